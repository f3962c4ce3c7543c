import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level2: string, name: string, value: string) => () => withSheets({ indicators: [['年', '产出指标', level2, name, value], ['期', '产出指标', level2, name, value]] })

export default {
  valid: [{ name: '有完成日期', given: doc('时效指标', '加工完成时间', '2026年11月底前') }],
  invalid: [{ name: '只写及时', parent: '有完成日期', given: doc('时效指标', '加工完成时间', '及时完成'), finds: [{ message: 'vague', at: '及时完成', actual: '及时完成' }] }],
  nearMiss: [
    { name: '效益指标定性', given: doc('社会效益指标', '查档效率', '有效提高') },
    { name: '引合同价', given: doc('成本指标', '加工费', '有效控制在合同价以内') },
    { name: '通过验收', given: doc('质量指标', '验收结果', '合格') },
  ],
} satisfies RuleCases
