import type { Block, Cell, Paragraph, Row, Table } from '../model/source-tree.ts'
import { isFundsRow } from './form-funds.ts'
import { formRowOf, hasFormLabel, hasFormWord, isContactRow, isFormTitle, isIndicatorRow, isTitleRow, opensForm } from './form-rows.ts'
import type { FormRow } from './form-text.ts'

type Item =
  | { readonly type: 'row'; readonly block: number; readonly table: Table; readonly row: FormRow }
  | { readonly type: 'paragraph'; readonly block: number; readonly paragraph: Paragraph }

/** How far below `项目名称` the next label of a form must stand. */
const REACH = 6
/** How many rows below a break words of the form may stand. */
const AHEAD = 30
/** How many paragraphs may stand between two parts of one form. */
const PARAGRAPHS_WITHIN = 4

/**
 * Rewrites the blocks so that each 绩效目标申报表 is exactly one table: parts of a form that blank lines or page ends
 * broke apart are put together, and a table that holds several forms is taken apart where a new one begins. Other
 * blocks pass through unchanged and in order; no cell is lost. Page numbers and headers that stood inside a form
 * come after it.
 */
export function splitForms(blocks: readonly Block[]): Block[] {
  if (!blocks.some(speaksOfPerformance)) return [...blocks]
  const items = itemsOf(blocks)
  const form = formNumbers(items)
  return rebuild(blocks, items, form)
}

/** Every form says 绩效 or 指标 somewhere: documents without one are not looked at cell by cell. */
const speaksOfPerformance = (block: Block): boolean =>
  block.type === 'table' && block.rows.some((row) => row.cells.some((cell) => /指\s*标|绩\s*效/.test(cell.text)))

function itemsOf(blocks: readonly Block[]): Item[] {
  return blocks.flatMap((block, index): Item[] =>
    block.type === 'paragraph'
      ? [{ type: 'paragraph', block: index, paragraph: block }]
      : block.rows.map((row, rowIndex): Item => ({ type: 'row', block: index, table: block, row: formRowOf(row, rowIndex) })))
}

/** For every item the number of the form it belongs to, or −1. */
function formNumbers(items: readonly Item[]): number[] {
  const numbers = items.map(() => -1)
  const opens = items.map((item, index) => item.type === 'row' && opensForm(item.row) && labelFollows(items, index))
  let count = 0
  for (let index = 0; index < items.length; index += 1) {
    if (!opens[index]) continue
    const first = titleStart(items, index, numbers)
    const last = formEnd(items, opens, index)
    for (let at = first; at <= last; at += 1) if (items[at]?.type === 'row') numbers[at] = count
    count += 1
    index = last
  }
  return numbers
}

function labelFollows(items: readonly Item[], start: number): boolean {
  let rows = 0
  for (let at = start + 1; at < Math.min(items.length, start + 40) && rows < REACH; at += 1) {
    const item = items[at]
    if (item?.type !== 'row') continue
    if (item.row.filled.length === 0) continue
    if (opensForm(item.row)) return false
    if (hasFormLabel(item.row)) return true
    rows += 1
  }
  return false
}

function titleStart(items: readonly Item[], start: number, numbers: readonly number[]): number {
  const block = items[start]?.block
  let first = start
  for (let at = start - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item?.type !== 'row' || item.block !== block || numbers[at] !== -1) break
    if (item.row.filled.length > 0 && !isTitleRow(item.row)) break
    first = at
  }
  return first
}

/** The last item of the form that opens at `start`. */
function formEnd(items: readonly Item[], opens: readonly boolean[], start: number): number {
  let last = start
  let indicators = false
  let contact = false
  for (let at = start + 1; at < items.length; at += 1) {
    const item = items[at]
    if (!item || opens[at]) break
    if (item.type === 'paragraph') {
      if (contact || !continuesAfter(items, opens, at, last)) break
      continue
    }
    const previous = items[last]
    if (previous && item.block !== previous.block && (contact || !continuesAfter(items, opens, at, last))) break
    if (item.row.filled.length > 0) {
      if (isFormTitle(item.row)) break
      const contactRow = indicators && isContactRow(item.row)
      if (contact && !contactRow) break
      if (isIndicatorRow(item.row)) indicators = true
      if (isTitleRow(item.row) && titleOfNext(items, opens, at)) break
      contact ||= contactRow
    }
    last = at
  }
  return withoutTrailingBlanks(items, start, last)
}

