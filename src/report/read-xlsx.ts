import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx'
import type { Disclosure } from '../model/disclosure.ts'
import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { Fact } from '../model/fact.ts'
import { UNIT_NAME } from '../model/unit.ts'
import { FUND_NAME, MEASURE_NAME, NATURE_NAME, PHASE_NAME } from './key-names.ts'
import { mask } from './mask.ts'
import { placeText } from './place-text.ts'
import { factValue } from './read-json.ts'

/**
 * A workbook for people: all facts on one sheet, then one sheet a table as it is printed. Every cell holds text, never
 * a formula, so that amounts stay as printed, to the last digit, and nothing in a document can run in a spreadsheet.
 */
export const readWorkbook = (path: string, disclosure: Disclosure): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [overviewSheet(path, disclosure), factSheet(disclosure), ...tableSheets(disclosure.tables)],
  })

function overviewSheet(path: string, disclosure: Disclosure): WriteSheet {
  const { source, coverage } = disclosure
  const rows: CellValue[][] = [
    ['文件', path], ['SHA-256', source.sha256], ['格式', source.mediaType], ['页数', source.pages.length || '—'],
    ['部门（单位）', disclosure.entity ?? '未识别'], ['年度', disclosure.year ?? '未识别'],
    ['种类', { budget: '预算公开', final: '决算公开', unknown: '未识别' }[disclosure.kind]],
    ['范围', { department: '部门', unit: '单位', unknown: '未识别' }[disclosure.scope]],
    ['表格', disclosure.tables.length], ['事实', disclosure.facts.length], ['绩效目标表', disclosure.performance.length],
    ['政府采购明细', disclosure.procurement.length], ['专项资金', disclosure.specialFunds.length],
    ['印出的数字', coverage.numbers], ['已认定含义的数字', coverage.bound], ['未能读取之处', source.unread.length],
  ]
  return { name: '概况', rows: rows.map((row) => row.map(plain)), columns: [{ width: 20 }, { width: 80 }] }
}

const FACT_HEADER = [
  '量', '年度', '口径', '资金', '功能科目', '经济科目', '支出性质', '细项', '项目', '单位', '印出的文字', '数值', '计量单位', '位置',
]

function factSheet({ facts }: Disclosure): WriteSheet {
  return {
    name: '事实',
    rows: [FACT_HEADER, ...facts.map((fact) => factRow(fact).map(plain))],
    columns: [14, 6, 10, 16, 10, 10, 10, 16, 24, 16, 16, 16, 8, 24].map((width) => ({ width })),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:N${facts.length + 1}` },
  }
}

const factRow = (fact: Fact): CellValue[] => {
  const { key } = fact
  return [
    MEASURE_NAME[key.measure], key.year, PHASE_NAME[key.phase], FUND_NAME[key.fund], key.functional, key.economic,
    key.nature && NATURE_NAME[key.nature], key.item, key.project, key.unit, fact.text, factValue(fact),
    fact.unit && UNIT_NAME[fact.unit], fact.places.map((place) => placeText(place)).join('；'),
  ]
}

function tableSheets(tables: readonly DisclosureTable[]): WriteSheet[] {
  const taken = new Set(['概况', '事实'])
  return tables.map((table) => ({ name: sheetName(table, taken), rows: tableRows(table), merges: merges(table) }))
}

function tableRows(table: DisclosureTable): CellValue[][] {
  const width = Math.max(1, table.columns.length, ...table.rows.flatMap(({ cells }) => cells.map((c) => c.column + c.columnSpan)))
  return table.rows.map(({ cells }) => {
    const row: CellValue[] = Array.from({ length: width }, () => null)
    for (const cell of cells) row[cell.column] = plain(cell.text)
    return row
  })
}

/** Merged areas as printed; `row` of a cell counts in the joined grid, as the rows do. */
const merges = (table: DisclosureTable) =>
  table.rows.flatMap(({ index, cells }) =>
    cells.filter((c) => c.rowSpan > 1 || c.columnSpan > 1).map((c) => ({
      startRow: index,
      startCol: c.column,
      endRow: Math.min(index + c.rowSpan, table.rows.length) - 1,
      endCol: c.column + c.columnSpan - 1,
    })))

/** Excel: 31 characters, none of []:*?/\, unique without regard to case. */
function sheetName(table: DisclosureTable, taken: Set<string>): string {
  const base = `${table.id + 1} ${mask(table.title?.text ?? '无标题')}`.replace(/[[\]:*?/\\\s']+/g, ' ').slice(0, 31).trim()
  const name = taken.has(base.toLowerCase()) ? `${base.slice(0, 24)} (${table.id + 1})` : base
  taken.add(name.toLowerCase())
  return name
}

const plain = (value: CellValue): CellValue => (typeof value === 'string' ? mask(value) : value)
