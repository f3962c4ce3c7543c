import type { RuleCases } from '../../../rule-cases.ts'

const document = `明州市档案局2024年度部门决算
第三部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
2024年度收、支总计均为100.00万元。
二、收入决算情况说明
本年收入合计100.00万元。
三、支出决算情况说明
本年支出合计100.00万元。
四、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出100.00万元。
收入支出决算总表
单位：万元
项目\t决算数\t项目\t决算数
一、一般公共预算财政拨款收入\t100.00\t一、一般公共服务支出\t100.00
总计\t100.00\t总计\t100.00
`

export default {
  valid: [{ name: '标题都写决算', document }],
  invalid: [
    { name: '标题漏改', parent: '标题都写决算', replace: ['三、支出决算情况说明', '三、支出预算情况说明'], finds: [{ message: 'heading', at: '三、支出预算情况说明', expected: '三、支出决算情况说明' }] },
    { name: '表头漏改', parent: '标题都写决算', replace: ['项目\t决算数\t项目\t决算数', '项目\t预算数\t项目\t预算数'], finds: [{ message: 'column', at: '预算数' }] },
  ],
  nearMiss: [
    { name: '预算数与决算数并列', document: document.replace('项目\t决算数\t项目\t决算数\n一、一般公共预算财政拨款收入\t100.00\t一、一般公共服务支出\t100.00\n总计\t100.00\t总计\t100.00', '项目\t预算数\t决算数\n一、一般公共预算财政拨款收入\t90.00\t100.00\n总计\t90.00\t100.00') },{ name: '资金名称中的预算', document: document.replace('支出决算情况说明\n一般公共预算', '支出情况说明\n一般公共预算') }],
} satisfies RuleCases
