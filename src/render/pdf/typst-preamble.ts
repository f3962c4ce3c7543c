import type { PrintDocument } from '../../model/print-document.ts'
import { CELL_PADDING, CELL_PITCH } from '../fit-columns.ts'
import { PART } from '../heading-style.ts'
import { BODY, MARGIN, SIZE } from '../page-style.ts'
import { typstString } from './typst-string.ts'

const pt = (points: number): string => `${points.toFixed(2)}pt`

const margins = ({ top, bottom, left, right }: (typeof MARGIN)['portrait' | 'landscape']): string =>
  `(top: ${pt(top)}, bottom: ${pt(bottom)}, left: ${pt(left)}, right: ${pt(right)})`

/**
 * Page, type and functions that the body calls. Line boxes are one em high, so that leading is the pitch less the size.
 * No space between Chinese and Latin: it would be read back as one. Digits are of one width.
 */
export const typstPreamble = (document: PrintDocument): string => `
#set document(title: ${typstString(document.title)}, author: ${typstString(document.entity)}, date: auto)
#set page(paper: "a4", margin: ${margins(MARGIN.portrait)})
#set text(font: "Noto Serif SC", size: ${BODY.size}pt, lang: "zh", region: "cn", top-edge: 0.8em, bottom-edge: -0.2em, cjk-latin-spacing: none, number-width: "tabular", overhang: false)
#set par(leading: ${pt(BODY.pitch - BODY.size)}, spacing: ${pt(BODY.pitch - BODY.size)}, justify: true, first-line-indent: (amount: 2em, all: true))
#set heading(numbering: none)
#let number-line = context align(center, text(size: ${SIZE.pageNumber}pt)[— #counter(page).display("1") —])
#let tall(body) = page(margin: ${margins(MARGIN.portrait)}, footer: number-line, body)
#let wide(body) = page(flipped: true, margin: ${margins(MARGIN.landscape)}, footer: number-line, body)
#let bare(body) = page(margin: ${margins(MARGIN.portrait)}, footer: none, body)
#let line-heading(it) = block(above: ${pt(BODY.pitch - BODY.size)}, below: ${pt(BODY.pitch - BODY.size)}, sticky: true, par(first-line-indent: (amount: 2em, all: true), text(size: ${BODY.size}pt, weight: "bold", it.body)))
#let part-heading(it) = block(above: ${PART.around}pt, below: ${PART.around}pt, sticky: true, width: 100%, align(center, par(first-line-indent: 0pt, justify: false, text(size: ${SIZE.part}pt, weight: "bold", it.body))))
#let table-title(size, body) = block(above: 14pt, below: 8pt, sticky: true, width: 100%, align(center, par(first-line-indent: 0pt, justify: false, leading: 6pt, text(size: size, weight: "bold", body))))
#let caption-line(left-text, right-text) = block(above: 8pt, below: 4pt, sticky: true, width: 100%, {
  set text(size: ${SIZE.caption}pt)
  set par(first-line-indent: 0pt, justify: false, leading: 4pt)
  if left-text == [] { align(right, right-text) } else if right-text == [] { align(left, left-text) } else {
    grid(columns: (1fr, auto), column-gutter: 12pt, align: (left, right), left-text, right-text)
  }
})
#let note-line(body) = block(above: 5pt, below: 5pt, width: 100%, par(first-line-indent: 0pt, leading: 5pt, text(size: ${SIZE.caption}pt, body)))
#let sheet(size, padding, columns, ..cells) = {
  set text(size: size)
  set par(leading: ${(CELL_PITCH - 1).toFixed(2)}em, spacing: ${(CELL_PITCH - 1).toFixed(2)}em, justify: false, first-line-indent: 0pt)
  block(above: 4pt, below: 10pt, table(columns: columns, stroke: 0.5pt, inset: (x: ${CELL_PADDING}pt, y: padding + ${((CELL_PITCH - 1) / 2).toFixed(2)} * size), ..cells))
}
#let c(x, y, body, align: left, colspan: 1, rowspan: 1, split: false) = table.cell(x: x, y: y, align: align + horizon, colspan: colspan, rowspan: rowspan, breakable: split, body)
`
