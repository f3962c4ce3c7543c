import type { Unread } from '../../../../model/source-tree.ts'
import { documentTexts } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

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
    hidden: { zh: '第{page}页有{count}个字落在页面之外，无法印出：“{words}”。', en: '{count} characters of page {page} lie outside the page and do not print: "{words}".' },
    few: { zh: '第{page}页有{count}个字没有印出（被框线或页面边界截去）：“{words}”。', en: '{count} characters of page {page} do not print, cut off by a cell or the edge of the page: "{words}".' },
    cut: { zh: '第{page}页的文字被页面边界截断，断在“{words}”处，其余印在别页。', en: 'The text of page {page} is cut by the edge of the page at "{words}"; the rest prints on another page.' },
  },
  appliesTo: (disclosure) =>
    disclosure.source.pages.length > 0 || { zh: '本格式没有固定页面。', en: 'The format has no fixed pages.' },
  check(disclosure) {
    const byPage = new Map<number, Unread[]>()
    for (const unread of disclosure.source.unread) {
      if (unread.reason !== 'outsidePage' || unread.place?.type !== 'pdf' || unread.text.trim() === '') continue
      byPage.set(unread.place.page, [...(byPage.get(unread.place.page) ?? []), unread])
    }
    const visible = documentTexts(disclosure).map(({ flat }) => flat.replace(/\s+/g, '')).join('')
    const findings: FindingDraft<'hidden' | 'few' | 'cut'>[] = []
    for (const [page, parts] of [...byPage].toSorted(([a], [b]) => a - b)) {
      const words = parts.map((part) => part.text).join('').replace(/\s+/g, '')
      const places = parts.flatMap((part) => (part.place ? [part.place] : []))
      const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words
      const elsewhere = printedElsewhere(parts.map(({ text }) => text.replace(/\s+/g, '')), visible, byPage.size > 1)
      const before = findings.at(-1)
      // a sheet spread over two pages hides on each what the other prints: one thing to mend
      if (elsewhere && before?.message === 'cut' && byPage.has(page - 1)) findings[findings.length - 1] = { ...before, places: [...before.places, ...places] }
      else findings.push({ message: elsewhere ? 'cut' : isFew(words) ? 'few' : 'hidden', ...(elsewhere || isFew(words) ? { severity: 'warning' as const } : {}), data: { page, count: words.length, words: shown }, key: words, places })
    }
    return { applications: disclosure.source.pages.length, findings }
  },
})

/** The end of a label in a cell that is too small: no sentence and no figure is lost. */
const isFew = (words: string): boolean => words.length <= 6 && !/\d/.test(words)

/**
 * Whether nearly all of the hidden words are printed on some page, piece by piece. A piece too short to tell (表, 支出)
 * counts beside longer ones, or where another page hides words as well: a sheet spread over both.
 */
function printedElsewhere(parts: readonly string[], visible: string, spread: boolean): boolean {
  const size = 12
  const pieces = parts.flatMap((part) => Array.from({ length: Math.ceil(part.length / size) }, (_, index) => part.slice(index * size, (index + 1) * size)))
  const telling = pieces.filter((piece) => piece.length >= 4)
  const judged = telling.length > 0 ? telling : spread ? pieces.filter((piece) => !/\d/.test(piece)) : []
  return judged.length > 0 && judged.filter((piece) => visible.includes(piece)).length * 10 >= judged.length * 9
}
