import { ASSET_LABEL } from '../asset-items.ts'
import type { TableFamily } from '../family.ts'

/** 国有资产占用（占有、使用）情况表: assets as rows with 数量 and 价值, or as columns over units; `asset-items.ts` says which cell is what. */
export const stateAssets: TableFamily = {
  id: 'state-assets',
  titles: [/资产(?:占用|占有|使用|存量|信息|管理|配置)*(?:及|和|、)?(?:占用|占有|使用|存量)*(?:情况|统计|明细|汇总)*表/],
  unlike: [/三公/, /绩效/, /负债/, /购置|处置|采购|收益|出租|预算表/],
  header: [/车辆|汽车|用车|固定资产|房屋/],
  accounts: 'unit',
  halves: [
    {
      base: { measure: 'stateAssets', fund: 'all' },
      plainHeaders: true,
      rows: [
        { match: /^(?:合计|总计|总合计)$/, type: 'total', key: {} },
        { match: ASSET_LABEL, type: 'item', key: {} },
      ],
    },
  ],
  layouts: [],
}
