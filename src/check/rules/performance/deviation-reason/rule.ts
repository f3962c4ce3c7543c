import { compareDecimals, multiplyDecimals, decimal } from '../../../../model/decimal.ts'
import type { SelfEvaluation, ScoredIndicator } from '../../../../model/self-evaluation.ts'
import { fieldPlaces } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored } from '../../../self-evaluation.ts'
import { evaluationSum } from '../../../self-evaluation-sums.ts'
import { missesTarget } from '../../../unmet-target.ts'

/** Marks for nothing. */
const EMPTY = /^(?:无|没有|不适用|[/／—\-－]*)$/
const LOSES_MUCH = decimal(95n, 2)

export default defineRule({
  id: 'performance/deviation-reason',
  version: 1,
  severity: 'warning',
  title: { zh: '扣分或没有完成的指标应说明偏差原因', en: 'Where points are lost the deviation is explained' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（绩效评价）', en: 'Budget Law, Article 57 (evaluation of performance)' },
    { type: 'professional', zh: '财预〔2020〕10号 项目支出绩效评价管理办法（未完成的，分析说明原因和改进措施）', en: 'Circular Caiyu [2020] No. 10: what was not met is explained' },
  ],
  rationale: { zh: '自评表有“偏差原因分析及改进措施”一栏，扣了分却空着，改进无从说起。', en: 'The form asks for reasons and remedies; a blank beside lost points gives none.' },
  assumptions: [{ zh: '同一表中其他扣分的指标说明了原因的，空着的就是漏填；都没有说明的，合起来提示一次。', en: 'Where other lost points are explained a blank is an omission; where none is, the form is told once.' }],
  exclusions: [{ zh: '没有“偏差原因”一栏的表；得满分的指标；分值、得分相加与总分不符的表；扣分不到5%又已达到指标值的。', en: 'Forms without such a column or whose sums fail; full scores; less than 5 % lost with the target met.' }],
  messages: {
    one: { zh: '“{project}”的指标“{indicator}”分值{weight}，得分{score}，没有说明偏差原因。', en: '"{project}": "{indicator}" scores {score} of {weight} without a reason.' },
    all: { zh: '“{project}”自评表有{count}项指标扣分，都没有说明偏差原因。', en: '"{project}": {count} indicators lose points, none with a reason.' },
  },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.selfEvaluations.flatMap((evaluation): FindingDraft<'one' | 'all'>[] => {
      // Weights or scores that do not add up make points seem lost that are not.
      if ((['weight', 'score'] as const).some((which) => evaluationSum(evaluation, which)?.holds === false)) return []
      const losing = evaluation.indicators.filter(loses)
      if (losing.length === 0) return []
      applications += losing.length
      const silent = losing.filter(({ deviation }) => EMPTY.test((deviation?.text ?? '').replace(/\s+/g, '')))
      const project = evaluationName(evaluation)
      if (silent.length < losing.length) return silent.flatMap((indicator) => tellOne(project, indicator))
      const places = silent.flatMap(({ score }) => score?.places ?? [])
      return places.length > 0 ? [{ message: 'all', severity: 'info', data: { project, count: silent.length }, key: `${project}|all`, places, actual: null }] : []
    })
    return { applications, findings, nothing: { zh: '有偏差原因一栏的自评表中，没有扣分的指标。', en: 'No indicator of a form with a column of reasons loses points.' } }
  },
})

/** Points lost for a target missed, or so many that they need a word. */
function loses(indicator: SelfEvaluation['indicators'][number]): boolean {
  const [weight, score] = [scored(indicator.weight), scored(indicator.score)]
  if (!indicator.deviation || !weight || !score || compareDecimals(score.value, weight.value) >= 0) return false
  return missesTarget(indicator) === true || compareDecimals(score.value, multiplyDecimals(weight.value, LOSES_MUCH)) <= 0
}

function tellOne(project: string, { level3, weight, score, deviation }: ScoredIndicator): FindingDraft<'one'>[] {
  const indicator = level3.text.replace(/\s+/g, '')
  const places = [...fieldPlaces(deviation), ...(score?.places ?? []), ...level3.places]
  return places.length > 0 ? [{ message: 'one', data: { project, indicator, weight: weight?.text ?? '', score: score?.text ?? '' }, key: `${project}|${indicator}`, places, actual: score?.text ?? null }] : []
}
