import { holdsNumber, isNumber, textOf, type SplitLine } from '../pdf/line-pieces.ts'
import type { Extent } from '../pdf/extent.ts'
import type { TextLine } from '../pdf/text-line.ts'
import { COLUMN, LINE_PITCH, ROW_PITCH, type SetGlyph } from './set-lines.ts'

/** What begins a row: a code, an ordinal, a part of a sum. */
const BEGINS_ROW = /^(?:\d{3,}|\[?\d{3,}\]?|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．]|其中[:：]?|[①-⑳])/
/** A name broken in two fills its line up to so many columns. */
const ROOM = 4

/**
 * How far each line of a table's body is below the one before it. A text file sets all lines equally far apart; which of
 * them are one row, a name of several lines beside its amounts, is told by what is blank in the line with the amounts.
 */
export function bodyPitches(lines: readonly SplitLine[]): number[] {
  const rows = rowOfEach(lines)
  return lines.map((_, i) => (i > 0 && rows[i] === rows[i - 1] ? LINE_PITCH : ROW_PITCH))
}

/** For each line the line with the amounts of its row, or itself. */
function rowOfEach(lines: readonly SplitLine[]): number[] {
  const rows = lines.map((_, i) => i)
  const amounts = lines.flatMap((line, i) => (holdsAmounts(line) ? [i] : []))
  amounts.forEach((at, k) => {
    const before = amounts[k - 1]
    if (before !== undefined && rows[before] === before && before + 1 === at && areHalves(lines[before], lines[at])) rows[before] = at
  })
  const above = new Map<number, number>()
  for (let k = 0; k <= amounts.length; k++) {
    const upper = amounts[k - 1]
    const lower = amounts[k]
    const between = lines.flatMap((_, i) => (i > (upper ?? -1) && i < (lower ?? lines.length) ? [i] : []))
    if (between.length === 0) continue
    const cut = cutBetween(lines, between, upper, lower, upper === undefined ? 0 : above.get(upper) ?? 0)
    for (const i of between.slice(0, cut.upper)) rows[i] = upper ?? i
    const below = cut.lower === 0 ? [] : between.slice(-cut.lower)
    for (const i of below) rows[i] = lower ?? i
    if (lower !== undefined) above.set(lower, below.length)
  }
  return rows
}

const holdsAmounts = (line: SplitLine): boolean => holdsNumber(line) || line.parts.every(isNumber)

/** How many of the lines between two lines of amounts are the end of the upper row's name, and how many the beginning of the lower one's. */
function cutBetween(lines: readonly SplitLine[], between: readonly number[], upper: number | undefined, lower: number | undefined, aboveUpper: number): { upper: number; lower: number } {
  const texts = between.map((i) => lines[i] as SplitLine)
  if (upper !== undefined && lower !== undefined && [upper, ...between].every((i) => hasCode(lines[i]) === (i === upper)) && hasCode(lines[lower])) {
    return betweenCodes([upper, ...between, lower].map((i) => lineNumber(lines[i])), aboveUpper, isBlankBeside(lines[upper], texts[0] as SplitLine), isBlankBeside(lines[lower], texts.at(-1) as SplitLine))
  }
  const row = (i: number | undefined): SplitLine | undefined => (i === undefined ? undefined : lines[i])
  const begins = (line: SplitLine): boolean => BEGINS_ROW.test(textOf(line.parts[0] as TextLine))
  const own = texts.findIndex(begins)
  const rest = own < 0 ? texts : texts.slice(0, own)
  // The first line of a name may begin with its code; the amounts beside it follow.
  const tail = own < 0 ? texts : texts.slice(texts.findLastIndex(begins))
  const toUpper = rest.findIndex((line) => !isBlankBeside(row(upper), line))
  const endOfUpper = toUpper < 0 ? rest.length : toUpper
  const fromLower = tail.findLastIndex((line) => !isBlankBeside(row(lower), line))
  const startOfLower = tail.length - 1 - fromLower
  if (own >= 0) return { upper: endOfUpper > 0 ? endOfUpper : goesOn(lines, row(upper), rest), lower: startOfLower }
  if (endOfUpper + startOfLower <= texts.length) {
    if (endOfUpper === 0 && startOfLower === 0) return { upper: goesOn(lines, row(upper), rest), lower: 0 }
    return { upper: endOfUpper, lower: startOfLower }
  }
  // Both rows lack a name: names stand in the middle of their rows, with as many lines below the amounts as above.
  const toBoth = Math.min(endOfUpper, aboveUpper > 0 ? aboveUpper : Math.floor(texts.length / 2))
  return { upper: toBoth, lower: Math.min(startOfLower, texts.length - toBoth) }
}

