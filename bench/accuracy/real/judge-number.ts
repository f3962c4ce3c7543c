import { absoluteDecimal, compareDecimals, decimal, parseDecimal, subtractDecimals } from '../../../src/model/decimal.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Place } from '../../../src/model/place.ts'
import { overlaps } from '../mutations/same-place.ts'

/** What became of one mistake. */
export interface NumberVerdict {
  /**
   * `first`, `any`: a new error or warning at the number, by its first place or another; `information`: only information
   * there; `elsewhere`: new findings, none there.
   */
  readonly found: 'first' | 'any' | 'information' | 'elsewhere' | 'missed'
  readonly error: boolean
  readonly rules: readonly string[]
  /**
   * Whether a new finding says which number is wrong and what it should read: this one and what it was (a unit of its last
   * place apart: other places print it finer), this one and something else, another number.
   */
  readonly named: 'right' | 'otherValue' | 'wrong' | 'none'
}

export function judgeNumber(findings: readonly Finding[], places: readonly Place[], original: string): NumberVerdict {
  const isHere = (place: Place | undefined): boolean => place !== undefined && places.some((one) => standsAt(place, one))
  const serious = findings.filter(({ severity }) => severity !== 'info')
  const here = serious.filter(({ places: all }) => all.some(isHere))
  const first = here.filter(({ places: [own] }) => isHere(own))
  const found = first.length > 0 ? 'first' : here.length > 0 ? 'any' : findings.some(({ places: all }) => all.some(isHere)) ? 'information' : findings.length > 0 ? 'elsewhere' : 'missed'
  const naming = serious.filter(saysNumber)
  const own = naming.filter(({ places: [place] }) => isHere(place))
  const right = own.some(({ expected }) => holds(expected ?? '', original))
  return {
    found, error: here.some(({ severity }) => severity === 'error'), rules: [...new Set((here.length > 0 ? here : findings).map(({ rule }) => rule))],
    named: right ? 'right' : own.length > 0 ? 'otherValue' : naming.length > 0 ? 'wrong' : 'none',
  }
}

/** Findings that name one number as the wrong one and say what it should read; derived ones name nothing. */
const saysNumber = ({ rule, expected, causes, message }: Finding): boolean =>
  expected !== null && causes.length === 0 && (rule === 'cause/wrong-number' || (rule.startsWith('relations/') && /的[-\d,.]+(?:元|万元)?应为/.test(message)))

/** At the same characters: of PDF lines, which stand close, at least half the height. */
function standsAt(place: Place, mutated: Place): boolean {
  if (!overlaps(place, mutated)) return false
  if (place.type !== 'pdf' || mutated.type !== 'pdf') return true
  const [[, a0, , a1], [, b0, , b1]] = [place.box, mutated.box]
  return Math.min(a1, b1) - Math.max(a0, b0) >= Math.min(a1 - a0, b1 - b0) / 2
}

/** Whether a text names the number, to a unit of its last place. */
function holds(text: string, number: string): boolean {
  const wanted = parseDecimal(number.replace(/[,\s%]/g, ''))
  return wanted !== null && [...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].some(([one]) => {
    const value = parseDecimal(one.replace(/,/g, ''))
    return value !== null && compareDecimals(absoluteDecimal(subtractDecimals(value, wanted)), decimal(1n, wanted.scale)) <= 0
  })
}
