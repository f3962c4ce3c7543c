import type { TableFamily } from '../family.ts'
import { byNature, FINAL_CODE, ONE_CODE, SHANGHAI_CODES } from '../layout-columns.ts'

/** 支出总表: functional accounts down, basic and project expenditure across, all funds. */
export const expenditureSummary: TableFamily = {
  id: 'expenditure-summary',
  titles: [/支出(?:预算|决算)?分类汇总表/, /^财政拨款支出(?:预算|决算)?(?:总|明细)?表\(功能/, /支出(?:预算|决算|预决算)?(?:总|总体|总体情况|情况|明细|汇总|预算)*表/],
  unlike: [/收入/, /收支/, /一般公共/, /政府性基金/, /国有资本/, /财政拨款(?!支出(?:预算|决算)?(?:总|明细)?表\(功能)/, /基本支出/, /项目支出/, /三公/, /绩效/, /采购/, /专户/, /专项/, /转移支付/, /补助(?:支出|资金)/],
  header: [/合计|支出/],
  titleKeys: [{ match: /财政拨款/, key: { fund: 'fiscal' } }],
  accounts: 'functional',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'all' },
      rows: [{ match: /^(?:合计|总计|支出合计|支出总计|本年支出合计)$/, type: 'total', key: {} }],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门支出预算总表', unit: '{year}年预算单位支出预算总表' },
      amountUnit: 'yuan',
      columns: [...SHANGHAI_CODES, ...byNature(['支出预算'])],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '{year}年预算支出总表', unit: '{year}年预算支出总表' },
      amountUnit: 'wanyuan',
      columns: [...ONE_CODE, ...byNature(['{year}年预算数'])],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '支出决算表', unit: '支出决算表' },
      amountUnit: 'wanyuan',
      columns: [
        ...FINAL_CODE,
        { header: ['本年支出合计'], role: 'amount', key: { nature: null } },
        { header: ['基本支出'], role: 'amount', key: { nature: 'basic' } },
        { header: ['项目支出'], role: 'amount', key: { nature: 'project' } },
        { header: ['上缴上级支出'], role: 'amount', key: { nature: 'paymentToSuperior' } },
        { header: ['经营支出'], role: 'amount', key: { nature: 'business' } },
        { header: ['对附属单位补助支出'], role: 'amount', key: { nature: 'subsidyToSubordinate' } },
      ],
      total: 'first',
    },
  ],
}
