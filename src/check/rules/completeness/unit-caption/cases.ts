import type { RuleCases } from '../../../rule-cases.ts'

const rows = ['科目编码\t科目名称\t合计\t基本支出\t项目支出', '合计\t\t900.00\t800.00\t100.00', '201\t一般公共服务支出\t900.00\t800.00\t100.00', '20126\t档案事务\t900.00\t800.00\t100.00', '2012601\t行政运行\t900.00\t800.00\t100.00']
const table = (...head: string[]): string => ['明州市档案局2026年部门预算', '', ...head, ...rows, ''].join('\n')

export default {
  valid: [{ name: '注明单位', document: table('支出总表', '部门：明州市档案局\t\t\t\t单位：万元') }],
  invalid: [{ name: '没有单位', parent: '注明单位', replace: ['单位：万元', '　'], finds: [{ message: 'missing', at: '支出总表' }] }],
  nearMiss: [{ name: '单位在表题中', document: table('支出总表（万元）') }],
} satisfies RuleCases
