import type { XmlNode } from '../xml-tree.ts'
import type { Formatting } from './read-styles.ts'

/** A w:p element as it prints. */
export interface DocxParagraph {
  /** Position among the part's w:p elements, from 1. */
  readonly ordinal: number
  /** Its printed lines, the automatic number in front of the first; line breaks separate them. */
  readonly lines: readonly string[]
  readonly formatting: Formatting
  readonly bold: boolean
  /** Half points; of most of the text. */
  readonly size: number | undefined
  readonly contents: boolean
  /** Text boxes anchored in it: their w:p and w:tbl elements. */
  readonly boxes: readonly XmlNode[]
  /** Whether its paragraph mark is a tracked deletion: it then runs on into the next paragraph. */
  readonly runsOn: boolean
}
