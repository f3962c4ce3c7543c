import type { TableFamily } from '../family.ts'
import { EXPENDITURE_CLOSING_ROWS, INCOME_CLOSING_ROWS } from '../common-rows.ts'

/** 财政拨款收支总表: the three government budgets; expenditure by 类 across the funds. */
export const fiscalSummary: TableFamily = {
  id: 'fiscal-summary',
  titles: [/财政拨款(?:收支|收入支出)(?:预算|决算|预决算)?.*表/],
  unlike: [/政府性基金/, /国有资本/, /一般公共/, /三公/],
  header: [/收入/, /支出/],
  headerAlone: [/财政拨款收入/, /财政拨款支出/, /政府性基金/, /国有资本/],
  accounts: 'functional',
  halves: [
    { base: { measure: 'income', fund: 'fiscal' }, rows: INCOME_CLOSING_ROWS },
    { base: { measure: 'expenditure', fund: 'fiscal' }, rows: EXPENDITURE_CLOSING_ROWS, namedClasses: true },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门财政拨款收支预算总表', unit: '{year}年预算单位财政拨款收支预算总表' },
      amountUnit: 'yuan',
      columns: [
        { header: ['财政拨款收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['财政拨款收入', '预算数'], role: 'amount', key: { measure: 'income' }, half: 0 },
        { header: ['财政拨款支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['财政拨款支出', '合计'], role: 'amount', key: { fund: 'fiscal' }, half: 1 },
        { header: ['财政拨款支出', '一般公共预算'], role: 'amount', key: { fund: 'generalPublic' }, half: 1 },
        { header: ['财政拨款支出', '政府性基金预算'], role: 'amount', key: { fund: 'governmentFund' }, half: 1 },
        { header: ['财政拨款支出', '国有资本经营预算'], role: 'amount', key: { fund: 'stateCapital' }, half: 1 },
      ],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年财政拨款收支总表', unit: '{year}年财政拨款收支总表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['收入', '金额'], role: 'amount', key: { measure: 'income' }, half: 0 },
        { header: ['支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['支出', '金额', '小计'], role: 'amount', key: { fund: 'fiscal' }, half: 1 },
        { header: ['支出', '金额', '一般公共预算'], role: 'amount', key: { fund: 'generalPublic' }, half: 1 },
        { header: ['支出', '金额', '政府性基金'], role: 'amount', key: { fund: 'governmentFund' }, half: 1 },
        { header: ['支出', '金额', '国有资本经营预算'], role: 'amount', key: { fund: 'stateCapital' }, half: 1 },
      ],
      total: 'last',
    },
    {
      templates: ['national-final'],
      title: { department: '财政拨款收入支出决算总表', unit: '财政拨款收入支出决算总表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['收入', '项目'], role: 'name', key: null, half: 0 },
        { header: ['收入', '决算数'], role: 'amount', key: { measure: 'income' }, half: 0 },
        { header: ['支出', '项目'], role: 'name', key: null, half: 1 },
        { header: ['支出', '合计'], role: 'amount', key: { fund: 'fiscal' }, half: 1 },
        { header: ['支出', '一般公共预算财政拨款'], role: 'amount', key: { fund: 'generalPublic' }, half: 1 },
        { header: ['支出', '政府性基金预算财政拨款'], role: 'amount', key: { fund: 'governmentFund' }, half: 1 },
        { header: ['支出', '国有资本经营预算财政拨款'], role: 'amount', key: { fund: 'stateCapital' }, half: 1 },
      ],
      total: 'last',
    },
  ],
}
