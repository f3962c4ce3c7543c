import { addDecimals, compareDecimals, equalDecimals, formatDecimal, ZERO } from '../../../../model/decimal.ts'
import { keyText, type Fact } from '../../../../model/fact.ts'
import { isPrinted, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { gradedInWords } from './graded-in-words.ts'

/** With the best and the worst grade named the list is complete. */
const BEST = /优/
const WORST = /不合格|差/

export default defineRule({
  id: 'performance/grades',
  version: 2,
  severity: 'warning',
  title: { zh: '绩效自评各等次的项目数之和应等于自评项目数', en: 'The graded projects are the self-evaluated projects' },
  formula: { zh: '自评项目数 = 优 + 良 + 合格 + 不合格', en: 'projects evaluated = excellent + good + passed + failed' },
  basis: [ACCOUNTING, { type: 'standard', zh: '中共中央 国务院关于全面实施预算绩效管理的意见', en: 'Opinions on the full implementation of performance budgeting' }],
  rationale: { zh: '每个自评项目有一个等次，各等次的个数加起来就是自评项目数。', en: 'Each evaluated project has one grade: the grades add up to the projects.' },
  assumptions: [{ zh: '写有“优”和“不合格”（“差”）的，等次列全了。', en: 'A list with the best and the worst grade is complete.' }],
  exclusions: [{ zh: '等次没有列全而相加较少的。', en: 'An incomplete list that adds up to less.' }],
  messages: { wrong: { zh: '绩效自评项目{whole}个，各等次相加为{sum}个（{parts}）。', en: '{whole} projects were evaluated, the grades add up to {sum} ({parts}).' } },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '没有正文说明。', en: 'There is no prose.' },
  check(disclosure, context) {
    const graded = context.facts.all.filter((fact) => fact.key.measure === 'performanceProjects' && fact.key.item?.startsWith('grade:') && isPrinted(fact))
    const groups = Map.groupBy(graded, ({ key }) => keyText({ ...key, item: null }))
    let applications = 0
    const findings: FindingDraft<'wrong'>[] = []
    for (const grades of groups.values()) {
      const whole = grades[0] && context.facts.of({ ...grades[0].key, item: 'selfEvaluation' }).find(isPrinted)
      if (!whole || grades.length < 2 || new Set(grades.map(({ key }) => key.item)).size < grades.length) continue
      applications += 1
      const sum = grades.map(valueOf).reduce(addDecimals, ZERO)
      const complete = grades.some((fact) => WORST.test(gradeOf(fact))) && grades.some((fact) => BEST.test(gradeOf(fact)))
      if (equalDecimals(sum, valueOf(whole)) || (!complete && compareDecimals(sum, valueOf(whole)) < 0)) continue
      findings.push({
        message: 'wrong', key: keyText(whole.key), expected: formatDecimal(sum), actual: formatDecimal(valueOf(whole)),
        data: { whole: formatDecimal(valueOf(whole)), sum: formatDecimal(sum), parts: grades.map((fact) => `${gradeOf(fact)}${formatDecimal(valueOf(fact))}`).join('、') },
        facts: [whole, ...grades].map(({ id }) => id), places: [whole, ...grades].flatMap(({ places }) => places),
      })
    }
    for (const { whole, parts, places } of gradedInWords(disclosure)) {
      const sum = parts.reduce((all, { count }) => all + count, 0)
      applications += 1
      if (places.length === 0 || sum === whole || (sum < whole && !parts.some(({ grade }) => WORST.test(grade)))) continue
      findings.push({
        message: 'wrong', key: parts.map(({ grade }) => grade).join('|'), expected: `${sum}`, actual: `${whole}`, places,
        data: { whole: `${whole}`, sum: `${sum}`, parts: parts.map(({ grade, count }) => `${grade}${count}`).join('、') },
      })
    }
    return { applications, findings, nothing: { zh: '没有列出自评等次的项目数。', en: 'No grades of evaluated projects are counted.' } }
  },
})

const gradeOf = ({ key }: Fact): string => (key.item ?? '').slice('grade:'.length)
