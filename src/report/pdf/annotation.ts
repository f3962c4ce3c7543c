import { PDFHexString, PDFName, PDFOperator, PDFOperatorNames, PDFNumber, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import type { Note } from './notes.ts'
import { toFileSpace, type FileBox } from './page-space.ts'

/** Red, green, blue, 0 to 1. */
const COLOUR: Readonly<Record<Note['kind'], readonly [number, number, number]>> = {
  error: [0.98, 0.45, 0.45],
  warning: [1, 0.78, 0.3],
  info: [0.5, 0.75, 1],
  against: [0.78, 0.93, 0.9],
}

const AUTHOR = '明算'
/** ISO 32000-1, 12.5.3: print the annotation. */
const PRINT = 4
const MARGIN = 1

/** A note as objects of the file, for the page's list: a highlight at its place, or a note at the page's corner, and its pop-up. */
export function annotation(file: PDFDocument, page: PDFPage, note: Note, index: number): readonly [PDFRef, PDFRef] {
  const toFile = toFileSpace(page)
  const { context } = file
  const boxed = note.box !== null
  const [x0, y0, x1, y1] = note.box ?? [12 + (index % 20) * 22, 12, 30 + (index % 20) * 22, 30]
  const area = toFile(boxed ? [x0 - MARGIN, y0 - MARGIN, x1 + MARGIN, y1 + MARGIN] : [x0, y0, x1, y1])
  const reference = context.nextRef()
  const popup = context.register(context.obj({
    Type: 'Annot', Subtype: 'Popup', Rect: popupRect(page, area), Parent: reference, P: page.ref, F: PRINT, Open: false,
  }))
  context.assign(reference, context.obj({
    Type: 'Annot',
    Subtype: boxed ? 'Highlight' : 'Text',
    Rect: [...area],
    C: [...COLOUR[note.kind]],
    F: PRINT,
    P: page.ref,
    Popup: popup,
    NM: PDFHexString.fromText(note.name),
    T: PDFHexString.fromText(AUTHOR),
    Subj: PDFHexString.fromText(note.subject),
    Contents: PDFHexString.fromText(`${note.subject}\n${note.text}`),
    ...(boxed ? { QuadPoints: quadPoints(area), AP: { N: appearance(file, area, COLOUR[note.kind]) } } : { Name: 'Note', Open: false }),
  }))
  return [reference, popup]
}

/** Upper left, upper right, lower left, lower right: the order that viewers read. */
const quadPoints = ([left, bottom, right, top]: FileBox): number[] => [left, top, right, top, left, bottom, right, bottom]

/** The highlight's look, given so that every viewer shows it alike: colour laid over the text as a marker pen does. */
function appearance(file: PDFDocument, [left, bottom, right, top]: FileBox, [r, g, b]: readonly [number, number, number]): PDFRef {
  const { context } = file
  const number = (value: number): PDFNumber => PDFNumber.of(Math.round(value * 100) / 100)
  const operators = [
    PDFOperator.of(PDFOperatorNames.PushGraphicsState),
    PDFOperator.of(PDFOperatorNames.SetGraphicsStateParams, [PDFName.of('Marker')]),
    PDFOperator.of(PDFOperatorNames.NonStrokingColorRgb, [number(r), number(g), number(b)]),
    PDFOperator.of(PDFOperatorNames.AppendRectangle, [number(left), number(bottom), number(right - left), number(top - bottom)]),
    PDFOperator.of(PDFOperatorNames.FillNonZero),
    PDFOperator.of(PDFOperatorNames.PopGraphicsState),
  ]
  const form = context.formXObject(operators, {
    BBox: context.obj([left, bottom, right, top]),
    Resources: context.obj({ ExtGState: { Marker: { Type: 'ExtGState', BM: 'Multiply', ca: 0.75 } } }),
  })
  return context.register(form)
}

/** Beside the place, where the page has room for it. */
function popupRect(page: PDFPage, [, , right, top]: FileBox): number[] {
  const { x, y, width, height } = page.getMediaBox()
  const left = Math.min(right + 8, x + Math.max(0, width - 220))
  const upper = Math.min(Math.max(top, y + 120), y + height)
  return [left, upper - 120, left + 220, upper]
}
