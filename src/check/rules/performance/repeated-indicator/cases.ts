import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...benefits: (readonly [string, string, string])[]) => () => withSheets({ indicators: benefits.map(([level2, name, value]) => ['年', '效益指标', level2, name, value] as const) })

export default {
  valid: [{ name: '各类效益各有指标', given: doc(['社会效益指标', '为政府决策提供依据', '有效保障'], ['生态效益指标', '减少纸张消耗', '有效保障']) }],
  invalid: [{
    name: '两类效益同一指标', parent: '各类效益各有指标', given: doc(['社会效益指标', '为政府决策提供依据', '有效保障'], ['生态效益指标', '为政府决策提供依据', '有效保障']),
    finds: [{ message: 'repeated', at: '为政府决策提供依据' }],
  }],
  nearMiss: [
    { name: '名称相同、值不同', given: doc(['社会效益指标', '档案数字化利用人次', '5万人次'], ['可持续影响指标', '档案数字化利用人次', '逐年增加']) },
    { name: '名称很短', given: doc(['社会效益指标', '知晓率', '90%'], ['可持续影响指标', '知晓率', '90%']) },
    {
      name: '产出与满意度各列一次',
      given: () => withSheets({ indicators: [['年', '产出指标', '质量指标', '参训人员满意率', '≥95%'], ['年', '满意度指标', '服务对象满意度指标', '参训人员满意率', '≥95%']] }),
    },
  ],
} satisfies RuleCases
