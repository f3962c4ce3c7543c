import { addDecimals, compareDecimals, type Decimal } from '../../../../model/decimal.ts'
import type { FundsBySource } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'performance/one-year-funds',
  version: 1,
  severity: 'error',
  title: { zh: '一年期项目的实施期资金应等于年度资金', en: 'A one-year project has equal totals' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '一次性项目一年结束，实施期就是本年度，两个资金总额应相等。', en: 'A project that ends within the year has the year as its whole period, so both totals are equal.' },
  formula: { zh: '项目期为1年：实施期资金总额 = 年度资金总额', en: 'period of one year: total of the period = total of the year' },
  assumptions: [],
  exclusions: [
    { zh: '项目期不是一年，或没有写项目期的。', en: 'Projects of other periods, or without one.' },
    { zh: '一个总额与自己的来源之和不符，而来源之和等于另一个总额：由“项目资金总额应等于各来源之和”报告。', en: 'A total that differs from its own sources while these equal the other total: the rule on sources reports it.' },
  ],
  messages: { differs: { zh: '“{project}”为一年期项目，实施期资金总额为{whole}，年度资金总额为{annual}，两者应相等。', en: '"{project}" is a one-year project, yet its whole period has {whole} and the year {annual}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const oneYear = disclosure.performance.filter((sheet) => /^1年$|^一年$/.test((sheet.period?.text ?? '').replace(/\s+/g, '')) && sheet.wholePeriodFunds?.total.fen && sheet.annualFunds?.total.fen)
    const findings = oneYear.flatMap((sheet) => {
      const whole = sheet.wholePeriodFunds?.total
      const annual = sheet.annualFunds?.total
      if (!whole?.fen || !annual?.fen || compareDecimals(whole.fen, annual.fen) === 0 || whole.places.length === 0) return []
      if (misprintedTotal(sheet.wholePeriodFunds, annual.fen) || misprintedTotal(sheet.annualFunds, whole.fen)) return []
      const unit = sheet.unit ?? 'yuan'
      return [{
        message: 'differs' as const, data: { project: projectName(sheet), whole: amountText(whole.fen, unit), annual: amountText(annual.fen, unit) }, key: projectName(sheet),
        places: [...annual.places, ...whole.places, ...fieldPlaces(sheet.period)], actual: amountText(annual.fen, unit), expected: amountText(whole.fen, unit),
      }]
    })
    return { applications: oneYear.length, findings, nothing: { zh: '没有一年期项目。', en: 'There are no one-year projects.' } }
  },
})

/** Whether the total differs from its own sources, and they add up to the other total: then this total is misprinted. */
function misprintedTotal(funds: FundsBySource | null, other: Decimal): boolean {
  const printed = funds?.sources.flatMap(({ amount }) => (amount.fen ? [amount.fen] : [])) ?? []
  return printed.length > 0 && compareDecimals(printed.reduce(addDecimals), other) === 0
    && funds?.total.fen !== undefined && funds.total.fen !== null && compareDecimals(funds.total.fen, other) !== 0
}
