import type { RuleCases } from '../../../rule-cases.ts'

const FINAL = `2024年度部门决算

一般公共预算财政拨款支出决算表

单位：万元

功能分类科目编码\t科目名称\t合计\t基本支出\t项目支出
208\t社会保障和就业支出\t545.85\t545.85\t
20805\t行政事业单位养老支出\t545.85\t545.85\t
2080505\t机关事业单位基本养老保险缴费支出\t545.85\t545.85\t
合计\t\t545.85\t545.85\t

五、一般公共预算财政拨款支出决算情况说明

（三）一般公共预算财政拨款支出决算具体情况

1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为569.98万元，支出决算为545.85万元，决算数小于预算数的主要原因：缴费基数调整。
`

export default {
  valid: [{ name: '表与文字相同', document: FINAL }],
  invalid: [{ name: '合计与唯一的一项末位不同', parent: '表与文字相同', replace: ['合计\t\t545.85\t545.85\t', '合计\t\t545.86\t545.86\t'], finds: [{ message: 'differs', at: '545.86', expected: '545.85万元', actual: '545.86万元' }, { message: 'differs', at: '545.86', expected: '545.85万元', actual: '545.86万元' }] }, { name: '末位不同', parent: '表与文字相同', replace: ['支出决算为545.85万元', '支出决算为545.84万元'], finds: [{ message: 'differs', at: '545.84', expected: '545.85万元', actual: '545.84万元' }] }],
  nearMiss: [
    { name: '文字取一位小数', document: FINAL.replace('支出决算为545.85万元', '支出决算为545.9万元') },
    { name: '两项相加的尾差', document: FINAL.replaceAll('545.85\t545.85\t', '545.85\t500.00\t45.84') },
  ],
} satisfies RuleCases
