import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level2: string, name: string, whole: string, annual: string, period = '1年') => () =>
  withSheets({ period, indicators: [['期', '产出指标', level2, name, whole], ['年', '产出指标', level2, name, annual]] })

export default {
  valid: [
    { name: '一年期项目两半相同', given: doc('数量指标', '数字化档案', '20万页', '20万页') },
    { name: '三年期项目年度较少', given: doc('数量指标', '数字化档案', '60万页', '20万页', '3年') },
  ],
  invalid: [
    { name: '一年期项目年度值改了', parent: '一年期项目两半相同', given: doc('数量指标', '数字化档案', '20万页', '2万页'), finds: [{ message: 'differs', at: '2万页', expected: '20万页' }] },
    { name: '一年期项目满意度不同', parent: '一年期项目两半相同', given: doc('满意度指标', '查档人员满意度', '≥95%', '≥59%'), finds: [{ message: 'differs', at: '≥59%' }] },
    { name: '年度多于整个实施期', parent: '三年期项目年度较少', given: doc('数量指标', '数字化档案', '60万页', '80万页', '3年'), finds: [{ message: 'exceeds', at: '80万页' }] },
  ],
  nearMiss: [
    { name: '三年期项目的比率', given: doc('质量指标', '验收合格率', '≥95%', '≥98%', '3年') },
    { name: '写法不同的同一个数', given: doc('数量指标', '数字化档案', '20.0万页', '20万页') },
    { name: '一半是文字', given: doc('时效指标', '完成时间', '2026年底前', '12月底前完成') },
  ],
} satisfies RuleCases
