import { withSheets } from '../../../../../test/support/build-performance.ts'
import { selfEvaluationForm } from '../../../../../test/support/self-evaluation-form.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (goal: string, ...values: string[]) => () => withSheets({ annualGoal: goal, indicators: values.map((value, index) => ['年', '产出指标', '数量指标', `测绘任务${index + 1}`, value] as const) })

const wholeGoal = (value: string) => () => withSheets({ wholeGoal: '对全市126株古树逐株体检，培训管护员3次。', annualGoal: '', indicators: [['年', '产出指标', '数量指标', '古树体检数量', value], ['年', '产出指标', '数量指标', '管护员培训', '3次']] })
const named = (goal: string, name: string, value: string, level2 = '数量指标') => () => withSheets({ wholeGoal: '', annualGoal: goal, indicators: [['年', '产出指标', level2, name, value]] })
const evaluation = selfEvaluationForm('全民阅读推广').replace('开展阅读活动。', '开展阅读活动40场。').replace('已全部开展。', '开展阅读活动43场。')

export default {
  valid: [
    { name: '目标的数量用汉字写', given: named('整治柳溪等五条沟渠，群众满意度达到95%以上。', '整治沟渠', '5条') },
    { name: '目标的比率与指标一致', given: named('开展普查，群众满意度达到95%以上。', '群众满意度', '≥95%', '服务对象满意度指标') },
    { name: '目标与指标一致', given: doc('完成测绘216平方公里，2026年12月前验收。', '216平方公里') },
    { name: '只有一个目标，名称在数的后面', given: wholeGoal('126株') },
    { name: '自评表的目标和完成情况与指标一致', document: evaluation },
  ],
  invalid: [
    { name: '指标只有三十平方公里', parent: '目标与指标一致', given: doc('完成测绘216平方公里，2026年12月前验收。', '30平方公里'), finds: [{ message: 'differs', at: '30平方公里', expected: '216平方公里' }] },
    { name: '目标是126株，指标是162株', parent: '只有一个目标，名称在数的后面', given: wholeGoal('162株'), finds: [{ message: 'differs', at: '162株', expected: '126株' }] },
    { name: '完成情况与完成值不同', parent: '自评表的目标和完成情况与指标一致', replace: ['开展阅读活动43场', '开展阅读活动34场'], finds: [{ message: 'achieved', at: '43场', expected: '34场' }] },
    { name: '预期目标小于下限', parent: '自评表的目标和完成情况与指标一致', replace: ['开展阅读活动40场', '开展阅读活动14场'], finds: [{ message: 'differs', at: '≥40场', expected: '14场' }] },
    { name: '名称只有量词后的一个词', parent: '目标的数量用汉字写', given: named('完成四座水库年度巡查。', '中小型水库安全鉴定数量', '6座'), finds: [{ message: 'differs', at: '6座', expected: '四座' }] },
    { name: '目标超出下限一半以上', parent: '目标与指标一致', given: doc('完成测绘216平方公里，2026年12月前验收。', '≥126平方公里'), finds: [{ message: 'differs', at: '≥126平方公里', expected: '216平方公里' }] },
    { name: '五条写成两条', parent: '目标的数量用汉字写', given: named('整治柳溪等五条沟渠，群众满意度达到95%以上。', '整治沟渠', '2条'), finds: [{ message: 'differs', at: '2条', expected: '五条' }] },
    { name: '目标的比率高于指标', parent: '目标的比率与指标一致', given: named('开展普查，群众满意度达到95%以上。', '群众满意度', '≥59%', '服务对象满意度指标'), finds: [{ message: 'differs', at: '≥59%', expected: '达到95%' }] },
  ],
  nearMiss: [
    { name: '数量后面的是别的东西', given: named('两座水库旁整治沟渠。', '整治沟渠', '5座') },
    { name: '目标中的套话', given: named('严守三条红线，整治沟渠。', '整治沟渠', '5条') },
    { name: '另一个满意度', given: named('企业满意度达到85%以上。', '群众满意度', '≥95%', '服务对象满意度指标') },
    { name: '同一单位的别的数', given: doc('组织演练8次，开展宣讲20次。', '8次') },
    { name: '指标是下限', given: doc('完成测绘216平方公里。', '≥200平方公里') },
    { name: '比例尺不是数量', given: doc('完成1:500地形图测绘。', '500平方公里') },
    { name: '两个指标同一单位', given: doc('共测绘216平方公里。', '100平方公里', '116平方公里') },
  ],
} satisfies RuleCases
