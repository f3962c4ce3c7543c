import type { TableFamily } from '../family.ts'
import { byNature, ONE_CODE, SHANGHAI_CODES } from '../layout-columns.ts'
import { FINAL_FUND_COLUMNS, FUND_COLUMNS } from './government-fund-expenditure.ts'

/** 国有资本经营预算支出表 (收支表). */
export const stateCapital: TableFamily = {
  id: 'state-capital',
  titles: [/国有资本经营.*表/],
  unlike: [/三公/, /绩效/],
  accounts: 'functional',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'stateCapital' },
      columns: [...FUND_COLUMNS, { match: /收入/, key: { measure: 'income' } }],
      rows: [{ match: /^(?:合计|总计|支出合计|支出总计|本年支出合计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门国有资本经营预算支出功能分类预算表', unit: '{year}年预算单位国有资本经营预算支出功能分类预算表' },
      amountUnit: 'yuan',
      columns: [...SHANGHAI_CODES, ...byNature(['国有资本经营预算支出'])],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年国有资本经营预算支出表', unit: '{year}年国有资本经营预算支出表' },
      amountUnit: 'wanyuan',
      columns: [...ONE_CODE, { header: ['国有资本经营支出预算'], role: 'amount', key: { nature: null } }],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '国有资本经营预算财政拨款收入支出决算表', unit: '国有资本经营预算财政拨款收入支出决算表' },
      amountUnit: 'wanyuan',
      columns: FINAL_FUND_COLUMNS,
      total: 'first',
    },
  ],
}
