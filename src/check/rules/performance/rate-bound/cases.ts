import { withSheets } from '../../../../../test/support/build-performance.ts'
import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (name: string, value: string) => () => withSheets({ indicators: [['年', '产出指标', '质量指标', name, value]] })

const goal = (text: string) => () => withSheets({ wholeGoal: '', annualGoal: text })

export default {
  valid: [
    { name: '目标中的比率', given: goal('完成加工20万页，验收合格率达到98%以上，利用人次增长120%。') },
    { name: '合格率百分之百', given: doc('培训合格率', '100%') },
    { name: '满意度有下限', given: doc('到馆读者满意度', '≥92%') },
    { name: '存活率', given: doc('苗木存活率', '≥85%') },
    { name: '自评表', document: selfEvaluationForm('全民阅读推广') },
  ],
  invalid: [
    { name: '目标中的合格率超过百分之百', parent: '目标中的比率', given: goal('完成加工20万页，验收合格率达到198%以上，利用人次增长120%。'), finds: [{ message: 'exceeds', at: '完成加工20万页，验收合格率达到198%以上，利用人次增长120%。', severity: 'warning' }] },
    { name: '合格率超过百分之百', parent: '合格率百分之百', given: doc('培训合格率', '120%'), finds: [{ message: 'exceeds', at: '120%', severity: 'warning' }] },
    { name: '满意度写成上限', parent: '满意度有下限', given: doc('到馆读者满意度', '≤92%'), finds: [{ message: 'contrary', at: '≤92%', expected: '≥92%', severity: 'warning' }] },
    { name: '合格率大于等于百分之百', parent: '合格率百分之百', given: doc('培训合格率', '≥100%'), finds: [{ message: 'exceeds', at: '≥100%', severity: 'info' }] },
    { name: '存活率超过百分之百', parent: '存活率', given: doc('苗木存活率', '≥185%'), finds: [{ message: 'exceeds', at: '≥185%', severity: 'warning' }] },
    { name: '满意度完成值超过百分之百', parent: '自评表', replace: ['95%', '195%'], finds: [{ message: 'exceeds', at: '195%', severity: 'warning' }] },
  ],
  nearMiss: [
    { name: '不满意率、投诉率有上限', given: doc('到馆读者不满意率', '≤5%') },
    { name: '差错率有上限', given: doc('著录差错率', '≤2%') },
    { name: '目标中的增长', given: goal('利用率较上年增长率达到150%，任务完成率达到105%。') },
    { name: '增长率', given: doc('利用人次增长率', '≥120%') },
    { name: '投入产出一类的比率', given: doc('资金投入产出率', '≥150%') },
    { name: '产销率', given: doc('产品产销率', '≥105%') },
    { name: '超额完成计划', document: selfEvaluationForm('全民阅读推广').replace('图书上架合格率\t≥98%\t99%', '图书采购完成率\t100%\t108%') },
  ],
} satisfies RuleCases
