import { compareDecimals, shiftDecimal, ZERO } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, negateInterval, type Interval } from '../../model/interval.ts'
import { UNIT_EXPONENT, type AmountUnit } from '../../model/unit.ts'
import { intervalOf, isNonZero } from '../relations/operands.ts'
import type { Instance } from '../relations/relation.ts'
import { cellOf } from './required-interval.ts'

/** A table whose printed unit is wrong: read in another unit, its amounts are those of the rest of the document. */
export interface UnitCause {
  /** Position in `Disclosure.tables`. */
  readonly table: number
  readonly expected: AmountUnit
  /** The failing applications that hold in the other unit. */
  readonly explains: readonly Instance[]
  /** The only other table it is compared with, where that one's unit could be the wrong one as well. */
  readonly rival: number | null
  /** Other tables of the same printed unit that are wrong with it: only prose says so. */
  readonly companions: readonly number[]
}

/** Units that a table can have been meant to print: none is printed in 百万元. */
const UNITS = (Object.keys(UNIT_EXPONENT) as AmountUnit[]).filter((unit) => unit !== 'millionYuan')

/** A wrong unit moves every amount of its table; one amount that differs by a power of ten may be a slip of its own. */
const MIN_CELLS = 2

/** A document with more tables of wrong units than this is not one with slips in it. */
const MAX_CAUSES = 20

/** So many digits in a row are the same number in another unit by no chance. */
const MIN_DIGITS = 4

/**
 * The tables whose unit is wrong. In such a table (nearly) every comparison with the outside fails, and (nearly) all of
 * them hold once its amounts are taken in one other unit. Where two tables alone contradict each other, either may be it.
 */
export function findUnits(instances: readonly Instance[], disclosure: Disclosure): readonly UnitCause[] {
  const judged = instances.filter((one) => (one.outcome === 'fails' || one.outcome === 'holds') && isAcross(one) && isAmount(one.total) && one.terms.every(({ fact }) => isAmount(fact)))
  const failing = judged.filter((one) => one.outcome === 'fails')
  if (failing.length === 0) return []
  const causes: UnitCause[] = []
  const across = acrossTables(judged, new Set(failing.flatMap(amountsOf).map(tableOf)))
  const explained = new Set<Instance>()
  while (causes.length < MAX_CAUSES) {
    const found = disclosure.tables.flatMap(({ id, unit }) => (unit ? causeOf(id, unit, (across.get(id) ?? []).filter((one) => !explained.has(one))) ?? [] : []))
      .toSorted((a, b) => b.explains.length - a.explains.length)
    const [best, next] = found
    if (!best) break
    for (const one of best.explains) explained.add(one)
    const rival = next && next.explains.length === best.explains.length && next.explains.every((one) => explained.has(one)) ? next.table : null
    causes.push({ ...best, rival, companions: [] })
  }
  return causes.length > 0 ? causes : groupCause(judged, disclosure)
}

/** So many amounts of prose contradict the tables of one unit at least, where it is these that are wrong together. */
const MIN_PROSE = 5

/** All tables of one printed unit agree with one another and with no amount of the prose until they are read in another. */
function groupCause(judged: readonly Instance[], disclosure: Disclosure): readonly UnitCause[] {
  return [...Map.groupBy(disclosure.tables.filter(({ unit }) => unit !== null), ({ unit }) => unit)].flatMap(([unit, tables]) => {
    const [first, ...companions] = tables.map(({ id }) => id)
    const group = new Set(tables.map(({ id }) => id))
    const across = judged.filter((one) => amountsOf(one).some((fact) => isIn(fact, group)) && amountsOf(one).some((fact) => fact.origin.type === 'claim'))
    const failing = across.filter(({ outcome }) => outcome === 'fails')
    if (unit === null || first === undefined || companions.length === 0 || failing.length < MIN_PROSE) return []
    const kept = across.filter((one) => one.outcome === 'holds' && one.type !== 'bound' && amountsOf(one).some((fact) => isIn(fact, group) && isNonZero(fact))).length
    const expected = UNITS.find((other) => {
      const explains = other === unit ? [] : failing.filter((one) => holdsMoved(one, group, UNIT_EXPONENT[other] - UNIT_EXPONENT[unit]))
      const prose = new Set(explains.flatMap(amountsOf).filter((fact) => fact.origin.type === 'claim' && isNonZero(fact)).map(({ text }) => text))
      return prose.size >= MIN_PROSE && kept * 5 <= explains.length && explains.length * 4 >= failing.length * 3
    })
    return expected === undefined ? [] : [{
      table: first, expected, rival: null, companions, explains: failing.filter((one) => holdsMoved(one, group, UNIT_EXPONENT[expected] - UNIT_EXPONENT[unit])),
    }]
  })
}

