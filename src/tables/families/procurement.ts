import type { TableFamily } from '../family.ts'

/** 政府采购预算(明细)表: its total row gives facts, its detail rows `ProcurementRow`s. */
export const procurement: TableFamily = {
  id: 'procurement',
  titles: [/政府采购.*表/],
  unlike: [/购买服务(?![^(]*\))/],
  header: [/采购|品目|金额/],
  headerAlone: [/采购品目|政府采购/, /数量|单价/],
  accounts: 'unit',
  halves: [
    {
      base: { measure: 'procurement', fund: 'all' },
      columns: [
        { match: /中小|小微|小型/, key: { measure: 'other', item: 'reservedForSmallFirms' } },
        { match: /数量$/, key: { measure: 'other', item: 'quantity' } },
        { match: /单价$/, key: { measure: 'other', item: 'unitPrice' } },
        { match: /政府预算资金(?:合计|小计)?$/, key: { fund: 'fiscal' } },
        { match: /(?:预算总计|总计|合计|金额)$/, key: {} },
      ],
      rows: [
        { match: /^(?:合计|总计)$/, type: 'total', key: {} },
        { match: /^(?:政府采购)?货物(?:类|采购)?(?:合计|小计)?$/, type: 'item', key: { item: 'goods' } },
        { match: /^(?:政府采购)?工程(?:类|采购)?(?:合计|小计)?$/, type: 'item', key: { item: 'works' } },
        { match: /^(?:政府采购)?服务(?:类|采购)?(?:合计|小计)?$/, type: 'item', key: { item: 'services' } },
      ],
    },
  ],
  layouts: [
    {
      templates: ['shanxi-budget'],
      title: { department: '政府采购预算明细表', unit: '政府采购预算明细表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['单位编码'], role: 'code', key: null },
        { header: ['项目名称'], role: 'name', key: null },
        { header: ['部门支出经济分类'], role: 'text', key: null },
        { header: ['支出项目类别'], role: 'text', key: null },
        { header: ['政府采购品目'], role: 'text', key: null },
        { header: ['采购数量'], role: 'count', key: null },
        { header: ['单价'], role: 'amount', key: null },
        { header: ['政府采购预算金额', '预算总计'], role: 'amount', key: { fund: 'all' } },
        { header: ['政府采购预算金额', '政府预算资金', '政府预算资金合计'], role: 'amount', key: { fund: 'fiscal' } },
        { header: ['政府采购预算金额', '政府预算资金', '一般公共预算资金'], role: 'amount', key: { fund: 'generalPublic' } },
        { header: ['政府采购预算金额', '政府预算资金', '政府性基金预算资金'], role: 'amount', key: { fund: 'governmentFund' } },
        { header: ['是否面向中小企业'], role: 'text', key: null },
        { header: ['是否面向小微'], role: 'text', key: null },
      ],
      total: 'first',
    },
  ],
}
