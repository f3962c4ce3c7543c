import { cellAddress, parseAddress } from './a1.ts'

/**
 * A shared formula as it reads in a cell `rows` below and `columns` right of the one it is written in: its relative
 * references move, those with `$` stay. Names, sheet names and texts in quotes are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(/"[^"]*"|'[^']*'|(?<![\w.$!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<=!)(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g, (whole, ...groups: (string | undefined)[]) => {
    const [fixedColumn = '', letters, fixedRow = '', digits] = groups[1] !== undefined ? groups : groups.slice(4)
    if (letters === undefined || digits === undefined) return whole
    const at = parseAddress(letters + digits)
    if (!at) return whole
    const row = fixedRow === '' ? at.row + rows : at.row
    const column = fixedColumn === '' ? at.column + columns : at.column
    if (row < 0 || column < 0) return '#REF!'
    const shifted = cellAddress(row, column)
    const split = shifted.search(/\d/)
    return `${fixedColumn}${shifted.slice(0, split)}${fixedRow}${shifted.slice(split)}`
  })
}
