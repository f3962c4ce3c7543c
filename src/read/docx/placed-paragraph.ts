import type { DocParagraph } from './doc-parts.ts'

/** A paragraph and its position among all of its story, from 1. */
export interface PlacedParagraph extends DocParagraph {
  readonly ordinal: number
}
