import type { Disclosure } from '../model/disclosure.ts'
import type { Severity } from '../model/finding.ts'

/**
 * The cases of one rule: a document that is right, that document with one defect planted, and a document that looks
 * wrong and is not. Each is a small invented disclosure, made with test/support/build-disclosure.ts (`given`), or a
 * text as a reader finds it in a file (`document`: tables as rows of cells divided by tabs), read by the real readers.
 */
export interface RuleCases {
  readonly valid: readonly SoundCase[]
  readonly invalid: readonly DefectiveCase[]
  readonly nearMiss: readonly SoundCase[]
}

export type SoundCase =
  | { readonly name: string; readonly given: () => Disclosure }
  | { readonly name: string; readonly document: string }

export type DefectiveCase = {
  readonly name: string
  /** The name of the valid (or near-miss) case that this one differs from by one defect. */
  readonly parent: string
  /** All that the rule is to report, in its order. */
  readonly finds: readonly ExpectedFinding[]
} & (
  | { readonly given: () => Disclosure }
  /** In the parent's `document`: the first text, which occurs there once, becomes the second. */
  | { readonly replace: readonly [string, string] }
)

export interface ExpectedFinding {
  readonly message: string
  /** What is printed at the finding's first place. */
  readonly at: string
  readonly severity?: Severity
  readonly expected?: string | null
  readonly actual?: string | null
}
