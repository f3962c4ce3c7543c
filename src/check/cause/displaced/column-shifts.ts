import type { Place } from '../../../model/place.ts'
import type { Instance } from '../../relations/relation.ts'
import type { Amounts, Scored } from './amounts.ts'
import type { Move } from './displacement.ts'

/** So many failing relations at least must touch a column that has slipped by a row. */
const FEWEST = 4
/** So many beginnings of the slip are tried in one column. */
const STARTS = 4

/**
 * Stretches of a column whose amounts stand one row too low: a blank cell where it begins, and from there to the end
 * of the column or of the page each amount is that of the row above. What belonged to the last row is gone.
 */
export function columnShifts(amounts: Amounts, failing: readonly Instance[]): Scored[] {
  const { table, columns, rows, at } = amounts
  return columns.flatMap((column) => {
    const touching = failing.filter(({ total, terms }) => [total, ...terms.map(({ fact }) => fact)].some(({ origin }) => origin.type === 'cell' && origin.table === table && origin.column === column))
    if (touching.length < FEWEST) return []
    const own = rows.filter((row) => at({ row, column }))
    const isBlank = (row: number | undefined): boolean => row !== undefined && at({ row, column })?.value === null
    const starts = own.filter((row, i) => isBlank(row) && !isBlank(own[i + 1]) && columns.some((other) => other !== column && at({ row, column: other })?.value)).slice(0, STARTS)
    return starts.flatMap((start) => {
      const tail = own.slice(own.indexOf(start))
      const page = pageOf(at({ row: tail[1] ?? start, column })?.places[0])
      const onPage = tail.findLastIndex((row) => pageOf(at({ row, column })?.places[0]) === page)
      const ends = [...new Set([tail.length - 1, ...(page === null || onPage < 2 ? [] : [onPage])])]
      return ends.map((end): Scored => ({
        displacement: { type: 'column', table, moves: tail.slice(0, end + 1).map((row, i): Move => ({ to: { row, column }, from: i < end ? { row: tail[i + 1] ?? row, column } : null })) },
        score: touching.length,
      }))
    })
  })
}

const pageOf = (place: Place | undefined): number | null => (place?.type === 'pdf' ? place.page : null)
