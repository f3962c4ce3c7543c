import { compareDecimals } from '../../../../model/decimal.ts'
import type { PerformanceIndicator } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, measuredIn, projectName, type Measured } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Units that name one kind of thing well enough for a goal and an indicator to be held against each other. */
const TELLING = new Set(['平方公里', '平方米', '公里', '万亩', '亩', '公顷', '万页', '万人次', '人次', '户', '期', '套', '幅', '条', '座'])

export default defineRule({
  id: 'performance/goal-numbers',
  version: 2,
  severity: 'warning',
  title: { zh: '总体目标中的数量应与数量指标一致', en: 'The quantities of a goal are those of its indicators' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '目标说测绘216平方公里，数量指标写30平方公里，自评时无从对照。', en: 'A goal of 216 square kilometres with an indicator of 30 cannot be evaluated.' },
  assumptions: [{ zh: '目标和指标中该计量单位各只出现一个数，才是说同一件事。', en: 'Goal and indicators speak of one thing where each prints one number of that unit.' }],
  exclusions: [{ zh: '“个、次、项”等太宽的计量单位，目标中该数之前没有指标名称的；同一单位有几个数的；目标大于“≥”指标、小于“≤”指标。', en: 'Units such as 个 or 次 unless the goal names the indicator right before the number; several numbers of one unit; goals within an indicator that is a bound.' }],
  messages: { differs: { zh: '“{project}”的目标为“{goal}”，数量指标“{indicator}”为“{value}”，两者不一致。', en: '"{project}": the goal says "{goal}", the indicator "{indicator}" "{value}".' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const sheet of disclosure.performance) {
      for (const [horizon, goal] of [['annual', sheet.annualGoal], ['wholePeriod', sheet.wholePeriodGoal]] as const) {
        if (!goal) continue
        const text = goal.text.replace(/\s+/g, '')
        const all = measuredIn(text)
        const said = byUnit(all)
        for (const { indicator, measured } of quantities(sheet.indicators.filter((one) => one.horizon === horizon))) {
          const name = indicator.level3.text.replace(/\s+/g, '')
          const own = TELLING.has(measured.unit) ? said.get(measured.unit) : byUnit(all.filter((one) => isAbout(text, one, name))).get(measured.unit)
          if (!own || own.length !== 1 || !own[0]) continue
          applications += 1
          if (within(own[0], measured) || indicator.value.places.length === 0) continue
          findings.push({
            message: 'differs', data: { project: projectName(sheet), goal: own[0].text, indicator: indicator.level3.text.replace(/\s+/g, ''), value: indicator.value.text.replace(/\s+/g, '') },
            key: `${projectName(sheet)}|${measured.unit}|${own[0].text}`, places: [...indicator.value.places, ...goal.places], expected: own[0].text, actual: measured.text,
          })
        }
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '目标中没有可与指标对照的数量。', en: 'No goal prints a quantity to hold against an indicator.' } }
  },
})

interface Quantity {
  readonly indicator: PerformanceIndicator
  readonly measured: Measured
}

/** The 数量指标 with one number each; where the unit is what tells them apart, one that no other of them has. */
function quantities(indicators: readonly PerformanceIndicator[]): Quantity[] {
  const all = indicators.filter(({ level2 }) => /数量/.test(level2)).flatMap((indicator) => {
    const found = measuredIn(indicator.value.text.replace(/\s+/g, ''))
    return found.length === 1 && found[0] && found[0].unit !== '' && !/[%‰元年月天日]/.test(found[0].unit) ? [{ indicator, measured: found[0] }] : []
  })
  return all.filter((one) => !TELLING.has(one.measured.unit) || all.filter(({ measured }) => measured.unit === one.measured.unit).length === 1)
}

/** Four characters of the indicator's name in the clause before the number. */
function isAbout(text: string, { offset }: Measured, name: string): boolean {
  const clause = text.slice(Math.max(0, offset - 16), offset).split(/[，。；、]/).at(-1) ?? ''
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, i) => name.slice(i, i + 4)).some((part) => clause.includes(part))
}

function byUnit(all: readonly Measured[]): ReadonlyMap<string, readonly Measured[]> {
  const distinct = all.filter((one, index) => all.findIndex((other) => other.unit === one.unit && compareDecimals(other.value, one.value) === 0) === index)
  return Map.groupBy(distinct, ({ unit }) => unit)
}

function within(goal: Measured, indicator: Measured): boolean {
  const order = compareDecimals(goal.value, indicator.value)
  if (order === 0) return true
  if (/≥|>|＞|不少于|不低于|大于/.test(indicator.bound)) return order > 0
  if (/≤|<|＜|不超过|不高于|小于/.test(indicator.bound)) return order < 0
  return false
}
