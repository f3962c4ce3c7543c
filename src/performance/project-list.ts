import { isInColumn } from '../model/place.ts'
import type { DisclosureTable } from '../model/disclosure-table.ts'
import { readNumber } from '../model/number-text.ts'
import type { FormField, FundsBySource, PerformanceIndicator, PerformanceSheet } from '../model/performance-sheet.ts'
import { unitIn } from '../model/unit.ts'
import { assembleIndicators, spanOf } from './assemble-indicators.ts'
import { joinCutRows } from './cut-rows.ts'
import { amountOf } from './form-funds.ts'
import { headLabelOf, horizonOf, isFundSource, isGoalLabel, isIndicatorHeaderWord, isLevel1, type HeadLabel } from './form-labels.ts'
import { isContactRow } from './form-rows.ts'
import { codeIn } from './form-sheet.ts'
import { EMPTY_FIELD, fieldOf, joinFields, type FormCell, type FormRow } from './form-text.ts'
import { yearOfForm } from './form-year.ts'
import { readIndicatorHeader, roleOf, slotOf, type IndicatorHeader } from './indicator-header.ts'
import { readByColumns, type IndicatorReading } from './indicator-rows.ts'

type ColumnKind = HeadLabel | 'wholePeriodGoal' | 'annualGoal' | 'amount' | 'source' | 'indicator' | 'other'
interface ListColumn { readonly kind: ColumnKind; readonly label: FormCell }

/** Where the header of a list of projects stands in a table, and its columns. */
export interface ListHeader {
  readonly rows: readonly number[]
  readonly columns: readonly ListColumn[]
  readonly indicators: IndicatorHeader
  /** 成本指标, 产出指标 … over a set of 三级指标 and 指标值 each; null where the indicators stand below each other. */
  readonly groups: readonly (FormCell | null)[] | null
}

/** How many rows from the top the header may begin. */
const TOP = 6

/**
 * The header of a table that lists projects with their indicators, one row an indicator (as 四川, 贵州, 北京 print
 * them): 项目名称 beside 一级指标 or 指标值, in one row or in two. Null where the table is a form.
 */
export function findListHeader(rows: readonly FormRow[]): ListHeader | null {
  for (let at = 0; at < Math.min(rows.length, TOP); at += 1) {
    const row = rows[at]
    const name = row?.filled.find((cell) => isNameColumn(cell.label))
    if (!row || !name) continue
    const sets = setsSideBySide(rows, at)
    if (sets) return sets
    const below = rows[at + 1]
    const twoRows = name.source.rowSpan > 1 || (below !== undefined && below.filled.filter((cell) => isIndicatorHeaderWord(cell.label)).length >= 2 && below.filled[0] !== undefined && below.filled[0].column > name.column)
    const cells = twoRows && below ? [...row.filled.filter((cell) => !covers(cell, below)), ...below.filled] : [...row.filled]
    if (!cells.some((cell) => isIndicatorHeaderWord(cell.label))) continue
    const indicatorRow: FormRow = { index: at, cells, filled: cells.toSorted((a, b) => a.column - b.column) }
    return {
      rows: twoRows ? [at, at + 1] : [at],
      columns: indicatorRow.filled.map((label) => ({ kind: isTotalOf(label, row) ? 'amount' : kindOf(label), label })),
      indicators: readIndicatorHeader({ ...indicatorRow, filled: indicatorRow.filled.filter((cell) => kindOf(cell) === 'indicator') }),
      groups: null,
    }
  }
  return null
}

/** How many rows a header may take. */
const DEPTH = 3

/** A header whose last row repeats 三级指标, 指标值 below 成本指标, 产出指标, 效益指标 …; null where it is none. */
function setsSideBySide(rows: readonly FormRow[], at: number): ListHeader | null {
  const depth = Array.from({ length: DEPTH }, (_, i) => i).find((i) => (rows[at + i]?.filled.filter((cell) => roleOf(cell.label) === 'level3').length ?? 0) > 1)
  const last = depth === undefined ? undefined : rows[at + depth]
  if (depth === undefined || !last) return null
  const header = rows.slice(at, at + depth + 1)
  const leaves = header.flatMap((row, index) => row.filled.filter((cell) => !header.slice(index + 1).some((below) => below.filled.some((lower) => stands(lower, cell) && lower.source.row > cell.source.row))))
  const sets = leaves.filter((cell) => kindOf(cell) === 'indicator').toSorted((a, b) => a.column - b.column)
  const indicators = readIndicatorHeader({ index: at + depth, cells: sets, filled: sets })
  const groups = Array.from({ length: indicators.halves }, (_, half) => {
    const name = indicators.slots.find((slot) => slot.half === half && slot.role === 'level3')?.cell
    return name ? header.flatMap(({ filled }) => filled).find((cell) => cell !== name && isLevel1(cell.label) && stands(name, cell)) ?? null : null
  })
  if (groups.every((group) => group === null)) return null
  return { rows: header.map((_, index) => at + index), columns: leaves.map((label) => ({ kind: isTotalOf(label, header[0] ?? last) ? 'amount' : kindOf(label), label })), indicators, groups }
}

