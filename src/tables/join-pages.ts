import { levelBox } from '../model/place.ts'
import type { Cell, Paragraph } from '../model/source-tree.ts'
import { captionEntity, isCaptionText, isContinuedMark, isTitleText } from './caption-text.ts'
import type { Draft } from './draft.ts'
import { cellText, printedCells, type GridRow } from './grid.ts'
import { headerSignature } from './header-paths.ts'
import { plain } from './plain-text.ts'
import type { Segment } from './segment.ts'
import { titleIn } from './title-line.ts'
import { normaliseTitle } from './title.ts'

/**
 * The draft with the segment added, where the segment continues it on a later page: nothing between them but page
 * furniture, a mark 续表, or the same title and captions again; and the same header, or none. Null where it is a table
 * of its own.
 */
export function continued(draft: Draft, segment: Segment, between: readonly Paragraph[]): Draft | null {
  if (draft.sheet !== segment.source.sheet) return null
  const printed = [...between.filter((p) => p.role === 'body').map((p) => p.text), ...captionTexts(segment)]
  const lines = printed.map(plain).filter((text) => text !== '')
  const own = new Set(draftCaptions(draft))
  if (!lines.every((text) => isCaptionText(text) || isContinuedMark(text) || isTitleText(text) || isPageMark(text) || own.has(text))) return null
  const titles = printed.flatMap((text) => titleIn(text) ?? [])
  if (titles.length > 0 && !titles.every((title) => sameTitle(draft, title))) return null
  if (titles.length > 0 && draft.pages.at(-1) === segment.source.page) return null
  if (!sameEntity(draft, lines)) return null
  const header = segment.rows.slice(segment.parts.header, segment.parts.body)
  if (header.length > 0 && !saysHeader(header)) {
    const bare = { ...segment, parts: { ...segment.parts, body: segment.parts.header } }
    return titles.length === 0 && fits(draft, bare) ? append(draft, bare) : null
  }
  const headerOnly = !draft.rows.slice(draft.body).some((row) => printedCells(row).length > 0) && titles.length === 0
  if (header.length === 0) {
    if (titles.length > 0 || !fits(draft, segment)) return null
    // the page ended inside the header: the grid below has the columns that its lowest row would have drawn
    return headerOnly && segment.gridColumns > draft.gridColumns && isDrawn(draft.rows) && isDrawn(segment.rows) ? underHeader(draft, segment) : append(draft, segment)
  }
  if (headerOnly && lines.length === 0) return underHeader(draft, segment)
  const printedHeader = headerSignature(draft.rows.slice(draft.header, draft.body))
  const next = headerSignature(header)
  const inferred = draft.basis === 'aligned' && segment.source.basis === 'aligned' && segment.columns === draft.columns && sameCharacters(printedHeader, next)
  if (printedHeader === '' || !(inferred || sameHeader(printedHeader, next) || (titles.length === 0 && segment.columns === draft.columns && printedHeader.endsWith(`|${next}`)))) return null
  if (titles.length === 0 && repeatsTotal(draft, segment)) return append(draft, { ...segment, parts: { ...segment.parts, body: segment.parts.body + 1 } })
  return totals(draft.rows.slice(draft.body)) > 0 && startsWithTotal(segment) ? null : append(draft, segment)
}

/**
 * 类 款 项 merged down over 栏次 and 合计: a header repeated on the next page takes the 合计 row with it, with all its
 * numbers.
 */
function repeatsTotal(draft: Draft, segment: Segment): boolean {
  const own = draft.rows.slice(draft.body).find(isTotalRow)
  const next = segment.rows[segment.parts.body]
  if (!own || !next || !startsWithTotal(segment) || segment.columns !== draft.columns) return false
  const texts = (row: GridRow): readonly string[] => printedCells(row).map((cell) => `${cell.column}:${cellText(cell)}`)
  const [printed, again] = [texts(own), texts(next)]
  return printed.length > 2 && printed.join('|') === again.join('|') && again.some((text) => /:[\d,]*[1-9]/.test(text))
}

/**
 * The same labels; a header repeated on the next page may be cut off below, where its row is too low there. The header of
 * a form prints what it is about: there a shorter text is another one.
 */
function sameHeader(one: string, other: string): boolean {
  if (one === other) return true
  const [labels, others] = [one.split('|'), other.split('|')]
  if (labels.length !== others.length || FORM.test(one)) return false
  const isCut = (label: string, rest = ''): boolean => label !== rest && rest.length >= SHORTEST_CUT && label.startsWith(rest) && label.length - rest.length <= MOST_LOST
  return labels.filter((label, i) => label !== others[i]).length <= MOST_CUT && labels.every((label, i) => label === others[i] || isCut(label, others[i]))
}

