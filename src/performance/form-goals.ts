import type { FormField } from '../model/performance-sheet.ts'
import { horizonOf, isGoalLabel } from './form-labels.ts'
import { fieldOf, joinFields, type FormCell, type FormRow } from './form-text.ts'

export interface Goals {
  readonly wholePeriod: FormField | null
  readonly annual: FormField | null
}

/** The heads over names and texts of goals: 名称, 目标说明. */
const HEADS = /^(?:目标)?(?:名称|说明|内容)$/

/** A row of goals: it begins with a label of a goal (总体目标, 实施期目标, 年度目标, 绩效目标). */
export const isGoalRow = (row: FormRow): boolean => row.filled[0] !== undefined && isGoalLabel(row.filled[0].label)

type Horizon = 'wholePeriod' | 'annual'
interface Found { cells: FormCell[]; label: FormCell | null }

/**
 * The goals of the whole period and of the year. The forms print them either as a header `实施期目标 | 年度目标` with the
 * texts below (behind 总体目标 or without a label), or as one label and its text a row.
 */
export function readGoals(rows: readonly FormRow[]): Goals {
  const found: Partial<Record<Horizon, Found>> = {}
  let headers: FormCell[] = []
  for (const row of rows) {
    const labels = row.filled.filter((cell) => isGoalLabel(cell.label))
    const texts = row.filled.filter((cell) => !labels.includes(cell) && !HEADS.test(cell.label))
    const named = labels.filter((cell) => horizonOf(withoutRowLabel(cell, row)) !== null)
    if (texts.length === 0 && named.length > 0 && !(labels.length === 1 && isBlankPair(row, named[0]))) {
      headers = [...headers, ...named]
      for (const header of named) found[horizonOf(header.label) ?? 'annual'] ??= { cells: [], label: header }
    } else if (named.length === 2 && texts.length > 0) {
      for (const label of named) place(found, horizonOf(label.label) ?? 'annual', textAfter(row, label, labels), label)
    } else if (headers.length >= 2) {
      placeTexts(found, row, texts, headers)
    } else {
      const label = labels[0] ?? null
      const horizon = (label && horizonOf(label.label)) ?? (headers[0] && horizonOf(headers[0].label)) ?? (label ? defaultHorizon(label, found) : lastHorizon(found))
      if (label && texts.length === 0) found[horizon] ??= { cells: blankAfter(row, label), label }
      for (const text of texts) place(found, horizon, text, label ?? headers[0] ?? null)
    }
  }
  return { wholePeriod: goalOf(found.wholePeriod), annual: goalOf(found.annual) }
}

/** 总体目标 at the beginning of a row that also names the horizons is the row's label, not a horizon. */
const withoutRowLabel = (cell: FormCell, row: FormRow): string =>
  cell === row.filled[0] && row.filled.length > 1 && cell.label === '总体目标' ? '' : cell.label

/** `年度目标 |      `: a label with its own blank field, not a header of a column. */
const isBlankPair = (row: FormRow, label: FormCell | undefined): boolean =>
  label !== undefined && row.cells.length === 2 && row.cells[0] === label && label.label !== '实施期目标' && label.source.place.type !== 'text'

const blankAfter = (row: FormRow, label: FormCell): FormCell[] => row.cells.slice(row.cells.indexOf(label) + 1).slice(0, 1)

function textAfter(row: FormRow, label: FormCell, labels: readonly FormCell[]): FormCell | null {
  for (const cell of row.cells.slice(row.cells.indexOf(label) + 1)) {
    if (labels.includes(cell)) return null
    if (cell.text !== '') return cell
  }
  return null
}

/** Two horizons, texts without a label of their own: the first text is the first horizon's, unless it stands at the right. */
function placeTexts(found: Partial<Record<Horizon, Found>>, row: FormRow, texts: readonly FormCell[], headers: readonly FormCell[]): void {
  const order = headers.slice(-2).map((header) => horizonOf(header.label) ?? 'annual')
  texts.forEach((text, index) => {
    const right = texts.length === 1 && standsRight(text, row, headers)
    place(found, order[right ? 1 : Math.min(index, 1)] ?? 'annual', text, headers[right ? 1 : Math.min(index, 1)] ?? null)
  })
}

function standsRight(text: FormCell, row: FormRow, headers: readonly FormCell[]): boolean {
  if (text.source.place.type === 'text') {
    const label = row.filled.find((cell) => isGoalLabel(cell.label))
    return text.column - (label?.column ?? 0) >= 3
  }
  const second = headers[1]
  return second !== undefined && second.column > (headers[0]?.column ?? 0) && text.column >= second.column
}

function place(found: Partial<Record<Horizon, Found>>, horizon: Horizon, text: FormCell | null, label: FormCell | null): void {
  const entry = (found[horizon] ??= { cells: [], label })
  if (text) entry.cells.push(text)
}

const defaultHorizon = (label: FormCell, found: Partial<Record<Horizon, Found>>): Horizon =>
  /总/.test(label.label) && !found.wholePeriod ? 'wholePeriod' : 'annual'

const lastHorizon = (found: Partial<Record<Horizon, Found>>): Horizon => (found.annual ? 'annual' : 'wholePeriod')

function goalOf(found: Found | undefined): FormField | null {
  if (!found) return null
  const filled = found.cells.filter((cell) => cell.text !== '')
  return filled.length > 0 ? joinFields(filled.map((cell) => fieldOf(cell, found.label))) : fieldOf(found.cells[0] ?? null, found.label)
}
