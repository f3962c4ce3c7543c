import { isIndicatorSection, isLevel1, isLevel2 } from './form-labels.ts'
import type { FormCell, FormRow } from './form-text.ts'
import { slotOf, type IndicatorHeader } from './indicator-header.ts'

/** What one row prints of one set of indicators. */
export interface IndicatorPart {
  level2: FormCell | null
  level3: FormCell | null
  values: FormCell[]
  weight: FormCell | null
  sign: FormCell | null
  valueUnit: FormCell | null
}

export interface IndicatorReading {
  readonly row: FormRow
  level1: FormCell | null
  readonly parts: readonly IndicatorPart[]
  /** Cells that found no place. */
  readonly rest: FormCell[]
}

const emptyPart = (): IndicatorPart => ({ level2: null, level3: null, values: [], weight: null, sign: null, valueUnit: null })

const emptyReading = (row: FormRow, halves: number): IndicatorReading =>
  ({ row, level1: null, parts: Array.from({ length: halves }, emptyPart), rest: [] })

/** By how many columns a row may stand left of its header: the merged 绩效指标 and 一级指标 that go on from the page before. */
const CUT_OFF = [0, 1, 2] as const

/**
 * Reads a row by the columns of its header: for grids whose columns are drawn or stored. A row behind a page break may
 * have lost the merged cells in front of it: its 二级指标 then all stand left of their column, and the row is moved there.
 */
export function readByColumns(row: FormRow, header: IndicatorHeader): IndicatorReading {
  const reading = emptyReading(row, header.halves)
  const shift = shiftOf(row, header)
  for (const cell of row.cells) {
    if (isIndicatorSection(cell.label)) continue
    const slot = slotOf(header, cell, shift)
    const part = slot && reading.parts[slot.half]
    if (!slot || !part) {
      if (cell.text !== '') reading.rest.push(cell)
    } else if (slot.role === 'level1') reading.level1 ??= filledOrNull(cell)
    else if (slot.role === 'value') part.values.push(cell)
    else if (slot.role === 'other') {
      if (cell.text !== '') reading.rest.push(cell)
    } else if (part[slot.role] === null || part[slot.role]?.text === '') part[slot.role] = cell
    else if (cell.text !== '') reading.rest.push(cell)
  }
  return reading
}

function shiftOf(row: FormRow, header: IndicatorHeader): number {
  const labels = row.filled.filter((cell) => isLevel2(cell.label) && !isIndicatorSection(cell.label))
  if (labels.length < header.halves || labels.some((cell) => slotOf(header, cell)?.role === 'level2')) return 0
  return CUT_OFF.find((shift) => {
    const roles = labels.map((cell) => slotOf(header, cell, shift)?.role)
    // 成本指标 may be an 一级指标 too
    return roles.filter((role) => role === 'level2').length === header.halves && roles.every((role) => role === 'level2' || role === 'level1')
  }) ?? 0
}

const filledOrNull = (cell: FormCell): FormCell | null => (cell.text === '' ? null : cell)

/** Columns that names and values were found in, one pair a set. */
export type Columns = readonly { readonly level3: number; readonly value: number }[]

interface Labels {
  readonly level1: FormCell | null
  readonly level2: readonly FormCell[]
}

/**
 * Reads a row of a text whose tabs do not keep the columns: rows lose or gain a blank cell, so that the label words
 * and not the column numbers say what stands where. A row without a label is fitted to the columns of a row near it.
 */
export function readByLabels(rows: readonly FormRow[], halves: number, header: Columns | null): IndicatorReading[] {
  const labels = rows.map((row) => labelsOf(row, halves))
  const templates = rows.map((row, index) => {
    const found = labels[index]
    return found && found.level2.length === halves ? columnsOf(row, found.level2) : null
  })
  return rows.map((row, index) => {
    const found = labels[index]
    if (found && found.level2.length > 0) return readLabelled(row, found, halves, header)
    return readUnlabelled(row, found?.level1 ?? null, halves, candidates(templates, index, header))
  })
}

/** The labels of a row. 成本指标 stands on either level: it is an 一级指标 only before another 二级指标. */
function labelsOf(row: FormRow, halves: number): Labels {
  const found = row.filled.filter((cell) => isLevel1(cell.label) || isLevel2(cell.label))
  const [first, second] = found
  if (!first) return { level1: null, level2: [] }
  const both = isLevel1(first.label) && isLevel2(first.label)
  const leads = isLevel1(first.label) && (!both || (second !== undefined && isLevel2(second.label) && second.label !== first.label && adjacent(row, first, second)))
  const named = (leads ? found.slice(1) : found).filter((cell) => isLevel2(cell.label))
  const rest = named.filter((cell, i) => !isNameAfter(row, named[i - 1], cell, named.length > halves))
  return { level1: leads ? first : null, level2: rest.slice(0, halves) }
}

