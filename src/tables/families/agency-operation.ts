import type { TableFamily } from '../family.ts'

/** 机关运行经费表: a row for each unit. */
export const agencyOperation: TableFamily = {
  id: 'agency-operation',
  titles: [/机[关构]运行经费/],
  unlike: [/三公|国有资产|政府采购/],
  accounts: 'unit',
  halves: [
    {
      base: { measure: 'agencyOperation', fund: 'all' },
      rows: [{ match: /^(?:合计|总计)$/, type: 'total', key: {} }],
      plainHeaders: true,
    },
  ],
  layouts: [
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年机关运行经费预算财政拨款情况统计表', unit: '{year}年机关运行经费预算财政拨款情况统计表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['单位编码'], role: 'code', key: null },
        { header: ['单位名称'], role: 'name', key: null },
        { header: ['{year}年预算数'], role: 'amount', key: {} },
      ],
      total: 'first',
    },
  ],
}
