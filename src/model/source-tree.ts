import type { Box, Place } from './place.ts'

export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.ms-excel'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/msword'
  | 'text/html'
  | 'text/plain'

/**
 * What a reader makes of a file's bytes: everything printed, in reading order, each thing with its place. A reader
 * knows nothing of budgets: it neither names tables nor joins them over pages.
 */
export interface SourceTree {
  readonly mediaType: MediaType
  /** Lower-case hexadecimal SHA-256 of the file. */
  readonly sha256: string
  /** One entry a page; empty where the format has no pages. */
  readonly pages: readonly Page[]
  readonly blocks: readonly Block[]
  readonly unread: readonly Unread[]
}

export interface Page {
  /** From 1. */
  readonly number: number
  /** Points. */
  readonly width: number
  readonly height: number
  /** How many glyphs with a visible form the page holds; 0 on an empty page. */
  readonly glyphs: number
  /** How many images cover a part of the page. */
  readonly images: number
}

/** Something that is in the file and not in `blocks`, or is there although a reader of the page cannot see it. */
export interface Unread {
  readonly place: Place | null
  readonly reason: UnreadReason
  /** The text, where there is one. */
  readonly text: string
}

export type UnreadReason =
  /** The page holds no text layer, only images. */
  | 'noTextLayer'
  /** Glyphs that lie outside the page box or are clipped away: in the file, not on the printed page. */
  | 'outsidePage'
  /** Glyphs whose Unicode value the file does not say. */
  | 'noUnicode'
  /** A page whose font gives other characters than a reader sees: its text means nothing. */
  | 'garbled'
  /** A table without ruling lines: read, by how its texts are aligned, which shows cells and rows less surely than lines do. */
  | 'unruled'
  /** A part of the file of a kind that the reader does not take (chart, embedded object, drawing…). */
  | 'unsupportedPart'
  /** A picture so large that it may show a table or a text. */
  | 'picture'
  /** In the file, but neither shown nor printed: hidden sheets, rows, columns, hidden text, cells under a merged cell. */
  | 'hidden'
  /** A note of a reviewer, beside the document. */
  | 'comment'
  /** Another document that this one links to or holds, where the content stands there. */
  | 'attachment'
  /** A part that is damaged. */
  | 'damaged'

export type Block = Paragraph | Table

/**
 * A text and where its characters stand. `runs` are in order and without overlap and cover all characters but those
 * that the reader put in itself (a joining space): a run holds for the characters from `start` to the next run's start.
 */
export interface PrintedText {
  readonly text: string
  readonly runs: readonly Run[]
}

export interface Run {
  /** Offset into the text, in UTF-16 units. */
  readonly start: number
  /** Offset after the run's last character. */
  readonly end: number
  /** The place of the whole run. For PDF one run a printed line; elsewhere one a text node, cell or line. */
  readonly place: Place
  /** PDF only: for each character of the run its left edge and, after the last, its right edge; points. */
  readonly edges?: readonly number[]
}

export type ParagraphRole = 'body' | 'pageNumber' | 'pageHeader' | 'pageFooter' | 'contents'

export interface Paragraph extends PrintedText {
  readonly type: 'paragraph'
  /** From 1; null where the format has no pages. */
  readonly page: number | null
  readonly role: ParagraphRole
  /** 1 to 9 where the format itself marks a heading (DOCX outline level, HTML h1…), else null. */
  readonly headingLevel: number | null
  /** Whether the line is centred on its page or column, as titles are. */
  readonly centred: boolean
  /** Points; null where unknown. */
  readonly fontSize: number | null
  readonly bold: boolean
  /** Sheet name for spreadsheets, so that text beside tables stays with its sheet. */
  readonly sheet: string | null
}

/** A grid as it is drawn: one per ruled (or aligned) region of a page, per sheet, per table element. */
export interface Table {
  readonly type: 'table'
  readonly page: number | null
  readonly sheet: string | null
  readonly box: Box | null
  /** How many columns the grid has; every cell lies inside. */
  readonly columns: number
  readonly rows: readonly Row[]
  /** `ruled`: lines drawn; `aligned`: columns found by alignment; `marked`: the format says what is a cell. */
  readonly basis: 'ruled' | 'aligned' | 'marked'
}

export interface Row {
  /** The cells that begin in this row, left to right; a merged cell stands only in its top left position. */
  readonly cells: readonly Cell[]
}

/** `text` joins the cell's printed lines with `\n`. A blank cell has the empty text and may have no runs. */
export interface Cell extends PrintedText {
  /** From 0, in the grid. */
  readonly row: number
  readonly column: number
  /** 1 or more. */
  readonly rowSpan: number
  readonly columnSpan: number
  /** The cell's own area, also where it is blank. */
  readonly place: Place
  /** Spreadsheets: how the number is stored where the print rounds it (`1234.5678` behind `1,234.57`), else null. */
  readonly stored: string | null
  /** Spreadsheets: the formula, without `=`, else null. */
  readonly formula: string | null
  readonly bold: boolean
}

/** The places, one a printed line, of the characters from `start` to `end` of a text. Empty where nothing is printed. */
export function placesOf(printed: PrintedText, start = 0, end = printed.text.length): readonly Place[] {
  const places: Place[] = []
  for (const run of printed.runs) {
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.end)
    if (from < to) places.push(partOfRun(printed.text, run, from, to))
  }
  return places
}

function partOfRun(text: string, run: Run, from: number, to: number): Place {
  const { place, edges } = run
  if (from === run.start && to === run.end) return place
  const part = text.slice(from, to)
  if (place.type === 'pdf' && edges) {
    const first = edges[from - run.start] ?? place.box[0]
    const last = edges[to - run.start] ?? place.box[2]
    return { ...place, box: [Math.min(first, last), place.box[1], Math.max(first, last), place.box[3]], text: part }
  }
  if (place.type === 'text') return { ...place, column: place.column + (from - run.start), text: part }
  return { ...place, text: part }
}