/** 服务对象满意度 right behind 服务对象满意度指标 is the name of the indicator, in the words of a 二级指标. */
const isNameAfter = (row: FormRow, before: FormCell | undefined, cell: FormCell, tooMany: boolean): boolean =>
  before !== undefined && row.cells.indexOf(cell) === row.cells.indexOf(before) + 1 && (tooMany || !cell.label.endsWith('指标'))

const adjacent = (row: FormRow, first: FormCell, second: FormCell): boolean =>
  row.filled.indexOf(second) === row.filled.indexOf(first) + 1

function columnsOf(row: FormRow, level2: readonly FormCell[]): Columns {
  return level2.map((label, index) => {
    const between = cellsAfter(row, label, level2[index + 1]).filter((cell) => cell.text !== '')
    const level3 = between[0]?.column ?? label.column + 1
    return { level3, value: between[1]?.column ?? level3 + 1 }
  })
}

function cellsAfter(row: FormRow, label: FormCell, next: FormCell | undefined): readonly FormCell[] {
  const start = row.cells.indexOf(label) + 1
  return row.cells.slice(start, next ? row.cells.indexOf(next) : row.cells.length)
}

function readLabelled(row: FormRow, labels: Labels, halves: number, header: Columns | null): IndicatorReading {
  const reading = emptyReading(row, halves)
  reading.level1 = labels.level1
  const [only] = labels.level2
  const shift = labels.level2.length < halves && only && header?.[1] && Math.abs(only.column + 1 - header[1].level3) < Math.abs(only.column + 1 - (header[0]?.level3 ?? 0)) ? 1 : 0
  labels.level2.forEach((label, index) => {
    const part = reading.parts[index + shift]
    if (!part) return
    part.level2 = label
    fill(part, cellsAfter(row, label, labels.level2[index + 1]), reading.rest)
  })
  return reading
}

/** Name, value, and what a wide merged cell printed twice. */
function fill(part: IndicatorPart, cells: readonly FormCell[], rest: FormCell[]): void {
  const filled = cells.filter((cell) => cell.text !== '')
  const [first, second, ...others] = filled
  if (first && !second && cells.indexOf(first) > 0 && cells.length <= 2) {
    part.level3 = cells[0] ?? null
    part.values.push(first)
    return
  }
  part.level3 = first ?? cells[0] ?? null
  const value = second ?? cells.find((cell) => cell !== part.level3)
  if (value) part.values.push(value)
  for (const cell of others) if (cell.text !== second?.text) rest.push(cell)
}

/** How many rows away a row's columns may be taken from. */
const NEAR = 30

function candidates(templates: readonly (Columns | null)[], at: number, header: Columns | null): readonly Columns[] {
  const near: Columns[] = []
  for (let distance = 1; distance <= Math.min(templates.length, NEAR); distance += 1) {
    for (const index of [at - distance, at + distance]) {
      const template = templates[index]
      if (template) near.push(template)
    }
  }
  return header ? [...near, header] : near
}

function readUnlabelled(row: FormRow, level1: FormCell | null, halves: number, near: readonly Columns[]): IndicatorReading {
  const reading = emptyReading(row, halves)
  reading.level1 = level1
  const cells = row.filled.filter((cell) => cell !== level1 && !isIndicatorSection(cell.label))
  if (cells.length === 0) return reading
  if (cells.length === halves * 2) {
    reading.parts.forEach((part, half) => {
      part.level3 = cells[half * 2] ?? null
      const value = cells[half * 2 + 1]
      if (value) part.values.push(value)
    })
    return reading
  }
  const columns = best(cells, near)
  for (const cell of cells) put(reading, cell, columns, cells)
  return reading
}

/** The columns that most of the cells stand in; of equals the nearest row's. */
function best(cells: readonly FormCell[], near: readonly Columns[]): Columns | null {
  let found: Columns | null = null
  let most = 0
  for (const columns of near) {
    const fits = cells.filter((cell) => columns.some((half) => half.level3 === cell.column || half.value === cell.column)).length
    if (fits > most) {
      most = fits
      found = columns
    }
  }
  return found
}

function put(reading: IndicatorReading, cell: FormCell, columns: Columns | null, all: readonly FormCell[]): void {
  const half = columns?.findIndex((candidate) => candidate.level3 === cell.column || candidate.value === cell.column) ?? -1
  const part = reading.parts[Math.max(half, 0)]
  if (!part || (half < 0 && all.length > 2)) {
    reading.rest.push(cell)
    return
  }
  const isName = half >= 0 ? columns?.[half]?.level3 === cell.column : part.level3 === null
  if (isName && !part.level3) part.level3 = cell
  else part.values.push(cell)
}
