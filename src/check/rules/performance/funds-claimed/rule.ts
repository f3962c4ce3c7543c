import { addDecimals, compareDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import type { FormAmount, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { describeFact } from '../../../describe-fact.ts'
import { fundOfSource, hasSheets, projectName } from '../../../performance-text.ts'
import { projectExpenditure } from '../../../project-expenditure.ts'
import { factText, intervalOf, isPrinted, unitOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

type Message = 'sum' | 'project' | 'source'

export default defineRule<Message>({
  id: 'performance/funds-claimed',
  version: 2,
  severity: 'warning',
  title: { zh: '申报表年度资金之和不大于绩效目标涉及金额，单个项目不大于同一资金的项目支出', en: "The forms' funds stay within the amount claimed, each within project expenditure" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '文中说绩效目标涉及若干万元，所附申报表加起来却更多；或一个项目的资金比全部项目支出还多，两数必有一误。', en: 'Where the attached forms add up to more than the text claims, or one project is above all project expenditure, one of the two is wrong.' },
  formula: { zh: 'Σ申报表年度资金总额 ≤ 绩效目标涉及金额；每份申报表年度资金总额 ≤ 项目支出合计；每份申报表某一资金来源 ≤ 该资金的项目支出', en: 'Σ annual funds of the forms ≤ funds claimed; annual funds of each form ≤ project expenditure; each source of a form ≤ project expenditure of that fund' },
  assumptions: [{ zh: '文中按资金性质分别说的，各笔相加。', en: 'Amounts that the text gives by fund are added up.' }],
  exclusions: [{ zh: '部门整体绩效目标表；同名同额的申报表只计一次；申报表少于项目数的，只会更小，不影响判断。', en: 'Forms of the whole department; forms of one name and amount count once; missing forms only make the sum smaller.' }],
  messages: {
    sum: { zh: '所附{count}份申报表的年度资金合计{sum}，大于文中绩效目标涉及金额{claimed}。', en: 'The {count} forms add up to {sum} for the year, more than the {claimed} under performance targets in the text.' },
    project: { zh: '“{project}”年度资金{funds}，大于{where}的项目支出{whole}。', en: '"{project}": {funds} for the year, more than the project expenditure of {whole} ({where}).' },
    source: { zh: '“{project}”年度资金中“{source}”为{funds}，大于{where}的{whole}。', en: '"{project}": {funds} for the year from "{source}", more than the {whole} of {where}.' },
  },
  appliesTo: hasSheets,
  check(disclosure, context) {
    const sheets = distinct(disclosure.performance.flatMap((sheet): Funded[] => (sheet.scope === 'project' && sheet.annualFunds?.total.fen ? [{ sheet, total: sheet.annualFunds.total, fen: sheet.annualFunds.total.fen }] : [])))
    const findings: FindingDraft<Message>[] = []
    const claimed = claimedFunds(disclosure)
    const sum = sheets.reduce((all, { fen }) => addDecimals(all, fen), ZERO)
    const [first] = claimed.facts
    if (first && sheets.length > 0 && compareDecimals(sum, claimed.high) > 0) {
      findings.push({
        message: 'sum', key: 'sum', facts: claimed.facts.map(({ id }) => id), places: [...claimed.facts.flatMap(({ places }) => places), ...sheets.flatMap(({ total }) => total.places)],
        data: { count: sheets.length, sum: amountText(sum, unitOf(first)), claimed: claimed.facts.map(factText).join(' + ') }, actual: amountText(sum, unitOf(first)),
      })
    }
    const whole = projectExpenditure(disclosure, context, 'all')
    for (const { sheet, total, fen } of sheets) {
      const exceeds = whole !== null && compareDecimals(fen, intervalOf(whole).high) > 0
      const amounts = exceeds ? [{ amount: total, bound: whole, source: '' }] : sourcesOf(sheet).map(({ amount, fund, label }) => ({ amount, bound: projectExpenditure(disclosure, context, fund), source: label }))
      for (const { amount, bound, source } of amounts) {
        if (!bound || !amount.fen || compareDecimals(amount.fen, intervalOf(bound).high) <= 0) continue
        const [funds, limit] = [amountText(amount.fen, unitOf(bound)), factText(bound)]
        findings.push({
          message: source === '' ? 'project' : 'source', key: [projectName(sheet), source].filter(Boolean).join('|'), facts: [bound.id], places: [...amount.places, ...bound.places], actual: funds, expected: `≤ ${limit}`,
          data: { project: projectName(sheet), source, funds, whole: limit, where: describeFact(disclosure, bound) },
        })
      }
    }
    return {
      applications: (first && sheets.length > 0 ? 1 : 0) + (whole ? sheets.length : 0), findings: findings.filter(({ places }) => places.length > 0),
      nothing: { zh: '文中没有说绩效目标涉及金额，表中也没有项目支出合计。', en: 'Neither the text nor a table gives an amount to compare with.' },
    }
  },
})

/** A form whose total of the year is printed, in 分. */
interface Funded {
  readonly sheet: PerformanceSheet
  readonly total: FormAmount
  readonly fen: Decimal
}

/** The sources of the year that name the budget they come from. */
const sourcesOf = (sheet: PerformanceSheet) =>
  (sheet.annualFunds?.sources ?? []).flatMap(({ label, amount }) => {
    const fund = fundOfSource(label)
    return fund && amount.places.length > 0 ? [{ label, amount, fund }] : []
  })

const distinct = (forms: readonly Funded[]): readonly Funded[] =>
  [...new Map(forms.map((form) => [`${projectName(form.sheet)}|${form.sheet.implementingUnit?.text ?? ''}|${form.total.text}`, form])).values()]

/** What the text says in all: the largest single amount, or the sum of those given by fund, whichever is more. */
function claimedFunds(disclosure: Disclosure): { readonly facts: readonly Fact[]; readonly high: Decimal } {
  const facts = disclosure.facts.filter((fact) => fact.origin.type === 'claim' && fact.key.measure === 'performanceFunds' && fact.key.item === null && fact.key.year === disclosure.year && fact.kind === 'amount' && isPrinted(fact))
  const largest = facts.toSorted((a, b) => compareDecimals(intervalOf(b).high, intervalOf(a).high)).slice(0, 1)
  const byFund = [...new Map(facts.filter(({ key }) => ['generalPublic', 'governmentFund', 'stateCapital', 'unitFunds', 'fiscalAccount', 'other'].includes(key.fund)).map((fact) => [fact.key.fund, fact])).values()]
  const high = (some: readonly Fact[]): Decimal => some.reduce((all, fact) => addDecimals(all, intervalOf(fact).high), ZERO)
  const chosen = compareDecimals(high(byFund), high(largest)) > 0 ? byFund : largest
  return { facts: chosen, high: high(chosen) }
}
