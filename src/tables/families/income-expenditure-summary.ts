import type { TableFamily } from '../family.ts'
import { EXPENDITURE_CLOSING_ROWS, INCOME_CLOSING_ROWS } from '../common-rows.ts'

/** 收支总表: income by source on the left, expenditure by 类 on the right, all funds. */
export const incomeExpenditureSummary: TableFamily = {
  id: 'income-expenditure-summary',
  titles: [/(?:收支|收入支出)(?:预算|决算|预决算)?(?:总|总体|总体情况|总体预算|汇总)?(?:预算|决算|情况)?表/, /收支(?:预算|决算)?总表/, /收支.*总.*表/],
  unlike: [/财政拨款/, /一般公共/, /政府性基金/, /国有资本/, /三公/],
  header: [/收入/, /支出/],
  accounts: 'functional',
  halves: [
    { base: { measure: 'income', fund: 'all' }, rows: INCOME_CLOSING_ROWS },
    { base: { measure: 'expenditure', fund: 'all' }, rows: EXPENDITURE_CLOSING_ROWS, namedClasses: true },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门财务收支预算总表', unit: '{year}年预算单位财务收支预算总表' },
      amountUnit: 'yuan',
      columns: [
        { header: ['本年收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['本年收入', '预算数'], role: 'amount', key: { measure: 'income', fund: 'all' }, half: 0 },
        { header: ['本年支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['本年支出', '预算数'], role: 'amount', key: { measure: 'expenditure', fund: 'all' }, half: 1 },
      ],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年预算收支总表', unit: '{year}年预算收支总表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['收入', '{year}年'], role: 'amount', key: { measure: 'income', fund: 'all' }, half: 0 },
        { header: ['支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['支出', '{year}年'], role: 'amount', key: { measure: 'expenditure', fund: 'all' }, half: 1 },
      ],
      total: 'last',
    },
    {
      templates: ['national-final'],
      title: { department: '收入支出决算总表', unit: '收入支出决算总表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['收入', '决算数'], role: 'amount', key: { measure: 'income', fund: 'all' }, half: 0 },
        { header: ['支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['支出', '决算数'], role: 'amount', key: { measure: 'expenditure', fund: 'all' }, half: 1 },
      ],
      total: 'last',
    },
  ],
}