/** Whether the table at or after `from` goes on with the form whose last row is `last`. */
function continuesAfter(items: readonly Item[], opens: readonly boolean[], from: number, last: number): boolean {
  const before = items[last]
  let paragraphs = 0
  let at = from
  for (; at < items.length; at += 1) {
    const item = items[at]
    if (item?.type !== 'paragraph') break
    if (isFurniture(item.paragraph)) continue
    paragraphs += 1
    if (paragraphs > PARAGRAPHS_WITHIN || startsSomethingNew(item.paragraph)) return false
  }
  const next = items[at]
  if (next?.type !== 'row' || before?.type !== 'row' || next.table.sheet !== before.table.sheet) return false
  if (paragraphs > 0) return !opens[at] && items.slice(at, at + 3).some((item) => item.type === 'row' && item.block === next.block && beginsWithFormLabel(item.row))
  if (isFundsRow(before.row) && isFundsRow(next.row)) return true
  if (formWordAhead(items, opens, at)) return true
  return !opens[at] && next.table.columns === before.table.columns && next.table.basis === before.table.basis && next.table.page !== null
}

const beginsWithFormLabel = (row: FormRow): boolean => hasFormLabel(row) || isIndicatorRow(row) || isContactRow(row)

/** Whether words of a form stand in the rows from `from` on, before another form, a text or a title begins. */
function formWordAhead(items: readonly Item[], opens: readonly boolean[], from: number): boolean {
  const sheet = items[from]?.type === 'row' ? items[from].table.sheet : null
  for (let at = from; at < Math.min(items.length, from + AHEAD); at += 1) {
    const item = items[at]
    if (!item || opens[at]) return false
    if (item.type === 'paragraph') {
      if (isFurniture(item.paragraph)) continue
      return false
    }
    if (item.table.sheet !== sheet || isFormTitle(item.row)) return false
    if (hasFormWord(item.row)) return true
  }
  return false
}

const isFurniture = (paragraph: Paragraph): boolean =>
  paragraph.role === 'pageNumber' || paragraph.role === 'pageHeader' || paragraph.role === 'pageFooter'
  || /^[\s—–－-]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s—–－-]*$/.test(paragraph.text)

const startsSomethingNew = (paragraph: Paragraph): boolean =>
  paragraph.headingLevel !== null || (paragraph.text.length < 50 && /表$|绩效目标|附[件表]|第.部分|^\s*[（(]\s*\d{4}\s*年度?\s*[）)]\s*$/.test(paragraph.text))

function titleOfNext(items: readonly Item[], opens: readonly boolean[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 5); next += 1) if (opens[next]) return true
  return false
}

function withoutTrailingBlanks(items: readonly Item[], start: number, last: number): number {
  let end = last
  for (; end > start; end -= 1) {
    const item = items[end]
    if (item?.type === 'row' && (item.row.filled.length > 0 || items[end + 1]?.block !== item.block)) break
  }
  return end
}

function rebuild(blocks: readonly Block[], items: readonly Item[], numbers: readonly number[]): Block[] {
  const rowsOfForm = new Map<number, { table: Table; row: Row }[]>()
  const pieces = new Map<number, { form: number; rows: { table: Table; row: Row }[] }[]>()
  items.forEach((item, index) => {
    if (item.type !== 'row') return
    const form = numbers[index] ?? -1
    const row = item.table.rows[item.row.index]
    if (!row) return
    const entry = { table: item.table, row }
    if (form >= 0) {
      const rows = rowsOfForm.get(form) ?? []
      rows.push(entry)
      rowsOfForm.set(form, rows)
    }
    const ofBlock = pieces.get(item.block) ?? []
    const current = ofBlock.at(-1)
    if (current && current.form === form) current.rows.push(entry)
    else ofBlock.push({ form, rows: [entry] })
    pieces.set(item.block, ofBlock)
  })
  const done = new Set<number>()
  return blocks.flatMap((block, index): Block[] => {
    if (block.type === 'paragraph' || block.rows.length === 0) return [block]
    return (pieces.get(index) ?? []).flatMap(({ form, rows }): Block[] => {
      if (form < 0) return [tableOf(rows)]
      if (done.has(form)) return []
      done.add(form)
      return [tableOf(rowsOfForm.get(form) ?? rows)]
    })
  })
}

/** A table of these rows; the very table where they are all of its rows. */
function tableOf(entries: readonly { readonly table: Table; readonly row: Row }[]): Table {
  const first = entries[0]
  if (!first) throw new RangeError('a table needs a row')
  const { table } = first
  const single = entries.every((entry) => entry.table === table)
  if (single && entries.length === table.rows.length) return table
  const rows = entries.map(({ row }, index): Row => ({ cells: row.cells.map((cell) => moved(cell, index, rowsLeft(entries, index))) }))
  return { ...table, box: single ? table.box : null, columns: Math.max(...entries.map((entry) => entry.table.columns)), rows }
}

/** How many rows from `index` on come from the same table: a merged cell does not reach beyond them. */
function rowsLeft(entries: readonly { readonly table: Table }[], index: number): number {
  let count = 0
  while (entries[index + count]?.table === entries[index]?.table && index + count < entries.length) count += 1
  return count
}

const moved = (cell: Cell, row: number, rowsBelow: number): Cell =>
  ({ ...cell, row, rowSpan: Math.min(cell.rowSpan, rowsBelow) })
