import type { FormattedRange } from './doc-formatting.ts'

/** Where the cells of a table row of a .doc stand. */
export interface DocRow {
  /** Left edges of the cells and the right edge of the last; twentieths of a point. */
  readonly edges: readonly number[]
  /** For each cell whether it goes on from the one above, or from the one on its left. */
  readonly cells: readonly { readonly fromAbove: boolean; readonly fromLeft: boolean }[]
}

/** Reads sprmTDefTable ([MS-DOC] 2.9.323); null where the row has none. */
export function readRowDefinition(format: FormattedRange | undefined): DocRow | null {
  const operand = format?.sprms.findLast((sprm) => sprm.code === 0xd608)?.operand
  if (!operand || operand.length < 3) return null
  const view = new DataView(operand.buffer, operand.byteOffset, operand.byteLength)
  const count = operand[2] ?? 0
  if (3 + (count + 1) * 2 > operand.length) return null
  const edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(3 + index * 2, true))
  const first = 3 + (count + 1) * 2
  const cells = Array.from({ length: count }, (_, index) => {
    const at = first + index * 20
    const flags = at + 2 <= operand.length ? view.getUint16(at, true) : 0
    return { fromAbove: ((flags >> 5) & 3) === 1, fromLeft: (flags & 2) !== 0 }
  })
  return { edges, cells }
}
