import { isNonZero } from '../operands.ts'
import type { Instance } from '../relation.ts'
import { cellOf } from './cell-facts.ts'

type Sum = Pick<Instance, 'total' | 'terms'>

/** Sums that have been judged. Two are one where their totals, and their parts that are not zero, stand in the same cells. */
export interface JudgedSums {
  /** Whether no sum before is the same; it is judged from now on. */
  isNew(sum: Sum): boolean
}

export function judgedSums(known: readonly Sum[]): JudgedSums {
  // Found by the total's cell: few sums share one, and only these are compared part by part.
  const byTotal = Map.groupBy(known, ({ total }) => cellOf(total))
  const cells = new Map<Sum, readonly number[]>()
  const cellsOf = (sum: Sum): readonly number[] => {
    const own = cells.get(sum) ?? sum.terms.filter(({ fact }) => isNonZero(fact)).map(({ fact, sign }) => sign * cellOf(fact)).sort((a, b) => a - b)
    cells.set(sum, own)
    return own
  }
  const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((cell, i) => cell === b[i])
  return {
    isNew(sum) {
      const others = byTotal.get(cellOf(sum.total)) ?? []
      if (others.some((other) => same(cellsOf(other), cellsOf(sum)))) return false
      byTotal.set(cellOf(sum.total), [...others, sum])
      return true
    },
  }
}
