import { addDecimals, compareDecimals, decimal, type Decimal } from '../../../../model/decimal.ts'
import type { PerformanceIndicator } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../relations/operands.ts'
import { amountOf, hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const HORIZONS = ['annual', 'wholePeriod'] as const

export default defineRule({
  id: 'performance/cost-within-funds',
  version: 1,
  severity: 'warning',
  title: { zh: '成本指标之和不得大于项目资金', en: 'Cost indicators stay within the funds' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '按成本指标花的钱比申报的资金还多，或者指标写错，或者资金不够。', en: 'Where the cost indicators add up to more than the funds, one of the two is wrong.' },
  formula: { zh: 'Σ 成本指标金额 ≤ 资金总额（同一期间）', en: 'Σ cost indicators ≤ total funds (of the same horizon)' },
  assumptions: [{ zh: '没有写计量单位的成本指标是总额。', en: 'A cost indicator without a unit of count is a total.' }],
  exclusions: [
    { zh: '单价、人均、每件等单位成本。', en: 'Unit costs (per item, per head).' },
    { zh: '名称相互包含（总额与其中项）的指标不重复相加。', en: 'A total beside its own parts is not added up again.' },
  ],
  messages: { exceeds: { zh: '“{project}”{horizon}成本指标合计{sum}，大于资金总额{funds}。', en: '"{project}": {horizon} cost indicators add up to {sum}, more than the funds of {funds}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'exceeds'>[] = []
    for (const sheet of disclosure.performance) {
      for (const horizon of HORIZONS) {
        const total = (horizon === 'annual' ? sheet.annualFunds : sheet.wholePeriodFunds)?.total
        const costs = sheet.indicators.filter((one) => one.horizon === horizon).flatMap(costOf)
        if (!total?.fen || costs.length === 0) continue
        applications += 1
        const sum = totalOf(costs)
        const [first] = costs.flatMap(({ indicator }) => indicator.value.places)
        if (compareDecimals(sum, total.fen) <= 0 || !first) continue
        findings.push({
          message: 'exceeds',
          data: { project: projectName(sheet), horizon: horizon === 'annual' ? { zh: '年度', en: 'annual' } : { zh: '实施期', en: 'whole-period' }, sum: `${amountText(sum, 'wanyuan')}万元`, funds: `${amountText(total.fen, 'wanyuan')}万元` },
          key: `${projectName(sheet)}|${horizon}`, places: [...costs.flatMap(({ indicator }) => indicator.value.places), ...total.places], actual: `${amountText(sum, 'wanyuan')}万元`,
        })
      }
    }
    return { applications, findings, nothing: { zh: '没有写金额的成本指标。', en: 'No cost indicator is an amount.' } }
  },
})

interface Cost {
  readonly indicator: PerformanceIndicator
  readonly fen: Decimal
}

/** The amount of a cost indicator that is a total: exactly one amount, no unit of count behind it or in the name. */
function costOf(indicator: PerformanceIndicator): Cost[] {
  if (!/成本/.test(indicator.level1 + indicator.level2)) return []
  const text = indicator.value.text.replace(/\s+/g, '')
  if (/元[/／每]|[/／每]\S{0,4}$|均|单价|标准|单位成本/.test(text + indicator.level3.text)) return []
  const amounts = measuredIn(text).flatMap((one) => amountOf(one) ?? [])
  const [fen] = amounts
  return fen && amounts.length === 1 ? [{ indicator, fen }] : []
}

/** A cost that equals the sum of the others is their total: it is not added to them. */
function totalOf(costs: readonly Cost[]): Decimal {
  const sum = costs.reduce((all, { fen }) => addDecimals(all, fen), decimal(0n))
  const isTotal = costs.length > 2 && costs.some(({ fen, indicator }) => /总/.test(indicator.level3.text) && compareDecimals(addDecimals(fen, fen), sum) === 0)
  return isTotal ? costs.find(({ indicator }) => /总/.test(indicator.level3.text))?.fen ?? sum : sum
}
