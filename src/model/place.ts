/** x0, y0, x1, y1 in points (1/72 inch) from the page's top left corner. */
export type Box = readonly [number, number, number, number]

/** Where something is printed, with the text printed there. `page`, `line`, `column`, `paragraph` count from 1. */
export type Place = PdfPlace | SheetPlace | DocxPlace | HtmlPlace | TextPlace

export interface PdfPlace {
  readonly type: 'pdf'
  readonly page: number
  readonly box: Box
  readonly text: string
  /** Quarter turns clockwise in which the page's text stands, where it does not stand level. */
  readonly turn?: 1 | 2 | 3
}

/** A place's box as the text is read, to compare it with other places of its page: left before right, above before below. */
export function levelBox({ box, turn }: PdfPlace): Box {
  const [x0, y0, x1, y1] = box
  if (turn === 1) return [y0, -x1, y1, -x0]
  if (turn === 2) return [-x1, -y1, -x0, -y0]
  return turn === 3 ? [-y1, x0, -y0, x1] : box
}

/** Whether the middle of a place lies below (or above) another of its page, as the text is read. */
export function isInColumn(place: PdfPlace, above: PdfPlace): boolean {
  const [own, over] = [levelBox(place), levelBox(above)]
  const middle = (own[0] + own[2]) / 2
  return middle >= over[0] && middle <= over[2]
}

/** `cell` is an A1 address; of a merged cell, its top left. */
export interface SheetPlace {
  readonly type: 'sheet'
  readonly sheet: string
  readonly cell: string
  readonly text: string
}

/**
 * `part` is the part of the package (`word/document.xml`; `document` for .doc), `paragraph` counts the w:p elements
 * of that part in document order, those inside tables included.
 */
export interface DocxPlace {
  readonly type: 'docx'
  readonly part: string
  readonly paragraph: number
  readonly text: string
}

/** `path` is a CSS selector from the root: `html > body > table:nth-of-type(2) > tbody > tr:nth-of-type(3) > td:nth-of-type(1)`. */
export interface HtmlPlace {
  readonly type: 'html'
  readonly path: string
  readonly line: number
  readonly column: number
  readonly text: string
}

export interface TextPlace {
  readonly type: 'text'
  readonly line: number
  readonly column: number
  readonly text: string
}
