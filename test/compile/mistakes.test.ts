import { read, write, type CellObject, type WorkBook } from '@e965/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '../../src/compile/read-template.ts'
import { budgetContent } from '../../src/compile/workbook/budget-content.ts'
import { laterProblems } from '../../src/compile/workbook/later-problems.ts'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import { WorkbookError } from '../../src/compile/workbook/workbook-error.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import { formatDecimal } from '../../src/model/decimal.ts'
import { sampleBudget } from '../support/sample-budget.ts'

const budget = sampleBudget()
let clean: Uint8Array

beforeAll(async () => {
  clean = await writeWorkbook(budgetContent(budget, 'shanxi-13'))
})

type Sheets = Readonly<Record<string, Readonly<Record<string, CellObject | string | null>>>>

/** The workbook of the sample with cells put in by hand, as a clerk would; `null` empties one. */
function edited(sheets: Sheets, merges: Readonly<Record<string, readonly string[]>> = {}): Uint8Array {
  const book: WorkBook = read(clean, { type: 'array', cellStyles: true })
  const at = (address: string): { r: number; c: number } => ({ r: Number.parseInt(address.slice(1), 10) - 1, c: address.charCodeAt(0) - 65 })
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.Sheets[name]
    if (!sheet) throw new Error(`no sheet ${name}`)
    for (const [address, cell] of Object.entries(cells)) {
      if (cell === null) delete sheet[address]
      else sheet[address] = typeof cell === 'string' ? { t: 's', v: cell } : cell
    }
    sheet['!ref'] = 'A1:AZ200'
  }
  for (const [name, ranges] of Object.entries(merges)) {
    const sheet = book.Sheets[name]
    if (sheet) sheet['!merges'] = [...(sheet['!merges'] ?? []), ...ranges.map((range) => { const [s = '', e = ''] = range.split(':'); return { s: at(s), e: at(e) } })]
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

async function refused(bytes: Uint8Array): Promise<WorkbookError> {
  const error = await readBudgetWorkbook(bytes).then(() => null, (caught: unknown) => caught)
  if (!(error instanceof WorkbookError)) throw new Error('the workbook was not refused')
  return error
}

const problems = async (bytes: Uint8Array): Promise<readonly string[]> => (await refused(bytes)).problems.map(({ sheet, cell, message }) => `${sheet} ${cell}：${message}`)

const LINES = '预算支出明细'
/** Date and error cells as spreadsheets store them. */
const DATE: CellObject = { t: 'd', v: new Date(Date.UTC(2026, 0, 5)), z: 'yyyy/m/d' }
const REF: CellObject = { t: 'e', v: 0x17, w: '#REF!' }
const PERCENT: CellObject = { t: 'n', v: 0.5, z: '0%' }

describe('a workbook with thirty different mistakes', () => {
  const MISTAKES: readonly (readonly [sheet: string, cell: string, value: CellObject | string | null, message: string])[] = [
    ['基本信息', 'B4', '预结算', '“公开种类”应为预算或决算，填的是“预结算”，请从下拉列表选择'],
    ['预算单位', 'D6', '行政机关', '“行政机关”不在下拉列表中，应为：行政单位、参照公务员法管理的事业单位、事业单位、其他'],
    ['预算单位', 'C7', null, '“单位名称”没有填写，请填写'],
    ['文字说明', 'B5', '主要职责', '“主要职责”不在下拉列表中，应为：主要职能、机构设置、主要工作任务、绩效管理情况'],
    ['文字说明', 'C6', '电话13800000004。', '填有个人手机号码（138****0004），不得公开，请改填单位办公电话'],
    [LINES, 'B5', '050099', '“预算单位”表中没有编码“050099”，请先在该表填写'],
    [LINES, 'C6', '2139', '“2139”不是功能科目编码，应填到项级（7位，以2开头），如2080505'],
    [LINES, 'C7', '2999999', '科目表中没有“2999999”，请核对；确有此科目的，在“科目名称”表填写编码和名称'],
    [LINES, 'C8', null, '“功能科目编码”没有填写，请填写'],
    [LINES, 'C9', '水利', '“水利”不是科目（单位）编码，请填数字编码'],
    [LINES, 'D5', '301', '“301”不是部门经济科目编码，应填到款级（5位，以3开头），如30101'],
    [LINES, 'D6', '30177', '科目表中没有“30177”，请核对；确有此科目的，在“科目名称”表填写编码和名称'],
    [LINES, 'E5', '501', '“501”不是政府经济科目编码，应填到款级（5位，以5开头），如50101'],
    [LINES, 'F8', '一般公共基金', '“一般公共基金”不在下拉列表中，应为：一般公共预算、政府性基金预算、国有资本经营预算、财政专户管理资金、单位资金、事业收入、经营收入、上级补助收入、附属单位上缴收入、其他收入'],
    [LINES, 'I5', '十二', '“十二”不是金额，请填数字（单位：元），如12345.67；没有的填0'],
    [LINES, 'I6', '12万元', '“12万元”不是以元为单位的数字，请换算成元填写，如12万元填120000'],
    [LINES, 'I7', '12.345', '“12.345”超过两位小数，金额以元为单位最多到分，请核对'],
    [LINES, 'I8', DATE, '“2026/1/5”是日期，不是金额：请把单元格格式由日期改为数值，再填写金额（单位：元）'],
    [LINES, 'I9', PERCENT, '“50%”是百分数，不是金额，请填写金额（单位：元）'],
    [LINES, 'J5', REF, '公式出错（#REF!），请改正公式，或直接填写结果'],
    ['“三公”经费', 'C5', '公务接待费', '与第6行重复'],
    ['国有资产和其他数量', 'C5', '七', '“七”不是数字，请填阿拉伯数字，如7'],
    ['国有资产和其他数量', 'B6', '小汽车', '“小汽车”不在下拉列表中，应为：车辆总数、部级领导干部用车、主要领导干部用车、机要通信用车、应急保障用车、执法执勤用车、特种专业技术用车、离退休干部用车、其他用车、车辆账面价值、办公用房建筑面积、单价100万元（含）以上设备等'],
    ['政府采购', 'J5', null, '“单价”没有填写，请填写'],
    ['政府采购', 'I6', '两台', '“两台”不是数字，请填阿拉伯数字，如7'],
    ['政府采购', 'L5', '部分', '“部分”不在下拉列表中，应为：是、否'],
    ['增减原因', 'B6', '功能科目', '“内容”选“功能科目”的，要填写功能科目编码'],
    ['绩效目标', 'L5', '99999999', '“市县（区）财政资金（年度）”大于“市县（区）财政资金（实施期）”，实施期资金应包括年度资金，请核对'],
    ['绩效指标', 'B5', '没有的项目', '“绩效目标”表中没有项目“没有的项目”，请核对项目名称'],
    ['专项资金', 'D5', null, '“管理办法”没有填写，请填写'],
    ['名词解释', 'C5', '身份证11010519491231002X。', '填有公民身份号码（110105********002X），不得公开，请删除'],
  ]

  test('all are said at once, each with its sheet, its cell and what to do', async () => {
    const sheets: Record<string, Record<string, CellObject | string | null>> = {}
    for (const [sheet, cell, value] of MISTAKES) (sheets[sheet] ??= {})[cell] = value
    const said = await problems(edited(sheets))
    const missing = MISTAKES.filter(([sheet, cell, , message]) => !said.some((one) => (sheet === '“三公”经费' ? /^“三公”经费 B\d：与第\d行重复：“公务接待费”只能填一行，请合并或删除$/.test(one) : one === `${sheet} ${cell === 'B6' && sheet === '增减原因' ? 'C6' : cell}：${message}`)))
    expect(missing.map(([sheet, cell]) => `${sheet} ${cell}`)).toEqual([])
    // Nothing beside them, and in the order of the sheets.
    expect(said.length).toBe(MISTAKES.length)
    expect([...new Set(said.map((one) => one.split(' ')[0]))]).toEqual(['基本信息', '预算单位', '文字说明', LINES, '“三公”经费', '国有资产和其他数量', '政府采购', '增减原因', '绩效目标', '绩效指标', '专项资金', '名词解释'])
  })
})

test('merged cells, repeated rows, totals of vehicles', async () => {
  const bytes = edited({
    [LINES]: Object.fromEntries('BCDEFGHIJ'.split('').map((column) => [`${column}60`, { t: 's', v: { B: '050001', C: '2130301', F: '一般公共预算', G: '项目支出', H: '重复的项目', I: '100', J: '100' }[column] ?? '' } as CellObject])),
    '国有资产和其他数量': { B20: '其他用车', C20: '1' },
  }, { [LINES]: ['B8:B10'] })
  const said = await problems(bytes)
  expect(said).toEqual([
    expect.stringMatching(/^预算支出明细 B8：B8:B10是合并单元格，请取消合并，每一行、每一栏分别填写$/),
    expect.stringMatching(/^国有资产和其他数量 C\d+：“车辆总数”为\d+辆，各类车辆之和为1辆，请核对$/),
  ])
  const twice = edited({ 文字说明: { B30: '主要职能', C30: budget.prose['duties']?.[0] ?? '', A30: '30' }, 名词解释: { A40: '40', B40: budget.glossary[0]?.term ?? '', C40: '另一种解释。' } })
  expect(await problems(twice)).toEqual([
    '文字说明 B30：与第5行完全相同，请核对：重复填写的删除，确为两笔的合并成一行',
    expect.stringMatching(/^名词解释 B40：与第5行重复：“.+”只能填一行，请合并或删除$/),
  ])
})

test('what people type differently but mean alike is taken as it is meant', async () => {
  const bytes = edited({
    [LINES]: { I5: '１２，３４５．６０', I6: ' 12,345.60 ', I7: '￥12345.6', C5: ' 2130301 水利行政运行', F5: '一般公共预算 ', B5: '０５０００１' },
    基本信息: { B6: '２０２６年' },
  })
  const error = await readBudgetWorkbook(bytes)
  const { lines, year } = error.budget
  expect(year).toBe(2026)
  expect(lines.slice(0, 3).map(({ amounts }) => formatDecimal(amounts[0]?.fen ?? { digits: 0n, scale: 0 }))).toEqual(['1234560', '1234560', '1234560'])
  expect(lines[0]).toMatchObject({ unit: '050001', functional: '2130301', fund: 'generalPublic' })
})

test('what compiling would find later is said at once too, where it does not follow from a wrong cell', async () => {
  const { problems: cells, read: partial } = await refused(edited({ 政府采购: { I5: '两台' }, 文字说明: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [['A', 'B', 'C'].map((column) => [`${column}${i + 5}`, null])]).flat(2)) }))
  expect(cells.map(({ sheet }) => sheet)).toEqual(['政府采购'])
  expect(laterProblems(cells, partial.budget, readTemplate('shanxi-13')).map(({ where, message }) => `${where}：${message}`)).toEqual(['文字说明：没有填写“主要职能”', '文字说明：没有填写“主要工作任务”'])
})
