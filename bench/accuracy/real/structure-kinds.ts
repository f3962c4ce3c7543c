import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { DisclosureTable, TableCell, TableRow } from '../../../src/model/disclosure-table.ts'
import type { Place } from '../../../src/model/place.ts'
import { placesOf, type Block, type Cell, type PrintedText, type SourceTree } from '../../../src/model/source-tree.ts'
import type { Random } from '../mutations/random.ts'
import { editPrinted } from './edit-printed.ts'
import { placesOfTable, repeated, withBlocks, without, withoutRow, withTexts } from './edit-tree.ts'
import type { RealDocument } from './real-documents.ts'
import { homesOf, type Home } from './source-homes.ts'
import { unknowableHeading, unknowableReason, unknowableStatement, unknowableTable, type PrintedSentence, type UnknowableChange } from './unknowable-structure.ts'

/** A document with one thing done to it that editors do. */
export interface StructureMutation {
  readonly source: SourceTree
  /** Where a finding counts as being at the mistake. */
  readonly places: readonly Place[]
  /** What a finding may name instead where the mistake has no place: title, heading, code. */
  readonly words: readonly string[]
  /** Why nobody can tell, where nothing else in the document shows it. */
  readonly unknowable?: UnknowableChange | null
}

export interface StructureKind {
  readonly id: string
  /** zh-CN, for the page. */
  readonly name: string
  /** null where the document offers no place for it. */
  readonly plant: (document: RealDocument, random: Random) => StructureMutation | null
}

/** A body row of a recognised table, and where it stands in the tree. */
interface RowHome { readonly table: DisclosureTable; readonly row: TableRow; readonly block: number; readonly at: number }

const FUNCTIONAL = new Set(['income-summary', 'expenditure-summary', 'general-public-expenditure', 'government-fund-expenditure', 'basic-expenditure'])
const tight = (text: string): string => text.replace(/\s+/g, '')
const isNumber = (cell: TableCell): boolean => cell.number.type === 'number' && cell.number.value.digits !== 0n

function rowsOf({ source, disclosure }: RealDocument, passes: (row: TableRow, table: DisclosureTable) => boolean): RowHome[] {
  const homes = homesOf(source)
  return disclosure.tables.filter(({ family }) => family !== null && FUNCTIONAL.has(family)).flatMap((table) => table.rows.filter((row) => row.role === 'body' && passes(row, table)).flatMap((row): RowHome[] => {
    const found = row.cells.map(({ place }) => homes.get(place)).filter((home) => home !== undefined)
    const [first] = found
    const block = first ? source.blocks[first.block] : undefined
    const whole = first && block?.type === 'table' && found.length === row.cells.length && found.every((home) => home.block === first.block && home.row === first.row)
      && block.rows[first.row]?.cells.length === row.cells.length && block.rows[first.row]?.cells.every(({ rowSpan }) => rowSpan === 1)
    return whole ? [{ table, row, block: first.block, at: first.row }] : []
  }))
}

const sourceTable = (source: SourceTree, block: number) => {
  const table = source.blocks[block]
  if (table?.type !== 'table') throw new Error(`block ${block} is no table`)
  return table
}

const change = (source: SourceTree, at: number, block: Block | null): SourceTree => withBlocks(source, new Map([[at, block]]))

function dropRow(passes: (row: TableRow) => boolean) {
  return (document: RealDocument, random: Random): StructureMutation | null => {
    const rows = rowsOf(document, (row) => passes(row) && row.cells.some(isNumber))
    if (rows.length === 0) return null
    const { block, at, row, table } = random.pick(rows)
    const left = withoutRow(sourceTable(document.source, block), at)
    const codes = row.subjects.flatMap((subject) => subject?.code ?? [])
    return { source: change(document.source, block, left), places: placesOfTable(left), words: [...codes, ...(table.title ? [tight(table.title.text)] : [])] }
  }
}

