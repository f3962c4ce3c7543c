import { compareDecimals, decimal, parseDecimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { evaluationName } from '../../../self-evaluation.ts'
import { hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { isBoundedRate, isBoundedResult, lowestPlausible } from '../../../bounded-rate.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A rate and its percentage in a sentence: 验收合格率达到98%以上. */
const RATE = /([\u4e00-\u9fff]{1,10}(?:率|满意度))(?:均|都)?(?:要|应|须)?(?:达到|达|保持在|稳定在|不低于|不少于|大于等于|大于|为|在|≥|>=|=)?\s*(\d+(?:\.\d+)?)[%％]/g

export default defineRule({
  id: 'performance/rate-bound',
  version: 5,
  severity: 'warning',
  title: { zh: '比率指标不得超过100%，满意度等不写上限', en: 'A rate does not exceed 100 %, and satisfaction has no upper bound' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '合格率、满意度之类最多是100%，写“≥100%”或“120%”无法达到。', en: 'Rates such as of passing or satisfaction are 100 % at most; "≥100%" or "120%" cannot be met.' },
  assumptions: [],
  exclusions: [{ zh: '增长率、倍数等可以超过100%的指标；“100%”“达到100%”。', en: 'Growth rates and multiples; exactly 100 %.' }],
  messages: {
    contrary: { zh: '“{project}”的指标“{indicator}”越高越好，其值却写“{value}”，“{sign}”疑应为“≥”。', en: '"{project}": the higher "{indicator}" the better, yet its value is "{value}"; "{sign}" should perhaps be ≥.' },
    exceeds: { zh: '“{project}”的指标“{indicator}”，其值“{value}”超过100%。', en: '"{project}": "{indicator}" with "{value}" exceeds 100 %.' },
  },
  appliesTo: (disclosure) => disclosure.selfEvaluations.length > 0 || disclosure.specialFunds.length > 0 || hasSheets(disclosure),
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => sheet.indicators.flatMap(({ level1, level2, level3, value }): FindingDraft<'exceeds' | 'contrary'>[] => {
      const name = level3.text.replace(/\s+/g, '')
      const measured = measuredIn(value.text.replace(/\s+/g, '')).filter(({ unit }) => unit === '%')
      const [only] = measured
      if (measured.length !== 1 || !only || !isBoundedRate(name, level1 + level2)) return []
      applications += 1
      if (value.places.length > 0 && /^(?:≤|<|＜|不超过|不高于|小于)/.test(only.bound) && lowestPlausible(name, level1 + level2, value.text) !== null) {
        return [{ message: 'contrary' as const, data: { project: projectName(sheet), indicator: name, value: only.text, sign: only.bound }, key: `${projectName(sheet)}|${name}|${only.text}`, places: value.places, actual: only.text, expected: only.text.replace(only.bound, '≥') }]
      }
      const order = compareDecimals(only.value, decimal(100n))
      const wrong = order > 0 || (order === 0 && /≥|>|＞|不低于|不少于|大于/.test(only.bound))
      return wrong && value.places.length > 0
        ? [{ message: 'exceeds' as const, data: { project: projectName(sheet), indicator: name, value: only.text }, key: `${projectName(sheet)}|${name}`, places: value.places, actual: only.text, severity: order > 0 ? 'warning' as const : 'info' as const }]
        : []
    }))
    const achieved = disclosure.selfEvaluations.flatMap((evaluation) => evaluation.indicators.flatMap(({ level1, level3, target, actual }) => [target, actual].flatMap((value) => {
      const name = level3.text.replace(/\s+/g, '')
      const measured = measuredIn((value?.text ?? '').replace(/\s+/g, '')).filter(({ unit }) => unit === '%')
      const [only] = measured
      if (!value || measured.length !== 1 || !only || !isBoundedResult(name, level1.text)) return []
      applications += 1
      return compareDecimals(only.value, decimal(100n)) > 0 && value.places.length > 0
        ? [{ message: 'exceeds' as const, data: { project: evaluationName(evaluation), indicator: name, value: only.text }, key: `${evaluationName(evaluation)}|${name}|${only.text}`, places: value.places, actual: only.text }]
        : []
    })))
    const said = textsOf(disclosure).flatMap(({ name: project, text: printed, places }) => (places.length === 0 ? [] : ratesIn(printed).flatMap(({ name, value, text }) => {
      applications += 1
      return compareDecimals(value, decimal(100n)) > 0 ? [{ message: 'exceeds' as const, data: { project, indicator: name, value: text }, key: `${project}|${name}|${text}`, places, actual: text }] : []
    })))
    return { applications, findings: mergeDrafts([...findings, ...achieved, ...said]), nothing: { zh: '没有比率指标。', en: 'No indicator is a rate.' } }
  },
})

interface Named { readonly name: string; readonly text: string; readonly places: readonly Place[] }

/** The goals of forms and what special funds say of their performance. */
const textsOf = ({ performance, selfEvaluations, specialFunds }: Disclosure): readonly Named[] => [
  ...performance.flatMap((sheet) => [sheet.wholePeriodGoal, sheet.annualGoal].flatMap((goal) => (goal ? [{ name: projectName(sheet), text: goal.text, places: goal.places }] : []))),
  ...selfEvaluations.flatMap((evaluation) => [evaluation.expectedGoal, evaluation.achievedGoal].flatMap((goal) => (goal ? [{ name: evaluationName(evaluation), text: goal.text, places: goal.places }] : []))),
  ...specialFunds.flatMap(({ name, parts: { performance: part } }) => (part ? [{ name, text: part.text, places: part.places }] : [])),
]

/** The shares of a whole that a text names with their percentage; work done beyond the plan is none. */
const ratesIn = (text: string) => (/[%％]/.test(text) ? [...text.replace(/\s+/g, '').matchAll(RATE)].flatMap((match) => {
  const value = parseDecimal(match[2] ?? '')
  return value && isBoundedResult(match[1] ?? '', '') ? [{ name: match[1] ?? '', value, text: match[0] }] : []
}) : [])
