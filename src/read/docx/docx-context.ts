import type { DocxPlace } from '../../model/place.ts'
import type { Unread, UnreadReason } from '../../model/source-tree.ts'
import type { ReadBudget } from '../read-budget.ts'
import type { Numbering } from './numbering.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import type { StyleSheet } from './read-styles.ts'

/** What reading a part of a .docx needs to know and where it notes what it leaves out. */
export interface DocxContext {
  /** `word/document.xml`. */
  readonly part: string
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly budget: ReadBudget
  readonly unread: Unread[]
  /** Fields (PAGE, TOC…) that are open, innermost last; they may go on over paragraphs. */
  readonly fields: Field[]
  /** The paragraph that runs on into the next one. */
  runningOn: DocxParagraph | null
  /** The words in charts, diagrams and the like, by relation id. */
  readonly partText: (relation: string) => string
}

export interface Field {
  /** Whether what follows is the field's code, which is not printed, or its result. */
  inCode: boolean
  code: string
}

/** Place of a paragraph, with the text printed there. */
export const paragraphPlace = (context: DocxContext, paragraph: number, text: string): DocxPlace => ({ type: 'docx', part: context.part, paragraph, text })

/** Notes what is in the file and not among the blocks. */
export function leaveOut(context: DocxContext, paragraph: number, reason: UnreadReason, text: string): void {
  context.unread.push({ place: paragraphPlace(context, paragraph, text), reason, text })
}
