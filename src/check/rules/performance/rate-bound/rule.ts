import { compareDecimals, decimal } from '../../../../model/decimal.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** Rates that cannot exceed 100 %. */
const BOUNDED = /合格|通过率|完成率|满意|覆盖率|准确|及时率|达标|支付率|出勤|到位率|完好|兑现|验收|使用率|执行率|入库率|归档率|处置率|整改率|办结率|保障率|参与率|知晓率|达成率|回复率|响应率|入学率|巩固率|修复率|发放率|收缴率|覆盖|抽检率/

export default defineRule({
  id: 'performance/rate-bound',
  version: 2,
  severity: 'warning',
  title: { zh: '比率指标不得超过100%', en: 'A rate does not exceed 100 %' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '合格率、满意度之类最多是100%，写“≥100%”或“120%”无法达到。', en: 'Rates such as of passing or satisfaction are 100 % at most; "≥100%" or "120%" cannot be met.' },
  assumptions: [],
  exclusions: [{ zh: '增长率、倍数等可以超过100%的指标；“100%”“达到100%”。', en: 'Growth rates and multiples; exactly 100 %.' }],
  messages: { exceeds: { zh: '“{project}”的指标“{indicator}”，其值“{value}”超过100%。', en: '"{project}": "{indicator}" with "{value}" exceeds 100 %.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => sheet.indicators.flatMap(({ level1, level2, level3, value }) => {
      const name = level3.text.replace(/\s+/g, '')
      const measured = measuredIn(value.text.replace(/\s+/g, '')).filter(({ unit }) => unit === '%')
      const [only] = measured
      if (measured.length !== 1 || !only || !(BOUNDED.test(name) || /满意/.test(level1 + level2)) || /增长|提高|提升|增加|降低|下降/.test(name)) return []
      applications += 1
      const order = compareDecimals(only.value, decimal(100n))
      const wrong = order > 0 || (order === 0 && /≥|>|＞|不低于|不少于|大于/.test(only.bound))
      return wrong && value.places.length > 0
        ? [{ message: 'exceeds' as const, data: { project: projectName(sheet), indicator: name, value: only.text }, key: `${projectName(sheet)}|${name}`, places: value.places, actual: only.text, severity: order > 0 ? 'warning' as const : 'info' as const }]
        : []
    }))
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有比率指标。', en: 'No indicator is a rate.' } }
  },
})
