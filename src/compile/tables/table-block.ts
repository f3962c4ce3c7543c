import { EMPTY_KEY, type FactKey } from '../../model/fact.ts'
import { decimal, formatDecimal, trimDecimal } from '../../model/decimal.ts'
import type { PrintCell, TableBlock } from '../../model/print-document.ts'
import { fromFen, toFen, UNIT_NAME, type AmountUnit } from '../../model/unit.ts'
import { FAMILIES } from '../../tables/families/index.ts'
import type { TableFamily } from '../../tables/family.ts'
import { layoutOf } from '../../tables/template-tables.ts'
import { periodOf, type CompileContext } from '../compile-context.ts'
import { printInTable } from '../print-number.ts'
import { holds } from '../prose/conditions.ts'
import { fillPlain } from '../prose/plain-text.ts'
import type { TableColumnSpec, TableSpec } from '../template.ts'
import { incompleteRows } from './complete-rows.ts'
import { headerRows, textCell } from './header-cells.ts'
import { fieldCell } from './list-field.ts'
import { levelled, rowDrafts, type RowDraft } from './row-drafts.ts'
import { sumsOf } from './sums.ts'

interface Form {
  readonly spec: TableSpec
  readonly family: TableFamily
  readonly columns: readonly TableColumnSpec[]
  readonly unit: AmountUnit
  readonly title: string
}

/** A table with every cell computed by its key; facts go to the context. */
export function tableBlock(spec: TableSpec, context: CompileContext): TableBlock {
  const form = formOf(spec, context)
  const fill = (text: string): string => fillPlain(text, {}, context)
  const id = spec.id ?? spec.family
  const header = headerRows(form.columns, fill)
  const halves = levelled(spec.halves.map((rows, half) => rowDrafts(rows, form.family.accounts, (part) => hasAny(form, half, part, context), context)))
  const height = halves[0]?.length ?? 0
  const sums = halves.map((rows) => sumsOf(rows))
  halves.forEach((rows, half) => {
    if (!spec.halves[half]?.some(({ type }) => type === 'accounts')) return
    const keys = form.columns.filter((column) => (column.half ?? 0) === half).map((column) => columnKey(form, half, column, context))
    context.problems.push(...incompleteRows(fill(form.title), rows, keys, context.figures, toFen(decimal(5n, spec.numbers.decimals + 1), form.unit)).slice(0, 1))
  })
  const facts = context.facts.length
  const bodyOf = (style: Form): readonly (readonly PrintCell[])[] => Array.from({ length: height }, (_, row) =>
    halves.flatMap((drafts, half) => halfCells(style, half, drafts[row] ?? null, sums[half]?.[row] ?? null, header.length, row, id, context)))
  const filled = bodyOf(form)
  const empty = spec.emptyNote !== undefined && !context.facts.slice(facts).some(({ value }) => value !== null && value.digits !== 0n) && !halves.some((rows) => rows.some(({ listed }) => listed))
  // An empty table prints no zeros: its statement says what they would.
  if (empty) context.facts.length = facts
  const body = empty ? bodyOf({ ...form, spec: { ...spec, numbers: { ...spec.numbers, zero: '' } } }) : filled
  // A blank row without a label says nothing at all.
  if (empty && halves.every((rows) => rows.every(({ name }) => name === ''))) context.facts.length = facts
  const note = empty ? emptyNote(spec, context) : null
  const emptyRow = empty && spec.emptyRow !== undefined ? [[textCell(spec.emptyRow, { align: 'center' }), ...form.columns.slice(1).map(() => textCell(''))]] : []
  return {
    type: 'table', id, title: fill(form.title), caption: [fill(withUnit(spec.caption[0], form.unit)), fill(withUnit(spec.caption[1], form.unit))],
    widths: spec.widths ?? form.columns.map(({ role }) => WIDTHS[role] ?? 3), headerRows: header.length, rows: [...header, ...emptyRow, ...body],
    notes: [...(spec.notes ?? []).map(fill), ...(note === null ? [] : [note])], landscape: spec.landscape ?? form.columns.length > 6, kind: 'data',
  }
}

const WIDTHS: Readonly<Partial<Record<TableColumnSpec['role'], number>>> = { code: 2, codeClass: 1, codeGroup: 1, codeItem: 1, name: 6, ordinal: 1, count: 2 }

const withUnit = (caption: string, unit: AmountUnit): string => caption.replace('{unit}', UNIT_NAME[unit])

function formOf(spec: TableSpec, { template, budget }: CompileContext): Form {
  const family = FAMILIES.find(({ id }) => id === spec.family)
  const layout = layoutOf(template.layout, spec.family)
  const columns = spec.columns ?? layout?.columns
  const unit = spec.unit ?? layout?.amountUnit
  const title = spec.title ?? layout?.title[budget.scope]
  if (!family || !columns || !unit || title === undefined) throw new Error(`template ${template.id}: no columns, unit or title for ${spec.family}`)
  return { spec, family, columns, unit, title }
}

function emptyNote(spec: TableSpec, context: CompileContext): string | null {
  const own = context.budget.emptyStatements.find(({ family }) => family === spec.family)?.text
  return own ?? (spec.emptyNote === undefined ? null : fillPlain(spec.emptyNote, {}, context))
}

