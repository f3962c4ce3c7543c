import { formatDecimal, trimDecimal } from '../../../../model/decimal.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations } from '../../../self-evaluation.ts'
import { evaluationSum } from '../../../self-evaluation-sums.ts'

export default defineRule({
  id: 'performance/score-total',
  version: 1,
  severity: 'error',
  title: { zh: '自评总分应等于各项得分之和', en: 'The total score is the sum of the scores' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'professional', zh: '项目支出绩效自评表填报说明', en: 'Instructions of the self-evaluation form' },
  ],
  rationale: { zh: '总分由预算执行率得分和各指标得分相加，决定评价等级。', en: 'The total adds up the scores of the execution rate and of the indicators and decides the grade.' },
  formula: { zh: '总分 = 执行率得分 + Σ指标得分', en: 'total = score of the rate + Σ scores of the indicators' },
  assumptions: [{ zh: '表中另计执行率的，总分也可以只是各指标得分之和。', en: 'Where the rate is counted apart, the total may be that of the indicators alone.' }],
  exclusions: [{ zh: '没有总分行，或有指标的分值、得分没有写全的，不求和。', en: 'Forms without a total, or with a row that lacks its weight or score.' }],
  messages: { differs: { zh: '“{project}”自评表总分为{printed}，各项得分之和为{sum}。', en: '"{project}": the total is {printed}, the scores add up to {sum}.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    const sums = disclosure.selfEvaluations.flatMap((evaluation) => {
      const sum = evaluationSum(evaluation, 'score')
      return sum ? [{ evaluation, sum }] : []
    })
    const findings = sums.filter(({ sum }) => !sum.holds).map(({ evaluation, sum }): FindingDraft<'differs'> => {
      const right = formatDecimal(trimDecimal(sum.sum))
      return {
        message: 'differs', key: evaluationName(evaluation), expected: right, actual: sum.total.text, data: { project: evaluationName(evaluation), printed: sum.total.text, sum: right },
        places: [...sum.total.places, ...(sum.execution?.places ?? []), ...sum.parts.flatMap(({ places }) => places)],
      }
    })
    return { applications: sums.length, findings, nothing: { zh: '自评表没有写全各项得分和总分。', en: 'No form prints all scores and their total.' } }
  },
})