const stands = (lower: FormCell, upper: FormCell): boolean => lower.column >= upper.column && lower.lastColumn <= upper.lastColumn

const isNameColumn = (label: string): boolean => headLabelOf(label) === 'projectName' || label === '项目' || /^(?:单位|部门)名称[、,及和/]?\(?项目(?:名称)?\)?$/.test(label)

/** A header cell over several cells of the row below stands for none of its own. */
const covers = (cell: FormCell, below: FormRow): boolean =>
  below.filled.filter((lower) => lower.column >= cell.column && lower.column <= cell.lastColumn && lower.source.row > cell.source.row).length > 1

/** 合计 below 项目资金总额: the total of the funds. */
const isTotalOf = (cell: FormCell, above: FormRow): boolean => /^(?:合计|小计|总计)(?:\(.{1,4}\))?$/.test(cell.label)
  && above.filled.some((upper) => upper !== cell && upper.column <= cell.column && upper.lastColumn >= cell.column && /资金|预算|金额/.test(upper.label) && !/率|权重/.test(upper.label))

function kindOf(cell: FormCell): ColumnKind {
  const { label } = cell
  if (isNameColumn(label)) return 'projectName'
  if (roleOf(label) !== 'other' || isIndicatorHeaderWord(label)) return isGoalLabel(label) ? goalKind(label) : 'indicator'
  const head = headLabelOf(label)
  if (head) return head
  if (isGoalLabel(label)) return goalKind(label)
  if (isFundSource(label)) return 'source'
  // 预算执行率权重(%) is no amount
  if (/预算(?:数|金额|总额|安排)?|资金|金额|总额/.test(label) && !/率|权重|分值/.test(label)) return 'amount'
  return 'other'
}

const goalKind = (label: string): ColumnKind => (horizonOf(label) === 'wholePeriod' ? 'wholePeriodGoal' : 'annualGoal')

interface Group { readonly rows: FormRow[]; readonly fields: Map<ListColumn, FormCell[]> }

const UNIT_COLUMNS: ReadonlySet<ColumnKind> = new Set(['entityName', 'department', 'implementingUnit'])

/** Reads a list of projects: the rows from one project name to the next are one sheet. */
export function readProjectList(table: DisclosureTable, rows: readonly FormRow[], header: ListHeader): Omit<PerformanceSheet, 'id'>[] {
  const year = yearOfForm(table, rows.slice(0, header.rows[0]))
  return groupsOf(rows, header).filter((group) => saysSomething(header, group)).map((group) => sheetOf(table, header, group, year))
}

function groupsOf(rows: readonly FormRow[], header: ListHeader): Group[] {
  const nameColumn = header.columns.find((column) => column.kind === 'projectName')
  const groups: Group[] = []
  /** Names of units that reach over several projects, until which row. */
  const reaching = new Map<ListColumn, { cell: FormCell; until: number }>()
  let name = ''
  for (const row of rows.slice((header.rows.at(-1) ?? 0) + 1)) {
    if (row.filled.length === 0 || repeatsHeader(row, header) || isNumbering(row) || isContactRow(row)) continue
    const nameCell = row.filled.find((cell) => nameColumn && within(cell, nameColumn.label))
    if (nameCell && /^(?:合计|总计|小计)$/.test(nameCell.label)) continue
    if (!nameCell && !row.filled.some((cell) => slotOf(header.indicators, cell) !== null)) continue
    if (nameCell && (groups.length === 0 || nameCell.label !== name)) {
      const fields = new Map<ListColumn, FormCell[]>()
      for (const [column, { cell, until }] of reaching) if (row.index < until) fields.set(column, [cell])
      groups.push({ rows: [], fields })
      name = nameCell.label
    }
    const group = groups.at(-1)
    if (!group) continue
    group.rows.push(row)
    for (const cell of row.filled) {
      const column = header.columns.find((candidate) => candidate.kind !== 'indicator' && within(cell, candidate.label))
      if (!column) continue
      addCell(group, column, cell)
      if (UNIT_COLUMNS.has(column.kind)) reaching.set(column, { cell, until: row.index + cell.source.rowSpan })
    }
  }
  return groups
}

