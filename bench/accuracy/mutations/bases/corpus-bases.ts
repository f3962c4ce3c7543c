import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BenchBlock, BenchCell, BenchTable } from '../block.ts'
import { checkDisclosure } from '../../../../src/check/check-disclosure.ts'
import { fromFen } from '../../../../src/model/unit.ts'
import { formatDecimal, roundDecimal } from '../../../../src/model/decimal.ts'
import type { DisclosureTable, FamilyId, TableRow } from '../../../../src/model/disclosure-table.ts'
import type { Disclosure } from '../../../../src/model/disclosure.ts'
import type { Place } from '../../../../src/model/place.ts'
import type { PrintedText } from '../../../../src/model/source-tree.ts'
import { readDocument } from '../../../../src/read/read-document.ts'
import { recognise } from '../../../../src/recognise/recognise.ts'
import type { Base } from './base.ts'

const FOLDER = resolve(process.env['MINGSUAN_CORPUS'] ?? join(import.meta.dirname, '../../../../../shared/corpus'))

const IDS: Readonly<Partial<Record<FamilyId, string>>> = {
  'income-expenditure-summary': 'summary', 'income-summary': 'income', 'expenditure-summary': 'expenditure', 'fiscal-summary': 'fiscal',
  'general-public-expenditure': 'general-public', 'basic-expenditure': 'basic', 'government-fund-expenditure': 'fund-expenditure', 'state-capital': 'state-capital', 'three-public': 'three-public',
}

/**
 * Real disclosures on which nothing is found: read, and printed again in our own formats. They are not ours: nothing of
 * them is kept, and they are named by the first 12 digits of their SHA-256. None where the folder is missing.
 */
export async function corpusBases(): Promise<Base[]> {
  if (!existsSync(FOLDER)) return []
  const bases: Base[] = []
  for (const file of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).toSorted()) {
    const bytes = readFileSync(join(FOLDER, file))
    const disclosure = await readDocument(bytes).then(recognise, () => null)
    if (!disclosure || disclosure.year === null || disclosure.tables.length < 9 || checkDisclosure(disclosure).findings.some(({ severity }) => severity !== 'info')) continue
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    bases.push({ name, template: 'corpus', year: disclosure.year, rounded: false, blocks: blocksOf(disclosure) })
  }
  return bases
}

/** The document in reading order: paragraphs, and each table where it begins, with title, caption and notes taken along. */
export function blocksOf(disclosure: Disclosure): BenchBlock[] {
  const tableOf = new Map<Place, DisclosureTable>()
  const taken = new Set<Place>()
  for (const table of disclosure.tables) {
    for (const { cells } of table.rows) for (const { place } of cells) tableOf.set(place, table)
    for (const printed of [...(table.title ? [table.title] : []), ...table.caption, ...table.notes]) for (const { place } of printed.runs) taken.add(place)
    if (table.unitPlace) taken.add(table.unitPlace)
  }
  const printed = new Set<DisclosureTable>()
  const amounts = tableAmounts(disclosure)
  const contents = new Set(disclosure.contents.map(({ paragraph }) => disclosure.paragraphs[paragraph]?.runs[0]?.place))
  const whole = new Map(disclosure.paragraphs.flatMap((one) => one.runs.map(({ place }, i) => [place, i === 0 ? one : null] as const)))
  return disclosure.source.blocks.flatMap((block, i): BenchBlock[] => {
    if (block.type === 'table') {
      const table = block.rows.flatMap(({ cells }) => cells).map(({ place }) => tableOf.get(place)).find((one) => one !== undefined)
      if (!table || printed.has(table)) return []
      printed.add(table)
      return [tableBlock(table)]
    }
    const first = block.runs[0]?.place
    if (!first || taken.has(first) || (block.role !== 'body' && block.role !== 'contents')) return []
    const paragraph = whole.get(first)
    if (!paragraph) return []
    const text = paragraph.text.replace(/[…．·.]{3,}\s*\d*\s*$/, '').trim()
    const id = contents.has(first) ? `contents-${i}` : isTabled(text, amounts) ? `total-${i}` : `p-${i}`
    return text === '' || /^单位[：:]/.test(text) ? [] : [{ type: 'paragraph', id, text }]
  })
}

/** Amounts of the tables as prose prints them, in 万元. */
const tableAmounts = ({ facts }: Disclosure): ReadonlySet<string> => new Set(facts.flatMap(({ origin, kind, value, unit }) =>
  (origin.type === 'cell' && kind === 'amount' && value && unit ? [formatDecimal(roundDecimal(fromFen(value, 'wanyuan'), 2))] : [])))

const isTabled = (text: string, amounts: ReadonlySet<string>): boolean => {
  const printed = [...text.matchAll(/(?<!增加|减少|执行数为)(\d[\d,]*\.\d\d)万元/g)].map(([, one = '']) => one.replaceAll(',', ''))
  return printed.length > 0 && printed.every((one) => amounts.has(one))
}

const plain = (text: string): string => text.replace(/\s+/g, '')

function tableBlock(table: DisclosureTable): BenchTable {
  const rows = table.rows.filter(({ role }) => role !== 'repeatedHeader' && role !== 'caption' && role !== 'note')
  const amounts = new Set(table.columns.filter(({ role }) => role === 'amount').map(({ index }) => index))
  const caption = table.caption.map(({ text }) => plain(text)).find((text) => !/^单位[：:]/.test(text)) ?? ''
  const unit = { yuan: '单位：元', wanyuan: '单位：万元' }[table.unit === 'yuan' ? 'yuan' : 'wanyuan']
  return {
    type: 'table', id: (table.family && IDS[table.family]) ?? `table-${table.id}`, title: plain(table.title?.text ?? ''),
    caption: [caption.replace(/单位[：:]万?元$/, ''), table.unit ? unit : ''], widths: table.columns.map(({ index }) => widthOf(table, index)),
    headerRows: rows.findIndex(({ role }) => role === 'body' || role === 'blank') < 0 ? rows.length : rows.findIndex(({ role }) => role === 'body' || role === 'blank'),
    rows: rows.map((row) => cellsOf(row, amounts)), notes: table.notes.map((note: PrintedText) => plain(note.text)), landscape: true,
  }
}

const cellsOf = (row: TableRow, amounts: ReadonlySet<number>): BenchCell[] => row.cells.toSorted((a, b) => a.column - b.column).map(({ text, column, columnSpan, rowSpan }) => ({
  text: plain(text), columnSpan, rowSpan, align: row.role === 'body' && amounts.has(column) ? 'right' : 'center',
}))

/** By the longest text of one column. */
const widthOf = (table: DisclosureTable, column: number): number =>
  Math.max(3, ...table.rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnSpan === 1).map(({ text }) => Math.min(14, plain(text).length))))
