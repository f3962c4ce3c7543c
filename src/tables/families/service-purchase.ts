import type { TableFamily } from '../family.ts'

/** 政府购买服务预算表. */
export const servicePurchase: TableFamily = {
  id: 'service-purchase',
  titles: [/政府购买服务/],
  accounts: 'project',
  halves: [
    {
      base: { measure: 'procurement', fund: 'all', item: 'purchasedServices' },
      columns: [{ match: /(?:预算总计|总计|合计|金额|预算)$/, key: {} }],
      rows: [{ match: /^(?:合计|总计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [],
}
