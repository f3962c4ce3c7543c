import type { PerformanceIndicator } from '../model/performance-sheet.ts'
import { assembleIndicators, spanOf } from './assemble-indicators.ts'
import { joinCutRows } from './cut-rows.ts'
import { horizonOf, isIndicatorSection, isLevel2, isShortLevel2 } from './form-labels.ts'
import { isIndicatorHeader } from './form-rows.ts'
import type { FormCell, FormRow } from './form-text.ts'
import { readIndicatorHeader, slotOf, withSubheads, type Horizon, type IndicatorHeader } from './indicator-header.ts'
import { readByColumns, readByLabels, type Columns, type IndicatorReading } from './indicator-rows.ts'

export interface Indicators {
  readonly indicators: readonly PerformanceIndicator[]
  readonly rest: readonly FormCell[]
}

/**
 * The indicators of a form: its rows from the header 一级指标 … 指标值 on. `single` is the horizon of a form that
 * prints one set only. A second header (a repeated one on a new page, or that of the year below that of the whole
 * period) begins a new block.
 */
export function readIndicators(rows: readonly FormRow[], single: Horizon): Indicators {
  const indicators: PerformanceIndicator[] = []
  const rest: FormCell[] = []
  let header: IndicatorHeader | null = null
  let block: FormRow[] = []
  let horizon = single
  const close = (): void => {
    const readings = readBlock(block, header)
    const halves = readings[0]?.parts.length ?? 1
    indicators.push(...assembleIndicators(readings, spanOf(header, halves, horizon), isDrawn(block)))
    rest.push(...readings.flatMap((reading) => reading.rest))
    block = []
  }
  let subheads: FormRow | null = null
  for (const [at, row] of rows.entries()) {
    if (row === subheads) continue
    const section = row.filled.find((cell) => isIndicatorSection(cell.label) && horizonOf(cell.label) !== null)
    if (isIndicatorHeader(row)) {
      const plain = readIndicatorHeader(row)
      const divided = withSubheads(plain, rows[at + 1])
      if (divided) subheads = rows[at + 1] ?? null
      const next = divided ?? plain
      if (header && sameSlots(header, next) && !section) continue
      if (block.length > 0) close()
      header = next
      horizon = (section && horizonOf(section.label)) ?? horizon
    } else {
      if (section && header && horizonOf(section.label) !== horizon && block.length > 0) close()
      horizon = (section && horizonOf(section.label)) ?? horizon
      if (row.filled.length > 0) block.push(row)
    }
  }
  close()
  return { indicators, rest }
}

const sameSlots = (a: IndicatorHeader, b: IndicatorHeader): boolean =>
  a.slots.length === b.slots.length && a.slots.every((slot, index) => slot.role === b.slots[index]?.role)

/** Grids whose columns the format or ruling lines fix, against texts whose tabs are lost or gained. */
const isDrawn = (rows: readonly FormRow[]): boolean => rows.some((row) => row.cells.some((cell) => cell.source.place.type !== 'text'))

function readBlock(rows: readonly FormRow[], header: IndicatorHeader | null): IndicatorReading[] {
  const halves = header?.halves ?? (rows.some(repeatsLabel) ? 2 : 1)
  const trusted = header !== null && ((isDrawn(rows) && !lostItsMerges(rows, header)) || rows.every((row) => fitsHeader(row, header)))
  if (trusted) return joinCutRows(rows.map((row) => readByColumns(row, header)))
  return readByLabels(rows, halves, header ? columnsOf(header) : null)
}

/** So many rows whose 二级指标 stand under another head show that the grid's columns say nothing. */
const MISPLACED = 3

/** A text turned into a grid: no cell is merged, and labels of one row after the other stand under heads of names and values. */
function lostItsMerges(rows: readonly FormRow[], header: IndicatorHeader): boolean {
  const merged = rows.some((row) => row.cells.some(({ source: { rowSpan, columnSpan, place } }) => rowSpan > 1 || columnSpan > 1 || place.type === 'pdf'))
  const misplaced = (row: FormRow): boolean => row.filled.some((cell) => isLevel2(cell.label) && /^(?:level3|value)$/.test(slotOf(header, cell)?.role ?? 'value'))
  return !merged && rows.filter(misplaced).length >= MISPLACED
}

/** A cut header: two sets stand side by side where rows print their 二级指标 twice. */
function repeatsLabel(row: FormRow): boolean {
  const labels = row.filled.filter((cell) => isLevel2(cell.label)).map((cell) => cell.label)
  return labels.length >= 2 && labels.at(-1) === labels.at(-2)
}

/** Whether every label word of a text's row stands under the header that asks for it, and nothing under none. */
function fitsHeader(row: FormRow, header: IndicatorHeader): boolean {
  return row.filled.every((cell) => {
    if (isIndicatorSection(cell.label)) return true
    const role = slotOf(header, cell)?.role
    return role !== undefined && (role === 'level2' || role === 'level1' || !isLevel2(cell.label))
      && (role !== 'level2' || isLevel2(cell.label) || isShortLevel2(cell.label)) && (role !== 'level1' || !/^(?:数量|质量|时效|经济|社会|生态|可持续|服务对象)/.test(cell.label))
  })
}

function columnsOf(header: IndicatorHeader): Columns | null {
  const halves = Array.from({ length: header.halves }, (_, half) => {
    const name = header.slots.find((slot) => slot.half === half && slot.role === 'level3')
    const value = header.slots.find((slot) => slot.half === half && slot.role === 'value')
    return name && { level3: name.cell.column, value: value?.cell.column ?? name.cell.column + 1 }
  })
  return halves.every((half) => half !== undefined) ? halves : null
}
