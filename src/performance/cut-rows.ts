import { isInColumn, levelBox } from '../model/place.ts'
import type { Cell } from '../model/source-tree.ts'
import { isFormWord, isFundSection, isFundSource, isFundTotal, isLevel1, isLevel2 } from './form-labels.ts'
import { formCell, type FormCell, type FormRow } from './form-text.ts'
import type { IndicatorPart, IndicatorReading } from './indicator-rows.ts'

/**
 * Puts together the indicator rows that a page end cut in two, and the labels of levels that it cut. The first row of
 * the new page goes on with the last one of the page before where it prints a name without a value (or a value without
 * a name) and no level of its own, where a text cannot begin with its first character, or where the lines above all
 * end at their cells' right edge.
 */
export function joinCutRows(readings: readonly IndicatorReading[]): IndicatorReading[] {
  const joined: IndicatorReading[] = []
  let page: number | null = null
  for (const reading of readings) {
    const own = pageOf(reading.row)
    const previous = joined.at(-1)
    const newPage = previous !== undefined && page !== null && own !== null && own !== page
    if (newPage) completeLabels(joined, reading)
    if (newPage && goesOn(previous, reading)) joined[joined.length - 1] = together(previous, reading)
    else joined.push(reading)
    page = own ?? page
  }
  return joined
}

/** `社会效益` on one page and `指标` on the next are one label: the upper part takes the rest, the lower is blank. */
function completeLabels(above: readonly IndicatorReading[], reading: IndicatorReading): void {
  const upper = above.findLast((row) => row.level1 !== null)
  if (upper && completes(upper.level1, reading.level1, isLevel1)) {
    upper.level1 = joinCells(upper.level1, reading.level1)
    reading.level1 = null
  }
  reading.parts.forEach((part, half) => {
    const holder = above.findLast((row) => filled(row.parts[half]?.level2 ?? null))?.parts[half]
    if (holder && completes(holder.level2, part.level2, isLevel2)) {
      holder.level2 = joinCells(holder.level2, part.level2)
      part.level2 = null
    }
  })
}

export function pageOf(row: FormRow): number | null {
  const place = row.cells[0]?.source.place
  return place?.type === 'pdf' ? place.page : null
}

function goesOn(previous: IndicatorReading, reading: IndicatorReading): boolean {
  const cells = reading.parts.flatMap((part) => [part.level3, ...part.values])
  if (cells.some((cell) => cell !== null && /^[，。、；：）」》%‰]/.test(cell.text))) return true
  if (reading.level1 || reading.parts.some((part) => filled(part.level2))) return false
  if (reading.parts.some((part) => filled(part.level3) !== part.values.some(filled))) return true
  const pairs = reading.parts.flatMap((part, half) => {
    const above = previous.parts[half]
    return [[part.level3, above?.level3 ?? null], [part.values[0] ?? null, above?.values[0] ?? null]] as const
  }).filter(([below]) => filled(below))
  return pairs.length > 0 && pairs.every(([, above]) => endsAtRightEdge(above))
}

/** Whether the last printed line of a cell leaves no room for another character: the text was broken there. */
function endsAtRightEdge(cell: FormCell | null): boolean {
  const line = cell?.source.runs.at(-1)?.place
  const area = cell?.source.place
  if (!cell || line?.type !== 'pdf' || area?.type !== 'pdf') return false
  // A wide character is about as wide as its line is high.
  const [text, room] = [levelBox(line), levelBox(area)]
  const width = text[3] - text[1]
  const free = (room[2] - room[0]) - (text[2] - text[0])
  const margin = Math.min(text[0] - room[0], width * 1.5)
  return free - 2 * Math.max(margin, 0) < width
}

const filled = (cell: FormCell | null): boolean => cell !== null && cell.text !== ''

/** `社会效益` and `指标`: a label only together. */
const completes = (before: FormCell | null, after: FormCell | null, known: (label: string) => boolean): boolean =>
  before !== null && after !== null && after.label !== '' && !known(after.label) && !known(before.label) && known(before.label + after.label)

function together(previous: IndicatorReading, reading: IndicatorReading): IndicatorReading {
  return {
    row: previous.row,
    level1: joinCells(previous.level1, reading.level1),
    parts: previous.parts.map((part, half) => joinParts(part, reading.parts[half])),
    rest: [...previous.rest, ...reading.rest],
  }
}

function joinParts(part: IndicatorPart, more: IndicatorPart | undefined): IndicatorPart {
  if (!more) return part
  const values = Array.from({ length: Math.max(part.values.length, more.values.length) }, (_, index) =>
    joinCells(part.values[index] ?? null, more.values[index] ?? null)).filter((cell) => cell !== null)
  return {
    level2: joinCells(part.level2, more.level2), level3: joinCells(part.level3, more.level3), values,
    weight: joinCells(part.weight, more.weight), sign: joinCells(part.sign, more.sign), valueUnit: joinCells(part.valueUnit, more.valueUnit),
  }
}

/** One cell with the text and the places of both. */
export function joinCells(first: FormCell | null, second: FormCell | null): FormCell | null {
  if (!first || !filled(first)) return filled(second) ? second : first
  if (!second || !filled(second)) return first
  const offset = first.source.text.length + 1
  const source: Cell = {
    ...first.source,
    text: `${first.source.text}\n${second.source.text}`,
    runs: [...first.source.runs, ...second.source.runs.map((run) => ({ ...run, start: run.start + offset, end: run.end + offset }))],
  }
  return formCell(source)
}

/**
 * Rows above the indicators that a page end cut in two: without a word of the form and blank in front, the first row
 * of the new page goes on with the texts of the row before, cell under cell.
 */
export function joinCutFormRows(rows: readonly FormRow[]): FormRow[] {
  const joined: FormRow[] = []
  let page: number | null = null
  let indicators = false
  for (const row of rows) {
    const own = pageOf(row)
    const previous = joined.at(-1)
    indicators ||= row.filled.some((cell) => isLevel1(cell.label) || isLevel2(cell.label))
    const cut = previous && !indicators && page !== null && own !== null && own !== page && row.cells[0]?.text === '' && !row.filled.some((cell) => isWord(cell.label))
    const merged = cut ? mergedRow(previous, row) : null
    if (merged) joined[joined.length - 1] = merged
    else joined.push(row)
    page = own ?? page
  }
  return joined
}

const isWord = (label: string): boolean => isFormWord(label) || isFundSource(label) || isFundTotal(label) || isFundSection(label)

function mergedRow(above: FormRow, below: FormRow): FormRow | null {
  const partner = (cell: FormCell): FormCell | undefined => above.cells.find((upper) => filled(upper) && !isWord(upper.label) && sameColumn(upper, cell))
  if (below.filled.length === 0 || !below.filled.every((cell) => partner(cell) !== undefined)) return null
  const cells = above.cells.map((upper) => {
    const more = below.filled.find((cell) => partner(cell) === upper)
    return more ? (joinCells(upper, more) ?? upper) : upper
  })
  return { index: above.index, cells, filled: cells.filter(filled) }
}

function sameColumn(upper: FormCell, lower: FormCell): boolean {
  const above = upper.source.place
  const below = lower.source.place
  return above.type === 'pdf' && below.type === 'pdf' && isInColumn(below, above)
}