const isIn = ({ origin }: Fact, group: ReadonlySet<number>): boolean => origin.type === 'cell' && group.has(origin.table)

const tableOf = ({ origin }: Fact): number => (origin.type === 'cell' ? origin.table : -1)

/** Whether numbers of one table are held against numbers of elsewhere. */
const isAcross = ({ total, terms }: Instance): boolean => terms.some(({ fact }) => tableOf(fact) !== tableOf(total))

const isAmount = ({ kind, interval }: Fact): boolean => kind === 'amount' && interval !== null

/** Such applications by each of these tables that takes part. */
function acrossTables(instances: readonly Instance[], tables: ReadonlySet<number>): ReadonlyMap<number, readonly Instance[]> {
  const across = new Map<number, Instance[]>([...tables].map((table) => [table, []]))
  for (const one of instances) {
    const add = (fact: Fact): void => {
      const list = across.get(tableOf(fact))
      if (list && list.at(-1) !== one) list.push(one)
    }
    add(one.total)
    for (const { fact } of one.terms) add(fact)
  }
  return across
}

function causeOf(table: number, unit: AmountUnit, across: readonly Instance[]): Omit<UnitCause, 'rival' | 'companions'> | null {
  const failing = across.filter((one) => one.outcome === 'fails')
  if (failing.length === 0) return null
  const kept = across.filter((one) => one.outcome === 'holds' && one.type !== 'bound' && amountsOf(one).some((fact) => isOf(fact, table) && isNonZero(fact))).length
  for (const expected of UNITS) {
    const by = UNIT_EXPONENT[expected] - UNIT_EXPONENT[unit]
    if (by === 0) continue
    const explains = failing.filter((one) => holdsMoved(one, new Set([table]), by))
    // an amount that is to be above another is so in any larger unit: only what must be equal tells the unit
    const own = explains.filter((one) => one.type !== 'bound').flatMap((one) => amountsOf(one).filter((fact) => isOf(fact, table) && isNonZero(fact)))
    const several = new Set(own.map(cellOf)).size >= MIN_CELLS && kept * 5 <= explains.length && explains.length * 4 >= failing.length * 3
    if (several || (kept === 0 && isOnlyComparison(own, failing, explains, table))) return { table, expected, explains }
  }
  return null
}

/** All that can be compared is one long number, and another table prints it as well: a caption with a slip, not a number. */
function isOnlyComparison(own: readonly Fact[], failing: readonly Instance[], explains: readonly Instance[], table: number): boolean {
  const [first] = own
  const inProse = (one: Instance): boolean => amountsOf(one).some(({ origin }) => origin.type === 'claim')
  if (failing.some((one) => !explains.includes(one) && !inProse(one))) return false
  return first !== undefined && first.text.replace(/\D|0+$/g, '').length >= MIN_DIGITS && first.unit !== null
    && explains.some((one) => one.type === 'same' && amountsOf(one).some(({ origin }) => origin.type === 'cell' && origin.table !== table))
}

const amountsOf = (one: Instance): readonly Fact[] => [one.total, ...one.terms.map(({ fact }) => fact)]
const isOf = ({ origin }: Fact, table: number): boolean => origin.type === 'cell' && origin.table === table

/** Whether the application holds with the amounts of these tables moved by a power of ten. */
function holdsMoved(one: Instance, tables: ReadonlySet<number>, by: number): boolean {
  const read = (fact: Fact): Interval => {
    const { low, high } = intervalOf(fact)
    return isIn(fact, tables) ? { low: shiftDecimal(low, by), high: shiftDecimal(high, by) } : { low, high }
  }
  const sum = one.terms.reduce<Interval>((all, { fact, sign }) => addIntervals(all, sign === 1 ? read(fact) : negateInterval(read(fact))), exactly(ZERO))
  return one.type === 'bound' ? compareDecimals(read(one.total).low, sum.high) <= 0 : intervalsMeet(read(one.total), sum)
}
