import { withSheets } from '../../../../../test/support/build-performance.ts'
import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (level2: string, name: string, value: string) => () => withSheets({ indicators: [['年', '产出指标', level2, name, value]] })

export default {
  valid: [
    { name: '满意度', given: doc('服务对象满意度指标', '查档人员满意度', '≥90%') },
    { name: '合格率', given: doc('质量指标', '著录合格率', '98%以上') },
    { name: '自评表', document: selfEvaluationForm('全民阅读推广') },
  ],
  invalid: [
    { name: '满意度漏了一位', parent: '满意度', given: doc('服务对象满意度指标', '查档人员满意度', '≥9%'), finds: [{ message: 'satisfaction', at: '≥9%', severity: 'warning' }] },
    { name: '满意度两位颠倒', parent: '满意度', given: doc('服务对象满意度指标', '查档人员满意度', '≥59%'), finds: [{ message: 'satisfaction', at: '≥59%' }] },
    { name: '合格率小数点错位', parent: '合格率', given: doc('质量指标', '著录合格率', '9.8%以上'), finds: [{ message: 'low', at: '9.8%以上' }] },
    { name: '自评表的指标值', parent: '自评表', replace: ['≥98%', '≥9.8%'], finds: [{ message: 'low', at: '≥9.8%' }] },
  ],
  nearMiss: [
    { name: '不满意率', given: doc('服务对象满意度指标', '查档人员不满意率', '≤5%') },
    { name: '满意度提高的幅度', given: doc('服务对象满意度指标', '满意度提升', '5%') },
    { name: '满意度调查的范围', given: doc('服务对象满意度指标', '满意度调查覆盖面', '≥20%') },
    { name: '水质优良比例', given: doc('质量指标', '国考断面水质优良率', '≥45%') },
    { name: '满意度六成', given: doc('服务对象满意度指标', '查档人员满意度', '≥60%') },
    { name: '覆盖率', given: doc('社会效益指标', '惠民政策覆盖率', '≥30%') },
  ],
} satisfies RuleCases
