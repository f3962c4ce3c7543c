import type { PdfPlace } from '../../../../model/place.ts'
import type { UnreadReason } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'
import { pageWords } from '../../../unread-parts.ts'

const MESSAGES = ['image', 'garbled', 'glyphs'] as const

const MESSAGE_OF: Partial<Record<UnreadReason, (typeof MESSAGES)[number]>> = { noTextLayer: 'image', garbled: 'garbled', noUnicode: 'glyphs' }

/** What stands for the text of a place that has none. */
const PLACEHOLDER = { image: '（图片）', garbled: '（乱码）', glyphs: '（没有编码的文字）' }

export default defineRule({
  id: 'layout/no-text-layer',
  version: 2,
  severity: 'warning',
  title: { zh: '页面应有可检索的文字', en: 'Pages hold searchable text' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第二十四条（检索、查阅、下载）', en: 'Open Government Information Regulations, Article 24 (search, view, download)' },
  ],
  rationale: {
    zh: '只有图片或文字没有编码的页面无法检索，也无法核对：本次核对不包括这些页。',
    en: 'A page of images, or of glyphs without Unicode values, can be neither searched nor checked; it is not covered by this check.',
  },
  assumptions: [],
  exclusions: [{ zh: '有文字层而另有图片（印章、徽标）的页。', en: 'Pages with a text layer that hold images besides (seals, emblems).' }],
  messages: {
    image: { zh: '{pages}为图片，没有文字层，其中的数字未作核对。', en: 'Without text, as an image: {pages}. The figures there were not checked.' },
    garbled: { zh: '{pages}文字的编码有误（复制出来是乱码），无法识读，其中的数字未作核对。', en: 'The font gives wrong characters: {pages}. What is printed there could not be read, and its figures were not checked.' },
    glyphs: { zh: '{pages}有文字缺少字符编码，无法识读，未作核对。', en: 'Glyphs without Unicode values: {pages}. They could not be read or checked.' },
  },
  appliesTo: (disclosure) =>
    disclosure.source.pages.length > 0 || { zh: '本格式没有固定页面。', en: 'The format has no fixed pages.' },
  check(disclosure) {
    const findings = MESSAGES.flatMap((message) => {
      const places = new Map<number, PdfPlace>()
      for (const { reason, place } of disclosure.source.unread) {
        if (MESSAGE_OF[reason] === message && place?.type === 'pdf' && !places.has(place.page)) places.set(place.page, { ...place, text: place.text.trim() || PLACEHOLDER[message] })
      }
      const pages = pageWords([...places.keys()])
      return places.size === 0 ? [] : [{ message, data: { pages }, key: `${message}|${pages.zh}`, places: [...places.values()] }]
    })
    return { applications: disclosure.source.pages.length, findings }
  },
})
