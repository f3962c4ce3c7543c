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

/** Prose of 当年拨款; the table has 上年结转 too. */
const ofTheYear = (prose: string): string => [
  '明州市水务局2026年部门预算', '部门收支总表', '单位：万元', '收入\t\t支出\t', '项目\t预算数\t项目\t预算数', '一、一般公共预算拨款收入\t80.00\t一、农林水支出\t100.00', '本年收入合计\t80.00\t本年支出合计\t100.00', '上年结转\t20.00\t结转下年\t', '收入总计\t100.00\t支出总计\t100.00', '三、一般公共预算当年拨款情况说明', `农林水支出（类）水利（款）水利工程建设（项）2026年预算数为${prose}万元，主要用于堤防加固。`,
  '一般公共预算支出预算表', '单位：万元', '科目编码\t科目名称\t合计\t当年财政拨款安排\t\t上年结转安排\t', '\t\t\t基本支出\t项目支出\t基本支出\t项目支出',
  '213\t农林水支出\t100.00\t20.00\t60.00\t\t20.00', '21303\t水利\t100.00\t20.00\t60.00\t\t20.00', '2130305\t水利工程建设\t80.00\t\t60.00\t\t20.00', '2130306\t水利工程运行与维护\t20.00\t20.00\t\t\t', '\t合计\t100.00\t20.00\t60.00\t\t20.00',
].join('\n')

export default {
  valid: [{ name: '类的数与列到项的表一致', document: tables('6000000', '3000000') }, { name: '正文的万元与表的元一致', given: () => amounts('208.80') }],
  invalid: [{
    name: '总表的一类与列到项的表不符，以列到项的表为准', parent: '类的数与列到项的表一致', replace: ['一、教育支出\t6000000\t6000000', '一、教育支出\t6300000\t6300000'],
    finds: [{ message: 'differs', at: '6300000', expected: '6,000,000元', actual: '6,300,000元' }],
  }, { name: '正文是另一个数', parent: '正文的万元与表的元一致', given: () => amounts('201.50'), finds: [{ message: 'differs', at: '201.50万元', expected: '2,087,959.00元', actual: '201.50万元' }] }],
  nearMiss: [{ name: '正文说当年拨款，表中含上年结转', document: ofTheYear('60.00') }, { name: '正文只印一位小数', given: () => amounts('208.8') }],
} satisfies RuleCases