/** The amounts of one row under another's name; the accounts of basic expenditure are printed in one table only, nobody can tell there. */
function swapRows(document: RealDocument, random: Random): StructureMutation | null {
  const rows = rowsOf(document, (row, { family }) => family !== 'basic-expenditure' && row.subjects[0]?.type === 'account' && row.cells.some(isNumber))
  const pairs = rows.flatMap((one, i) => rows.slice(i + 1, i + 4).flatMap((other) => (other.block === one.block && other.row.subjects[0]?.level === one.row.subjects[0]?.level
    && amounts(one).length === amounts(other).length && amounts(one).some(({ text }, at) => tight(text) !== tight(amounts(other)[at]?.text ?? '')) ? [[one, other] as const] : [])))
  if (pairs.length === 0) return null
  const [one, other] = random.pick(pairs)
  const table = sourceTable(document.source, one.block)
  const [a, b] = [amountCells(table.rows[one.at]?.cells ?? [], one), amountCells(table.rows[other.at]?.cells ?? [], other)]
  const texts = new Map([...a.map((cell, i) => [cell, b[i]?.text ?? ''] as const), ...b.map((cell, i) => [cell, a[i]?.text ?? ''] as const)])
  return { source: change(document.source, one.block, withTexts(table, texts)), places: [...a, ...b].map(({ place }) => place), words: [] }
}

const amounts = ({ row, table }: RowHome): TableCell[] => row.cells.filter(({ column }) => table.columns[column]?.role === 'amount')
const amountCells = (cells: readonly Cell[], home: RowHome): Cell[] => {
  const own = new Set(amounts(home).map(({ place }) => place))
  return cells.filter(({ place }) => own.has(place))
}

/** One column of amounts moved down by a row on one page. */
function shiftColumn(document: RealDocument, random: Random): StructureMutation | null {
  const groups = [...Map.groupBy(rowsOf(document, (row) => row.subjects.some((subject) => subject !== null)), ({ block }) => block).values()].filter((rows) => rows.length >= 4)
  if (groups.length === 0) return null
  const rows = random.pick(groups)
  const [first] = rows
  if (!first) return null
  const table = sourceTable(document.source, first.block)
  const columns = first.table.columns.filter(({ role }) => role === 'amount').map(({ index }) => index)
  const column = random.pick(columns.length > 0 ? columns : [0])
  const cells = rows.flatMap((home) => {
    const place = home.row.cells.find((cell) => cell.column === column)?.place
    return table.rows[home.at]?.cells.filter((cell) => cell.place === place) ?? []
  })
  const moved = cells.filter((cell, i) => tight(cell.text) !== tight(i === 0 ? '' : cells[i - 1]?.text ?? ''))
  if (moved.length < 2) return null
  return { source: change(document.source, first.block, withTexts(table, new Map(cells.map((cell, i) => [cell, i === 0 ? '' : cells[i - 1]?.text ?? ''])))), places: cells.map(({ place }) => place), words: [] }
}

const titled = ({ disclosure }: RealDocument): DisclosureTable[] => disclosure.tables.filter(({ family, title, rows }) => family !== null && title !== null && !/^performance|^unit-list|^special/.test(family) && rows.length > 0)

/** A table with its title, caption and notes. */
function removeTable(document: RealDocument, random: Random): StructureMutation | null {
  const tables = titled(document)
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const homes = homesOf(document.source)
  const gone = new Set<number>()
  for (const { cells } of table.rows) for (const { place } of cells) addBlock(gone, homes.get(place))
  for (const text of [...(table.title ? [table.title] : []), ...table.caption, ...table.notes]) for (const { place } of text.runs) addBlock(gone, homes.get(place))
  return { source: withBlocks(document.source, new Map([...gone].map((block) => [block, null]))), places: [], words: [tight(table.title?.text ?? ''), table.normalisedTitle].filter((text) => text !== ''), unknowable: unknowableTable(table, titled(document)) }
}

const addBlock = (blocks: Set<number>, home: Home | undefined): void => { if (home) blocks.add(home.block) }

/** What a paragraph of the disclosure is in the tree: the block, where the two have the same text. */
function blockOf({ source }: RealDocument, printed: PrintedText): number | null {
  const home = printed.runs[0] ? homesOf(source).get(printed.runs[0].place) : undefined
  return home && home.row < 0 && home.printed.text === printed.text ? home.block : null
}

