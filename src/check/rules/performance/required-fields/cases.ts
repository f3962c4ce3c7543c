import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const INDICATORS: readonly (readonly ['年', string, string, string, string])[] = [
  ['年', '产出指标', '数量指标', '加工档案', '20万页'], ['年', '产出指标', '质量指标', '合格率', '98%'], ['年', '产出指标', '时效指标', '完成时间', '2026年底前'],
  ['年', '效益指标', '社会效益指标', '提高效率', '有效提高'], ['年', '满意度指标', '服务对象满意度指标', '满意度', '≥95%'],
]

export default {
  valid: [{ name: '填写齐全', given: () => withSheets({}) }],
  invalid: [
    { name: '没有成本指标', parent: '填写齐全', given: () => withSheets({ name: '库房改造' }, { indicators: INDICATORS }), finds: [{ message: 'missing', at: '馆藏档案数字化' }] },
    { name: '立项依据空着', parent: '填写齐全', given: () => withSheets({ prose: { 项目概况: '对馆藏档案进行数字化加工。', 立项依据: '' } }), finds: [{ message: 'missing', at: '栏目' }] },
  ],
  nearMiss: [{ name: '申报表不设成本指标', given: () => withSheets({ indicators: INDICATORS }) }, { name: '只有一类效益', given: () => withSheets({ indicators: [...INDICATORS, ['年', '成本指标', '经济成本指标', '加工费', '≤20万元'], ['年', '效益指标', '生态效益指标', '', '']] }) }],
} satisfies RuleCases
