import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { PerformanceSheet } from '../model/performance-sheet.ts'
import { readForm, rowsOfForm } from './form-sheet.ts'
import { isIndicatorHeader, opensForm } from './form-rows.ts'
import { findListHeader, readProjectList } from './project-list.ts'

/**
 * Every 绩效目标表 of a document: one sheet a form, and one a project of a table that lists several. Takes tables of
 * the families `performance-sheet` and `overall-performance`, and those of no known family that are forms by their words
 * (项目名称 with 一级指标 … 指标值); others are passed over. Labels are told by their words,
 * never by row or column numbers. A form without a year of its own is of the year printed over the forms before it.
 */
export function recognisePerformance(tables: readonly DisclosureTable[]): PerformanceSheet[] {
  const sheets: PerformanceSheet[] = []
  let year: number | null = null
  for (const table of tables) {
    const known = table.family === 'performance-sheet' || table.family === 'overall-performance'
    if (!known && table.family !== null) continue
    for (const sheet of sheetsOf(table, known)) {
      year = sheet.year ?? (sheets.length > 0 ? year : null)
      sheets.push({ ...sheet, id: sheets.length, year })
    }
  }
  return sheets
}

function sheetsOf(table: DisclosureTable, known: boolean): Omit<PerformanceSheet, 'id'>[] {
  const rows = rowsOfForm(table)
  if (rows.every((row) => row.filled.length === 0)) return []
  const list = findListHeader(rows)
  if (!known && !rows.some(isIndicatorHeader)) return []
  if (!known && !list && !rows.some(opensForm)) return []
  if (list) return readProjectList(table, rows, list)
  const overall = table.family === 'overall-performance' && !rows.some(opensForm)
  return [readForm(table, rows, overall ? 'overall' : 'project')]
}
