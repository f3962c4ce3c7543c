import { addDecimals, compareDecimals, formatDecimal, parseDecimal, trimDecimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { toHalfWidth } from '../../../../model/number-text.ts'
import type { SelfEvaluation } from '../../../../model/self-evaluation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored, type Scored } from '../../../self-evaluation.ts'
import { evaluationSum } from '../../../self-evaluation-sums.ts'

export default defineRule({
  id: 'performance/evaluation-weights',
  version: 1,
  severity: 'error',
  title: { zh: '自评表的分值合计应等于总分，一级指标的分值等于其下各项之和', en: 'The weights of a self-evaluation make its total, and those of a first-level indicator its own' },
  basis: [
    { type: 'standard', zh: '财预〔2021〕101号（绩效指标分值权重）', en: 'Circular Caiyu [2021] No. 101 (weights of indicators)' },
    { type: 'professional', zh: '项目支出绩效自评表填报说明', en: 'Instructions of the self-evaluation form' },
  ],
  rationale: { zh: '分值合计不等于印出的总分，得分便不可比。', en: 'Where the weights do not make the printed total, scores do not compare.' },
  formula: { zh: '总分值 = 执行率分值 + Σ指标分值；产出指标（50分） = Σ其下各项分值', en: 'total = weight of the rate + Σ weights; output (50) = Σ weights below it' },
  assumptions: [{ zh: '一级指标括号内的分值与其下各项不等的，只作提醒。', en: 'A first-level weight in brackets that its rows do not make is a warning.' }],
  exclusions: [{ zh: '没有总分行，或有指标的分值、得分没有写全的，不求和。', en: 'Forms without a total, or with a row that lacks its weight or score.' }],
  messages: {
    differs: { zh: '“{project}”自评表的分值合计为{sum}，总分一栏的分值为{printed}。', en: '"{project}": the weights add up to {sum}; the total says {printed}.' },
    group: { zh: '“{project}”自评表“{group}”其下各项分值之和为{sum}。', en: '"{project}": the weights under {group} add up to {sum}.' },
  },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs' | 'group'>[] = []
    for (const evaluation of disclosure.selfEvaluations) {
      const sum = evaluationSum(evaluation, 'weight')
      if (!sum) continue
      applications += 1
      if (sum.holds) continue
      const made = formatDecimal(trimDecimal(sum.sum))
      const groups = groupsOf(evaluation).filter((group) => compareDecimals(group.said, group.sum) !== 0)
      const places = [...groups.flatMap(({ parts }) => parts), ...sum.parts].flatMap((one) => one.places)
      findings.push({
        message: 'differs', key: evaluationName(evaluation), expected: sum.total.text, actual: made, data: { project: evaluationName(evaluation), sum: made, printed: sum.total.text },
        places: [...new Set([...places, ...(sum.execution?.places ?? []), ...sum.total.places])],
      })
    }
    for (const evaluation of disclosure.selfEvaluations) {
      const sum = evaluationSum(evaluation, 'weight')
      if (!sum || !sum.holds) continue
      for (const group of groupsOf(evaluation)) {
        applications += 1
        if (compareDecimals(group.said, group.sum) === 0) continue
        const made = formatDecimal(trimDecimal(group.sum))
        findings.push({
          message: 'group', severity: 'warning', key: `${evaluationName(evaluation)}|${group.name}`, expected: formatDecimal(group.said), actual: made,
          data: { project: evaluationName(evaluation), group: group.name, sum: made }, places: group.parts.flatMap(({ places }) => places),
        })
      }
    }
    return { applications, findings, nothing: { zh: '自评表没有写全各项分值和总分。', en: 'No form prints all weights and their total.' } }
  },
})

interface Group { readonly name: string; readonly said: Decimal; readonly sum: Decimal; readonly parts: readonly Scored[] }

/** 产出指标（50分）: the first-level indicators that print what they are worth, with what their rows make. */
function groupsOf({ indicators }: SelfEvaluation): Group[] {
  const names = [...new Set(indicators.map(({ level1 }) => level1.text.replace(/\s+/g, '')))]
  return names.flatMap((name) => {
    const said = parseDecimal(/\((\d+(?:\.\d+)?)分\)$/.exec(toHalfWidth(name))?.[1] ?? '')
    const parts = indicators.filter(({ level1 }) => level1.text.replace(/\s+/g, '') === name).flatMap(({ weight }) => scored(weight) ?? [])
    return said && parts.length > 0 ? [{ name, said, sum: parts.reduce((all, { value }) => addDecimals(all, value), ZERO), parts }] : []
  })
}
