import type { TableFamily } from '../family.ts'
import { byBasicNature } from '../layout-columns.ts'

/** 一般公共预算基本支出表, by 部门 or 政府 economic accounts; in 决算 with two halves of accounts. */
export const basicExpenditure: TableFamily = {
  id: 'basic-expenditure',
  titles: [/基本支出.*表/],
  unlike: [/项目支出/, /三公/],
  header: [/经济|科目|项目/],
  // 基本支出表（工资福利支出）: a table of one 类 only, whose 合计 is that of the 类.
  titleKeys: [
    { match: /^(?!.*(?:商品和服务|对个人和家庭)).*工资福利支出/, key: { economic: '301' } },
    { match: /^(?!.*(?:工资福利|对个人和家庭|政府预算经济)).*商品和服务支出/, key: { economic: '302' } },
    { match: /^(?!.*(?:工资福利|商品和服务)).*对个人和家庭的?补助/, key: { economic: '303' } },
  ],
  accounts: 'economic',
  halves: [
    {
      base: { measure: 'expenditure', fund: 'generalPublic', nature: 'basic' },
      rows: [
        { match: /^人员(?:经费|支出)(?:合计|小计)?$/, type: 'subtotal', key: { nature: 'personnel' } },
        { match: /^(?:日常)?公用(?:经费|支出)(?:合计|小计)?$/, type: 'subtotal', key: { nature: 'publicUse' } },
        { match: /^(?:合计|总计|支出合计|支出总计|本年支出合计|基本支出(?:合计)?)$/, type: 'total', key: {} },
      ],
    },
  ],
  layouts: [
    {
      templates: ['shanghai-budget'],
      title: { department: '{year}年部门一般公共预算基本支出部门预算经济分类预算表', unit: '{year}年预算单位一般公共预算基本支出部门预算经济分类预算表' },
      amountUnit: 'yuan',
      columns: [
        { header: ['项目', '部门预算经济分类科目编码', '类'], role: 'codeClass', key: null },
        { header: ['项目', '部门预算经济分类科目编码', '款'], role: 'codeGroup', key: null },
        { header: ['项目', '经济分类科目名称'], role: 'name', key: null },
        ...byBasicNature(['一般公共预算基本支出']),
      ],
      total: 'last',
    },
    {
      templates: ['shanxi-budget'],
      title: { department: '一般公共预算安排基本支出分经济科目表', unit: '一般公共预算安排基本支出分经济科目表' },
      amountUnit: 'wanyuan',
      columns: [
        { header: ['经济科目名称'], role: 'name', key: null },
        { header: ['预算数'], role: 'amount', key: { nature: 'basic' } },
        { header: ['备注'], role: 'text', key: null },
      ],
      total: 'first',
    },
    {
      templates: ['national-final'],
      title: { department: '一般公共预算财政拨款基本支出决算表', unit: '一般公共预算财政拨款基本支出决算表' },
      amountUnit: 'wanyuan',
      columns: [0, 1].flatMap((half) => [
        { header: ['经济分类科目编码'], role: 'code' as const, key: null, half },
        { header: ['科目名称'], role: 'name' as const, key: null, half },
        { header: ['决算数'], role: 'amount' as const, key: { nature: 'basic' as const }, half },
      ]),
      total: 'none',
    },
  ],
}
