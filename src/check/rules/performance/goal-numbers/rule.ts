import type { FormField, PerformanceIndicator, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { goalQuantities } from '../../../goal-quantities.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { evaluationName } from '../../../self-evaluation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'performance/goal-numbers',
  version: 4,
  severity: 'warning',
  title: { zh: '总体目标中的数量、比率应与指标一致', en: 'The quantities and rates of a goal are those of its indicators' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '目标说测绘216平方公里，数量指标写30平方公里，自评时无从对照。', en: 'A goal of 216 square kilometres with an indicator of 30 cannot be evaluated.' },
  assumptions: [{ zh: '目标和指标中该计量单位各只出现一个数，才是说同一件事。', en: 'Goal and indicators speak of one thing where each prints one number of that unit.' }],
  exclusions: [{ zh: '“个、次、项”等太宽的计量单位，目标中该数之前没有指标名称的；同一单位有几个数的；数量目标大于“≥”指标（不到其一倍半）、小于“≤”指标。', en: 'Units such as 个 or 次 unless the goal names the indicator right before the number; several numbers of one unit; quantities within an indicator that is a bound (below one and a half times of a lower one).' }],
  messages: {
    achieved: { zh: '“{project}”的实际完成情况写“{goal}”，指标“{indicator}”的完成值为“{value}”，两者不一致。', en: '"{project}": the achievement is stated as "{goal}", the indicator "{indicator}" has "{value}".' },
    differs: { zh: '“{project}”的目标为“{goal}”，指标“{indicator}”为“{value}”，两者不一致。', en: '"{project}": the goal says "{goal}", the indicator "{indicator}" "{value}".' },
  },
  appliesTo: (disclosure) => disclosure.selfEvaluations.length > 0 || hasSheets(disclosure),
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs' | 'achieved'>[] = []
    for (const sheet of disclosure.performance) {
      for (const { goal, indicators } of goalsOf(sheet)) {
        const counted = indicators.flatMap(({ level2, level3, value }) => (level2 === '' || /数量|质量/.test(level2) || (/[%％]/.test(value.text) && /效益|满意/.test(level2)) ? [{ name: level3.text.replace(/\s+/g, ''), value }] : []))
        for (const { counted: { name, value }, said, measured, holds } of goalQuantities(goal, counted)) {
          applications += 1
          if (holds || value.places.length === 0) continue
          findings.push({
            message: 'differs', data: { project: projectName(sheet), goal: said.text, indicator: name, value: value.text.replace(/\s+/g, '') },
            key: `${projectName(sheet)}|${measured.unit}|${said.text}`, places: [...value.places, ...goal.places], expected: said.text, actual: measured.text,
          })
        }
      }
    }
    for (const evaluation of disclosure.selfEvaluations) {
      for (const [message, goal, of] of [['differs', evaluation.expectedGoal, 'target'], ['achieved', evaluation.achievedGoal, 'actual']] as const) {
        if (!goal || goal.text === '') continue
        const counted = evaluation.indicators.flatMap((one) => (one[of] ? [{ name: one.level3.text.replace(/\s+/g, ''), value: one[of] }] : []))
        for (const { counted: { name, value }, said, measured, holds } of goalQuantities(goal, counted)) {
          applications += 1
          if (holds || value.places.length === 0) continue
          findings.push({
            message, data: { project: evaluationName(evaluation), goal: said.text, indicator: name, value: value.text.replace(/\s+/g, '') },
            key: `${evaluationName(evaluation)}|${of}|${measured.unit}|${said.text}`, places: [...value.places, ...goal.places], expected: said.text, actual: measured.text,
          })
        }
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '目标中没有可与指标对照的数量。', en: 'No goal prints a quantity to hold against an indicator.' } }
  },
})

/** Each goal with the indicators of its horizon; a form of one goal and one set of indicators prints no other for either. */
function goalsOf({ annualGoal, wholePeriodGoal, indicators }: PerformanceSheet): readonly { readonly goal: FormField; readonly indicators: readonly PerformanceIndicator[] }[] {
  const goals = ([['annual', annualGoal], ['wholePeriod', wholePeriodGoal]] as const).flatMap(([horizon, goal]) => (goal && goal.text !== '' ? [{ horizon, goal }] : []))
  const single = goals.length === 1 && new Set(indicators.map(({ horizon }) => horizon)).size === 1
  return goals.map(({ horizon, goal }) => ({ goal, indicators: single ? indicators : indicators.filter((one) => one.horizon === horizon) }))
}
