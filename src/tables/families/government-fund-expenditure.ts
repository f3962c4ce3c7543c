import type { ColumnRule, LayoutColumn, TableFamily } from '../family.ts'
import { byNature, FINAL_CODE, ONE_CODE, SHANGHAI_CODES } from '../layout-columns.ts'

/** In final accounts the table also has 年初结转和结余, 本年收入, 年末结转和结余 beside the expenditure. */
export const FUND_COLUMNS: readonly ColumnRule[] = [
  { match: /(?:年初|上年).*结[转余]/, key: { measure: 'openingCarryOver' } },
  { match: /(?:年末|结转下年).*/, key: { measure: 'closingCarryOver' } },
  { match: /本年收入|^收入(?:\/|$)|财政拨款收入/, key: { measure: 'income' } },
]

export const FINAL_FUND_COLUMNS: readonly LayoutColumn[] = [
  ...FINAL_CODE,
  { header: ['年初结转和结余'], role: 'amount', key: { measure: 'openingCarryOver' } },
  { header: ['本年收入'], role: 'amount', key: { measure: 'income' } },
  ...byNature(['本年支出']),
  { header: ['年末结转和结余'], role: 'amount', key: { measure: 'closingCarryOver' } },
]

/** 政府性基金预算支出表; in final accounts 政府性基金预算财政拨款收入支出决算表. */
export const governmentFundExpenditure: TableFamily = {
  id: 'government-fund-expenditure',
  titles: [/政府性基金.*(?:支出|收支).*表/, /政府性基金(?:预算)?(?:拨款|财政拨款|情况|预算)*表/],
  unlike: [/三公/, /项目支出绩效/],
  header: [/合计|支出|金额|预算数|决算数/],
  accounts: 'functional',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'governmentFund' },
      columns: FUND_COLUMNS,
      rows: [{ match: /^(?:合计|总计|支出合计|支出总计|本年支出合计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门政府性基金预算支出功能分类预算表', unit: '{year}年预算单位政府性基金预算支出功能分类预算表' },
      amountUnit: 'yuan',
      columns: [...SHANGHAI_CODES, ...byNature(['政府性基金预算支出'])],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年政府性基金预算支出表', unit: '{year}年政府性基金预算支出表' },
      amountUnit: 'wanyuan',
      columns: [...ONE_CODE, { header: ['政府性基金支出预算'], role: 'amount', key: { nature: null } }],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '政府性基金预算财政拨款收入支出决算表', unit: '政府性基金预算财政拨款收入支出决算表' },
      amountUnit: 'wanyuan',
      columns: FINAL_FUND_COLUMNS,
      total: 'first',
    },
  ],
}
