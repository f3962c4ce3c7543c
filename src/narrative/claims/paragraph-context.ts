import type { FactKey } from '../../model/fact.ts'
import type { Paragraph } from '../../model/source-tree.ts'
import type { CurrentSubject, DraftClaim, LeadingClaim } from './draft-claim.ts'
import type { WordsContext } from './subject-finder.ts'

/** What a paragraph is read with. */
export interface ParagraphContext extends Omit<WordsContext, 'text'> {
  readonly index: number
  readonly paragraph: Paragraph
  /** The quantity that the paragraph before ended on with 如下： or 其中：. */
  readonly carried: FactKey | null
  /** What the paragraph before in the same part began with. */
  readonly before: LeadingClaim | null
  /** The account that the paragraph before named, if it said nothing else: this one speaks of it. */
  readonly named: CurrentSubject | null
  /** The account that the paragraph before spoke of: a line that begins with 年初预算为… goes on about it. */
  readonly spoken: CurrentSubject | null
}

/** What the paragraph says, and the quantity it hands to the next. */
export interface ParagraphReading {
  readonly claims: readonly DraftClaim[]
  readonly carried: FactKey | null
  /** The account that it, or a paragraph before, named last. */
  readonly above: string | null
  /** What it began with, where that is said in so many words. */
  readonly leading: LeadingClaim | null
  /** The account that it names without saying anything of it. */
  readonly named: CurrentSubject | null
  /** The account that its claims are of. */
  readonly spoken: CurrentSubject | null
}
