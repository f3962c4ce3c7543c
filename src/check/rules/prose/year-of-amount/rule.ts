import type { Disclosure } from '../../../../model/disclosure.ts'
import { keyText, type Fact, type FactKey } from '../../../../model/fact.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { describeKey } from '../../../describe-key.ts'
import type { FactIndex } from '../../../fact-index.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule } from '../../../rule.ts'

/** With fewer digits than this two years may well have the same amount. */
const TELLING_DIGITS = 4

export default defineRule({
  id: 'prose/year-of-amount',
  version: 1,
  severity: 'error',
  title: { zh: '写作上年的数不应是本年的数', en: "A figure said to be of another year is not this year's" },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: { zh: '沿用上年文字，数改了，年份没改：“2022年度收、支总计均为……”，数却是2023年的。', en: "Last year's sentence was reused: the figure was updated, the year was not." },
  assumptions: [{ zh: '正文写作另一年度的数，与本年度表中同一项目的数完全相等，而同一段没有另外写出本年度的数；别处写了本年度的数的，只作提醒。', en: "Prose states a figure of another year that equals the table's of this one, and its paragraph states none of this one; a warning where another paragraph does." }],
  exclusions: [
    { zh: '有效数字不足四位的数（两年可以相同）。', en: 'Figures of fewer than four digits: two years may share them.' },
    { zh: '表中列有那一年度的数、且与正文相符的。', en: 'Where a table prints the figure of that year, and it agrees.' },
  ],
  messages: { stale: { zh: '正文写{printed}年{quantity}为{amount}，与表中{year}年的数相同，年份应为{year}年。', en: 'Prose gives {amount} as {quantity} of {printed}; that is the figure of {year} in the tables: the year should be {year}.' } },
  appliesTo: ({ year }) => year !== null || { zh: '看不出文件的年度。', en: "The document's year cannot be told." },
  check(disclosure, context) {
    const { year } = disclosure
    const others = disclosure.facts.filter((fact) => fact.origin.type === 'claim' && fact.key.year !== null && fact.key.year !== year && fact.key.measure !== 'other' && isTelling(fact))
    const printed = printsOf(disclosure, context.facts)
    const findings = others.flatMap((fact) => {
      const own = printed({ ...fact.key, year })
      const table = own.cells.find((one) => one.kind === fact.kind && equal(one, fact))
      const here = own.paragraphs.has(paragraphOf(disclosure, fact))
      const right = printed(fact.key).cells.some((one) => equal(one, fact))
      if (!table || here || right || fact.places.length === 0) return []
      return [{
        message: 'stale' as const, ...(own.paragraphs.size > 0 ? { severity: 'warning' as const } : {}), data: { printed: fact.key.year ?? '', year: year ?? '', quantity: describeKey({ ...fact.key, year: null }), amount: factText(fact) },
        key: keyText(fact.key), places: [...fact.places, ...table.places], facts: [fact.id, table.id], expected: `${year}年`, actual: `${fact.key.year}年`,
      }]
    })
    return { applications: others.length, findings, nothing: { zh: '正文没有写其他年度的数。', en: 'Prose states no figure of another year.' } }
  },
})

/** Where one quantity is printed: the cells of tables, and the paragraphs that state it. */
interface Prints { readonly cells: readonly Fact[]; readonly paragraphs: ReadonlySet<number | null> }

/** The prints of a quantity, sorted once: prose may state it thousands of times. */
function printsOf(disclosure: Disclosure, facts: FactIndex): (key: FactKey) => Prints {
  const known = new Map<string, Prints>()
  return (key) => {
    const text = keyText(key)
    const found = known.get(text)
    if (found) return found
    const all = facts.of(key)
    const prints = {
      cells: all.filter(({ origin }) => origin.type === 'cell'),
      paragraphs: new Set(all.filter(({ origin }) => origin.type === 'claim').map((one) => paragraphOf(disclosure, one))),
    }
    known.set(text, prints)
    return prints
  }
}

const paragraphOf = ({ claims }: Disclosure, { origin }: Fact): number | null => (origin.type === 'claim' ? (claims[origin.claim]?.span.paragraph ?? null) : null)

const isTelling = ({ value, text }: Fact): boolean => value !== null && value.digits !== 0n && text.replace(/\D/g, '').replace(/^0+/, '').length >= TELLING_DIGITS

const equal = (a: Fact, b: Fact): boolean => a.interval !== null && b.interval !== null && intervalsMeet(a.interval, b.interval)
