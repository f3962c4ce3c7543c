import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level2: string, name: string, value: string) => () => withSheets({ indicators: [['年', '产出指标', level2, name, value], ['期', '产出指标', level2, name, value]] })

export default {
  valid: [{ name: '有完成日期', given: doc('时效指标', '加工完成时间', '2026年11月底前') }],
  invalid: [
    { name: '只写及时', parent: '有完成日期', given: doc('时效指标', '加工完成时间', '及时完成'), finds: [{ message: 'vague', at: '及时完成', actual: '及时完成' }] },
    { name: '数量指标没有数量', parent: '有完成日期', given: doc('数量指标', '宣传', '在市辖区开展宣传'), finds: [{ message: 'uncounted', at: '在市辖区开展宣传' }] },
    { name: '比率不是数', parent: '有完成日期', given: doc('生态效益指标', '办公资源节约利用率', '有效提高'), finds: [{ message: 'rate', at: '有效提高' }] },
  ],
  nearMiss: [
    { name: '数量用汉字', given: doc('数量指标', '培训', '开展一次市级培训') },
    { name: '另一种量词', given: doc('数量指标', '宣传活动', '每区两场') },
    { name: '比率写百分之百', given: doc('质量指标', '验收合格率', '百分之百') },
    { name: '效益指标定性', given: doc('社会效益指标', '查档效率', '有效提高') },
    { name: '引合同价', given: doc('成本指标', '加工费', '有效控制在合同价以内') },
    { name: '通过验收', given: doc('质量指标', '验收结果', '合格') },
  ],
} satisfies RuleCases
