import type { TableFamily } from '../family.ts'

/** 政府性基金预算收入表, by income accounts (103…). */
export const governmentFundIncome: TableFamily = {
  id: 'government-fund-income',
  titles: [/政府性基金.*收入.*表/],
  unlike: [/支出/, /收支/],
  accounts: 'fundIncome',
  halves: [
    {
      base: { measure: 'income', fund: 'governmentFund' },
      rows: [{ match: /^(?:合计|总计|收入合计|收入总计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年政府性基金预算收入表', unit: '{year}年政府性基金预算收入表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['项目', '科目编码'], role: 'code', key: null },
        { header: ['项目', '科目名称'], role: 'name', key: null },
        { header: ['政府性基金收入预算'], role: 'amount', key: {} },
      ],
      total: 'first',
    },
  ],
}
