import { addIntervals, intervalsMeet } from '../../model/interval.ts'
import { intervalOf, isPrinted, sumInterval } from './operands.ts'
import type { Instance } from './relation.ts'
import type { Scope } from './sum-scopes.ts'
import type { Stray, TrustedFacts } from './trusted-facts.ts'

/** Above this many unread amounts near a sum, anything could explain it. */
const MAX_STRAYS = 6

/**
 * Whether a failing sum may be due to the reading, not to the document: amounts of its rows and columns, or of its
 * paragraph, that no fact stands for make up the difference, or a table that may be its continuation follows.
 */
export function isUnproven(instance: Instance, kind: Scope['kind'], { strays, unread, openEnded, cutOff, incomplete }: TrustedFacts): boolean {
  if (incomplete.size > 0 && mayBeOnUnreadPage(instance, incomplete)) return true
  if (instance.terms.length === 0) return openEnded.size > 0 || nearby(instance, 'document', strays).length > 0
  const { origin, key } = instance.total
  if (origin.type === 'cell' && cutOff.has(origin.table)) return true
  const whole = key.functional === null && key.economic === null
  if (origin.type === 'cell' && whole && openEnded.has(origin.table)) return true
  if (!isPrinted(instance.total)) {
    // 人员经费合计 and 公用经费合计 over several columns: the total stands in another cell of the row.
    return strays.some((stray) => origin.type === 'cell' && stray.table === origin.table && stray.row === origin.row
      && intervalsMeet(stray.interval, sumInterval(instance.terms)))
  }
  const near = origin.type === 'claim' ? (unread.get(origin.claim) ?? []).map((interval) => ({ interval })) : nearby(instance, kind, strays)
  if (near.length > MAX_STRAYS) return true
  const sum = sumInterval(instance.terms)
  return subsets(near).some((some) =>
    intervalsMeet(intervalOf(instance.total), some.reduce((total, stray) => addIntervals(total, stray.interval), sum)))
}

/** A sum over rows of a table that lacks a page; what lies in one row is whole. Accounts that seem missing may be there. */
function mayBeOnUnreadPage({ outcome, total, terms }: Instance, incomplete: ReadonlySet<number>): boolean {
  const cells = [total, ...terms.map(({ fact }) => fact)].flatMap(({ origin }) => (origin.type === 'cell' ? [origin] : []))
  if (outcome === 'missing') return true
  if (!cells.some(({ table }) => incomplete.has(table))) return false
  return outcome === 'missingItems' || (terms.length > 0 && cells.some(({ table, row }) => table !== cells[0]?.table || row !== cells[0]?.row))
}

/** In one table those of the same rows and columns; over the document those of every table that takes part. */
function nearby(instance: Instance, kind: Scope['kind'], strays: readonly Stray[]): readonly Stray[] {
  const cells = [instance.total, ...instance.terms.map((term) => term.fact)].flatMap(({ origin }) => (origin.type === 'cell' ? [origin] : []))
  return strays.filter((stray) => cells.some((cell) => cell.table === stray.table
    && (kind === 'document' || cell.row === stray.row || cell.column === stray.column)))
}

/** Every choice of one or more. */
const subsets = <T>(list: readonly T[]): T[][] =>
  list.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one]), [one]], [])
