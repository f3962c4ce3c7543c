import type { FormField } from '../model/performance-sheet.ts'
import type { Place } from '../model/place.ts'
import { placesOf, type Cell, type PrintedText } from '../model/source-tree.ts'
import { toHalfWidth } from '../model/number-text.ts'
import { remembered } from '../model/remembered.ts'

/** A cell of a form, or the part of one between two labels printed in it, made ready for reading. */
export interface FormCell {
  readonly source: Cell
  readonly start: number
  readonly end: number
  /** Columns of the grid, the last included. */
  readonly column: number
  readonly lastColumn: number
  /** As printed, tags taken off, soft wraps joined. */
  readonly text: string
  /** For recognising labels: half-width, without white space, colon and leading marks. */
  readonly label: string
  readonly tags: readonly string[]
}

/** One row of a form; blank cells are kept, for their places count. */
export interface FormRow {
  readonly index: number
  readonly cells: readonly FormCell[]
  readonly filled: readonly FormCell[]
}

const TAG = /<\/?(?:p|br|div|span|b|strong|u|i|em|font|td|tr|table|li|ul|ol|h[1-6])\b[^<>]{0,200}>|&nbsp;/gi
/** Kangxi radicals and compatibility ideographs, which some PDF fonts give for ordinary characters. */
const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/g
const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…①-⑳'
const SOFT_WRAP = new RegExp(`(?<=[${WIDE}\\d%.,/-])[^\\S\\n]*\\n\\s*|[^\\S\\n]*\\n\\s*(?=[${WIDE}\\d%.,])`, 'gu')
const SPACE_BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}])[ \\u3000\\u00a0]+(?=[${WIDE}])`, 'gu')

/** Tags taken off and soft wraps joined: a line end between two Chinese characters or digits is no character. */
export const repairText = remembered((text) =>
  text.replace(TAG, '').replace(SOFT_WRAP, '').replace(/\s*\n\s*/g, ' ').replace(/[ \t]{2,}/g, ' ').trim())

/** Short texts (names, indicators, values) also lose the spaces that a wrap left between two Chinese characters. */
export const repairShortText = (text: string): string => repairText(text).replace(SPACE_BETWEEN_WIDE, '')

/** A label as the vocabulary knows it: `项目资金 （元）：` → `项目资金(元)`. */
export const labelText = remembered((text) =>
  toHalfWidth(text.replace(TAG, '').replace(RADICAL, (character) => character.normalize('NFKC')))
    .replace(/\s+/g, '')
    .replace(/^[*★☆]+/, '')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\d{1,2}[、.](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/, '')
    .replace(/[:;*]+$/, ''))

export function formCell(source: Cell, start = 0, end = source.text.length): FormCell {
  const printed = source.text.slice(start, end)
  return {
    source, start, end,
    column: source.column,
    lastColumn: source.column + source.columnSpan - 1,
    text: repairText(printed),
    label: labelText(printed),
    tags: printed.match(TAG) ?? [],
  }
}

/** Places of what is printed in the cell; of a blank cell its own area. */
export function placesOfCell(cell: FormCell): readonly Place[] {
  const places = placesOf(cell.source, cell.start, cell.end)
  return places.length > 0 ? places : [cell.source.place]
}

export const EMPTY_FIELD: FormField = { text: '', places: [], labelPlace: null }

/** The field that a cell holds. A blank cell gives an empty field at the cell's place; no cell, an empty field without. */
export function fieldOf(cell: FormCell | null, label: FormCell | null, short = false): FormField {
  const labelPlace = label ? (placesOfCell(label)[0] ?? null) : null
  if (!cell) return { ...EMPTY_FIELD, labelPlace }
  const text = short ? repairShortText(cell.text) : cell.text
  const field = { text, places: placesOfCell(cell), labelPlace }
  return cell.tags.length > 0 ? { ...field, strayTags: cell.tags } : field
}

/** Several cells that are one text, cut by a page or split by inner lines. */
export function joinFields(fields: readonly FormField[]): FormField {
  const [first = EMPTY_FIELD, ...others] = fields
  const tags = fields.flatMap((field) => field.strayTags ?? [])
  return {
    text: others.reduce((text, field) => repairText(`${text}\n${field.text}`), first.text),
    places: fields.flatMap((field) => field.places),
    labelPlace: first.labelPlace,
    ...(tags.length > 0 ? { strayTags: tags } : {}),
  }
}

/** A printed text outside a grid (a note below, a caption above) as a cell, so that its labels can be read. */
export function cellOfText(printed: PrintedText, row: number): Cell | null {
  const place = printed.runs[0]?.place
  if (!place) return null
  return { text: printed.text, runs: printed.runs, row, column: 0, rowSpan: 1, columnSpan: 1, place, stored: null, formula: null, bold: false }
}
