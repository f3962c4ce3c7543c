import type { Budget } from '../../model/budget/budget.ts'
import { toHalfWidth } from '../../model/number-text.ts'
import { readDocument } from '../../read/read-document.ts'
import { templateIds } from '../read-template.ts'
import { personalNumberMessages } from '../personal-numbers.ts'
import { accountSections } from './account-sections.ts'
import { proseSections } from './prose-sections.ts'
import { IDENTITY_ROWS, SHEETS } from './sheet-spec.ts'
import { sheetRecords, workbookCells, type SheetCells, type SheetRecord } from './sheet-rows.ts'
import { KIND_WORDS, SCOPE_WORDS, UNIT_TYPE_WORDS } from './words.ts'
import { WorkbookError, type WorkbookProblem } from './workbook-error.ts'
import type { WorkbookReader } from './workbook-reader.ts'

export interface ReadWorkbook {
  readonly budget: Budget
  /** The template that 基本信息 names. */
  readonly template: string
}

/**
 * Reads a filled budget workbook (.xlsx, .xls). Amounts are in 元, exact.
 * @throws WorkbookError with every problem, each with sheet, cell and remedy. ReadError where the file is no workbook.
 */
export async function readBudgetWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const source = await readDocument(bytes)
  const sheets = workbookCells(source)
  const problems: WorkbookProblem[] = []
  const identity = readIdentity(sheets, problems)
  const records = (name: string): readonly SheetRecord[] => {
    const spec = SHEETS.find((one) => one.name === name)
    return spec ? sheetRecords(spec, sheets, identity.kind === 'final' ? '本年决算数' : '本年预算数', problems) : []
  }
  for (const { name } of SHEETS) if (!sheets.has(name)) problems.push({ sheet: name, cell: null, message: '没有这张表，请用 mingsuan template 重新生成工作簿并保留全部工作表' })
  const units = records('预算单位').map((record): Budget['units'][number] => {
    const type = record.word('单位类别', UNIT_TYPE_WORDS) ?? 'other'
    return { code: record.code('单位编码') ?? '', name: record.text('单位名称'), type, typeName: record.text('单位性质') || record.text('单位类别') }
  })
  const reader: WorkbookReader = { records, year: identity.year, kind: identity.kind, units, problems }
  const budget: Budget = { ...identity.budget, units, ...accountSections(reader), ...proseSections(reader) }
  const read = { budget, template: identity.template }
  if (!['基本信息', ...SHEETS.map(({ name }) => name)].some((name) => sheets.has(name))) throw new WorkbookError([NO_WORKBOOK], read)
  if (problems.length > 0) throw new WorkbookError(inOrder(problems), read)
  return read
}

/** Said once instead of every sheet and cell that is not there. */
const NO_WORKBOOK: WorkbookProblem = {
  sheet: '整个文件', cell: null,
  message: '这不是预算工作簿，应有的工作表一张也没有。请用 mingsuan template 取得空白工作簿；上年的公开文件、填好的其他表格分别用它的 --base、--tables 带入',
}

/** As the sheets stand, row by row. */
function inOrder(problems: readonly WorkbookProblem[]): readonly WorkbookProblem[] {
  const sheets = ['基本信息', ...SHEETS.map(({ name }) => name)]
  const place = ({ sheet, cell }: WorkbookProblem): readonly [number, number, string] => [sheets.indexOf(sheet), Number.parseInt(/\d+$/.exec(cell ?? '')?.[0] ?? '0', 10), (cell ?? '').replace(/\d+$/, '').padStart(3)]
  return problems.toSorted((a, b) => {
    const [[sheetA, rowA, columnA], [sheetB, rowB, columnB]] = [place(a), place(b)]
    return sheetA - sheetB || rowA - rowB || (columnA < columnB ? -1 : columnA > columnB ? 1 : 0)
  })
}

function readIdentity(sheets: ReadonlyMap<string, SheetCells>, problems: WorkbookProblem[]): {
  readonly budget: Pick<Budget, 'kind' | 'scope' | 'year' | 'entity'>; readonly year: number; readonly kind: Budget['kind']; readonly template: string
} {
  const sheet = '基本信息'
  const cells = sheets.get(sheet)
  const found = new Map<string, { readonly text: string; readonly address: string }>()
  for (const row of cells?.values() ?? []) {
    const name = row.get(0)?.text.replace(/\s+/g, '')
    const content = row.get(1)
    if (name === undefined || !content) continue
    found.set(name, content)
    for (const message of personalNumberMessages(content.text)) problems.push({ sheet, cell: content.address, message })
  }
  const value = (name: string): string => {
    const text = found.get(name)?.text ?? ''
    if (text === '') problems.push({ sheet, cell: `B${IDENTITY_ROWS.findIndex((row) => row.name === name) + 4}`, message: `“${name}”没有填写，请填写` })
    return text
  }
  const chosen = <Value>(name: string, words: Readonly<Record<string, Value>>, fallback: Value): Value => {
    const text = value(name)
    const one = words[text]
    if (one === undefined && text !== '') problems.push({ sheet, cell: found.get(name)?.address ?? null, message: `“${name}”应为${Object.keys(words).join('或')}，填的是“${text}”，请从下拉列表选择` })
    return one ?? fallback
  }
  const kind = chosen<Budget['kind']>('公开种类', KIND_WORDS, 'budget')
  const scope = chosen<Budget['scope']>('公开范围', SCOPE_WORDS, 'department')
  const yearText = toHalfWidth(value('年度')).replace(/年度?$/, '')
  if (yearText !== '' && !/^20\d{2}$/.test(yearText)) problems.push({ sheet, cell: found.get('年度')?.address ?? null, message: `“年度”应为四位年份，如2026，填的是“${yearText}”` })
  const year = /^20\d{2}$/.test(yearText) ? Number.parseInt(yearText, 10) : 0
  const template = chosen('模板', Object.fromEntries(templateIds().map((id) => [id, id])), '')
  const entity = { name: value('部门（单位）名称'), code: value('部门（单位）编码'), division: value('行政区划'), level: value('级次') }
  return { budget: { kind, scope, year, entity }, year, kind, template }
}
