import { addDecimals, formatGrouped, negateDecimal, parseDecimal, type Decimal } from '../../../../src/model/decimal.ts'
import type { BenchCell, BenchTable } from '../block.ts'
import type { Base } from '../bases/base.ts'
import { cellsOf, changeCell, changeCells, changeTable, isAmount, isZero, relatedAmounts, tablesOf, type CellPlace, type Mutation, type MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

const number = (text: string): Decimal | null => parseDecimal(text.replace(/,/g, ''))
const isTotal = (row: readonly BenchCell[]): boolean => row.some(({ text }) => /^(?:合计|总计|本年[收支][入出]合计|[收支][入出]总计)$/.test(text.replace(/\s/g, '')))
/** Tables that are a list of rows under one total. */
const LISTS = new Set(['income', 'expenditure', 'general-public', 'basic', 'fund-expenditure', 'agency-operation', 'procurement'])

/** Body rows that hold a number and are no total and no parent of other rows; without merged cells. */
function plainRows(base: Base): { table: BenchTable; row: number }[] {
  return tablesOf(base.blocks).filter(({ id }) => LISTS.has(id)).flatMap((table) => table.rows.flatMap((cells, row) =>
    (row >= table.headerRows && !isTotal(cells) && cells.every(({ rowSpan = 1, columnSpan = 1 }) => rowSpan === 1 && columnSpan === 1)
      && cells.some((cell) => isAmount(cell) && !isZero(cell.text)) && isLeaf(table, row) ? [{ table, row }] : [])))
}

/** A row with the longest code of its table: 项, 款; or a row of a table without codes. */
function isLeaf(table: BenchTable, row: number): boolean {
  const code = (cells: readonly BenchCell[]): string => cells.slice(0, 3).map(({ text }) => text).filter((text) => /^\d+$/.test(text)).join('')
  const own = code(table.rows[row] ?? [])
  return !table.rows.some((cells, other) => other !== row && code(cells).length > own.length && code(cells).startsWith(own) && own !== '')
}

const rowText = (table: BenchTable, row: number): string => (table.rows[row] ?? []).map(({ text }) => text).join(' ')

function dropRow(base: Base, random: Random): Mutation | null {
  // A table with a single row has nothing left that its absence contradicts, but its total.
  const rows = plainRows(base)
  if (rows.length === 0) return null
  const { table, row } = random.pick(rows)
  return { blocks: changeTable(base.blocks, table, { rows: table.rows.toSpliced(row, 1) }), original: rowText(table, row), printed: '', where: `${table.id} ${row}` }
}

function duplicateRow(base: Base, random: Random): Mutation | null {
  const rows = plainRows(base)
  if (rows.length === 0) return null
  const { table, row } = random.pick(rows)
  const cells = table.rows[row] ?? []
  return { blocks: changeTable(base.blocks, table, { rows: table.rows.toSpliced(row, 0, cells) }), original: '', printed: rowText(table, row), where: `${table.id} ${row}` }
}

/** The amount of a cell moved into the blank amount cell beside it. */
function shiftCell(base: Base, random: Random): Mutation | null {
  const places = relatedAmounts(base).flatMap((place): [CellPlace, number][] => [-1, 1].flatMap((by): [CellPlace, number][] => {
    const beside = place.table.rows[place.row]?.[place.index + by]
    return beside && beside.text === '' && beside.align === 'right' ? [[place, place.index + by]] : []
  }))
  if (places.length === 0) return null
  const [{ table, row, index, cell }, to] = random.pick(places)
  return {
    blocks: changeCells(base, table, [{ row, index, text: '' }, { row, index: to, text: cell.text }]),
    original: cell.text, printed: `${cell.text} (${to - index > 0 ? '→' : '←'})`, where: `${table.id} ${row}`,
  }
}

function swapCells(base: Base, random: Random): Mutation | null {
  const pairs = relatedAmounts(base).flatMap((place): [CellPlace, number][] => {
    const below = place.table.rows[place.row + 1]?.[place.index]
    const sameShape = place.table.rows[place.row + 1]?.length === place.table.rows[place.row]?.length
    return below && sameShape && isAmount(below) && !isZero(below.text) && below.text !== place.cell.text ? [[place, place.row + 1]] : []
  })
  if (pairs.length === 0) return null
  const [{ table, row, index, cell }, other] = random.pick(pairs)
  const text = table.rows[other]?.[index]?.text ?? ''
  return { blocks: changeCells(base, table, [{ row, index, text }, { row: other, index, text: cell.text }]), original: `${cell.text} / ${text}`, printed: `${text} / ${cell.text}`, where: `${table.id} ${row}` }
}

/** The total of a column without one of its items, as it stands where a row was added later. */
function staleTotal(base: Base, random: Random): Mutation | null {
  const totals = relatedAmounts(base).filter(({ table, row }) => LISTS.has(table.id) && isTotal(table.rows[row] ?? []))
  for (const place of random.shuffle(totals)) {
    const fromRight = (place.table.rows[place.row]?.length ?? 0) - place.index
    const items = plainRows(base).filter(({ table }) => table === place.table).flatMap(({ table, row }) => {
      const cells = table.rows[row] ?? []
      const cell = cells[cells.length - fromRight]
      return cell && isAmount(cell) && !isZero(cell.text) ? [number(cell.text)] : []
    })
    const [total, item] = [number(place.cell.text), items.length > 1 ? random.pick(items) : null]
    if (total && item) return changeCell(base, place, formatGrouped(addDecimals(total, negateDecimal(item))))
  }
  return null
}

function changeUnit(base: Base, random: Random): Mutation | null {
  const tables = tablesOf(base.blocks).filter((table) => LISTS.has(table.id) || table.id === 'summary' || table.id === 'fiscal')
    .filter((table) => /单位：(?:万元|元)/.test(table.caption[1]) && cellsOf(table).some(({ cell }) => isAmount(cell) && !isZero(cell.text)))
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const [left, right] = table.caption
  const text = right.includes('万元') ? right.replace('万元', '元') : right.replace('元', '万元')
  return { blocks: changeTable(base.blocks, table, { caption: [left, text] }), original: right, printed: text, where: table.id }
}

function staleTitle(base: Base, random: Random): Mutation | null {
  const tables = tablesOf(base.blocks).filter(({ title }) => title.includes(`${base.year}年`))
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const title = table.title.replace(`${base.year}年`, `${base.year - 1}年`)
  return { blocks: changeTable(base.blocks, table, { title }), original: `${base.year}`, printed: `${base.year - 1}`, where: table.id }
}

export const TABLE_KINDS: readonly MutationKind[] = [
  { id: 'row-dropped', group: 'tables', name: '漏行', extent: 'table', plant: dropRow },
  { id: 'row-duplicated', group: 'tables', name: '重行', extent: 'table', plant: duplicateRow },
  { id: 'cell-shifted', group: 'tables', name: '数字串到相邻列', extent: 'exact', plant: shiftCell },
  { id: 'cells-swapped', group: 'tables', name: '上下两格数字互换', extent: 'exact', plant: swapCells },
  { id: 'total-stale', group: 'tables', name: '合计漏加一行', extent: 'exact', numeric: true, plant: staleTotal },
  { id: 'unit-changed', group: 'tables', name: '表头单位错（元、万元）', extent: 'table', plant: changeUnit },
  { id: 'title-year-stale', group: 'tables', name: '表题年度未更新', extent: 'exact', plant: staleTitle },
]