const hasCode = (line: SplitLine | undefined): boolean => /^\d{3,}$/.test(textOf(line?.parts[0] as TextLine))

const lineNumber = (line: SplitLine | undefined): number => (line?.line.glyphs[0] as SetGlyph | undefined)?.line.number ?? 0

/**
 * Between two rows that begin with codes every line is of one of their names. A blank line parts rows; else a name stands
 * in the middle of its row, with as many lines below the amounts as above.
 */
function betweenCodes(numbers: readonly number[], aboveUpper: number, blankAbove: boolean, blankBelow: boolean): { upper: number; lower: number } {
  const count = numbers.length - 2
  const gap = numbers.findIndex((number, i) => i > 0 && number > (numbers[i - 1] ?? 0) + 1)
  if (gap > 0) return { upper: gap - 1, lower: count - gap + 1 }
  const below = aboveUpper > 0 ? aboveUpper : blankAbove ? (blankBelow ? count >> 1 : count) : 0
  return { upper: Math.min(count, below), lower: count - Math.min(count, below) }
}

/** Whether a row with amounts has nothing where this line has its text. */
function isBlankBeside(row: SplitLine | undefined, line: SplitLine): boolean {
  return row !== undefined && line.parts.every((part) => !row.parts.some((other) => overlap(other, part)))
}

const overlap = (a: Extent, b: Extent): boolean => a.x0 < b.x1 && b.x0 < a.x1

/** Whether the name of a body's first row begins in the line above its amounts: it goes on in the line below, and is blank between. */
export function beginsAbove(lines: readonly SplitLine[], amounts: number): boolean {
  const [above, row, below] = [lines[amounts - 1], lines[amounts], lines[amounts + 1]]
  if (above?.parts.length !== 1 || below?.parts.length !== 1 || !isBlankBeside(row, above) || !isBlankBeside(row, below)) return false
  const [upper, lower] = [above.parts[0], below.parts[0]]
  return upper !== undefined && lower !== undefined && lower.x0 >= upper.x0 - ROOM * COLUMN && lower.x1 <= upper.x1 + COLUMN
}

/** How many lines below a row go on with its name: its own is full, and the next begins where it does. */
function goesOn(lines: readonly SplitLine[], row: SplitLine | undefined, rest: readonly SplitLine[]): number {
  let before = row
  let count = 0
  for (const line of rest) {
    const [only] = line.parts
    const above = before?.parts.find((part) => only !== undefined && overlap(part, only))
    if (line.parts.length !== 1 || !only || !above || isNumber(above) || Math.abs(above.x0 - only.x0) > 2 * COLUMN) break
    if (above.x1 < widestName(lines, above) - ROOM * COLUMN || only.x1 > above.x1 + COLUMN) break
    count += 1
    before = line
  }
  return count
}

const widestName = (lines: readonly SplitLine[], name: TextLine): number =>
  Math.max(...lines.flatMap(({ parts }) => parts.filter((part) => !isNumber(part) && overlap(part, name)).map(({ x1 }) => x1)))

/** Two halves of one row whose texts are set at different heights: amounts only, and a name with the other amounts. */
function areHalves(upper: SplitLine | undefined, lower: SplitLine | undefined): boolean {
  if (!upper || !lower || !upper.parts.every(isNumber)) return false
  const [first] = lower.parts
  if (!first || upper.parts[0] === undefined || first.x1 > upper.parts[0].x0) return false
  return upper.parts.every((part) => !lower.parts.some((other) => overlap(part, other)))
}
