import { read, utils, write, type WorkBook } from '@e965/xlsx'

type Row = readonly (string | number | null)[]

/** Where the amounts of a Shanghai workbook layout begin, by the position of the sheet: what differs between its two editions. */
export interface LayoutEdition {
  /** First row of 收支总表, and which of its columns hold the expenditure by nature (none in the department's edition). */
  readonly summaryRow: number
  readonly natures: boolean
}

/** 类, 款, 项 in three columns, the name, then what the table says of the account. */
const ACCOUNTS: readonly { readonly code: string; readonly name: string; readonly basic: number; readonly project: number; readonly other: number; readonly fund: number }[] = [
  { code: '201', name: '一般公共服务支出', basic: 8_100_000, project: 2_000_000.5, other: 100_000, fund: 0 },
  { code: '20106', name: '财政事务', basic: 8_100_000, project: 2_000_000.5, other: 100_000, fund: 0 },
  { code: '2010601', name: '行政运行', basic: 8_100_000, project: 0, other: 100_000, fund: 0 },
  { code: '2010602', name: '一般行政管理事务', basic: 0, project: 2_000_000.5, other: 0, fund: 0 },
  { code: '221', name: '住房保障支出', basic: 500_000, project: 0, other: 0, fund: 0 },
  { code: '22102', name: '住房改革支出', basic: 500_000, project: 0, other: 0, fund: 0 },
  { code: '2210201', name: '住房公积金', basic: 500_000, project: 0, other: 0, fund: 0 },
  { code: '229', name: '其他支出', basic: 0, project: 0, other: 0, fund: 300_000 },
  { code: '22908', name: '彩票发行销售机构业务费安排的支出', basic: 0, project: 0, other: 0, fund: 300_000 },
  { code: '2290804', name: '福利彩票销售机构的业务费支出', basic: 0, project: 0, other: 0, fund: 300_000 },
]
const ECONOMIC: readonly (readonly [string, string, number, number])[] = [
  ['301', '工资福利支出', 7_000_000, 0], ['30101', '基本工资', 6_500_000, 0], ['30113', '住房公积金', 500_000, 0], ['302', '商品和服务支出', 0, 1_500_000], ['30201', '办公费', 0, 1_500_000],
]
/** 人员经费 and 公用经费 of a 类, all funds. */
const PERSONNEL: Readonly<Record<string, number>> = { '201': 6_600_000, '221': 500_000 }
const PUBLIC_USE: Readonly<Record<string, number>> = { '201': 1_500_000 }
const TOTAL = 10_900_000.5
const FISCAL = 10_800_000.5
const GENERAL = 10_500_000.5
const GOVERNMENT_FUND = 300_000
const filled = (amount: number): number | null => (amount === 0 ? null : amount)
const parts = (code: string): Row => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)]

/** A workbook of the layout filled in with one department's (or unit's) figures; its titles, headers and captions stay as they are. */
export function filledLayout(layout: Uint8Array, { summaryRow, natures }: LayoutEdition): Uint8Array {
  const book: WorkBook = read(layout, { type: 'array' })
  const put = (sheet: number, row: number, values: Row): void => {
    const cells = book.Sheets[book.SheetNames[sheet] ?? '']
    if (!cells) throw new Error(`the layout has no sheet ${sheet}`)
    values.forEach((value, column) => {
      if (value !== null && value !== '') cells[utils.encode_cell({ r: row - 1, c: column })] = typeof value === 'number' ? { t: 'n', v: value, z: '#,##0.00' } : { t: 's', v: value }
      else if (value === '') delete cells[utils.encode_cell({ r: row - 1, c: column })]
    })
  }
  // The name that the layout leaves open.
  for (const name of book.SheetNames.slice(0, 6)) for (const cell of Object.values(book.Sheets[name] ?? {})) if (cell?.t === 's' && /XX/.test(String(cell.v))) cell.v = String(cell.v).replace(/XX(?:局|单位)/g, '粮食局').replace(/XX/g, '粮食局')
  const summary = ACCOUNTS.filter(({ code }) => code.length === 3)
  const left = [FISCAL, GENERAL, GOVERNMENT_FUND, null, null, null, 100_000]
  left.forEach((amount, i) => {
    const account = summary[i]
    const own = account ? account.basic + account.project + account.fund : null
    const right: Row = account ? [`${'一二三'[i]}、${account.name}`, own, ...(natures ? [PERSONNEL[account.code] ?? null, PUBLIC_USE[account.code] ?? null, filled(account.project + account.fund)] : [])] : ['', null]
    put(6, summaryRow + i, [null, amount, ...right])
  })
  put(6, 21, [null, TOTAL, null, TOTAL, ...(natures ? [7_100_000, 1_500_000, 2_300_000.5] : [])])
  const table = (sheet: number, total: number, rows: readonly Row[], sums: Row): void => {
    for (let row = 9; row < total; row += 1) put(sheet, row, rows[row - 9] ?? ['', '', '', ''])
    put(sheet, total, sums)
  }
  const accounts = (of: (account: typeof ACCOUNTS[number]) => Row, wanted: (account: typeof ACCOUNTS[number]) => boolean): readonly Row[] => ACCOUNTS.filter(wanted).map((account) => [...parts(account.code), account.name, ...of(account)])
  const spent = (account: typeof ACCOUNTS[number]): number => account.basic + account.project + account.fund
  table(7, 20, accounts((one) => [spent(one), filled(spent(one) - one.other), null, null, filled(one.other)], () => true), [null, null, null, null, TOTAL, FISCAL, null, null, 100_000])
  table(8, 20, accounts((one) => [spent(one), filled(one.basic), filled(one.project + one.fund)], () => true), [null, null, null, null, TOTAL, 8_600_000, 2_300_000.5])
  ;[GENERAL, GOVERNMENT_FUND].forEach((amount, i) => put(9, 8 + i, [null, amount]))
  summary.forEach(({ name, basic, project, other, fund }, i) => put(9, 8 + i, [null, null, `${'一二三'[i]}、${name}`, basic + project - other + fund, filled(basic + project - other), filled(fund), null]))
  put(9, 21, [null, FISCAL, null, FISCAL, GENERAL, GOVERNMENT_FUND, null])
  table(10, 21, accounts((one) => [one.basic + one.project - one.other, filled(one.basic - one.other), filled(one.project)], (one) => one.fund === 0), [null, null, null, null, GENERAL, 8_500_000, 2_000_000.5])
  table(11, 21, accounts((one) => [one.fund, null, one.fund], (one) => one.fund !== 0), [null, null, null, null, GOVERNMENT_FUND, null, GOVERNMENT_FUND])
  table(12, 21, [], [])
  table(13, 21, ECONOMIC.map(([code, name, personnel, publicUse]) => [code.slice(0, 3), code.slice(3, 5), name, personnel + publicUse, filled(personnel), filled(publicUse)]), [null, null, null, 8_500_000, 7_000_000, 1_500_000])
  put(14, 7, [6.2, null, 1.2, 5, null, 5, 150])
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}
