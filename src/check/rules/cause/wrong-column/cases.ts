import type { RuleCases } from '../../../rule-cases.ts'

const table = (rows: readonly string[]): string => [
  '2024年部门预算', '部门支出预算总表', '部门：云溪县文化馆\t单位：万元',
  '科目编码\t科目名称\t支出总计\t基本支出\t\t\t\t项目支出', '\t\t\t小计\t人员支出\t公用支出\t对个人和家庭的补助支出\t',
  ...rows,
].join('\n')

const ROWS = [
  '\t合计\t193.60\t149.30\t118.60\t24.50\t6.20\t44.30',
  '207\t文化旅游体育与传媒支出\t169.00\t124.70\t94.00\t24.50\t6.20\t44.30', '20701\t文化和旅游\t169.00\t124.70\t94.00\t24.50\t6.20\t44.30', '2070109\t群众文化\t169.00\t124.70\t94.00\t24.50\t6.20\t44.30',
  '221\t住房保障支出\t24.60\t24.60\t24.60\t\t\t', '22102\t住房改革支出\t24.60\t24.60\t24.60\t\t\t', '2210201\t住房公积金\t24.60\t24.60\t24.60\t\t\t',
]

const beside = (rows: readonly string[]): string => [
  '2024年部门预算', '部门支出预算总表', '部门：云溪县文化馆\t单位：万元',
  '单位名称\t支出总计\t人员类支出\t公用类支出\t特定目标类', ...rows,
].join('\n')
const UNITS = ['合计\t96.20\t61.00\t13.70\t21.50', '云溪县文化馆本级\t58.70\t45.00\t13.70\t', '云溪县图书馆\t37.50\t16.00\t\t21.50']

export default {
  valid: [{ name: '各级科目的金额都在同一栏', document: table(ROWS) }, { name: '合计行与各单位行在同一栏', document: beside(UNITS) }],
  invalid: [
    { name: '款的人员支出填到了对个人和家庭的补助栏', parent: '各级科目的金额都在同一栏', replace: ['住房改革支出\t24.60\t24.60\t24.60\t\t\t', '住房改革支出\t24.60\t24.60\t\t\t24.60\t'], finds: [{ message: 'wrongColumn', at: '24.60' }, { message: 'wrongColumn', at: '24.60' }] },
    { name: '项的人员支出填到了对个人和家庭的补助栏', parent: '各级科目的金额都在同一栏', replace: ['住房公积金\t24.60\t24.60\t24.60\t\t\t', '住房公积金\t24.60\t24.60\t\t\t24.60\t'], finds: [{ message: 'wrongColumn', at: '24.60' }] },
  ],
  nearMiss: [
    { name: '上级行只印总计，各栏只在下级行列出', document: table(ROWS.map((row) => row.replace('住房保障支出\t24.60\t24.60\t24.60\t\t\t', '住房保障支出\t24.60\t\t\t\t\t'))) },
    { name: '两栏金额不相等，不是错栏', document: table(ROWS.map((row) => row.replace('住房改革支出\t24.60\t24.60\t24.60\t\t\t', '住房改革支出\t24.60\t24.60\t\t\t12.30\t').replace('住房公积金\t24.60\t24.60\t24.60\t\t\t', '住房公积金\t24.60\t24.60\t\t\t12.30\t'))) },
  ],
} satisfies RuleCases