function removeHeading(document: RealDocument, random: Random): StructureMutation | null {
  const { disclosure } = document
  const headings = disclosure.sections.filter(({ level, title }) => level <= 2 && title.length > 3).flatMap(({ heading, title }) => {
    const printed = heading === null ? undefined : disclosure.paragraphs[heading]
    const block = printed?.role === 'body' ? blockOf(document, printed) : null
    return block === null || heading === null ? [] : [{ block, title, heading }]
  })
  if (headings.length === 0) return null
  const { block, title, heading } = random.pick(headings)
  // A gap in the numbers shows at the headings before and after; a list of contents may shorten the name.
  const beside = [headings.findLast((one) => one.heading < heading), headings.find((one) => one.heading > heading)].flatMap((one) => disclosure.paragraphs[one?.heading ?? -1] ?? [])
  return { source: change(document.source, block, null), places: beside.flatMap((one) => placesOf(one)), words: [title, title.slice(-4)], unknowable: unknowableHeading(disclosure, heading) }
}

/** Sentences of the prose that fit a pattern. */
function sentences(document: RealDocument, pattern: RegExp) {
  return document.disclosure.paragraphs.filter(({ role }) => role === 'body').flatMap((printed) => {
    const block = pattern.test(printed.text) ? blockOf(document, printed) : null
    return block === null ? [] : [...printed.text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ block, printed, start: match.index, end: match.index + match[0].length }))
  })
}

function removeSentence(pattern: RegExp, unknowable: (disclosure: Disclosure, sentence: PrintedSentence) => UnknowableChange | null) {
  return (document: RealDocument, random: Random): StructureMutation | null => {
    const found = sentences(document, pattern)
    if (found.length === 0) return null
    const { block, printed, start, end } = random.pick(found)
    const own = document.source.blocks[block]
    if (own?.type !== 'paragraph') return null
    const left = without(own, start, end)
    // A statement below a table is missed at the table.
    const titles = titled(document).filter(({ notes }) => notes.some(({ text }) => text === printed.text)).map(({ title }) => tight(title?.text ?? ''))
    // A reason that follows its sentence in a paragraph of its own is missed at the sentence.
    const at = document.disclosure.paragraphs.indexOf(printed)
    const beside = document.disclosure.paragraphs.slice(Math.max(0, at - 1), at + 2).filter((one) => one !== printed)
    return { source: change(document.source, block, left.text.trim() === '' ? null : left), places: [left, ...beside].flatMap((one) => placesOf(one)), words: titles, unknowable: unknowable(document.disclosure, { printed, start, end }) }
  }
}

function repeatSentence(document: RealDocument, random: Random): StructureMutation | null {
  const found = sentences(document, /[^。]{25,200}。/)
  if (found.length === 0) return null
  const { block, start, end } = random.pick(found)
  const own = document.source.blocks[block]
  if (own?.type !== 'paragraph') return null
  return { source: change(document.source, block, repeated(own, start, end)), places: placesOf(own, start, end), words: [] }
}

/** Characters of a table's title, caption or cell replaced. */
function replaceIn(document: RealDocument, printed: PrintedText, start: number, end: number, text: string): StructureMutation | null {
  const run = printed.runs.find((one) => one.start <= start && start < one.end)
  const home = run ? homesOf(document.source).get(run.place) : undefined
  const block = home ? document.source.blocks[home.block] : undefined
  if (!run || !home?.run || !block) return null
  const from = home.run.start + start - run.start
  if (home.printed.text.slice(from, from + end - start) !== printed.text.slice(start, end)) return null
  if (block.type === 'paragraph') {
    const edited = editPrinted(block, from, from + end - start, text)
    return edited && { source: change(document.source, home.block, edited), places: placesOf(edited), words: [] }
  }
  const cell = block.rows[home.row]?.cells[home.cell]
  const changed = cell ? withTexts(block, new Map([[cell, cell.text.slice(0, from) + text + cell.text.slice(from + end - start)]])) : null
  return !changed || !cell ? null : { source: change(document.source, home.block, changed), places: [cell.place], words: [] }
}

function changeCode(document: RealDocument, random: Random): StructureMutation | null {
  const rows = rowsOf(document, (row, table) => row.subjects[0]?.code !== null && row.cells.some(isNumber) && row.cells.some(({ column, text }) => /^code/.test(table.columns[column]?.role ?? '') && /\d/.test(text)))
  for (const { row, table } of random.shuffle(rows)) {
    const cell = row.cells.findLast(({ column, text }) => /^code/.test(table.columns[column]?.role ?? '') && /\d$/.test(text.trim()))
    const at = cell ? cell.text.trimEnd().length - 1 : -1
    const digit = cell?.text[at] ?? ''
    const made = cell && /\d/.test(digit) ? replaceIn(document, cell, at, at + 1, random.pick([...'123456789'].filter((one) => one !== digit))) : null
    if (made) return { ...made, places: [...made.places, ...row.cells.map(({ place }) => place)], words: row.subjects.flatMap((subject) => subject?.code ?? []) }
  }
  return null
}

