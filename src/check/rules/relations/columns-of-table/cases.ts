import type { RuleCases } from '../../../rule-cases.ts'

const byEconomy = (rows: readonly string[]): string => [
  '2024年部门预算', '财政拨款支出预算表（部门经济分类科目）', '部门：清源县农业农村局\t单位：万元',
  '科目编码\t科目名称\t总计\t当年财政拨款安排\t\t\t上年结转安排', '\t\t\t小计\t一般公共预算拨款\t政府性基金安排\t',
  ...rows,
].join('\n')

const ROWS = ['\t合计\t159.00\t139.00\t104.00\t35.00\t20.00', '30201\t办公费\t72.00\t60.00\t40.00\t20.00\t12.00', '30202\t印刷费\t43.00\t35.00\t20.00\t15.00\t8.00', '30211\t差旅费\t44.00\t44.00\t44.00\t\t']

export default {
  valid: [{ name: '总计 = 当年小计 + 上年结转，小计 = 各资金', document: byEconomy(ROWS) }],
  invalid: [{
    name: '一行的当年小计错一位', parent: '总计 = 当年小计 + 上年结转，小计 = 各资金', replace: ['43.00\t35.00', '43.00\t36.00'],
    finds: [{ message: 'sum', at: '43.00', expected: '44.00万元' }, { message: 'sum', at: '36.00', expected: '35.00万元' }],
  }],
  nearMiss: [
    { name: '表头不成合计的读法：各行都不等，不作判断', document: byEconomy(['\t合计\t159.00\t130.00\t90.00\t35.00\t20.00', '30201\t办公费\t72.00\t57.00\t40.00\t20.00\t12.00', '30202\t印刷费\t43.00\t31.00\t20.00\t15.00\t8.00', '30211\t差旅费\t44.00\t42.00\t30.00\t\t']) },
  ],
} satisfies RuleCases
