import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What a rule found wrong. `id` is stable over runs, languages and the order of rules. */
export interface Finding {
  readonly id: string
  /** `group/name` */
  readonly rule: string
  readonly version: number
  readonly severity: Severity
  /** zh-CN */
  readonly message: string
  /** en */
  readonly messageEn: string
  /** What it should read, or the sum that was computed; null where nothing can be said. */
  readonly expected: string | null
  readonly actual: string | null
  /** First the place that is wrong, then those it contradicts. */
  readonly places: readonly Place[]
  /** Ids of `Disclosure.facts` that it is about, in the order of `places`. */
  readonly facts: readonly number[]
  /** Ids of the findings that this one follows from. */
  readonly causes: readonly string[]
  readonly basis: readonly string[]
  /** The arithmetic, for the inspector: terms with sign, label, printed value and bounds. */
  readonly calculation: Calculation | null
}

export interface Calculation {
  readonly terms: readonly CalculationTerm[]
  /** What the terms add up to, and the range rounding allows; decimal strings in `unit`. */
  readonly computed: { readonly value: string; readonly low: string; readonly high: string }
  readonly reported: { readonly label: string; readonly value: string; readonly low: string; readonly high: string; readonly place: Place | null }
  readonly unit: string
}

export interface CalculationTerm {
  readonly sign: 1 | -1
  readonly label: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly place: Place | null
}

export type Outcome = 'passed' | 'failed' | 'notApplicable' | 'couldNotRun'

/** What became of one rule on one document. A rule that could not run is never a pass. */
export interface RuleRun {
  readonly rule: string
  readonly outcome: Outcome
  /** How many times it was applied: sums formed, pairs compared, sentences judged. */
  readonly applications: number
  /** Why it was not applicable or could not run; zh-CN and en. */
  readonly reason: { readonly zh: string; readonly en: string } | null
}

export interface CheckRun {
  readonly runs: readonly RuleRun[]
  readonly findings: readonly Finding[]
}
