import { compareDecimals, decimal, divideDecimals, multiplyDecimals, negateDecimal, type Decimal } from '../../model/decimal.ts'
import type { Instance } from '../relations/relation.ts'
import { valueOf, widthOf } from '../relations/operands.ts'
import { printedExponent } from './expected-value.ts'
import { comparedOf, type Compared } from './find-scope.ts'

/** Amounts that the prose prints in 万元 with the last digits of the table's 元 cut off, where they should be rounded. */
export interface TruncatedCause {
  readonly explains: readonly Instance[]
  readonly compared: readonly Compared[]
}

/** One such amount is a slip of its own; so many are how the prose was made. */
const FEWEST = 2

export function findTruncated(instances: readonly Instance[]): TruncatedCause | null {
  const compared = instances.filter(({ outcome }) => outcome === 'fails').flatMap((one) => comparedOf(one) ?? []).filter(isTruncated)
  return new Set(compared.map(({ prose }) => prose.text)).size < FEWEST ? null : { compared, explains: compared.map(({ one }) => one) }
}

/** What the table prints, cut off where the prose ends. */
function isTruncated({ prose, table }: Compared): boolean {
  return widthOf(table) < widthOf(prose) && compareDecimals(cutOff(valueOf(table), printedExponent(prose)), valueOf(prose)) === 0
}

/** Towards zero: −12,349元 cut off is −1.23万元. */
function cutOff(value: Decimal, exponent: number): Decimal {
  if (value.digits < 0n) return negateDecimal(cutOff(negateDecimal(value), exponent))
  const step = decimal(10n ** BigInt(exponent))
  const rounded = multiplyDecimals(divideDecimals(value, step, 0), step)
  const above = compareDecimals(rounded, value) > 0
  return above ? multiplyDecimals(decimal(divideDecimals(value, step, 0).digits - 1n), step) : rounded
}
