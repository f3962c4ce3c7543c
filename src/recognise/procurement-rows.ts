import type { DisclosureTable, TableCell, TableRow } from '../model/disclosure-table.ts'
import { readNumber, toHalfWidth } from '../model/number-text.ts'
import type { ProcurementNumber, ProcurementRow } from '../model/procurement-row.ts'
import { placesOf } from '../model/source-tree.ts'
import { toFen, unitIn } from '../model/unit.ts'
import { procurementColumns, type ProcurementColumn } from './procurement-columns.ts'

/**
 * The detail rows of 政府采购预算（明细）表: rows of an item, or of a project with a quantity or a price. Totals and
 * subtotals, which name neither, are no detail rows. Columns are told by their header words; the answers 1-是, 2-否 by
 * themselves too, because texts lose blank cells in front of them.
 */
export function procurementRows(tables: readonly DisclosureTable[]): ProcurementRow[] {
  return tables.filter((table) => table.family === 'procurement').flatMap(rowsOf)
}

function rowsOf(table: DisclosureTable): ProcurementRow[] {
  const reader = new RowReader(table)
  return table.rows.filter((row) => row.role === 'body').map((row) => reader.read(row)).filter((row) => row !== null)
}

class RowReader {
  readonly table: DisclosureTable
  readonly columns: ReturnType<typeof procurementColumns>
  /** Merged cells of earlier rows that reach into the present one, by column. */
  readonly reaching = new Map<number, { cell: TableCell; until: number }>()

  constructor(table: DisclosureTable) {
    this.table = table
    this.columns = procurementColumns(table.columns)
  }

  read(row: TableRow): ProcurementRow | null {
    for (const cell of row.cells) if (cell.rowSpan > 1) this.reaching.set(cell.column, { cell, until: row.index + cell.rowSpan })
    const project = splitCode(this.text(row, 'projectName'), /^([0-9A-Z]{12,30})[-—–－_]?(.*)$/i, /^\[([0-9A-Z]{12,30})\](.*)$/i)
    const item = splitCode(this.text(row, 'item'), /^([A-Z]\d{2,}|\d{6,})[-—–－_]?(.*)$/i, /^\[([A-Z]?\d{2,})\](.*)$/i)
    const quantity = this.number(row, 'quantity', false)
    const unitPrice = this.number(row, 'unitPrice', true)
    const totalRow = row.subjects[0]?.type === 'total' || row.cells.some((cell) => /^(?:合计|总计|小计)$/.test(tight(cell.text)))
    if (totalRow || (item.name === '' && (project.name === '' || (!quantity && !unitPrice)))) return null
    const economic = splitCode(this.text(row, 'economic'), /^(\d{3,7})[-—–－_]?(.*)$/, /^\[(\d{3,7})\](.*)$/)
    const itemClass: string = this.text(row, 'itemClass')
    const answers = this.answers(row)
    return {
      table: this.table.id, row: row.index,
      unitCode: codeOf(this.text(row, 'unitCode')) ?? codeOf(this.text(row, 'unitName')),
      projectCode: this.text(row, 'projectCode') || project.code || null, projectName: project.name,
      economicCode: this.text(row, 'economicCode') || economic.code || null, economicName: economic.name,
      projectCategory: this.text(row, 'projectCategory'),
      itemCode: this.text(row, 'itemCode') || item.code || null, itemName: item.name,
      ...(itemClass === '' ? {} : { itemClass }),
      quantity, unitPrice, total: this.number(row, 'total', true),
      governmentFunds: this.number(row, 'governmentFunds', true), generalPublic: this.number(row, 'generalPublic', true),
      governmentFund: this.number(row, 'governmentFund', true), stateCapital: this.number(row, 'stateCapital', true),
      other: this.number(row, 'other', true),
      reservedForSmallFirms: answers.small, reservedForMicroFirms: answers.micro,
      places: row.cells.flatMap((cell) => placesOf(cell)),
    }
  }

  private cell(row: TableRow, kind: ProcurementColumn): TableCell | null {
    const column = this.columns.get(kind)
    if (!column) return null
    const own = row.cells.find((cell) => cell.column <= column.index && column.index < cell.column + cell.columnSpan)
    if (own) return own
    const above = this.reaching.get(column.index)
    return above && row.index < above.until ? above.cell : null
  }

  private text(row: TableRow, kind: ProcurementColumn): string {
    return tight(this.cell(row, kind)?.text ?? '')
  }

  private number(row: TableRow, kind: ProcurementColumn, amount: boolean): ProcurementNumber | null {
    const column = this.columns.get(kind)
    const cell = column && row.cells.find((each) => each.column === column.index)
    // Not the cell's own reading: a column that lost blank cells holds answers too and is taken for one of texts.
    const reading = cell && readNumber(cell.text)
    if (!cell || reading?.type !== 'number') return null
    const { value, decimals } = reading
    const places = placesOf(cell)
    if (!amount) return { value, decimals, places }
    const unit = unitIn((column.header.join('').match(/[（(][^（()）]*元[)）]/g) ?? []).join('')) ?? this.table.unit
    return unit ? { value: toFen(value, unit), decimals, places } : null
  }

  private answers(row: TableRow): { small: boolean | null; micro: boolean | null } {
    const small = this.columns.get('reservedForSmallFirms')
    const micro = this.columns.get('reservedForMicroFirms')
    const found = row.cells.filter((cell) => answerOf(cell.text) !== null)
    const [first, second] = found
    if (small && micro && first && second && found.length === 2) {
      const inOrder = small.index < micro.index
      return { small: answerOf((inOrder ? first : second).text), micro: answerOf((inOrder ? second : first).text) }
    }
    return { small: answerOf(this.cell(row, 'reservedForSmallFirms')?.text ?? ''), micro: answerOf(this.cell(row, 'reservedForMicroFirms')?.text ?? '') }
  }
}

const tight = (text: string): string => text.replace(/[\s\u3000]+/g, '')

/** `1-是`, `2-否`, `是`, `√`; null where it is no answer. */
function answerOf(text: string): boolean | null {
  const answer = /^(?:[012][-—–－.、])?([是否√×])$/.exec(tight(text))?.[1]
  return answer === undefined ? null : answer === '是' || answer === '√'
}

/** Code and name of `[30299]其他…`, `1403…0095-明州市…`, or the name alone. */
function splitCode(text: string, ...patterns: readonly RegExp[]): { code: string | null; name: string } {
  const half = toHalfWidth(text.slice(0, 40)) + text.slice(40)
  for (const pattern of patterns) {
    const match = pattern.exec(half)
    if (match?.[1]) return { code: match[1], name: text.slice(text.length - (match[2] ?? '').length) }
  }
  return { code: null, name: text }
}

const codeOf = (text: string): string | null => /^\[?(\d{3,9})(?=\D|$)/.exec(toHalfWidth(text))?.[1] ?? null
