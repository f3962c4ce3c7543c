import { addDecimals, compareDecimals } from '../../../../model/decimal.ts'
import type { Claim } from '../../../../model/claim.ts'
import { addIntervals, intervalsMeet } from '../../../../model/interval.ts'
import { amountText, printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds } from '../../../claim-texts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/heading-fund',
  version: 1,
  severity: 'warning',
  title: { zh: '标题所说的资金应与其下数字一致', en: 'The fund that a heading names is the fund of its figures' },
  basis: [
    { type: 'law', zh: '预算法 第五条（四本预算保持完整、独立）', en: 'Budget Law, Article 5 (the four budgets are complete and separate)' },
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
  ],
  rationale: {
    zh: '标题是“一般公共预算支出”，下面的基本支出、项目支出之和却等于全部资金的支出，把政府性基金也算了进去。',
    en: 'Under a heading on general public budget expenditure, basic and project expenditure add up to that of all funds: the government fund budget was counted in.',
  },
  assumptions: [],
  exclusions: [{ zh: '没有其他资金，一般公共预算就是全部支出的。', en: 'Where there is no other fund, general public expenditure is all expenditure.' }],
  messages: {
    all: { zh: '标题说的是一般公共预算，“基本支出{basic}＋项目支出{project}＝{sum}”却是全部资金的支出总数，包括了政府性基金等。', en: 'The heading speaks of the general public budget, but basic {basic} + project {project} = {sum} is expenditure from all funds.' },
  },
  appliesTo: (disclosure) => disclosure.kind !== 'unknown' || { zh: '看不出是预算还是决算。', en: 'Whether budget or final account cannot be told.' },
  check(disclosure, context) {
    const of = (nature: 'basic' | 'project'): Claim[] => disclosure.claims.filter(({ key, amount }) =>
      key.measure === 'expenditure' && key.fund === 'generalPublic' && key.nature === nature && key.functional === null && key.economic === null && key.year === disclosure.year && amount?.kind === 'amount')
    const [basic] = of('basic')
    const [project] = of('project')
    if (!basic?.amount || !project?.amount) return { applications: 0, findings: [], nothing: { zh: '文字没有分一般公共预算的基本支出和项目支出。', en: 'Prose does not divide general public expenditure.' } }
    const sum = addIntervals(basic.amount.interval, project.amount.interval)
    const total = context.facts.of({ ...basic.key, fund: 'all', nature: null }).find((fact) => fact.interval !== null && intervalsMeet(fact.interval, sum))
    const general = context.facts.of({ ...basic.key, nature: null }).some((fact) => fact.interval !== null && intervalsMeet(fact.interval, sum))
    const others = (['governmentFund', 'stateCapital'] as const).some((fund) =>
      context.facts.of({ ...basic.key, fund, nature: null }).some((fact) => fact.value !== null && compareDecimals(fact.value, { digits: 0n, scale: 0 }) > 0))
    if (!total || general || !others) return { applications: 1, findings: [] }
    const value = addDecimals(basic.amount.value, project.amount.value)
    return {
      applications: 1,
      findings: [{
        message: 'all' as const,
        data: { basic: printedText(basic.amount), project: printedText(project.amount), sum: amountText(value, project.amount.unit ?? 'wanyuan') },
        key: 'generalPublic', places: [...project.amount.places, ...basic.amount.places, ...total.places],
        facts: [...claimFactIds(disclosure, project), ...claimFactIds(disclosure, basic), total.id],
      }],
    }
  },
})
