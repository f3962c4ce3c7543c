import { addDecimals } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { addIntervals, intervalsMeet, type Interval } from '../../../../model/interval.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import type { Place } from '../../../../model/place.ts'
import type { Bilingual } from '../../../bilingual.ts'
import { amountText, printedText } from '../../../claim-arithmetic.ts'
import type { CheckContext } from '../../../context.ts'
import { tableName } from '../../../describe-fact.ts'
import { comparableName, formInterval, hasSheets, projectName } from '../../../performance-text.ts'
import { intervalOf, unitOf, valueOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** An amount that the document prints for a project outside its performance form. */
interface Printed {
  /** What it can stand for, in 分: one row's, or the sum of the project's rows. */
  readonly readings: readonly Interval[]
  readonly text: string
  readonly where: Bilingual
  readonly places: readonly Place[]
  readonly facts: readonly number[]
}

export default defineRule({
  id: 'performance/same-project-amount',
  version: 1,
  severity: 'warning',
  title: { zh: '申报表的年度资金应与项目支出表、项目经费情况说明中同名项目的金额一致', en: "A form's funds are those of the project of its name elsewhere in the document" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '绩效目标与预算同步申报、同步批复、同步公开', en: 'Performance targets are submitted, approved and published together with the budget' },
  ],
  rationale: { zh: '同一项目，项目支出表列120万元，绩效目标申报表写210万元，两数必有一误。', en: 'Where the table of projects has 120 for a project and its performance form 210, one of the two is wrong.' },
  formula: { zh: '申报表年度资金总额 = 项目支出表同名项目的金额 = 项目经费情况说明的年度预算安排', en: 'annual funds of the form = the project of that name in the table of projects = the annual budget of its statement' },
  assumptions: [{ zh: '名称完全相同（不计空格、编码、引号）的是同一项目；同名项目在表中分几行列示的，各行之和、其中一行或其中一栏相符即可。', en: 'Equal names (but for spaces, codes and quotation marks) are one project; where the table has several rows of it, their sum, one of them or one of its columns may fit.' }],
  exclusions: [{ zh: '几份申报表同名的；只列一般公共预算的项目表；决算。', en: 'Names of several forms; tables of general public funds only; final accounts.' }],
  messages: { differs: { zh: '“{project}”申报表的年度资金为{form}，{where}中为{other}，两者不等。', en: '"{project}": the form has {form} for the year, {where} {other}.' } },
  appliesTo: (disclosure) => (disclosure.kind === 'final' ? { zh: '只用于预算公开。', en: 'For budgets only.' } : hasSheets(disclosure)),
  check(disclosure, context) {
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    const sheets = Map.groupBy(disclosure.performance.filter(({ scope }) => scope === 'project'), nameOf)
    for (const [name, [sheet, ...others]] of sheets) {
      const total = sheet?.annualFunds?.total
      const own = total && sheet ? formInterval(total, sheet.unit) : null
      if (!sheet || !total?.fen || !own || others.length > 0 || name.length < 2) continue
      for (const { readings, text, where, places, facts } of [...tableRows(disclosure, context, name), ...statements(disclosure, name)]) {
        applications += 1
        if (readings.some((reading) => intervalsMeet(reading, own)) || total.places.length === 0) continue
        const unit = sheet.unit ?? 'yuan'
        const form = amountText(total.fen, unit)
        findings.push({ message: 'differs', data: { project: projectName(sheet), form, where, other: text }, key: `${name}|${form}|${text}`, places: [...total.places, ...places], facts, actual: form })
      }
    }
    return { applications, findings, nothing: { zh: '申报表的项目在项目支出表、项目经费情况说明中没有同名的。', en: 'No project of a form is printed by that name elsewhere.' } }
  },
})

const nameOf = (sheet: PerformanceSheet): string => comparableName(sheet.projectName.text)

/** The rows of one project in the tables of projects: all funds, this year. */
function tableRows(disclosure: Disclosure, context: CheckContext, name: string): Printed[] {
  const wrongUnit = new Set(context.causes.units.map(({ table }) => table))
  const rows = context.relations.trusted.facts.filter((fact) => isProjectRow(fact, disclosure.year) && fact.key.project !== null && comparableName(fact.key.project) === name)
  const byTable = Map.groupBy(rows, ({ origin }) => (origin.type === 'cell' ? origin.table : -1))
  return [...byTable].flatMap(([table, facts]): Printed[] => {
    const [first] = facts
    if (!first || wrongUnit.has(table)) return []
    const sum = facts.map(intervalOf).reduce(addIntervals)
    const text = amountText(facts.map(valueOf).reduce(addDecimals), unitOf(first))
    return [{
      readings: [sum, ...facts.map(intervalOf), ...partsOf(context, table, name)], text, where: tableName(disclosure, table),
      places: facts.flatMap(({ places }) => places), facts: facts.map(({ id }) => id),
    }]
  })
}

const isProjectRow = ({ key, origin, kind, interval }: Fact, year: number | null): boolean =>
  origin.type === 'cell' && kind === 'amount' && interval !== null && key.measure === 'expenditure' && key.fund === 'all' && key.year === year
  && key.nature === 'project' && key.functional === null && key.economic === null && key.item === null

/** What single columns print for the project: 本年财政拨款 without the carry-over may be what the form has. */
const partsOf = (context: CheckContext, table: number, name: string): Interval[] =>
  context.relations.trusted.facts.filter(({ key, origin, kind, interval }) => origin.type === 'cell' && origin.table === table && kind === 'amount' && interval !== null && key.project !== null && comparableName(key.project) === name).map(intervalOf)

function statements(disclosure: Disclosure, name: string): Printed[] {
  return disclosure.projectStatements.flatMap(({ name: other, amount }): Printed[] => (amount && comparableName(other) === name
    ? [{ readings: [amount.interval], text: printedText(amount), where: { zh: '项目经费情况说明', en: 'the statement of project funds' }, places: amount.places, facts: [] }]
    : []))
}