/** Without lines, one header printed again may be made out in another way: the same characters in other cells. */
function sameCharacters(one: string, other: string): boolean {
  const sorted = (text: string): string => [...text.replaceAll('|', '')].toSorted().join('')
  return sorted(one) === sorted(other)
}

const FORM = /项目名称|项目单位|主管部门|实施单位|绩效|负责人/
/** So many labels at most are cut, to so many characters at least, less so many at most. */
const MOST_CUT = 3
const SHORTEST_CUT = 2
const MOST_LOST = 4

const isPageMark = (text: string): boolean => /^[-—–]*第?\d{1,3}页?(?:共\d+页)?[-—–]*$/.test(text)

const captionTexts = (segment: Segment): readonly string[] =>
  segment.rows.slice(0, segment.parts.header).flatMap((row) => printedCells(row).map((cell) => cell.text))

/** What the draft's own caption rows print: repeated on the next page, it is the same caption. */
const draftCaptions = (draft: Draft): readonly string[] => draft.rows.slice(0, draft.header).flatMap((row) => printedCells(row).map(cellText))

const sameTitle = (draft: Draft, title: string): boolean => {
  const wanted = normaliseTitle(title, null)
  const own = [...draft.above, ...draft.rows.slice(0, draft.header).flatMap(printedCells)].map((line) => line.text)
  return own.some((text) => normaliseTitle(titleIn(text) ?? text, null) === wanted)
}

/** Tables of one form for several units follow each other with the same title: the unit named tells them apart. */
function sameEntity(draft: Draft, lines: readonly string[]): boolean {
  const names = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => captionEntity(text) ?? [])
  const own = names([...draft.above.map((p) => plain(p.text)), ...draft.rows.slice(0, draft.header).flatMap((row) => printedCells(row).map(cellText))])
  const next = names(lines)
  return next.length === 0 || own.length === 0 || next.some((name) => own.includes(name))
}

const HEADER_WORD = /^(?:收入|支出|备注|[类款项]|序号|行次|单位)$|项目|科目|编码|代码|名称|金额|[预决]算数|执行数|合计|小计|20\d{2}年|指标/

/** Whether rows taken for a header print any word of headers: a page may begin with a row of labels without numbers. */
const saysHeader = (header: readonly GridRow[]): boolean =>
  header.some((row) => printedCells(row).some((cell) => HEADER_WORD.test(cellText(cell))))

const isTotalRow = (row: GridRow): boolean => /^(?:合计|总计)$/.test(cellText(printedCells(row)[0] ?? { text: '' }))
const totals = (rows: readonly GridRow[]): number => rows.filter(isTotalRow).length
const startsWithTotal = (segment: Segment): boolean =>
  segment.rows.slice(segment.parts.body, segment.parts.body + 1).some(isTotalRow)

/**
 * Without a header of its own, a continuation has the same columns, or fewer where its last ones are blank or merged;
 * on PDF pages the same edges left and right say it.
 */
const fits = (draft: Draft, segment: Segment): boolean =>
  sameEdges(draft.rows, segment.rows) ||
  segment.columns === draft.columns ||
  segment.gridColumns === draft.gridColumns ||
  (segment.columns < draft.columns && segment.columns > 1 && draft.columns - segment.columns <= 2)

function sameEdges(a: readonly GridRow[], b: readonly GridRow[]): boolean {
  const [one, other] = [outerEdges(a), outerEdges(b)]
  return one !== null && other !== null && Math.abs(one[0] - other[0]) < 4 && Math.abs(one[1] - other[1]) < 4
}

function outerEdges(rows: readonly GridRow[]): readonly [number, number] | null {
  let edges: [number, number] | null = null
  for (const row of rows) {
    for (const { place } of row.cells) {
      if (place.type !== 'pdf') continue
      const box = levelBox(place)
      edges = edges ? [Math.min(edges[0], box[0]), Math.max(edges[1], box[2])] : [box[0], box[2]]
    }
  }
  return edges
}

function append(draft: Draft, segment: Segment): Draft {
  const base = draft.rows.length
  const toColumn = columnMap(draft, segment)
  const rows = segment.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => moved(cell, toColumn)) }))
  const repeated = new Set(draft.repeated)
  for (let r = 0; r < segment.parts.body; r += 1) repeated.add(base + r)
  const seams = new Set(draft.seams).add(base + segment.parts.body)
  const page = segment.source.page
  return {
    ...draft,
    columns: Math.max(draft.columns, ...toColumn.map((column) => column + 1)),
    rows: [...draft.rows, ...rows],
    notes: base + segment.parts.notes,
    repeated,
    seams,
    pages: page === null || draft.pages.includes(page) ? draft.pages : [...draft.pages, page],
  }
}

