import type { Box, Place } from '../model/place.ts'
import { mask } from './mask.ts'

/** A place as every JSON output gives it. Keys that a format does not have are null; see docs/output.md. */
export interface PlaceJson {
  /** From 1. */
  readonly page: number | null
  /** x0, y0, x1, y1 in points from the page's top left, two decimals. */
  readonly box: Box | null
  readonly sheet: string | null
  /** A1 address. */
  readonly cell: string | null
  /** From 1. */
  readonly line: number | null
  readonly column: number | null
  /** DOCX only: the part of the package, and the paragraph in it, from 1. */
  readonly part?: string
  readonly paragraph?: number
  /** HTML only: CSS selector from the root. */
  readonly path?: string
  /** As printed, personal data masked. */
  readonly text: string
}

const NOWHERE = { page: null, box: null, sheet: null, cell: null, line: null, column: null } as const

export function placeJson(place: Place): PlaceJson {
  const text = mask(place.text)
  switch (place.type) {
    case 'pdf': return { ...NOWHERE, page: place.page, box: roundBox(place.box), text }
    case 'sheet': return { ...NOWHERE, sheet: place.sheet, cell: place.cell, text }
    case 'docx': return { ...NOWHERE, part: place.part, paragraph: place.paragraph, text }
    case 'html': return { ...NOWHERE, line: place.line, column: place.column, path: place.path, text }
    case 'text': return { ...NOWHERE, line: place.line, column: place.column, text }
  }
}

const hundredth = (points: number): number => Math.round(points * 100) / 100

const roundBox = ([x0, y0, x1, y1]: Box): Box => [hundredth(x0), hundredth(y0), hundredth(x1), hundredth(y1)]

const PLACE_TYPES: ReadonlySet<unknown> = new Set(['pdf', 'sheet', 'docx', 'html', 'text'] satisfies Place['type'][])

/** Whether a value of the model is a place: told by its tag and its printed text. */
export const isPlace = (value: object): value is Place =>
  'type' in value && PLACE_TYPES.has(value.type) && 'text' in value && ('page' in value || 'cell' in value || 'part' in value || 'line' in value)
