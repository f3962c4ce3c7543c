import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'layout/no-text-layer',
  version: 1,
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
    image: { zh: '第{page}页为图片，没有文字层，其中的数字未作核对。', en: 'Page {page} is an image without text; its figures were not checked.' },
    glyphs: { zh: '第{page}页有文字缺少字符编码，无法识读，未作核对。', en: 'Page {page} holds glyphs without Unicode values; they could not be read or checked.' },
  },
  appliesTo: (disclosure) =>
    disclosure.source.pages.length > 0 || { zh: '本格式没有固定页面。', en: 'The format has no fixed pages.' },
  check(disclosure) {
    const seen = new Set<string>()
    const findings = disclosure.source.unread.flatMap(({ reason, place }) => {
      const message = reason === 'noTextLayer' ? 'image' as const : reason === 'noUnicode' ? 'glyphs' as const : null
      if (!message || place?.type !== 'pdf' || seen.has(`${message}${place.page}`)) return []
      seen.add(`${message}${place.page}`)
      return [{ message, data: { page: place.page }, key: `${message}|${place.page}`, places: [{ ...place, text: place.text || '（图片）' }] }]
    })
    return { applications: disclosure.source.pages.length, findings }
  },
})
