import type { FormField, PerformanceIndicator } from '../model/performance-sheet.ts'
import { level1ByName } from './form-labels.ts'
import { EMPTY_FIELD, fieldOf, joinFields, repairShortText, type FormCell } from './form-text.ts'
import type { Horizon, IndicatorHeader } from './indicator-header.ts'
import type { IndicatorPart, IndicatorReading } from './indicator-rows.ts'

/** What a set of indicators is for: one horizon a half, or one horizon for each value column of a half. */
export interface IndicatorSpan {
  readonly halves: readonly Horizon[]
  /** Two value columns beside one name: the horizon of each. */
  readonly values: readonly Horizon[] | null
}

/**
 * Indicators from the rows read. A level that a row does not print is that of the merged cell it stands in, else of
 * the row above. Rows whose name and value are both blank give no indicator.
 */
export function assembleIndicators(readings: readonly IndicatorReading[], span: IndicatorSpan, drawn: boolean): PerformanceIndicator[] {
  const level1 = drawn ? carriedLevel1(readings) : level1OfText(readings)
  const level2: string[] = span.halves.map(() => '')
  const indicators: PerformanceIndicator[] = []
  readings.forEach((reading, row) => {
    if (reading.level1) level2.fill('')
    reading.parts.forEach((part, half) => {
      if (part.level2 && part.level2.text !== '') level2[half] = shortText(part.level2)
      const name = fieldOf(part.level3, null, true)
      for (const [horizon, value] of valuesOf(part, span, half)) {
        if (name.text === '' && value.text === '') continue
        indicators.push({
          horizon, level1: level1[row] ?? '', level2: level2[half] ?? '', level3: name, value,
          weight: part.weight ? fieldOf(part.weight, null, true) : null,
        })
      }
    })
  })
  return indicators
}

const shortText = (cell: FormCell): string => repairShortText(cell.text).replace(/\s+/g, '')

function valuesOf(part: IndicatorPart, span: IndicatorSpan, half: number): readonly (readonly [Horizon, FormField])[] {
  const horizon = span.halves[half] ?? 'annual'
  if (span.values) {
    return span.values.map((each, index) => [each, fieldOf(part.values[index] ?? null, null, true)] as const)
      .filter(([, value], index) => value.text !== '' || index === 0)
  }
  const pieces = [part.sign, part.values[0] ?? null, part.valueUnit].filter((cell): cell is FormCell => cell !== null && cell.text !== '')
  if (pieces.length > 1 && part.values[0]?.text !== '') return [[horizon, joinPieces(pieces)]]
  return [[horizon, fieldOf(part.values[0] ?? null, null, true)]]
}

/** `≥`, `95`, `%` in three columns are the value ≥95%. Words of direction (定性, 正向) are no part of it. */
export function joinPieces(pieces: readonly FormCell[]): FormField {
  const fields = pieces.filter((cell) => !/^(?:定性|定量|正向|反向|负向)(?:指标)?$/.test(cell.label)).map((cell) => fieldOf(cell, null, true))
  if (fields.length === 0) return EMPTY_FIELD
  return { ...joinFields(fields), text: fields.map((field) => field.text).join('') }
}

/** Grids: a merged cell holds for all its rows; below it, a blank goes on with what stands above. */
function carriedLevel1(readings: readonly IndicatorReading[]): string[] {
  let current = ''
  return readings.map((reading) => {
    if (reading.level1) current = shortText(reading.level1)
    return current
  })
}

/**
 * Texts: a label printed in the middle of its merged cell comes after the first rows it holds for. A row whose
 * 二级指标 does not belong to the label above by its name, but does to the next label below, belongs to that one.
 */
function level1OfText(readings: readonly IndicatorReading[]): string[] {
  const classes = classesOf(readings)
  const next: (string | null)[] = []
  let below: string | null = null
  for (let row = readings.length - 1; row >= 0; row -= 1) {
    const own = readings[row]?.level1
    next[row] = below
    if (own) below = shortText(own)
  }
  let current: string | null = null
  return readings.map((reading, row) => {
    if (reading.level1) {
      current = shortText(reading.level1)
      return current
    }
    const following = next[row] ?? null
    const named = classes[row]
    if (following && named && !(current ?? '').includes(named) && following.includes(named)) return following
    return current ?? ''
  })
}

function classesOf(readings: readonly IndicatorReading[]): (string | null)[] {
  let current: string | null = null
  return readings.map((reading) => {
    const label = reading.parts.find((part) => part.level2 !== null && part.level2.text !== '')?.level2
    if (label) current = level1ByName(label.label)
    return current
  })
}

/** The horizons of the sets that a header announces. */
export function spanOf(header: IndicatorHeader | null, halves: number, single: Horizon): IndicatorSpan {
  if (halves === 2) return { halves: ['wholePeriod', 'annual'], values: null }
  const values = header?.slots.filter((slot) => slot.role === 'value') ?? []
  if (values.length === 2) {
    const [first, second] = values.map((slot) => slot.horizon)
    const annualFirst = first === 'annual' && second !== 'annual'
    return { halves: [single], values: annualFirst ? ['annual', 'wholePeriod'] : ['wholePeriod', 'annual'] }
  }
  return { halves: [values[0]?.horizon ?? single], values: null }
}
