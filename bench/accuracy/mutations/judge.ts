import { parseDecimal, equalDecimals } from '../../../src/model/decimal.ts'
import type { Finding, Severity } from '../../../src/model/finding.ts'
import type { Place } from '../../../src/model/place.ts'
import { overlaps } from './same-place.ts'

export interface Verdict {
  /** `first`: a finding's first place is at the mistake; `any`: another of its places; `elsewhere`: findings, none there. */
  readonly found: 'first' | 'any' | 'elsewhere' | 'missed'
  /** The most serious severity of the findings at the place. */
  readonly severity: Severity | null
  readonly rules: readonly string[]
  /** New findings that neither point at the mistake nor hang under one that does. */
  readonly others: readonly string[]
  readonly otherErrors: number
  /** Whether a finding at the place says what it should read: the number that was there. */
  readonly expected: boolean
}

export interface Judged {
  /** Findings that the clean document does not have. */
  readonly findings: readonly Finding[]
  readonly places: readonly Place[]
  /** Words that announce what is missing: a place that prints them counts. */
  readonly announced: string
  readonly original: string
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']

export function judge({ findings, places, announced, original }: Judged): Verdict {
  const isHere = (place: Place | undefined): boolean => place !== undefined
    && (places.some((one) => overlaps(place, one)) || (announced !== '' && (tight(place.text).includes(tight(announced)) || (place.text.length > 4 && tight(announced).includes(tight(place.text))))))
  const first = findings.filter((finding) => isHere(finding.places[0]))
  const here = findings.filter((finding) => finding.places.some(isHere))
  const roots = new Set(here.map(({ id }) => id))
  const others = findings.filter((finding) => !here.includes(finding) && !finding.causes.some((cause) => roots.has(cause)))
  return {
    found: first.length > 0 ? 'first' : here.length > 0 ? 'any' : findings.length > 0 ? 'elsewhere' : 'missed',
    severity: here.map(({ severity }) => severity).toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0] ?? null,
    rules: [...new Set(here.map(({ rule }) => rule))],
    others: others.map(({ rule }) => rule),
    otherErrors: others.filter(({ severity }) => severity === 'error').length,
    expected: first.some(({ expected }) => expected !== null && holds(expected, original)),
  }
}

const tight = (text: string): string => text.replace(/\s/g, '')

/** Whether a text names the number. */
function holds(text: string, number: string): boolean {
  const wanted = parseDecimal(number.replace(/,/g, ''))
  return wanted !== null && [...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].some(([one]) => {
    const value = parseDecimal(one.replace(/,/g, ''))
    return value !== null && equalDecimals(value, wanted)
  })
}
