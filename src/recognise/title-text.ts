import type { PrintedText } from '../model/source-tree.ts'

/** A short printed text that may say what the document is: a line of the cover, a heading, a title, a caption. */
export interface TitleText {
  readonly printed: PrintedText
  /** Without white space and quotation marks, half-width. */
  readonly plain: string
  /** Stands before the first table and the contents list, on the first page. */
  readonly cover: boolean
}
