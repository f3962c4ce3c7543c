import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { FormField, PerformanceSheet } from '../model/performance-sheet.ts'
import { joinCutFormRows } from './cut-rows.ts'
import { readFunds, fundsUnit, isFundsRow } from './form-funds.ts'
import { isGoalRow, readGoals, type Goals } from './form-goals.ts'
import { readIndicators } from './form-indicators.ts'
import { headLabelOf, isGoalLabel, isProseLabel, type HeadLabel } from './form-labels.ts'
import { readFundsByNature } from './funds-by-nature.ts'
import { readFundsByStructure } from './funds-by-structure.ts'
import { formRow, isContactRow, isIndicatorHeader, isIndicatorRow, isTitleRow } from './form-rows.ts'
import { cellOfText, EMPTY_FIELD, fieldOf, joinFields, type FormCell, type FormRow } from './form-text.ts'
import { yearOfForm } from './form-year.ts'

type Head = Partial<Record<HeadLabel, FormField>>
interface Labelled { readonly label: string; readonly field: FormField }

/** The rows of a form by what they hold. */
interface Sections {
  readonly pairs: FormRow[]
  readonly funds: FormRow[]
  readonly goals: FormRow[]
  readonly indicators: FormRow[]
  readonly titles: FormRow[]
}

/** Rows of a table as forms see them, the notes below it (where contact lines are printed) included. */
export function rowsOfForm(table: DisclosureTable): FormRow[] {
  const rows = table.rows.map((row) => formRow(row.cells, row.index))
  const notes = table.notes.flatMap((note, index) => {
    const cell = cellOfText(note, table.rows.length + index)
    return cell ? [formRow([cell], table.rows.length + index)] : []
  })
  return [...rows, ...notes.filter(isContactRow)]
}

/** Reads one form: labels and their values, in whatever order and columns they are printed. */
export function readForm(table: DisclosureTable, rows: readonly FormRow[], scope: PerformanceSheet['scope']): Omit<PerformanceSheet, 'id'> {
  const joined = joinCutFormRows(rows)
  const byNature = scope === 'overall' ? readFundsByNature(joined, table.unit) ?? readFundsByStructure(joined, table.unit) : null
  const sections = sectionsOf(byNature ? joined.filter((row) => !byNature.rows.has(row)) : joined)
  const unit = byNature ? byNature.unit : fundsUnit(sections.funds) ?? table.unit
  const read = readFunds(sections.funds, unit)
  const funds = byNature ? { ...read, annual: byNature.annual } : read
  const goals = goalsOf(readGoals(sections.goals), scope)
  const { head, prose, others: pairs } = readPairs(sections.pairs)
  const single = goals.annual === null && goals.wholePeriod !== null && funds.annual === null ? 'wholePeriod' : 'annual'
  const { indicators, rest } = readIndicators(sections.indicators, single)
  const unread = [...funds.rest, ...rest].map((cell) => ({ label: '', field: fieldOf(cell, null) }))
  const department = head.department ?? null
  return {
    scope, table: table.id, year: yearOfForm(table, sections.titles),
    projectName: (scope === 'overall' ? (head.entityName ?? head.implementingUnit ?? head.department) : (head.projectName ?? head.entityName)) ?? EMPTY_FIELD,
    projectCode: head.projectCode ?? null,
    department, departmentCode: department ? codeIn(department.text) : null,
    implementingUnit: head.implementingUnit ?? (scope === 'project' ? (head.entityName ?? null) : null),
    projectType: head.projectType ?? null, period: head.period ?? null,
    unit, wholePeriodFunds: funds.wholePeriod, annualFunds: funds.annual,
    prose, otherFields: [...pairs, ...(byNature?.expenditure ?? []), ...unread],
    wholePeriodGoal: goals.wholePeriod, annualGoal: goals.annual, indicators,
    responsiblePerson: head.responsiblePerson ?? null, handler: head.handler ?? null, phone: head.phone ?? null, filledOn: head.filledOn ?? null,
  }
}

/** 整体绩效目标 of a whole department is that of its budget year: it has no other horizon. */
const goalsOf = (goals: Goals, scope: PerformanceSheet['scope']): Goals =>
  (scope === 'overall' && goals.annual === null ? { wholePeriod: null, annual: goals.wholePeriod } : goals)

