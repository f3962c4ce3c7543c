import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level1: string, level2: string, name: string, value: string) => () => withSheets({ indicators: [['年', level1, level2, name, value]] })

export default {
  valid: [{ name: '社会效益用文字', given: doc('效益指标', '社会效益指标', '提高查档效率', '有效提高') }],
  invalid: [
    { name: '产出数量列在经济效益下', parent: '社会效益用文字', given: doc('效益指标', '经济效益指标', '数字高程模型', '1个'), finds: [{ message: 'output', at: '数字高程模型' }] },
    { name: '满意度写成数量', parent: '社会效益用文字', given: doc('满意度指标', '服务对象满意度指标', '查档人员', '3次'), finds: [{ message: 'satisfaction', at: '查档人员' }] },
  ],
  nearMiss: [
    { name: '减少事故次数', given: doc('效益指标', '社会效益指标', '减少火灾事故', '2次') },
    { name: '受益户数', given: doc('效益指标', '社会效益指标', '受益农户', '80户') },
  ],
} satisfies RuleCases
