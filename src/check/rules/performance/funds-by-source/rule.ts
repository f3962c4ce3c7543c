import { addDecimals, compareDecimals, decimal, type Decimal } from '../../../../model/decimal.ts'
import type { FundsBySource } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const HORIZON = { whole: { zh: '实施期', en: 'whole period' }, annual: { zh: '年度', en: 'annual' } } as const

export default defineRule({
  id: 'performance/funds-by-source',
  version: 1,
  severity: 'error',
  title: { zh: '项目资金总额应等于各来源之和', en: 'The total of project funds is the sum of its sources' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '资金总额分中央、省级、市县财政资金和单位自筹、其他资金，总额应等于各项之和。', en: 'The total is divided into central, provincial and local funds, own funds and others.' },
  formula: { zh: '资金总额 = 中央 + 省级 + 市县（区） + 单位自筹 + 其他', en: 'total = central + provincial + local + own + other' },
  assumptions: [{ zh: '空格不是零，按没有该项来源计。', en: 'A blank is not a zero; it counts as no funds of that source.' }],
  exclusions: [{ zh: '没有写总额，或没有写任何来源的。', en: 'Forms without a total or without any source.' }],
  messages: { sum: { zh: '“{project}”{horizon}资金总额为{total}，各来源之和为{sum}，两者不等。', en: '"{project}": the {horizon} total is {total}, its sources add up to {sum}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'sum'>[] = []
    for (const sheet of disclosure.performance) {
      for (const [horizon, funds] of [['whole', sheet.wholePeriodFunds], ['annual', sheet.annualFunds]] as const) {
        const sum = funds && sumOfSources(funds)
        if (!funds?.total.fen || !sum) continue
        applications += 1
        if (compareDecimals(sum, funds.total.fen) === 0 || funds.total.places.length === 0) continue
        const unit = sheet.unit ?? 'yuan'
        findings.push({
          message: 'sum', data: { project: projectName(sheet), horizon: HORIZON[horizon], total: amountText(funds.total.fen, unit), sum: amountText(sum, unit) },
          key: `${projectName(sheet)}|${horizon}`, places: [...funds.total.places, ...funds.sources.flatMap(({ amount }) => amount.places)],
          expected: amountText(sum, unit), actual: amountText(funds.total.fen, unit),
        })
      }
    }
    return { applications, findings, nothing: { zh: '申报表没有分来源写资金。', en: 'No form divides its funds by source.' } }
  },
})

function sumOfSources({ sources }: FundsBySource): Decimal | null {
  const printed = sources.flatMap(({ amount }) => (amount.fen ? [amount.fen] : []))
  return printed.length === 0 ? null : printed.reduce(addDecimals, decimal(0n))
}
