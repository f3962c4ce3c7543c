import { writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { classification } from '../../model/classification/classification.ts'
import type { AccountSystem } from '../../model/classification/account.ts'
import { readTemplate, templateIds } from '../read-template.ts'
import { IDENTITY_ROWS, SHEETS, type ColumnSpec, type SheetSpec } from './sheet-spec.ts'
import { TAKEN_OVER } from './words.ts'
import { workbookGuide } from './workbook-guide.ts'

/** A value for every cell that is to be filled in; rows of a sheet in the order of its columns. */
export interface WorkbookContent {
  readonly identity: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Cells to be marked as taken over from last year: sheet, and row (from 0, of the data). */
  readonly marked?: Readonly<Record<string, ReadonlySet<number>>>
}

/** Where rows of data begin, from 0: title, purpose, header, example. */
export const FIRST_DATA_ROW = 4
const LAST_ROW = 3000

const FONT = { name: '宋体', size: 11 }
const thin = { style: 'thin' as const, color: { rgb: 'FFBFBFBF' } }
const BORDER = { top: thin, bottom: thin, left: thin, right: thin }
const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } }
const PURPOSE: CellStyle = { font: { ...FONT, color: { rgb: 'FF595959' } }, alignment: { wrapText: true, vertical: 'top' } }
const HEADER: CellStyle = { font: { ...FONT, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9E2F3' } }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true }, border: BORDER }
const REQUIRED: CellStyle = { ...HEADER, font: { ...FONT, bold: true, color: { rgb: 'FFC00000' } } }
const EXAMPLE: CellStyle = { font: { ...FONT, italic: true, color: { rgb: 'FF808080' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2F2F2' } }, border: BORDER }
const DATA: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } }
const MARKED: CellStyle = { ...DATA, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF2CC' } } }
const PAGE = { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const AMOUNT = '#,##0.00'

/** The budget workbook: a guide, a sheet a subject with drop-down lists, notes and an example row, and the code tables. */
export async function writeWorkbook(content: WorkbookContent = { identity: {}, rows: {} }, created = new Date()): Promise<Uint8Array> {
  return writeXlsx({ sheets: [guideSheet(), identitySheet(content), ...SHEETS.map((spec) => dataSheet(spec, content)), codeSheet()], properties: { created, modified: created } })
}

function guideSheet(): WriteSheet {
  const lines = workbookGuide()
  const cells = new Map<string, Partial<Cell>>(lines.map((_, row) => [`${row},0`, { style: row === 0 ? TITLE : { font: FONT, alignment: { wrapText: true } } }]))
  return { name: '填表说明', rows: lines.map((line) => [line]), cells, columns: [{ width: 110 }], pageSetup: PAGE }
}

function identitySheet({ identity }: WorkbookContent): WriteSheet {
  const rows: CellValue[][] = [['基本信息'], ['红色的项目必填，有下拉列表的从列表中选择。'], ['项目', '内容', '例'], ...IDENTITY_ROWS.map(({ name, example }) => [name, identity[name] ?? null, example])]
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }], ['1,0', { style: PURPOSE }], ...[0, 1, 2].map((column): [string, Partial<Cell>] => [`2,${column}`, { style: HEADER }])])
  IDENTITY_ROWS.forEach(({ note }, i) => {
    cells.set(`${i + 3},0`, { style: REQUIRED })
    cells.set(`${i + 3},1`, { style: { ...DATA, numFmt: '@' }, comment: { author: '明算', text: note } })
    cells.set(`${i + 3},2`, { style: EXAMPLE })
  })
  const dataValidations = IDENTITY_ROWS.flatMap((row, i) => validation(row, `B${i + 4}`))
  return { name: '基本信息', rows, cells, pageSetup: PAGE, dataValidations, columns: [{ width: 22 }, { width: 48 }, { width: 30 }] }
}

function dataSheet(spec: SheetSpec, content: WorkbookContent): WriteSheet {
  const given = content.rows[spec.name] ?? []
  const marked = content.marked?.[spec.name]
  const rows: CellValue[][] = [[spec.name], [spec.purpose], ['序号', ...spec.columns.map(({ name }) => name)], ['例', ...spec.example], ...given.map((row, i) => [marked?.has(i) ? TAKEN_OVER : String(i + 1), ...row.map((text, column) => value(text, spec.columns[column]))])]
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: TITLE }], ['1,0', { style: PURPOSE }], ['2,0', { style: HEADER }], ['3,0', { style: EXAMPLE }]])
  spec.columns.forEach((column, i) => {
    const note = [column.required ? '必填。' : '', column.note].join('')
    cells.set(`2,${i + 1}`, { style: column.required ? REQUIRED : HEADER, ...(note === '' ? {} : { comment: { author: '明算', text: note } }) })
    cells.set(`3,${i + 1}`, { style: EXAMPLE })
    given.forEach((_, row) => cells.set(`${row + FIRST_DATA_ROW},0`, { style: marked?.has(row) ? MARKED : DATA }))
    given.forEach((_, row) => cells.set(`${row + FIRST_DATA_ROW},${i + 1}`, { style: { ...(marked?.has(row) ? MARKED : DATA), numFmt: formatOf(column) } }))
  })
  return {
    name: spec.name, rows, cells, freezePane: { rows: 3 }, pageSetup: PAGE, columns: [{ width: 6 }, ...spec.columns.map((column) => ({ width: column.width, numFmt: formatOf(column) }))],
    merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: Math.min(spec.columns.length, 8) }],
    dataValidations: spec.columns.flatMap((column, i) => validation(column, `${letter(i + 1)}${FIRST_DATA_ROW + 1}:${letter(i + 1)}${LAST_ROW}`)),
  }
}

