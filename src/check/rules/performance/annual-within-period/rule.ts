import { compareDecimals } from '../../../../model/decimal.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'performance/annual-within-period',
  version: 1,
  severity: 'error',
  title: { zh: '年度资金不得大于实施期资金', en: "The year's funds are within those of the whole period" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '年度是实施期的一部分。', en: 'The year is a part of the whole period.' },
  formula: { zh: '年度资金总额 ≤ 实施期资金总额', en: 'total of the year ≤ total of the period' },
  assumptions: [],
  exclusions: [{ zh: '有一个总额没有写的；实施期资金写0而年度有数的另由必填项规则提示。', en: 'Forms without one of the totals.' }],
  messages: { exceeds: { zh: '“{project}”年度资金总额{annual}大于实施期资金总额{whole}。', en: '"{project}": the year has {annual}, more than the whole period with {whole}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => {
      const whole = sheet.wholePeriodFunds?.total
      const annual = sheet.annualFunds?.total
      if (!whole?.fen || !annual?.fen) return []
      applications += 1
      if (compareDecimals(annual.fen, whole.fen) <= 0 || annual.places.length === 0) return []
      const unit = sheet.unit ?? 'yuan'
      return [{
        message: 'exceeds' as const, data: { project: projectName(sheet), whole: amountText(whole.fen, unit), annual: amountText(annual.fen, unit) },
        key: projectName(sheet), places: [...annual.places, ...whole.places], actual: amountText(annual.fen, unit),
      }]
    })
    return { applications, findings, nothing: { zh: '没有同时写两个资金总额的申报表。', en: 'No form prints both totals.' } }
  },
})
