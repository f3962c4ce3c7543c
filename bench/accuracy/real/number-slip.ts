import { absoluteDecimal, compareDecimals, decimal, parseDecimal, subtractDecimals, ZERO } from '../../../src/model/decimal.ts'
import { changeDigit, loseLeadingDigit, movePoint, swapDigits } from '../mutations/kinds/slips.ts'
import type { Random } from '../mutations/random.ts'
import type { NumberTarget } from './number-target.ts'

export type RealSlip = 'digit' | 'swapped' | 'point' | 'lost' | 'year'

/**
 * One realistic mistake in a printed number: a digit changed, two swapped, the point moved, a digit lost, a year off by
 * one. Never one that the rounding of a few parts could explain.
 */
export function slipOf({ text, group }: Pick<NumberTarget, 'text' | 'group'>, random: Random): { readonly slip: RealSlip; readonly text: string } | null {
  if (/year|date/.test(group)) {
    const year = /^(?:19|20)\d\d/.exec(text)
    const moved = year ? String(Number.parseInt(year[0], 10) + (random.oneIn(2) ? 1 : -1)) : null
    if (moved) return { slip: 'year', text: moved + text.slice(4) }
  }
  const kinds: readonly (readonly [RealSlip, () => string | null])[] = [
    ['digit', () => changeDigit(text, false, random)], ['swapped', () => swapDigits(text, false, random)],
    ['point', () => movePoint(text, random)], ['lost', () => loseDigit(text, random)],
  ]
  for (const [slip, make] of [...random.shuffle(kinds), kinds[0] ?? []] as readonly (readonly [RealSlip, () => string | null])[]) {
    const made = make()
    if (made !== null && differs(text, made)) return { slip, text: made }
  }
  return null
}

/** The first digit, or any other but the last decimal. */
function loseDigit(text: string, random: Random): string | null {
  if (random.oneIn(2)) return loseLeadingDigit(text)
  const point = text.indexOf('.')
  const inner = [...text].flatMap((char, at) => (/\d/.test(char) && at > 0 && (point < 0 ? true : at < point) ? [at] : []))
  if (inner.length === 0) return null
  const at = random.pick(inner)
  const left = text.slice(0, at) + text.slice(at + 1)
  return left.includes(',') ? regrouped(left) : left
}

const regrouped = (text: string): string => {
  const [whole = '', fraction] = text.replaceAll(',', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function differs(a: string, b: string): boolean {
  const [x, y] = [valueOf(a), valueOf(b)]
  if (!x || !y) return false
  // Whole 元 are rounded too; of a small count every change counts.
  const rounded = x.scale > 0 || x.digits > LARGEST_COUNT
  return compareDecimals(absoluteDecimal(subtractDecimals(x, y)), rounded ? decimal(ROUNDING, x.scale) : ZERO) > 0
}

const LARGEST_COUNT = 9_999n
/** Units of the last printed place that the rounding of a few parts can explain. */
const ROUNDING = 4n

const valueOf = (text: string) => parseDecimal(text.replace(/[,，\s%％]/g, '').replace('．', '.'))