function changeName(document: RealDocument, random: Random): StructureMutation | null {
  const rows = rowsOf(document, (row) => row.subjects[0]?.type === 'account' && (row.subjects[0]?.name.length ?? 0) >= 4)
  for (const { row } of random.shuffle(rows)) {
    const name = row.subjects[0]?.name ?? ''
    const cell = row.cells.find(({ text }) => tight(text).includes(name) && !text.includes('\n'))
    const at = cell ? cell.text.indexOf(name.slice(0, 2)) : -1
    const made = cell && at >= 0 ? replaceIn(document, cell, at, at + 2, name[1] === '他' ? '一般' : `${name[1]}${name[0]}`) : null
    if (made) return made
  }
  return null
}

function staleYear(document: RealDocument, random: Random): StructureMutation | null {
  const { year } = document.disclosure
  for (const { title } of random.shuffle(titled(document))) {
    const at = title?.text.indexOf(String(year)) ?? -1
    const made = title && at >= 0 ? replaceIn(document, title, at, at + 4, String((year ?? 0) - 1)) : null
    if (made) return made
  }
  return null
}

function wrongUnit(document: RealDocument, random: Random): StructureMutation | null {
  const homes = homesOf(document.source)
  for (const table of random.shuffle(titled(document).filter(({ empty, unit }) => !empty && unit !== null))) {
    const places = [...table.caption.flatMap(({ runs }) => runs.map(({ place }) => place)), ...(table.unitPlace ? [table.unitPlace] : [])]
    for (const home of places.map((place) => homes.get(place)).filter((one) => one !== undefined)) {
      const match = /单位[：:]\s*(万元|元)/d.exec(home.printed.text)
      const [start = -1, end = -1] = match?.indices?.[1] ?? []
      const made = match ? replaceIn(document, home.printed, start, end, match[1] === '元' ? '万元' : '元') : null
      if (made) return { ...made, words: [tight(table.title?.text ?? '')] }
    }
  }
  return null
}

const isItemRow = ({ subjects: [subject] }: TableRow): boolean => (subject?.code?.length ?? 0) >= 5 && subject?.type === 'account'
const isTotalRow = ({ subjects }: TableRow): boolean => subjects.some((subject) => subject?.type === 'total')

export const STRUCTURE_KINDS: readonly StructureKind[] = [
  { id: 'item-row-dropped', name: '漏一行科目', plant: dropRow(isItemRow) },
  { id: 'total-row-dropped', name: '漏合计行', plant: dropRow(isTotalRow) },
  { id: 'rows-swapped', name: '两行的数对调', plant: swapRows },
  { id: 'column-shifted', name: '一列的数错下一行', plant: shiftColumn },
  { id: 'table-removed', name: '缺一张表', plant: removeTable },
  { id: 'heading-removed', name: '缺一个标题', plant: removeHeading },
  { id: 'reason-deleted', name: '增减原因删去', plant: removeSentence(/(?:主要)?原因(?:是|为)?[：:]?[^。；]{2,80}[。；]/, unknowableReason) },
  { id: 'statement-deleted', name: '空表说明、没有相关内容的说明删去', plant: removeSentence(/[^。]*(?:空表|没有相关内容|不涉及|(?:无|没有)[^。，]{0,20}(?:拨款|支出|预算)[^。，]{0,12}(?:支出|收入|安排|预算))[^。]*。/, unknowableStatement) },
  { id: 'sentence-repeated', name: '一句话重复', plant: repeatSentence },
  { id: 'code-changed', name: '一张表中科目编码改错', plant: changeCode },
  { id: 'name-changed', name: '一张表中科目名称错字', plant: changeName },
  { id: 'stale-year', name: '表题年份未改', plant: staleYear },
  { id: 'unit-changed', name: '表的单位元、万元写错', plant: wrongUnit },
]
