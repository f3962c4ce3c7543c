import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level2: string, name: string, whole: string, annual: string, period = '1年') => () =>
  withSheets({ period, indicators: [['期', '产出指标', level2, name, whole], ['年', '产出指标', level2, name, annual]] })

const copied = (whole: string, annual: string) => () => withSheets({ period: '3年', indicators: [
  ['期', '产出指标', '质量指标', '著录准确率', '≥98%'], ['年', '产出指标', '质量指标', '著录准确率', '≥98%'],
  ['期', '产出指标', '质量指标', '验收合格率', '100%'], ['年', '产出指标', '质量指标', '验收合格率', '100%'],
  ['期', '满意度指标', '服务对象满意度指标', '查档人员满意度', whole], ['年', '满意度指标', '服务对象满意度指标', '查档人员满意度', annual],
] })
const twice = (annual: string) => () => withSheets({ period: '1年', indicators: [
  ['期', '产出指标', '数量指标', '馆藏普查', '1次'], ['年', '产出指标', '数量指标', '馆藏普查', '1次'],
  ['期', '产出指标', '成本指标', '馆藏普查', '28万元'], ['年', '产出指标', '成本指标', '馆藏普查', annual],
] })

export default {
  valid: [
    { name: '三年期项目两半照抄', given: copied('≥95%', '≥95%') },
    { name: '数量、成本指标同名', given: twice('28万元') },
    { name: '一年期项目两半相同', given: doc('数量指标', '数字化档案', '20万页', '20万页') },
    { name: '三年期项目成本一年付清', given: doc('成本指标', '库房改造', '41.07万元', '按合同价（41.07万元）', '3年') },
    { name: '三年期项目年度较少', given: doc('数量指标', '数字化档案', '60万页', '20万页', '3年') },
  ],
  invalid: [
    { name: '一年期项目年度值改了', parent: '一年期项目两半相同', given: doc('数量指标', '数字化档案', '20万页', '2万页'), finds: [{ message: 'differs', at: '2万页', expected: '20万页' }] },
    { name: '一年期项目满意度不同', parent: '一年期项目两半相同', given: doc('满意度指标', '查档人员满意度', '≥95%', '≥59%'), finds: [{ message: 'differs', at: '≥59%' }] },
    { name: '年度多于整个实施期', parent: '三年期项目年度较少', given: doc('数量指标', '数字化档案', '60万页', '80万页', '3年'), finds: [{ message: 'exceeds', at: '80万页' }] },
    { name: '三年期项目成本数字颠倒', parent: '三年期项目成本一年付清', given: doc('成本指标', '库房改造', '41.07万元', '按合同价（40.17万元）', '3年'), finds: [{ message: 'slip', at: '按合同价（40.17万元）' }] },
    { name: '只有满意度年度高于实施期', parent: '三年期项目两半照抄', given: copied('≥75%', '≥95%'), finds: [{ message: 'above', at: '≥95%' }] },
    { name: '同名的成本指标年度值改了', parent: '数量、成本指标同名', given: twice('82万元'), finds: [{ message: 'differs', at: '82万元', expected: '28万元' }] },
  ],
  nearMiss: [
    { name: '三年期项目年度低于实施期', given: copied('≥95%', '≥90%') },
    { name: '三年期项目分年付款', given: doc('成本指标', '库房改造', '41.07万元', '40.97万元', '3年') },
    { name: '三年期项目的比率', given: doc('质量指标', '验收合格率', '≥95%', '≥98%', '3年') },
    { name: '写法不同的同一个数', given: doc('数量指标', '数字化档案', '20.0万页', '20万页') },
    { name: '一半是文字', given: doc('时效指标', '完成时间', '2026年底前', '12月底前完成') },
  ],
} satisfies RuleCases
