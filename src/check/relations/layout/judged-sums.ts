import { isNonZero } from '../operands.ts'
import type { Instance } from '../relation.ts'
import { cellOf } from './cell-facts.ts'

type Sum = Pick<Instance, 'total' | 'terms'>

/** Sums that have been judged. Two are one where their totals, and their parts that are not zero, stand in the same cells. */
export interface JudgedSums {
  /** Whether no sum before is the same; it is judged from now on. */
  isNew(sum: Sum): boolean
}

/** A sum with the cells of its parts, written out when first compared. */
interface Judged {
  readonly sum: Sum
  /** The cells added up: nearly all sums that differ differ in this. */
  mark: number | null
  cells: readonly number[] | null
}

export function judgedSums(known: readonly Sum[]): JudgedSums {
  // Found by the total's cell: few sums share one, and only these are compared part by part.
  const byTotal = new Map<number, Judged[]>()
  const add = (sum: Sum): void => {
    const total = cellOf(sum.total)
    const own = byTotal.get(total)
    if (own) own.push({ sum, mark: null, cells: null })
    else byTotal.set(total, [{ sum, mark: null, cells: null }])
  }
  for (const sum of known) add(sum)
  return {
    isNew(sum) {
      const others = byTotal.get(cellOf(sum.total))
      const own: Judged = { sum, mark: null, cells: null }
      if (others?.some((other) => isSame(other, own))) return false
      add(sum)
      return true
    },
  }
}

function isSame(a: Judged, b: Judged): boolean {
  if ((a.mark ??= markOf(a.sum)) !== (b.mark ??= markOf(b.sum))) return false
  const [own, others] = [a.cells ??= cellsOf(a.sum), b.cells ??= cellsOf(b.sum)]
  return own.length === others.length && own.every((cell, i) => cell === others[i])
}

function markOf({ terms }: Sum): number {
  let mark = 0
  for (const { fact, sign } of terms) if (isNonZero(fact)) mark += sign * cellOf(fact)
  return mark
}

const cellsOf = ({ terms }: Sum): readonly number[] =>
  terms.filter(({ fact }) => isNonZero(fact)).map(({ fact, sign }) => sign * cellOf(fact)).sort((a, b) => a - b)
