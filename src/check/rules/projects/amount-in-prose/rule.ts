import { addDecimals } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { addIntervals, intervalsMeet } from '../../../../model/interval.ts'
import { toFen, UNIT_NAME } from '../../../../model/unit.ts'
import { recogniseSlip } from '../../../cause/recognise-slip.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import type { CheckContext } from '../../../context.ts'
import { tableName } from '../../../describe-fact.ts'
import { labelledAmounts, type LabelledAmount } from '../../../labelled-amounts.ts'
import { comparableName } from '../../../performance-text.ts'
import { intervalOf, unitOf, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'projects/amount-in-prose',
  version: 1,
  severity: 'warning',
  title: { zh: '正文所写项目金额应与项目支出表中同名项目的金额一致', en: 'The amount of a project in the text is that of the project of its name in the table of projects' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '正文逐个列举项目的金额，表中改了，正文没有跟着改。', en: 'The text lists projects with their amounts; the table was corrected and the text was not.' },
  formula: { zh: '正文“（项目名称）××万元”= 项目支出表同名项目的金额', en: 'amount behind the name in the text = amount of the project of that name in the table' },
  assumptions: [{ zh: '名称与项目支出表完全相同（不计“项目”“支出”“经费”等尾字）、金额紧接在名称之后的，说的是这个项目本年的预算；同名项目的任一行、任一栏或各行之和相符即可。', en: 'A name equal to that of the table (but for a final 项目, 支出, 经费), with the amount right behind it, speaks of this year’s budget of the project; any row, any column or the sum of the rows may fit.' }],
  exclusions: [
    { zh: '同一句中说到其他年度、总投资、累计、合同、结转、追加、执行数的；名称不足六个字的；决算。', en: 'Sentences that speak of other years, of the whole investment, of contracts, carry-over or what was spent; names under six characters; final accounts.' },
    { zh: '相差不像笔误的只作警告。', en: 'A warning where the difference is no known slip.' },
  ],
  messages: { differs: { zh: '正文中“{project}”为{prose}，{table}中为{printed}。', en: '"{project}" is {prose} in the text and {printed} in {table}.' } },
  appliesTo: (disclosure) => disclosure.kind !== 'final' || { zh: '只用于预算公开。', en: 'For budgets only.' },
  check(disclosure, context) {
    const projects = projectsOf(disclosure, context)
    let applications = 0
    const findings = projects.size === 0 ? [] : [...labelledAmounts(disclosure).values()].flat().flatMap((one) => {
      const rows = projects.get(bare(one.label))
      if (!rows || speaksOfElse(disclosure, one)) return []
      applications += 1
      const [first] = rows.totals
      const { unit, value, text, places } = one.number
      if (!first || unit === null || places.length === 0 || rows.all.some((fact) => intervalsMeet(intervalOf(fact), one.interval)) || intervalsMeet(rows.totals.map(intervalOf).reduce(addIntervals), one.interval)) return []
      const sum = rows.totals.map(valueOf).reduce(addDecimals)
      const slip = digits(text) >= LONG && recogniseSlip(toFen(value, unit), sum) !== null
      const prose = `${text}${UNIT_NAME[unit]}`
      return [{
        message: 'differs' as const, severity: slip ? 'error' as const : 'warning' as const, key: `${bare(one.label)}|${prose}`, places: [...places, ...rows.totals.flatMap((fact) => fact.places)],
        facts: rows.totals.map(({ id }) => id), actual: prose, expected: amountText(sum, unitOf(first)),
        data: { project: one.label, prose, printed: amountText(sum, unitOf(first)), table: first.origin.type === 'cell' ? tableName(disclosure, first.origin.table) : '' },
      }]
    })
    return { applications, findings, nothing: { zh: '正文没有写项目支出表中项目的金额。', en: 'The text gives no amount for a project of the table.' } }
  },
})

/** Shorter names are those of kinds of expenditure; shorter numbers are easily a digit apart. */
const SHORTEST = 6
const LONG = 4

interface Rows { readonly totals: readonly Fact[]; readonly all: readonly Fact[] }

/** The projects of one table by their bare names: its total column, and every column. */
function projectsOf({ year }: Disclosure, context: CheckContext): ReadonlyMap<string, Rows> {
  const wrongUnit = new Set(context.causes.units.map(({ table }) => table))
  const facts = context.relations.trusted.facts.filter(({ key, origin, kind, interval }) => key.project !== null && kind === 'amount' && interval !== null && key.year === year && origin.type === 'cell' && !wrongUnit.has(origin.table))
  const found = new Map<string, Rows>()
  for (const [name, all] of Map.groupBy(facts, ({ key }) => bare(key.project ?? ''))) {
    const totals = all.filter(({ key }) => key.fund === 'all')
    const tables = new Set(totals.map(({ origin }) => (origin.type === 'cell' ? origin.table : -1)))
    if (name.length >= SHORTEST && tables.size === 1) found.set(name, { totals, all })
  }
  return found
}

const bare = (name: string): string => comparableName(name).replace(/(?:项目|专项|支出|经费|资金|预算)+$/, '')
const ELSE = /总投资|累计|合同|结转|追加|执行|决算|已|概算|估算|上年|去年|以前|增加|减少|调整|其中/

/** Whether the words of the sentence in front of the amount, from the last stop on, or right behind it speak of something other than this year's budget. */
function speaksOfElse({ paragraphs, year }: Disclosure, { number }: LabelledAmount): boolean {
  const text = paragraphs[number.span.paragraph]?.text ?? ''
  const before = text.slice(0, number.span.start)
  const clause = `${before.slice(Math.max(...['。', '；', '，', '、'].map((mark) => before.lastIndexOf(mark))) + 1)}${text.slice(number.span.end, number.span.end + 20)}`.split('。')[0] ?? ''
  const years = [...text.slice(number.sentence.start, number.sentence.end).matchAll(/20\d{2}(?=年)/g)].map(([one]) => Number.parseInt(one, 10))
  return ELSE.test(clause.replace(/^其中[：:]?/, '')) || years.some((one) => one !== year)
}

const digits = (text: string): number => text.replace(/\D/g, '').length
