import type { Disclosure } from '../model/disclosure.ts'
import type { Calculation, Severity } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Basis } from './basis.ts'
import type { Bilingual, MessageValue } from './bilingual.ts'
import type { CheckContext } from './context.ts'

/** One thing wrong, as a rule reports it. The engine makes a `Finding` of it. */
export interface FindingDraft<Message extends string = string> {
  readonly message: Message
  /** Values for the `{name}`s of the message. */
  readonly data: Readonly<Record<string, MessageValue>>
  /**
   * What is wrong, in terms that stay the same when the document is laid out anew: fact keys, names, the words
   * themselves; never a page, a position or a count of findings. With the rule's id it makes the finding's fingerprint.
   */
  readonly key: string
  /** First the place that is wrong, then those it contradicts. Never empty. */
  readonly places: readonly Place[]
  /** Ids of `Disclosure.facts`. */
  readonly facts?: readonly number[]
  /**
   * It says that something is not there. Where a part of the document could not be read, it may stand in that part: the
   * finding is not made, and the ledger says why.
   */
  readonly absent?: boolean
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity
  readonly expected?: string | null
  readonly actual?: string | null
  readonly calculation?: Calculation | null
}

export interface RuleResult<Message extends string = string> {
  /** How often the rule was really applied: sums formed, pairs compared, sentences judged. 0 is never a pass. */
  readonly applications: number
  readonly findings: readonly FindingDraft<Message>[]
  /** With 0 applications: why there was nothing to apply it to. */
  readonly nothing?: Bilingual
  /** What could not be judged although the rule applies. With 0 applications the outcome is `couldNotRun`. */
  readonly unable?: Bilingual
}

/** A rule has one purpose. See src/check/README.md. */
export interface Rule<Message extends string = string> {
  /** `group/name`, the path of its folder below src/check/rules. */
  readonly id: string
  /** Counted up whenever the rule begins to report something else than before. */
  readonly version: number
  readonly severity: Severity
  readonly title: Bilingual
  /** At least one. */
  readonly basis: readonly Basis[]
  readonly rationale: Bilingual
  /** The formula, in the words of accountants, where the rule is a 勾稽关系. */
  readonly formula?: Bilingual
  /** What the rule leaves alone, and why. */
  readonly exclusions: readonly Bilingual[]
  /** What it takes for granted. */
  readonly assumptions: readonly Bilingual[]
  readonly messages: Readonly<Record<Message, Bilingual>>
  /** true, or why the rule has no business with this document. */
  appliesTo(disclosure: Disclosure): true | Bilingual
  check(disclosure: Disclosure, context: CheckContext): RuleResult<Message>
}

/** Keeps the message keys of a rule's drafts to those that it declares. */
export const defineRule = <Message extends string>(rule: Rule<Message>): Rule<Message> => rule
