import type { Section } from '../model/disclosure.ts'
import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { Paragraph } from '../model/source-tree.ts'
import { bodyFontSize, headingOf, type Heading } from './headings.ts'
import { ordinalValue } from './ordinal-value.ts'

/** A heading, or a table whose title stands in no paragraph. */
interface Opening {
  readonly at: number
  readonly heading: number | null
  readonly rank: number
  readonly ordinal: string
  readonly title: string
  readonly table: number | null
}

/**
 * The sections of a document by its headings: 第一部分, 一、, （一）, 1., (1), titles that stand out, and table titles.
 * Each reaches down to the next heading of its rank or above. Lines of the contents list are no headings.
 */
export function recogniseSections(
  paragraphs: readonly Paragraph[],
  tables: readonly DisclosureTable[],
  tablePositions: readonly number[],
  contents: ReadonlySet<number>,
): readonly Section[] {
  const openings = openingsOf(paragraphs, tables, tablePositions, contents)
  const ranks: { rank: number; id: number }[] = []
  return openings.map((opening, id) => {
    while (ranks.length > 0 && (ranks.at(-1)?.rank ?? 0) >= opening.rank) ranks.pop()
    const parent = ranks.at(-1)?.id ?? null
    ranks.push({ rank: opening.rank, id })
    const next = openings.find((other, i) => i > id && other.rank <= opening.rank)
    const from = opening.heading === null ? opening.at : opening.heading + 1
    const to = Math.max(from, Math.min(next?.at ?? paragraphs.length, endOfSheet(opening, from, paragraphs, tables)))
    return {
      id,
      level: ranks.length,
      title: opening.title,
      ordinal: opening.ordinal,
      parent,
      heading: opening.heading,
      paragraphs: [from, to] as const,
      tables: tablesBetween(opening, next ?? null, tablePositions),
    }
  })
}

/** The title of a table in a workbook reaches no further than its sheet. */
function endOfSheet(opening: Opening, from: number, paragraphs: readonly Paragraph[], tables: readonly DisclosureTable[]): number {
  const sheet = opening.table === null ? null : (tables[opening.table]?.sheet ?? null)
  const end = sheet === null ? -1 : paragraphs.findIndex((paragraph, i) => i >= from && paragraph.sheet !== sheet)
  return end < 0 ? paragraphs.length : end
}

function openingsOf(
  paragraphs: readonly Paragraph[],
  tables: readonly DisclosureTable[],
  tablePositions: readonly number[],
  contents: ReadonlySet<number>,
): readonly Opening[] {
  const bodySize = bodyFontSize(paragraphs)
  const cover = coverEnd(contents)
  const headings = paragraphs.flatMap((paragraph, index) => {
    const heading = index < cover || contents.has(index) ? null : headingOf(paragraph, index, bodySize)
    return heading ? [openingOf(heading)] : []
  })
  const whole = withWrappedTitles(headings, paragraphs)
  const titled = tables.flatMap((table) => {
    const at = tablePositions[table.id] ?? 0
    const title = table.title?.text.replace(/\s/g, '') ?? ''
    if (title === '' || titleIsParagraph(paragraphs, at, title)) return []
    return [{ at, heading: null, rank: TABLE_RANK, ordinal: '', title, table: table.id }]
  })
  const all = [...whole, ...titled].toSorted((a, b) => a.at - b.at || (a.table ?? -1) - (b.table ?? -1))
  return insideNumbering(all.map((opening, i) => belowItsNumber(opening, all.slice(0, i).findLast(({ ordinal }) => ordinal !== '') ?? null)))
}

/** A title without a number between （二） and （三） stands inside （二）, whatever it looks like. */
function insideNumbering(openings: readonly Opening[]): readonly Opening[] {
  return openings.map((opening, i) => {
    if (opening.ordinal !== '') return opening
    const before = openings.slice(0, i).findLast(({ ordinal }) => ordinal !== '')
    const after = openings.slice(i + 1).find(({ ordinal }) => ordinal !== '')
    const [first, next] = [before, after].map((numbered) => (numbered ? ordinalValue(numbered.ordinal) : null))
    const goesOn = before && first && next && first.form === next.form && next.value === first.value + 1
    return goesOn ? { ...opening, rank: Math.max(opening.rank, before.rank + 0.5) } : opening
  })
}

/** A title that stands in the table itself is a leaf under whatever heading is above it. */
const TABLE_RANK = 9

/**
 * `(1) 部门收支总表` and below it the table's own title `2022年预算收支总表`: the title, and those of further tables of
 * the kind, belong to the numbered line.
 */
function belowItsNumber(opening: Opening, numbered: Opening | null): Opening {
  if (!numbered || opening.ordinal !== '' || opening.heading === null || numbered.rank < opening.rank) return opening
  const ofTable = numbered.title.endsWith('表') && /表(?:[（(].*[）)])?$/.test(opening.title)
  return ofTable ? { ...opening, rank: numbered.rank + 0.5 } : opening
}

/** A title over two centred lines (`…决算情况` / `说明`) is one title. */
function withWrappedTitles(headings: readonly Opening[], paragraphs: readonly Paragraph[]): readonly Opening[] {
  const result: Opening[] = []
  for (const opening of headings) {
    const before = result.at(-1)
    const [first, rest] = [paragraphs[opening.at - 1], paragraphs[opening.at]]
    const wrapped = before && before.at === opening.at - 1 && opening.ordinal === '' && first?.centred && rest?.centred
      && first.fontSize === rest.fontSize && first.page === rest.page && opening.title.length <= 6 && before.title.length >= 12
    if (before && wrapped) result[result.length - 1] = { ...before, title: before.title + opening.title }
    else result.push(opening)
  }
  return result
}

const openingOf = ({ paragraph, rank, ordinal, title }: Heading): Opening => ({ at: paragraph, heading: paragraph, rank, ordinal, title, table: null })

/** Whether the title is printed as one of the paragraphs right above the table. */
function titleIsParagraph(paragraphs: readonly Paragraph[], at: number, title: string): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    if ((paragraphs[i]?.text ?? '').replace(/\s/g, '').includes(title)) return true
  }
  return false
}

/** The lines of the cover, above the contents list on the first page, are no headings. */
function coverEnd(contents: ReadonlySet<number>): number {
  if (contents.size === 0) return 0
  const first = Math.min(...contents)
  return first <= 12 ? first : 0
}

function tablesBetween(opening: Opening, next: Opening | null, tablePositions: readonly number[]): readonly number[] {
  const found: number[] = []
  tablePositions.forEach((position, table) => {
    const after = opening.table !== null ? table >= opening.table && position >= opening.at : position > opening.at
    const before = next === null || (next.table !== null ? table < next.table : position <= next.at)
    if (after && before) found.push(table)
  })
  return found
}
