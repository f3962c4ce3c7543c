import { describe, expect, it } from 'vitest'
import { decimal, parseDecimal } from '../../model/decimal.ts'
import { printCell } from '../../../test/support/build-print-document.ts'
import { numberCell } from './number-cell.ts'
import { sheetNamer } from './sheet-name.ts'
import { columnName, sumFormula } from './sum-formula.ts'

describe('sheet names', () => {
  it('are short, valid and unlike each other', () => {
    const nameOf = sheetNamer()
    const names = ["'表[1]:收入/支出*?\\'", '财政拨款收支总表'.repeat(5), '财政拨款收支总表'.repeat(5), 'abc', 'ABC', ''].map(nameOf)
    expect(names[0]).toBe('表1收入支出')
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })
})

describe('sums', () => {
  const at = (cells: Readonly<Record<string, string | null>>) => (row: number, column: number) => {
    const text = cells[`${row},${column}`]
    return text === undefined || text === null ? text : parseDecimal(text)
  }

  it('become formulas over ranges, blanks included', () => {
    const cells = at({ '2,1': '1.25', '3,1': null, '4,1': '2', '7,1': '0.75' })
    expect(sumFormula([[2, 1], [3, 1], [4, 1], [7, 1]], decimal(400n, 2), cells, 3)).toBe('ROUND(SUM(B6:B8,B11),2)')
  })

  it('stay numbers where the formula would print another number, or a summand is text', () => {
    expect(sumFormula([[2, 1]], decimal(3n), at({ '2,1': '2' }), 0)).toBeNull()
    expect(sumFormula([[2, 1]], decimal(2n), at({}), 0)).toBeNull()
  })

  it('columns are named as Excel names them', () => expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']))
})

describe('numbers', () => {
  const number = (text: string, value: string | null = null, tail = '') => numberCell(printCell(text, { align: 'decimal', value }), true, tail)

  it('hold the exact amount behind the printed one', () => expect(number('1,234.57', '1234.5678')).toMatchObject({ value: 1234.5678, format: '#,##0.00' }))
  it('hold the printed one where the amount does not round to it', () => expect(number('1,234.57', '99')).toMatchObject({ value: 1234.57 }))
  it('leave room behind the point', () => expect(number('12', '12', '.00')).toMatchObject({ format: '#,##0_._0_0' }))
  it('are percentages', () => expect(number('12.50%')).toMatchObject({ value: 0.125, format: '0.00%' }))
  it('are none where nothing or no number is printed', () => expect(['', '—', '无', '（1.00）'].map((text) => number(text))).toEqual([null, null, null, null]))
  it('stay text where Excel could not hold every digit', () => expect(number('12,345,678,901,234,567.89')).toBeNull())
  it('are none in columns of text', () => expect(numberCell(printCell('2080505'), true, '')).toBeNull())
})
