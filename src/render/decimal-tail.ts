import type { PrintCell } from '../model/print-document.ts'
import type { TableGrid } from './table-grid.ts'

const NUMBER = /^[-−]?[\d,]+(?:\.(\d+))?(%?)$/

/** What a decimal-aligned cell lacks behind its last digit, against the longest of its column: `.00` for `12` under `3.45`. */
export type DecimalTails = ReadonlyMap<PrintCell, string>

/**
 * Right-aligned numbers stand with their decimal points under each other once each is followed by what it lacks: the
 * renderers leave that much room. Cells without a number (—, 无) have none.
 */
export function decimalTails(grid: TableGrid): DecimalTails {
  const longest = new Map<number, { decimals: number; suffix: string }>()
  const cells = grid.flat().flatMap((placed) => {
    if (!placed || placed.cell.align !== 'decimal') return []
    const match = NUMBER.exec(placed.cell.text.trim())
    return match ? [{ ...placed, decimals: match[1]?.length ?? 0, suffix: match[2] ?? '' }] : []
  })
  const end = ({ column, cell }: (typeof cells)[number]): number => column + cell.columnSpan - 1
  for (const one of cells) {
    const before = longest.get(end(one))
    longest.set(end(one), { decimals: Math.max(before?.decimals ?? 0, one.decimals), suffix: before?.suffix || one.suffix })
  }
  const tails = new Map<PrintCell, string>()
  for (const one of cells) {
    const { decimals = 0, suffix = '' } = longest.get(end(one)) ?? {}
    const point = one.decimals === 0 && decimals > 0 ? '.' : ''
    const tail = `${point}${'0'.repeat(decimals - one.decimals)}${one.suffix === '' ? suffix : ''}`
    if (tail !== '') tails.set(one.cell, tail)
  }
  return tails
}
