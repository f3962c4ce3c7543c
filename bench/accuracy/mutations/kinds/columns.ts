import type { BenchTable } from '../block.ts'
import type { Base } from '../bases/base.ts'
import { changeCell, changeCells, isAmount, isZero, tablesOf, type Mutation, type MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

// Mistakes that two columns of a row make: known by what their headers say.

/** The words over each column, from the top down, spans spread out. */
function headersOf({ rows, headerRows, widths }: BenchTable): readonly string[] {
  const grid: string[][] = Array.from({ length: headerRows }, () => [])
  rows.slice(0, headerRows).forEach((cells, row) => {
    let column = 0
    for (const { text, columnSpan = 1, rowSpan = 1 } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      for (let r = row; r < Math.min(row + rowSpan, headerRows); r += 1) for (let c = column; c < column + columnSpan; c += 1) grid[r]?.splice(c, 1, text)
      column += columnSpan
    }
  })
  return widths.map((_, column) => grid.map((row) => row[column] ?? '').join(' '))
}

interface Pair { readonly table: BenchTable; readonly row: number; readonly a: number; readonly b: number }

/** Two unequal amounts of one row, neither of them nothing, under a header that has the first words and one that has the second, alike but for them. */
function pairs(base: Base, first: RegExp, second: RegExp, blank: boolean): readonly Pair[] {
  return tablesOf(base.blocks).flatMap((table) => {
    const headers = headersOf(table)
    const plain = (text: string, words: RegExp): string => text.replace(new RegExp(words, 'g'), '').replace(/[\s]|小计|合计/g, '')
    const columns = headers.flatMap((a, i) => headers.flatMap((b, j) => (i !== j && first.test(a) && second.test(b) && !second.test(a) && plain(a, first) === plain(b, second) ? [[i, j] as const] : [])))
    return columns.flatMap(([a, b]) => table.rows.flatMap((cells, row): Pair[] => {
      if (row < table.headerRows || cells.length !== headers.length) return []
      const [x, y] = [cells[a], cells[b]]
      const isFilled = (cell: typeof x): boolean => cell !== undefined && ((isAmount(cell) && !isZero(cell.text)) || (blank && cell.text === '' && cell.align === 'right'))
      return x && y && isFilled(x) && isFilled(y) && x.text !== y.text ? [{ table, row, a, b }] : []
    }))
  })
}

function exchangeNatures(base: Base, random: Random): Mutation | null {
  const found = pairs(base, /基本支出/, /项目支出/, true)
  if (found.length === 0) return null
  const { table, row, a, b } = random.pick(found)
  const [x, y] = [table.rows[row]?.[a]?.text ?? '', table.rows[row]?.[b]?.text ?? '']
  return { blocks: changeCells(base, table, [{ row, index: a, text: y }, { row, index: b, text: x }]), original: `${x} / ${y}`, printed: `${y} / ${x}`, where: `${table.id} ${row}` }
}

/** Last year's amount in this year's column. */
function lastYearsColumn(base: Base, random: Random): Mutation | null {
  const found = pairs(base, new RegExp(`上年|${base.year - 1}年(?:预算|决算|执行|预算执行)?数?`), new RegExp(`本年|当年|今年|${base.year}年(?:预算|决算|执行|预算执行)?数?`), false)
  if (found.length === 0) return null
  const { table, row, a, b } = random.pick(found)
  const cell = table.rows[row]?.[b]
  return cell ? changeCell(base, { table, row, index: b, cell }, table.rows[row]?.[a]?.text ?? '') : null
}

export const COLUMN_KINDS: readonly MutationKind[] = [
  { id: 'natures-exchanged', group: 'tables', name: '一行基本支出与项目支出互换', extent: 'exact', plant: exchangeNatures },
  { id: 'last-year-in-column', group: 'tables', name: '上年数填入本年栏', extent: 'exact', numeric: true, plant: lastYearsColumn },
]