/** Codes are text, so that no leading zero is lost; amounts and counts are numbers where they are some. */
function value(text: string, column: ColumnSpec | undefined): CellValue {
  if (text === '') return null
  // A spreadsheet holds 15 digits; longer amounts stay text, which reading takes as well.
  return (column?.type === 'amount' || column?.type === 'number') && /^-?\d{1,13}(?:\.\d{1,2})?$/.test(text) ? +text : text
}

const formatOf = ({ type }: ColumnSpec): string => (type === 'amount' ? AMOUNT : type === 'number' ? 'General' : '@')

const LIST_COLUMNS = ['functional', 'economic', 'governmentEconomic', 'templates'] as const

function validation({ list, note, name }: ColumnSpec, range: string): readonly DataValidation[] {
  if (list === undefined) return []
  const base = { type: 'list' as const, range, allowBlank: true, showInputMessage: true, showErrorMessage: true, inputTitle: name, inputMessage: note.slice(0, 200) }
  if (list === 'units') return [{ ...base, formula1: `预算单位!$B$${FIRST_DATA_ROW + 1}:$B$500`, errorStyle: 'warning', errorMessage: '“预算单位”表中没有这个编码。' }]
  if (typeof list !== 'string') {
    const words = list.join(',')
    if (words.length <= 250) return [{ ...base, values: [...list], errorStyle: 'stop', errorMessage: '请从列表中选择。' }]
    const column = LIST_COLUMNS.length * 2 + wordLists().findIndex(([title]) => title === name) * 2
    return [{ ...base, formula1: `代码表!$${letter(column)}$2:$${letter(column)}$${list.length + 1}`, errorStyle: 'stop', errorMessage: '请从列表中选择。' }]
  }
  const column = LIST_COLUMNS.indexOf(list) * 2
  return [{ ...base, formula1: `代码表!$${letter(column)}$2:$${letter(column)}$${codes(list).length + 1}`, errorStyle: 'warning', errorMessage: '科目表中没有这个编码。确有此科目的，请在“科目名称”表中填写名称。' }]
}

const SYSTEMS: Readonly<Record<'functional' | 'economic' | 'governmentEconomic', AccountSystem>> = { functional: 'functional', economic: 'departmentEconomic', governmentEconomic: 'governmentEconomic' }

/** Codes and names behind a list: accounts of the lowest levels, or the templates. */
function codes(list: typeof LIST_COLUMNS[number]): readonly (readonly [string, string])[] {
  if (list === 'templates') return templateIds().map((id) => [id, readTemplate(id).name])
  const wanted = list === 'functional' ? 7 : 5
  return classification().accounts.filter(({ system, code }) => system === SYSTEMS[list] && code.length === wanted).map(({ code, name }) => [code, name] as const).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Lists of words too long to stand in the validation itself. */
const wordLists = (): readonly (readonly [string, readonly string[]])[] => SHEETS.flatMap(({ columns }) => columns)
  .flatMap(({ name, list }) => (list !== undefined && typeof list !== 'string' && list.join(',').length > 250 ? [[name, list] as const] : []))

const TITLES = { functional: '功能科目', economic: '部门经济科目', governmentEconomic: '政府经济科目', templates: '模板' } as const

function codeSheet(): WriteSheet {
  const lists = [...LIST_COLUMNS.map((list) => [TITLES[list], codes(list)] as const), ...wordLists().map(([title, words]) => [title, words.map((word) => [word, ''] as const)] as const)]
  const height = Math.max(...lists.map(([, entries]) => entries.length))
  const rows: CellValue[][] = [lists.flatMap(([title]) => [`${title}编码`, '名称'])]
  for (let row = 0; row < height; row += 1) rows.push(lists.flatMap(([, entries]) => [entries[row]?.[0] ?? null, entries[row]?.[1] ?? null]))
  const cells = new Map<string, Partial<Cell>>(lists.flatMap((_, i) => [0, 1].map((side): [string, Partial<Cell>] => [`0,${i * 2 + side}`, { style: HEADER }])))
  return { name: '代码表', rows, cells, pageSetup: PAGE, freezePane: { rows: 1 }, columns: lists.flatMap(() => [{ width: 14, numFmt: '@' }, { width: 36 }]) }
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`
}
