import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`住房公积金${prose}万元，用于缴纳职工住房公积金。`, { key: { measure: 'expenditure', functional: '2210201' }, subject: '住房公积金', amount: `${prose}万元` }),
    table({
      family: 'expenditure-summary', title: '部门支出总表', unit: 'yuan', key: { measure: 'expenditure' },
      columns: [code(), name(), amount('合计')], rows: [['2210201', '住房公积金', '2,087,959.00']],
    }),
  ],
})

/** 类 in a summary and in a table that goes down to 项; both add up. */
const tables = (education: string, health: string): string => [
  '2026年部门预算', '财政拨款收支预算总表', '单位：元', '财政拨款收入\t\t财政拨款支出\t\t', '项目\t预算数\t项目\t合计\t一般公共预算', `一、一般公共预算\t9000000\t一、教育支出\t${education}\t${education}`, `\t\t二、卫生健康支出\t${health}\t${health}`, '收入总计\t9000000\t支出总计\t9000000\t9000000',
  '', '一般公共预算支出功能分类预算表', '单位：元', '科目编码\t科目名称\t合计\t基本支出\t项目支出', '205\t教育支出\t6000000\t6000000\t', '20502\t普通教育\t6000000\t6000000\t', '2050202\t小学教育\t6000000\t6000000\t',
  '210\t卫生健康支出\t3000000\t3000000\t', '21011\t行政事业单位医疗\t3000000\t3000000\t', '2101102\t事业单位医疗\t3000000\t3000000\t', '合计\t\t9000000\t9000000\t',
].join('\n')

export default {
  valid: [{ name: '类的数与列到项的表一致', document: tables('6000000', '3000000') }, { name: '正文的万元与表的元一致', given: () => amounts('208.80') }],
  invalid: [{
    name: '总表的一类与列到项的表不符，以列到项的表为准', parent: '类的数与列到项的表一致', replace: ['一、教育支出\t6000000\t6000000', '一、教育支出\t6300000\t6300000'],
    finds: [{ message: 'differs', at: '6300000', expected: '6,000,000元', actual: '6,300,000元' }],
  }, { name: '正文是另一个数', parent: '正文的万元与表的元一致', given: () => amounts('201.50'), finds: [{ message: 'differs', at: '201.50万元', expected: '2,087,959.00元', actual: '201.50万元' }] }],
  nearMiss: [{ name: '正文只印一位小数', given: () => amounts('208.8') }],
} satisfies RuleCases
