import { addDecimals, compareDecimals, decimal, type Decimal } from '../../../../model/decimal.ts'
import { exactly, intervalContains, type Interval } from '../../../../model/interval.ts'
import type { PerformanceIndicator } from '../../../../model/performance-sheet.ts'
import { recogniseSlip, SLIP_TEXT, type Slip } from '../../../cause/recognise-slip.ts'
import { amountText } from '../../../relations/operands.ts'
import { amountInterval, amountOf, hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const HORIZONS = ['annual', 'wholePeriod'] as const

export default defineRule({
  id: 'performance/cost-within-funds',
  version: 2,
  severity: 'warning',
  title: { zh: '成本指标之和不得大于项目资金，总成本不得与资金差一个笔误', en: 'Cost indicators stay within the funds, and a total cost is not a slip away from them' },
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
  messages: {
    slip: { zh: '“{project}”唯一的{horizon}成本指标为{sum}，与资金总额{funds}只差一个笔误（{slip}）。', en: '"{project}": the only {horizon} cost indicator is {sum}, one slip away from the funds of {funds} ({slip}).' },
    exceeds: { zh: '“{project}”{horizon}成本指标合计{sum}，大于资金总额{funds}。', en: '"{project}": {horizon} cost indicators add up to {sum}, more than the funds of {funds}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'exceeds' | 'slip'>[] = []
    for (const sheet of disclosure.performance) {
      for (const horizon of HORIZONS) {
        const total = (horizon === 'annual' ? sheet.annualFunds : sheet.wholePeriodFunds)?.total
        const costs = sheet.indicators.filter((one) => one.horizon === horizon).flatMap(costOf)
        if (!total?.fen || costs.length === 0) continue
        applications += 1
        const sum = totalOf(costs)
        const [first] = costs.flatMap(({ indicator }) => indicator.value.places)
        if (!first) continue
        // 86万元 in whole 万元 may be the 85.96 of the funds.
        const rounded = costs.length === 1 && costs.some(({ interval }) => intervalContains(interval, total.fen ?? sum))
        const exceeds = compareDecimals(sum, total.fen) > 0 && !rounded
        const slip = exceeds ? null : slipOfFunds(costs, total.fen)
        if (!exceeds && slip === null) continue
        findings.push({
          message: exceeds ? 'exceeds' : 'slip',
          data: { ...(slip ? { slip: SLIP_TEXT[slip] } : {}), project: projectName(sheet), horizon: horizon === 'annual' ? { zh: '年度', en: 'annual' } : { zh: '实施期', en: 'whole-period' }, sum: `${amountText(sum, 'wanyuan')}万元`, funds: `${amountText(total.fen, 'wanyuan')}万元` },
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
  readonly interval: Interval
}

/** Fewer digits than this differ by one of them too often by chance. */
const TELLING_DIGITS = 4

/** How a cost that stands alone was mistyped, where it is the project's funds but for that. */
function slipOfFunds(costs: readonly Cost[], funds: Decimal): Slip | null {
  const [only, ...more] = costs
  if (!only || more.length > 0 || intervalContains(only.interval, funds)) return null
  const telling = (amount: Decimal): boolean => amount.digits.toString().replace(/0+$/, '').length >= TELLING_DIGITS
  const slip = telling(funds) && !/质保|尾款|首付|预付|其中|部分/.test(only.indicator.level3.text) ? recogniseSlip(only.fen, funds) : null
  return slip === 'oneDigit' && !telling(only.fen) ? null : slip
}

/** The amount of a cost indicator that is a total: exactly one amount, no unit of count behind it or in the name. */
function costOf(indicator: PerformanceIndicator): Cost[] {
  if (!/成本/.test(indicator.level1 + indicator.level2)) return []
  const text = indicator.value.text.replace(/\s+/g, '')
  if (/元[/／每]|[/／每]\S{0,4}$|均|单价|标准|单位成本/.test(text + indicator.level3.text)) return []
  const amounts = measuredIn(text).flatMap((one) => {
    const fen = amountOf(one)
    return fen ? [{ fen, interval: amountInterval(one) ?? exactly(fen) }] : []
  })
  const [only] = amounts
  return only && amounts.length === 1 ? [{ indicator, ...only }] : []
}

/** A cost that equals the sum of the others is their total: it is not added to them. */
function totalOf(costs: readonly Cost[]): Decimal {
  const sum = costs.reduce((all, { fen }) => addDecimals(all, fen), decimal(0n))
  const isTotal = costs.length > 2 && costs.some(({ fen, indicator }) => /总/.test(indicator.level3.text) && compareDecimals(addDecimals(fen, fen), sum) === 0)
  return isTotal ? costs.find(({ indicator }) => /总/.test(indicator.level3.text))?.fen ?? sum : sum
}
