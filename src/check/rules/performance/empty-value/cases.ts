import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (name: string, value: string) => () => withSheets({ indicators: [['年', '满意度指标', '服务对象满意度指标', name, value]] })

export default {
  valid: [{ name: '有指标值', given: doc('查档人员满意度', '≥95%') }],
  invalid: [
    { name: '没有指标值', parent: '有指标值', given: doc('查档人员满意度', ''), finds: [{ message: 'empty', at: '查档人员满意度', severity: 'warning' }] },
    { name: '指标值照抄名称', parent: '有指标值', given: doc('通过部门验收', '通过部门验收'), finds: [{ message: 'copied', at: '通过部门验收', severity: 'info' }] },
    { name: '表式原有的“指标1：”', parent: '有指标值', given: doc('指标1：', '≥95%'), finds: [{ message: 'leftover', at: '指标1：', severity: 'warning' }] },
    { name: '表式原有的省略号', parent: '有指标值', given: doc('……', ''), finds: [{ message: 'leftover', at: '……' }] },
  ],
  nearMiss: [{ name: '指标名称前有序号', given: doc('指标1：查档人员满意度', '≥95%') }, { name: '名称和值都空着', given: () => withSheets({ indicators: [['年', '效益指标', '生态效益指标', '', ''], ['年', '产出指标', '数量指标', '加工档案', '20万页']] }) }],
} satisfies RuleCases
