import { addDecimals, equalDecimals, ZERO, type Decimal } from '../../model/decimal.ts'

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return `${rest >= 0 ? columnName(rest) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/**
 * `ROUND(SUM(B5:B7,B9),2)`: null where a summand is no number or the exact sum differs from the cell, since a formula
 * would then print another number than the document. Rounding takes off what binary fractions add.
 */
export function sumFormula(
  sumOf: readonly (readonly [number, number])[], total: Decimal, at: (row: number, column: number) => Decimal | null | undefined, top: number,
): string | null {
  if (sumOf.length === 0) return null
  let sum = ZERO
  for (const [row, column] of sumOf) {
    const value = at(row, column)
    if (value === undefined) return null
    if (value !== null) sum = addDecimals(sum, value)
  }
  if (!equalDecimals(sum, total)) return null
  return `ROUND(SUM(${ranges(sumOf, top).join(',')}),${Math.max(sum.scale, total.scale)})`
}

/** Cells below each other in one column become a range. */
function ranges(cells: readonly (readonly [number, number])[], top: number): string[] {
  const found: { column: number; from: number; to: number }[] = []
  for (const [row, column] of cells.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const last = found.at(-1)
    if (last && last.column === column && last.to === row - 1) last.to = row
    else found.push({ column, from: row, to: row })
  }
  return found.map(({ column, from, to }) => {
    const name = columnName(column)
    return from === to ? `${name}${from + top + 1}` : `${name}${from + top + 1}:${name}${to + top + 1}`
  })
}
