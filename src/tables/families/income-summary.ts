import type { TableFamily } from '../family.ts'

/** 收入总表: functional accounts down, sources of income across. */
export const incomeSummary: TableFamily = {
  id: 'income-summary',
  titles: [/收入(?:预算|决算|预决算)?(?:总|总体|总体情况|情况|明细|汇总|预算)*表/],
  unlike: [/支出/, /政府性基金/, /国有资本/, /财政拨款收/, /非税/, /征收/],
  header: [/收入|合计|拨款/],
  accounts: 'functional',
  halves: [
    {
      base: { measure: 'income', fund: 'all' },
      rows: [
        { match: /^本年(?:收入)?合计$/, type: 'subtotal', key: { measure: 'income' } },
        { match: /^(?:上年|年初)(?:财政拨款)?结[转余](?:(?:和|及|、)?结余)?$/, type: 'item', key: { measure: 'openingCarryOver' } },
        { match: /^(?:合计|总计|收入合计|收入总计)$/, type: 'total', key: {} },
      ],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门收入预算总表', unit: '{year}年预算单位收入预算总表' },
      amountUnit: 'yuan',
      columns: [
        { header: ['项目', '功能分类科目编码', '类'], role: 'codeClass', key: null },
        { header: ['项目', '功能分类科目编码', '款'], role: 'codeGroup', key: null },
        { header: ['项目', '功能分类科目编码', '项'], role: 'codeItem', key: null },
        { header: ['项目', '功能分类科目名称'], role: 'name', key: null },
        { header: ['收入预算', '合计'], role: 'amount', key: { fund: 'all' } },
        { header: ['收入预算', '财政拨款收入'], role: 'amount', key: { fund: 'fiscal' } },
        { header: ['收入预算', '事业收入'], role: 'amount', key: { fund: 'undertaking' } },
        { header: ['收入预算', '事业单位经营收入'], role: 'amount', key: { fund: 'business' } },
        { header: ['收入预算', '其他收入'], role: 'amount', key: { fund: 'other' } },
      ],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年预算收入总表', unit: '{year}年预算收入总表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['项目', '功能科目编码'], role: 'code', key: null },
        { header: ['项目', '功能科目名称'], role: 'name', key: null },
        { header: ['{year}年预算数', '本年收入合计'], role: 'amount', key: { fund: 'all' } },
        { header: ['{year}年预算数', '一般公共预算'], role: 'amount', key: { fund: 'generalPublic' } },
        { header: ['{year}年预算数', '政府性基金'], role: 'amount', key: { fund: 'governmentFund' } },
        { header: ['{year}年预算数', '国有资本经营预算'], role: 'amount', key: { fund: 'stateCapital' } },
        { header: ['{year}年预算数', '财政专户管理资金'], role: 'amount', key: { fund: 'fiscalAccount' } },
        { header: ['{year}年预算数', '单位资金'], role: 'amount', key: { fund: 'unitFunds' } },
      ],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '收入决算表', unit: '收入决算表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['项目', '功能分类科目编码'], role: 'code', key: null },
        { header: ['项目', '科目名称'], role: 'name', key: null },
        { header: ['本年收入合计'], role: 'amount', key: { fund: 'all' } },
        { header: ['财政拨款收入'], role: 'amount', key: { fund: 'fiscal' } },
        { header: ['上级补助收入'], role: 'amount', key: { fund: 'superiorSubsidy' } },
        { header: ['事业收入'], role: 'amount', key: { fund: 'undertaking' } },
        { header: ['经营收入'], role: 'amount', key: { fund: 'business' } },
        { header: ['附属单位上缴收入'], role: 'amount', key: { fund: 'subordinatePayment' } },
        { header: ['其他收入'], role: 'amount', key: { fund: 'other' } },
      ],
      total: 'first',
    },
  ],
}
