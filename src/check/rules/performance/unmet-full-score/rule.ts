import { compareDecimals } from '../../../../model/decimal.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored } from '../../../self-evaluation.ts'
import { missesTarget } from '../../../unmet-target.ts'

export default defineRule({
  id: 'performance/unmet-full-score',
  version: 1,
  severity: 'warning',
  title: { zh: '没有达到指标值的，不应得满分', en: 'A target that was missed does not score in full' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（绩效评价）', en: 'Budget Law, Article 57 (evaluation of performance)' },
    { type: 'professional', zh: '财预〔2020〕10号 项目支出绩效评价管理办法', en: 'Circular Caiyu [2020] No. 10 on the evaluation of project performance' },
  ],
  rationale: { zh: '指标值为≥90%，实际完成84%，得分却与分值相同：或者完成值写错，或者得分没有扣减。', en: 'A target of 90 % with 84 % achieved at full score: either the number or the score is wrong.' },
  formula: { zh: '实际完成值 < 年度指标值 ⇒ 得分 < 分值', en: 'achieved < target ⇒ score < weight' },
  assumptions: [{ zh: '指标值和完成值各只有一个数、计量单位相同的，可以相比。', en: 'Target and achievement can be compared where each is one number of one unit.' }],
  exclusions: [{ zh: '成本、时间、投诉等越少越好的指标，写“≤”的指标，以文字表示的完成情况。', en: 'Costs, times, complaints and the like, upper bounds, achievements in words.' }],
  messages: { full: { zh: '“{project}”的指标“{indicator}”，指标值为“{target}”，实际完成“{actual}”，没有达到，却得满分{score}。', en: '"{project}": "{indicator}" was to be {target} and is {actual}, yet scores the full {score}.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.selfEvaluations.flatMap((evaluation) => evaluation.indicators.flatMap((indicator): FindingDraft<'full'>[] => {
      const [weight, score] = [scored(indicator.weight), scored(indicator.score)]
      const missed = weight && score ? missesTarget(indicator) : null
      if (!weight || !score || missed === null || !indicator.actual || !indicator.target || indicator.actual.places.length === 0) return []
      applications += 1
      if (!missed || weight.value.digits === 0n || compareDecimals(score.value, weight.value) < 0) return []
      const [name, target, actual] = [indicator.level3, indicator.target, indicator.actual].map(({ text }) => text.replace(/\s+/g, ''))
      return [{
        message: 'full', data: { project: evaluationName(evaluation), indicator: name ?? '', target: target ?? '', actual: actual ?? '', score: score.text },
        key: `${evaluationName(evaluation)}|${name}`, places: [...indicator.actual.places, ...indicator.target.places, ...score.places], actual: actual ?? '',
      }]
    }))
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有可以与指标值相比的完成值。', en: 'No achievement can be compared with its target.' } }
  },
})
