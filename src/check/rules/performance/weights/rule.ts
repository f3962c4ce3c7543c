import { addDecimals, compareDecimals, decimal, formatDecimal, parseDecimal, subtractDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { toHalfWidth } from '../../../../model/number-text.ts'
import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 100, or 90 with the 10 of 预算执行率 that the form does not print; the same as shares of one. */
const TOTALS = [decimal(100n), decimal(90n), decimal(1n), decimal(9n, 1)]

export default defineRule({
  id: 'performance/weights',
  version: 1,
  severity: 'warning',
  title: { zh: '指标分值（权重）合计应为100', en: 'The weights of the indicators add up to 100' },
  basis: [
    { type: 'standard', zh: '财预〔2021〕101号（绩效指标分值权重）', en: 'Circular Caiyu [2021] No. 101 (weights of indicators)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '自评按分值打分，分值合计不是100（另计预算执行率10分的为90），评价得分便不可比。', en: 'Self-evaluation scores by weight; unless they add up to 100 (90 where 10 for the execution rate come on top), scores do not compare.' },
  formula: { zh: 'Σ指标分值 = 100（或 90 + 预算执行率10）', en: 'Σ weights = 100 (or 90 + 10 for the execution rate)' },
  assumptions: [{ zh: '合并单元格的分值只计一次。', en: 'The weight of a merged cell counts once.' }],
  exclusions: [{ zh: '没有印分值，或有指标的分值空白、不是数字的。', en: 'Forms without weights, or with a blank or non-numeric one.' }],
  messages: { differs: { zh: '“{project}”的指标分值合计{sum}，应为100（另计预算执行率10分的，应为90）。', en: '"{project}": the weights add up to {sum}, not to 100 (nor to 90, with 10 for the execution rate on top).' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    let blank = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const sheet of disclosure.performance) {
      for (const horizon of ['annual', 'wholePeriod'] as const) {
        const weights = weightsOf(sheet, horizon)
        if (weights.length < 3) continue
        const values = weights.map(valueOf)
        if (values.some((value) => value === null)) {
          blank += 1
          continue
        }
        applications += 1
        const sum = values.reduce<Decimal>((all, value) => (value ? addDecimals(all, value) : all), ZERO)
        const places = weights.flatMap((weight) => weight.places)
        if ([...TOTALS, ...withoutExecution(sheet)].some((total) => compareDecimals(total, sum) === 0) || places.length === 0) continue
        findings.push({ message: 'differs', data: { project: projectName(sheet), sum: formatDecimal(sum) }, key: `${projectName(sheet)}|${horizon}`, places, actual: formatDecimal(sum), expected: '100' })
      }
    }
    return {
      applications, findings, nothing: { zh: '申报表没有印分值（权重）。', en: 'The forms print no weights.' },
      ...(blank > 0 ? { unable: { zh: `${blank}份申报表的分值不全，未求和。`, en: `${blank} forms have incomplete weights, not added up.` } } : {}),
    }
  },
})

/** The printed weights of the indicators that have a name, each cell once. */
function weightsOf(sheet: PerformanceSheet, horizon: 'annual' | 'wholePeriod'): FormField[] {
  const seen = new Set<string>()
  const named = sheet.indicators.filter((one) => one.horizon === horizon && one.level3.text.trim() !== '')
  if (named.every(({ weight }) => weight === null || weight.text.trim() === '')) return []
  return named.flatMap(({ weight }) => {
    if (!weight) return [{ text: '', places: [], labelPlace: null }]
    const cell = JSON.stringify(weight.places)
    if (weight.places.length > 0 && seen.has(cell)) return []
    seen.add(cell)
    return [weight]
  })
}

/** What is left of 100 where the form prints the weight of 预算执行率 apart. */
const withoutExecution = (sheet: PerformanceSheet): readonly Decimal[] => sheet.otherFields
  .filter(({ label }) => /执行率.*(?:权重|分值)/.test(label.replace(/\s+/g, '')))
  .flatMap(({ field }) => valueOf(field) ?? []).map((weight) => subtractDecimals(decimal(100n), weight))

function valueOf({ text }: FormField): Decimal | null {
  const digits = /^(\d+(?:\.\d+)?)\s*(?:分|%)?$/.exec(toHalfWidth(text).trim())?.[1]
  return digits === undefined ? null : parseDecimal(digits)
}