const moved = (cell: Cell, toColumn: readonly number[]): Cell => {
  const column = toColumn[cell.column] ?? cell.column
  const right = toColumn[cell.column + cell.columnSpan - 1] ?? column + cell.columnSpan - 1
  return { ...cell, column, columnSpan: Math.max(1, right - column + 1) }
}

/** Column of the draft for each of the segment's: by position on the page where both are drawn, else the same number. */
function columnMap(draft: Draft, segment: Segment): readonly number[] {
  const same = Array.from({ length: segment.columns }, (_, x) => x)
  if (segment.columns === draft.columns || segment.gridColumns === draft.gridColumns) return same
  // the rows before the page ended: an earlier page may have drawn its columns elsewhere
  const own = leftEdges(draft.rows.toReversed(), draft.columns)
  const next = leftEdges(segment.rows, segment.columns)
  return same.map((x) => {
    const edge = next[x]
    if (edge === undefined || edge === null) return Math.min(x, draft.columns - 1)
    let best = Math.min(x, draft.columns - 1)
    for (const [y, other] of own.entries()) {
      const known = own[best]
      if (other != null && (known == null || Math.abs(other - edge) < Math.abs(known - edge))) best = y
    }
    return best
  })
}

function leftEdges(rows: readonly GridRow[], columns: number): readonly (number | null)[] {
  const edges = new Array<number | null>(columns).fill(null)
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.place.type === 'pdf') edges[cell.column] ??= levelBox(cell.place)[0]
    }
  }
  return edges
}

/**
 * A draft that is a header only, and a segment with the rest of the header and the body. On a PDF page the lines say
 * which columns the cells of the upper header reach over; text tables break a header of two rows apart, and the upper
 * one's last cell begins where the lower one's labels end.
 */
function underHeader(draft: Draft, segment: Segment): Draft {
  const lower = segment.rows[segment.parts.header]
  const amounts = lower?.cells.find((cell) => !/编码|代码|名称|项目|科目|^[类款项]$/.test(cellText(cell)))?.column ?? 1
  const narrow = draft.columns < segment.columns
  // of one grid, whose last columns print nothing below their heading
  const same = draft.gridColumns === segment.gridColumns && draft.columns > segment.columns
  const drawn = same ? draft.rows.slice(0, draft.body) : overColumns(draft.rows.slice(0, draft.body), segment)
  const upper = drawn ?? draft.rows.slice(0, draft.body).map((row) => ({
    ...row,
    cells: narrow && row.cells.length === 2 ? row.cells.map((cell, i) => (i === 1 ? { ...cell, column: amounts } : cell)) : row.cells,
  }))
  const rows = [...upper, ...segment.rows.slice(segment.parts.header)]
  const shift = upper.length - segment.parts.header
  const page = segment.source.page
  return {
    ...draft,
    columns: Math.max(draft.columns, segment.columns),
    gridColumns: Math.max(draft.gridColumns, segment.gridColumns),
    rows,
    body: segment.parts.body + shift,
    notes: segment.parts.notes + shift,
    pages: page === null || draft.pages.includes(page) ? draft.pages : [...draft.pages, page],
  }
}

const isDrawn = (rows: readonly GridRow[]): boolean => rows.every(({ cells }) => cells.every(({ place }) => place.type === 'pdf'))

/** Header rows with their cells put over the columns of the segment that they stand above; null where positions are not drawn. */
function overColumns(header: readonly GridRow[], segment: Segment): readonly GridRow[] | null {
  const lefts = leftEdges(segment.rows, segment.columns)
  const right = outerEdges(segment.rows)?.[1]
  if (right === undefined || lefts.some((edge) => edge === null)) return null
  const edges = [...lefts.map((edge) => edge ?? 0), right]
  const nearest = (x: number): number => edges.reduce((best, edge, i) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? i : best), 0)
  if (!isDrawn(header)) return null
  return header.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      if (cell.place.type !== 'pdf') return []
      const box = levelBox(cell.place)
      const column = Math.min(nearest(box[0]), segment.columns - 1)
      return [{ ...cell, column, columnSpan: Math.max(1, nearest(box[2]) - column) }]
    }),
  }))
}
