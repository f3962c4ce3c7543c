import type { TableFamily } from '../family.ts'

/** 财政拨款支出预算表 (部门经济分类): economic accounts over all fiscal funds. */
export const fiscalExpenditureByEconomy: TableFamily = {
  id: 'fiscal-expenditure-by-economy',
  titles: [/支出.*经济(?:分类|科目)/, /^财政拨款支出(?:预算|决算)?(?:总|明细)?表/],
  unlike: [/\(功能/, /基本支出/, /一般公共.*功能/, /三公/],
  // By the header, or by the accounts of its first column.
  header: [/经济|(?:^|\|)(?:工资福利支出|商品和服务支出)/],
  titleKeys: [
    { match: /^(?!.*财政拨款)/, key: { fund: 'all' } },
    { match: /一般公共预算/, key: { fund: 'generalPublic' } },
    { match: /政府性基金/, key: { fund: 'governmentFund' } },
  ],
  accounts: 'economic',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'fiscal' },
      rows: [{ match: /^(?:合计|总计|支出合计|支出总计|本年支出合计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [],
}
