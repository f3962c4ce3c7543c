import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const time = (value: string, plan = '2026年12月前完成。', goal = '完成馆藏档案数字化20万页。') => () =>
  withSheets({ prose: { 项目实施计划: plan }, annualGoal: goal, indicators: [['年', '产出指标', '时效指标', '完成时间', value]] })

const ending = (period: string, value: string) => () => withSheets({ period, indicators: [['年', '产出指标', '时效指标', '完成时间', value]] })

export default {
  valid: [
    { name: '三年期项目在期内', given: ending('3年', '2028年底前') },
    { name: '在预算年度内', given: time('2026年底前') },
    { name: '项目期到本年为止', given: ending('2026年1月—2026年12月', '2026年12月底前') },
  ],
  invalid: [
    { name: '完成时间远在项目期之后', parent: '三年期项目在期内', given: ending('3年', '2082年底前'), finds: [{ message: 'beyond', at: '2082年底前' }] },
    { name: '项目期已到而完成时间在下一年', parent: '项目期到本年为止', given: ending('2026年1月—2026年12月', '2027年12月底前'), finds: [{ message: 'indicator', at: '2027年12月底前' }] },
    { name: '时效指标是上一年', parent: '在预算年度内', given: time('2025年底前'), finds: [{ message: 'indicator', at: '2025年底前' }] },
    { name: '实施计划全在上一年', parent: '在预算年度内', given: time('2026年底前', '一、2025年6月调研；二、2025年12月验收。'), finds: [{ message: 'plan', at: '一、2025年6月调研；二、2025年12月验收。' }] },
    { name: '目标的期限在上一年', parent: '在预算年度内', given: time('2026年底前', '2026年12月前完成。', '完成馆藏档案数字化20万页，2025年12月前完成工作。'), finds: [{ message: 'goal', at: '完成馆藏档案数字化20万页，2025年12月前完成工作。', actual: '2025年12月前完成' }] },
  ],
  nearMiss: [
    { name: '规划的期限', given: () => withSheets({ period: '1年', indicators: [['年', '产出指标', '时效指标', '规划期', '2035年']] }) },
    { name: '跨年项目下一年完成', given: ending('2026年1月—2027年12月', '2027年11月') },
    { name: '没有写项目期，下一年完成', given: ending('1年', '2027年3月') },
    { name: '目标分两年完成', given: time('2026年底前', '2026年12月前完成。', '2025年12月前完成扫描，2026年6月前完成著录。') },
    { name: '计划从上年延续到本年', given: time('2026年底前', '2025年启动，2026年完成。') },
    { name: '已完成项目支付质保金', given: time('2026年底前', '项目2025年已实施完毕，按合同支付质保金。') },
    { name: '没有年份的时限', given: time('≤12月', '合同签订后12个月内完成，2026年验收。') },
  ],
} satisfies RuleCases
