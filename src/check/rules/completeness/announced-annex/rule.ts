import type { Disclosure } from '../../../../model/disclosure.ts'
import { documentTexts, matchesIn, textsWith, type TextMatch } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { unreadParts } from '../../../unread-parts.ts'

const NUMBER = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,2})`
/** `详见附件3`, `（见附表二）`; not `《通知》附件3`. */
const ANNOUNCED = new RegExp(`(?:详见|参见|具体见|见)(?:后附|本)?(附[件表])\\s*${NUMBER}(?![\\d年月.．-]|级|类)`)
/** A line that is one, or a table's title. */
const PRINTED = new RegExp(`^\\s*(附[件表])\\s*${NUMBER}(?![\\d年月])`)

export default defineRule({
  id: 'completeness/announced-annex',
  version: 1,
  severity: 'warning',
  title: { zh: '文中说“详见附件”的附件应在文件中', en: 'An annex that the text refers to is in the document' },
  basis: [{ type: 'law', zh: '政府信息公开条例 第六条（及时、准确公开）', en: 'Open Government Information Regulations, Article 6 (timely and accurate)' }],
  rationale: { zh: '“详见附件3”而文件只有附件1、附件2，或者附件漏了，或者序号没有改。', en: 'Where annex 3 is referred to and only 1 and 2 are there, one was left out or the number is stale.' },
  assumptions: [{ zh: '文件中印有其他序号的附件（附表），附件就在本文件之内。', en: 'A document that prints other annexes prints them all.' }],
  exclusions: [
    { zh: '文件中一个附件也没有印的：附件可能另行公开；有未能读出的页的。', en: 'Documents that print no annex, which may be published apart, and those with pages that could not be read.' },
  ],
  messages: { missing: { zh: '文中说“{words}”，文件中没有{annex}（印有{printed}）。', en: 'The text says "{words}"; the document has no {annex} (it prints {printed}).' } },
  appliesTo: () => true,
  check(disclosure) {
    const texts = documentTexts(disclosure)
    const announced = matchesIn(textsWith(texts, /见[^。]{0,4}附[件表]/), ANNOUNCED).filter(({ places }) => places.length > 0)
    const printed = announced.length === 0 ? [] : annexes(disclosure)
    const findings = printed.length === 0 || unreadParts(disclosure) ? [] : announced.filter((found) => !printed.includes(annexOf(found))).map((found) => ({
      message: 'missing' as const, data: { words: found.match[0], annex: annexOf(found), printed: [...new Set(printed)].join('、') }, key: annexOf(found), places: found.places, actual: found.match[0],
    })).filter(({ data: { annex } }) => printed.some((one) => one.slice(0, 2) === annex.slice(0, 2)))
    return { applications: printed.length === 0 ? 0 : announced.length, findings, nothing: { zh: '文中没有提到附件，或文件中没有印附件。', en: 'No annex is referred to, or none is printed.' } }
  },
})

const DIGITS = '一二三四五六七八九十'
const annexOf = ({ match }: Pick<TextMatch, 'match'>): string => {
  const [, kind = '', number = ''] = match
  const at = DIGITS.indexOf(number)
  return `${kind}${number.length === 1 && at >= 0 ? at + 1 : number.length === 2 && number.startsWith('十') ? 10 + DIGITS.indexOf(number[1] ?? '') + 1 : number}`
}

/** The annexes that stand in the document, at the head of a line or of a table. */
function annexes({ paragraphs, tables }: Disclosure): string[] {
  const lines = [...paragraphs.map(({ text }) => text), ...tables.flatMap(({ title, caption }) => [title?.text ?? '', ...caption.map(({ text }) => text)])]
  return lines.flatMap((line) => {
    const match = line.includes('附') ? PRINTED.exec(line) : null
    return match ? [annexOf({ match })] : []
  })
}