/** Not a row of a unit's name and its total only, over its projects. */
const saysSomething = (header: ListHeader, group: Group): boolean =>
  [...group.fields.keys()].some(({ kind }) => kind === 'annualGoal' || kind === 'wholePeriodGoal') || group.rows.some((row) => row.filled.some((cell) => slotOf(header.indicators, cell) !== null))

function addCell(group: Group, column: ListColumn, cell: FormCell): void {
  const cells = group.fields.get(column) ?? []
  if (!cells.some((known) => known.text === cell.text)) cells.push(cell)
  group.fields.set(column, cells)
}

function within(cell: FormCell, header: FormCell): boolean {
  const { place } = cell.source
  const above = header.source.place
  if (place.type === 'pdf' && above.type === 'pdf') return isInColumn(place, above)
  return cell.column >= header.column && cell.column <= header.lastColumn
}

/** 1, 2, 3 … below the header: the numbers of its columns. */
const isNumbering = (row: FormRow): boolean => row.filled.length >= 4 && row.filled.every((cell, index) => cell.label === `${index + 1}`)

const repeatsHeader = (row: FormRow, header: ListHeader): boolean =>
  row.filled.length >= 2 && row.filled.every((cell) => header.columns.some((column) => column.label.label === cell.label))

function sheetOf(table: DisclosureTable, header: ListHeader, group: Group, year: number | null): Omit<PerformanceSheet, 'id'> {
  const field = (kind: ColumnKind): FormField | null => {
    const column = header.columns.find((candidate) => candidate.kind === kind)
    if (!column) return null
    const cells = group.fields.get(column) ?? []
    return cells.length === 0 ? fieldOf(null, column.label) : joinFields(cells.map((cell) => fieldOf(cell, column.label)))
  }
  const labelled = (kind: ColumnKind) => header.columns.filter((column) => column.kind === kind)
    .map((column) => ({ label: column.label.label, field: joinFields((group.fields.get(column) ?? []).map((cell) => fieldOf(cell, column.label))) }))
  const funds = fundsOf(table, header, group)
  const department = field('department')
  return {
    scope: 'project', table: table.id, year, projectName: field('projectName') ?? EMPTY_FIELD, projectCode: field('projectCode'),
    department, departmentCode: department ? codeIn(department.text) : null, implementingUnit: field('implementingUnit') ?? field('entityName'),
    projectType: field('projectType'), period: field('period'), unit: funds.unit, wholePeriodFunds: funds.wholePeriod, annualFunds: funds.annual,
    prose: [], otherFields: labelled('other').filter((entry) => entry.field.text !== ''),
    wholePeriodGoal: field('wholePeriodGoal'), annualGoal: field('annualGoal'), indicators: indicatorsOf(header, group),
    responsiblePerson: field('responsiblePerson'), handler: field('handler'), phone: field('phone'), filledOn: field('filledOn'),
  }
}

function indicatorsOf(header: ListHeader, group: Group): PerformanceIndicator[] {
  const rows = group.rows.map((row): FormRow => {
    const cells = row.cells.filter((cell) => slotOf(header.indicators, cell) !== null)
    return { index: row.index, cells, filled: cells.filter((cell) => cell.text !== '') }
  })
  const readings = joinCutRows(rows.map((row) => withGroups(readByColumns(row, header.indicators), header.groups)))
  const span = header.groups ? { halves: header.groups.map(() => 'annual' as const), values: null } : spanOf(header.indicators, header.indicators.halves, 'annual')
  return assembleIndicators(readings, span, true)
}

function withGroups(reading: IndicatorReading, groups: ListHeader['groups']): IndicatorReading {
  reading.parts.forEach((part, half) => { part.level2 ??= groups?.[half] ?? null })
  return reading
}

function fundsOf(table: DisclosureTable, header: ListHeader, group: Group) {
  const amounts = header.columns.filter((column) => column.kind === 'amount')
  const unit = amounts.map((column) => unitIn(column.label.label)).find((found) => found !== null) ?? table.unit
  const value = (column: ListColumn) => {
    const cells = group.fields.get(column) ?? []
    return amountOf({ label: column.label, value: cells.find((cell) => readNumber(cell.text).type === 'number') ?? cells[0] ?? null }, unit)
  }
  const sources = header.columns.filter((column) => column.kind === 'source').map((column) => ({ label: column.label.label, amount: value(column) }))
  const whole = amounts.find((column) => horizonOf(column.label.label) === 'wholePeriod')
  const annual = amounts.find((column) => column !== whole)
  const total = annual ? value(annual) : { text: '', fen: null, decimals: 0, places: [] }
  const annualFunds: FundsBySource | null = annual || sources.length > 0 ? { total, sources } : null
  return { unit, wholePeriod: whole ? { total: value(whole), sources: [] } : null, annual: annualFunds }
}