/** `036-明州市…`, `[036]…`, `…（036）` → `036` */
export function codeIn(text: string): string | null {
  return /^\s*[[【(（]?(\d{3,9})(?=\D|$)/.exec(text)?.[1] ?? /[[【(（](\d{3,9})[\]】)）]\s*$/.exec(text)?.[1] ?? null
}

function sectionsOf(rows: readonly FormRow[]): Sections {
  const sections: Sections = { pairs: [], funds: [], goals: [], indicators: [], titles: [] }
  let started = false
  let goals = false
  let indicators = false
  for (const row of rows) {
    if (row.filled.length === 0) continue
    if (!started && isTitleRow(row)) {
      sections.titles.push(row)
      continue
    }
    started = true
    if (isIndicatorHeader(row) || (isIndicatorRow(row) && startsIndicators(row))) {
      indicators = true
      sections.indicators.push(row)
    } else if (indicators) {
      const closes = isContactRow(row) || (row.filled[0] !== undefined && isProseLabel(row.filled[0].label))
      const goalAgain = isGoalRow(row) && row.filled.length <= 3 && !isIndicatorRow(row)
      if (closes) sections.pairs.push(row)
      else if (goalAgain) {
        indicators = false
        goals = true
        sections.goals.push(row)
      } else sections.indicators.push(row)
    } else if (isGoalRow(row)) {
      goals = true
      sections.goals.push(row)
    } else if (isFundsRow(row)) sections.funds.push(row)
    else if (goals && !startsWithLabel(row)) sections.goals.push(row)
    else sections.pairs.push(row)
  }
  return sections
}

/** A row of indicators whose header is cut off. */
const startsIndicators = (row: FormRow): boolean => row.filled.length >= 2 && row.filled.slice(0, 2).some((cell) => /指标$/.test(cell.label))

const startsWithLabel = (row: FormRow): boolean => {
  const label = row.filled[0]?.label ?? ''
  return headLabelOf(label) !== null || isProseLabel(label) || isGoalLabel(label)
}

/** Label and value pairs: several in a row, or a label and a long text. A row without a label goes on with the text above. */
function readPairs(rows: readonly FormRow[]): { head: Head; prose: Labelled[]; others: Labelled[] } {
  const head: Head = {}
  const prose: Labelled[] = []
  const others: Labelled[] = []
  for (const row of rows) {
    const labels = row.cells.filter((cell) => headLabelOf(cell.label) !== null)
    const [first] = row.filled
    if (!first) continue
    if (isProseLabel(first.label)) prose.push(proseOf(row, first))
    else if (labels.length > 0) readHeadRow(row, labels, head, others)
    else if (row.filled.length === 1 && row.cells.length > 1 && first !== row.cells[0] && prose.length > 0) continueLast(prose, first)
    else if (isLabelLike(first)) {
      const cells = alternates(row.cells) ? row.cells : row.filled
      if (cells.length > 2 && cells.length % 2 === 0) for (let at = 0; at < cells.length; at += 2) others.push(pairOf(cells[at], cells[at + 1] ?? null))
      else prose.push(proseOf(row, first))
    } else for (const cell of row.filled) others.push({ label: '', field: fieldOf(cell, null) })
  }
  return { head, prose, others }
}

const isLabelLike = (cell: FormCell): boolean => cell.label.length > 0 && cell.label.length <= 24 && !/[。；]/.test(cell.label)

/** Label, value, label, value: a drawn row whose values may be blank. */
const alternates = (cells: readonly FormCell[]): boolean =>
  cells.length > 2 && cells.length % 2 === 0 && cells.every((cell, index) => index % 2 === 1 || isLabelLike(cell))

const pairOf = (label: FormCell | undefined, value: FormCell | null): Labelled => ({ label: label?.label ?? '', field: fieldOf(value, label ?? null) })

function proseOf(row: FormRow, label: FormCell): Labelled {
  const values = row.filled.filter((cell) => cell !== label)
  const blank = row.cells[row.cells.indexOf(label) + 1] ?? null
  const field = values.length > 0 ? joinFields(values.map((cell) => fieldOf(cell, label))) : fieldOf(blank, label)
  return { label: label.label, field }
}

function continueLast(prose: Labelled[], cell: FormCell): void {
  const last = prose.pop()
  if (last) prose.push({ label: last.label, field: joinFields([last.field, fieldOf(cell, null)]) })
}

function readHeadRow(row: FormRow, labels: readonly FormCell[], head: Head, others: Labelled[]): void {
  const before = row.cells.slice(0, row.cells.indexOf(labels[0] as FormCell)).filter((cell) => cell.text !== '')
  for (const cell of before) others.push({ label: '', field: fieldOf(cell, null) })
  labels.forEach((label, index) => {
    const name = headLabelOf(label.label) as HeadLabel
    const next = labels[index + 1]
    const between = row.cells.slice(row.cells.indexOf(label) + 1, next ? row.cells.indexOf(next) : row.cells.length)
    const value = between.find((cell) => cell.text !== '') ?? between[0] ?? null
    const field = fieldOf(value, label, true)
    if (head[name]) others.push({ label: label.label, field })
    else head[name] = field
    const more = between.filter((cell) => cell !== value && cell.text !== '')
    for (let at = 0; at < more.length; at += 2) others.push(more.length % 2 === 0 ? pairOf(more[at], more[at + 1] ?? null) : pairOf(undefined, more[at] ?? null))
  })
}
