import type { Unread } from '../../../../model/source-tree.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'layout/outside-page',
  version: 1,
  severity: 'error',
  title: { zh: '文字不得落在页面之外', en: 'No text outside the page' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: {
    zh: '转成 PDF 时超出打印区域的文字在文件里，却印不出来，读者看不到。',
    en: 'Text beyond the print area is in the file but does not print: readers never see it.',
  },
  assumptions: [],
  exclusions: [{ zh: '没有可见字形的空白字符。', en: 'White space without visible form.' }],
  messages: {
    hidden: { zh: '第{page}页有{count}个字落在页面之外，印不出来：“{words}”。', en: '{count} characters of page {page} lie outside the page and do not print: "{words}".' },
  },
  appliesTo: (disclosure) =>
    disclosure.source.pages.length > 0 || { zh: '本格式没有固定页面。', en: 'The format has no fixed pages.' },
  check(disclosure) {
    const byPage = new Map<number, Unread[]>()
    for (const unread of disclosure.source.unread) {
      if (unread.reason !== 'outsidePage' || unread.place?.type !== 'pdf' || unread.text.trim() === '') continue
      byPage.set(unread.place.page, [...(byPage.get(unread.place.page) ?? []), unread])
    }
    const findings = [...byPage].map(([page, parts]) => {
      const words = parts.map((part) => part.text).join('').replace(/\s+/g, '')
      return {
        message: 'hidden' as const,
        data: { page, count: words.length, words: words.length > 40 ? `${words.slice(0, 40)}…` : words },
        key: words,
        places: parts.flatMap((part) => (part.place ? [part.place] : [])),
      }
    })
    return { applications: disclosure.source.pages.length, findings }
  },
})
