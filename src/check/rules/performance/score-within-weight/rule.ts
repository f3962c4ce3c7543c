import { compareDecimals } from '../../../../model/decimal.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { evaluationName, hasEvaluations, scored } from '../../../self-evaluation.ts'

export default defineRule({
  id: 'performance/score-within-weight',
  version: 1,
  severity: 'error',
  title: { zh: '自评得分不得大于分值', en: 'No score is above its weight' },
  basis: [
    { type: 'law', zh: '预算法 第五十七条（预算支出绩效评价）', en: 'Budget Law, Article 57 (evaluation of the performance of expenditure)' },
    { type: 'professional', zh: '项目支出绩效自评表填报说明', en: 'Instructions of the self-evaluation form' },
  ],
  rationale: { zh: '分值是满分，得分大于分值，必有一个写错，总分也就不可信。', en: 'The weight is the full mark; a score above it is wrong, and so is the total.' },
  formula: { zh: '得分 ≤ 分值', en: 'score ≤ weight' },
  assumptions: [],
  exclusions: [{ zh: '分值或得分空白、不是数字的。', en: 'Rows whose weight or score is blank or no number.' }],
  messages: { above: { zh: '“{project}”自评表“{row}”得分{score}，大于分值{weight}。', en: '"{project}", {row}: the score {score} is above the weight {weight}.' } },
  appliesTo: hasEvaluations,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'above'>[] = []
    for (const evaluation of disclosure.selfEvaluations) {
      const rows = [
        ...evaluation.funds.map((one) => ({ ...one, name: one.label })), ...evaluation.indicators.map((one) => ({ ...one, name: one.level3.text.replace(/\s+/g, '') })),
        ...(evaluation.total ? [{ ...evaluation.total, name: '总分' }] : []),
      ]
      rows.forEach(({ name, weight: full, score: given }, at) => {
        const [weight, score] = [scored(full), scored(given)]
        if (!weight || !score) return
        applications += 1
        if (compareDecimals(score.value, weight.value) <= 0) return
        findings.push({
          message: 'above', key: `${evaluationName(evaluation)}|${name}|${at}`, actual: score.text,
          data: { project: evaluationName(evaluation), row: name, score: score.text, weight: weight.text }, places: [...score.places, ...weight.places],
        })
      })
    }
    return { applications, findings, nothing: { zh: '自评表没有写分值和得分。', en: 'No form prints weights and scores.' } }
  },
})
