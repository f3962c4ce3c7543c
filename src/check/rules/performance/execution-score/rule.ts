import { compareDecimals, decimal, divideDecimals, formatDecimal, multiplyDecimals, roundDecimal, trimDecimal, ZERO } from '../../../../model/decimal.ts'
import { intervalContains, printedInterval } from '../../../../model/interval.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored, scoredRate } from '../../../self-evaluation.ts'

const HUNDRED = decimal(100n)

export default defineRule({
  id: 'performance/execution-score',
  version: 1,
  severity: 'warning',
  title: { zh: '预算执行率的得分应与执行率相称', en: 'The score of the execution rate follows from the rate' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'professional', zh: '项目支出绩效自评表填报说明：执行率得分 = 执行率 × 分值', en: 'Instructions of the self-evaluation form: score = rate × weight' },
  ],
  rationale: { zh: '预算执行率的得分一般为分值乘以执行率，不相称的应核实。', en: 'The score of the rate is commonly weight × rate; another one should be verified.' },
  formula: { zh: '得分 = 分值 × 执行率', en: 'score = weight × rate' },
  assumptions: [{ zh: '得分印到整数的，舍入到整数都可以；各地可另定扣分办法，因此只作提醒。', en: 'A whole score may be rounded either way; places may have other scales, so this is a warning.' }],
  exclusions: [{ zh: '未满100%而给满分的（各地有达到一定比例即给满分的办法）、执行率大于100%的。', en: 'Full marks below 100 % (some places grant them from a threshold on), and rates above 100 %.' }],
  messages: { differs: { zh: '“{project}”自评表执行率{rate}、分值{weight}，得分一般应为{right}，表中为{printed}，请核实。', en: '"{project}": rate {rate}, weight {weight}; the score is commonly {right}, the form says {printed}. Please verify.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const evaluation of disclosure.selfEvaluations) {
      for (const funds of evaluation.funds) {
        const [rate, weight, score] = [scoredRate(funds.rate), scored(funds.weight), scored(funds.score)]
        if (!rate || !weight || !score || compareDecimals(rate.value, HUNDRED) > 0 || compareDecimals(weight.value, ZERO) <= 0) continue
        applications += 1
        const right = divideDecimals(multiplyDecimals(weight.value, rate.value), HUNDRED, 6)
        const room = printedInterval(score.value, Math.min(1, score.value.scale))
        const whole = score.value.scale === 0 && compareDecimals(roundDecimal(right, 0), score.value) >= 0 && intervalContains(printedInterval(score.value, -1), right) && near(score.value, right)
        const full = compareDecimals(score.value, weight.value) === 0 && compareDecimals(rate.value, HUNDRED) < 0
        // More than the weight is another rule's matter.
        if (full || whole || compareDecimals(score.value, weight.value) > 0 || intervalContains(room, right)) continue
        const expected = formatDecimal(trimDecimal(roundDecimal(right, 2)))
        findings.push({
          message: 'differs', key: `${evaluationName(evaluation)}|${funds.label}`, expected, actual: score.text,
          data: { project: evaluationName(evaluation), rate: rate.text, weight: weight.text, right: expected, printed: score.text },
          places: [...score.places, ...rate.places, ...weight.places],
        })
      }
    }
    return { applications, findings, nothing: { zh: '自评表没有写执行率的分值和得分。', en: 'No form scores its execution rate.' } }
  },
})

/** Less than one apart: rounded up, down or to the nearest. */
const near = (score: Parameters<typeof compareDecimals>[0], right: Parameters<typeof compareDecimals>[0]): boolean => {
  const apart = compareDecimals(score, right) > 0 ? decimal(score.digits) : decimal(score.digits + 1n)
  return compareDecimals(apart, right) >= 0 && compareDecimals(decimal(apart.digits - 1n), right) < 0
}