/** What a column says of its cells; null for a column without numbers. */
function columnKey(form: Form, half: number, column: TableColumnSpec, context: CompileContext): FactKey | null {
  if (column.key === null) return null
  const base = form.family.halves[Math.min(half, form.family.halves.length - 1)]?.base
  return { ...EMPTY_KEY, measure: 'other', ...periodOf(column.period ?? 'current', context), ...base, ...column.key }
}

const hasAny = (form: Form, half: number, part: Partial<FactKey>, context: CompileContext): boolean =>
  form.columns.some((column) => {
    const key = (column.half ?? 0) === half ? columnKey(form, half, column, context) : null
    return key !== null && context.figures({ ...key, ...part })?.touched === true
  })

/** The cells of one half in one row; a blank half where it has no row left. Columns are those of the whole grid. */
function halfCells(form: Form, half: number, draft: RowDraft | null, sum: readonly number[] | null, top: number, row: number, block: string, context: CompileContext): readonly PrintCell[] {
  const columns = form.columns.flatMap((column, index) => ((column.half ?? 0) === half ? [{ column, index }] : []))
  const labels = columns.filter(({ column }) => LABELS.has(column.role)).length
  const cells: PrintCell[] = []
  columns.forEach(({ column, index }, position) => {
    if (!draft || draft.type === 'blank') cells.push(textCell(''))
    else if (position < labels && draft.type === 'total') {
      if (position === 0) cells.push(textCell(draft.name, { columnSpan: labels, align: 'center', bold: true, header: 'row' }))
    } else if (LABELS.has(column.role)) cells.push(labelCell(column, draft))
    else if (draft.listed) cells.push(fieldCell(column, draft.listed, form.spec.numbers, form.unit, context.accounts.nameOf))
    else cells.push(amountCell(form, half, column, draft, sum?.map((summand) => [top + summand, index] as const) ?? null, [top + row, index], block, context))
  })
  return cells
}

const LABELS: ReadonlySet<TableColumnSpec['role']> = new Set(['code', 'codeClass', 'codeGroup', 'codeItem', 'name'])

function labelCell(column: TableColumnSpec, { code, name, bold = false }: RowDraft): PrintCell {
  switch (column.role) {
    case 'code': return textCell(code ?? '', { bold })
    case 'codeClass': return textCell(code?.slice(0, 3) ?? '', { bold })
    case 'codeGroup': return textCell(code?.slice(3, 5) ?? '', { bold })
    case 'codeItem': return textCell(code?.slice(5, 7) ?? '', { bold })
    default: return textCell(name, { bold, header: 'row' })
  }
}

function amountCell(form: Form, half: number, column: TableColumnSpec, draft: RowDraft, sumOf: PrintCell['sumOf'], cell: readonly [number, number], block: string, context: CompileContext): PrintCell {
  const base = columnKey(form, half, column, context)
  if (base === null || draft.key === null) return textCell('')
  const key = { ...base, ...draft.key, ...(base.item !== null && draft.key.item === undefined ? { item: base.item } : {}) }
  const figure = context.figures(key)
  if (!figure) {
    context.problems.push({ code: 'missingFigure', where: form.title, message: `没有“${draft.name}”一行“${column.header.join('/')}”一栏的数，请在预算数据中填写（没有的填0）` })
    return textCell('', { align: 'decimal', fact: key, value: '' })
  }
  const printed = printInTable(figure, form.spec.numbers, form.unit)
  const unit = figure.kind === 'amount' ? form.unit : null
  for (const one of keysOf(key, draft, form, context)) {
    context.facts.push({ key: one, kind: figure.kind, value: printed.value, exact: printed.value === null ? null : printed.exact, unit, text: printed.text, block, cell })
  }
  const exact = unit === null ? printed.exact : fromFen(printed.exact, unit)
  return textCell(printed.text, {
    align: 'decimal', bold: draft.type === 'total' || draft.bold === true, fact: key, value: printed.value === null ? '' : formatDecimal(trimDecimal(exact)), sumOf: printed.value === null ? null : sumOf,
  })
}

/** 总计 is also 本年收入 (支出) where the table has no row of its own for that and no carry-over with a number (docs/facts.md). */
function keysOf(key: FactKey, draft: RowDraft, { spec }: Form, context: CompileContext): readonly FactKey[] {
  const side = key.measure === 'incomeGrandTotal' ? 'income' : key.measure === 'expenditureGrandTotal' ? 'expenditure' : null
  if (side === null || draft.key?.measure !== key.measure) return [key]
  const others = side === 'income' ? ['openingCarryOver', 'surplusUsed'] : ['closingCarryOver', 'surplusDistribution']
  const rows = spec.halves.flat().filter((row) => row.type !== 'fixed' || holds(row.when, {}, context))
  const apart = rows.some((row) => row.type === 'fixed' && row.key.measure === side && row.key.fund === undefined)
  const carried = rows.some((row) => row.type === 'fixed' && others.includes(row.key.measure ?? '') && (spec.numbers.zero !== '' || context.figures({ ...key, ...row.key })?.touched === true))
  return apart || carried ? [key] : [key, { ...key, measure: side }]
}
