import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const totals = (prose: string, income = '28,399.62') => buildDisclosure({
  parts: [
    paragraph(`2026年收入预算${prose}万元，比上年减少。`, { key: { measure: 'income' }, subject: '收入预算', amount: `${prose}万元` }),
    table({
      family: 'income-expenditure-summary', title: '部门收支总表', key: { measure: 'income' },
      columns: [name(), amount('预算数')], rows: [{ cells: ['本年收入合计', '28,399.62'], keys: [{}] }],
    }),
    table({
      family: 'income-summary', title: '部门收入总表', key: { measure: 'income' },
      columns: [name(), amount('合计')], rows: [{ cells: ['合计', income], keys: [{}] }],
    }),
  ],
})

const CARRIED = [
  '2025年部门预算', '财政拨款收支总体情况表', '单位：万元', '收入\t\t支出\t\t\t', '项目\t预算数\t功能分类\t合计\t一般公共预算\t政府性基金预算',
  '一般公共预算\t90.00\t教育支出\t95.00\t95.00\t', '政府性基金预算\t20.00\t城乡社区支出\t25.00\t\t25.00', '财政拨款结转\t10.00\t\t\t\t', '收入总计\t120.00\t支出总计\t120.00\t95.00\t25.00',
  '一般公共预算支出情况表', '单位：万元', '科目编码\t科目名称\t合计\t基本支出\t项目支出', '205\t教育支出\t90.00\t60.00\t30.00', '\t合计\t90.00\t60.00\t30.00',
].join('\n')

const AT_HAND = (income: string) => [
  '2025年部门预算', '第一部分 预算情况说明', '一、财政拨款情况', `2025年一般公共预算财政拨款收入${income}万元，一般公共预算财政拨款支出97.00万元。`,
  '财政拨款收支总表', '单位：万元', '收入\t\t支出\t\t', '项目\t预算数\t项目\t合计\t一般公共预算', '一、本年收入\t90.00\t一、本年支出\t97.00\t97.00', '一般公共预算资金\t90.00\t教育支出\t97.00\t97.00',
  '二、上年结转\t7.00\t二、结转下年\t\t', '一般公共预算拨款\t7.00\t\t\t', '收入合计\t97.00\t支出合计\t97.00\t97.00',
].join('\n')

const BRACKETED = [
  '2025年部门预算', '第一部分 预算情况说明', '二、单位收支总体情况', '收入预算：2025年年初预算数97.00万元（含上年结转7.00万元），其中：一般公共预算拨款97.00万元（含上年结转7.00万元），事业收入0万元。',
  '三、单位预算情况说明', '2025年一般公共预算财政拨款收入90.00万元，一般公共预算财政拨款支出90.00万元。',
].join('\n')

const BESIDE = [
  '2025年部门预算', '一般公共预算支出表', '单位：万元', '科目编码\t科目名称\t合计\t基本支出\t项目支出', '\t合计\t97.00\t60.00\t37.00', '205\t教育支出\t97.00\t60.00\t37.00',
  '项目支出预算表', '单位：万元', '项目名称\t总计\t一般公共预算拨款\t政府性基金预算拨款\t上年结余、结转', '合计\t51.00\t30.00\t10.00\t11.00', '校舍维修\t41.00\t30.00\t\t11.00', '设备购置\t10.00\t\t10.00\t',
].join('\n')

const LAST_COLUMN = [
  '2025年部门预算', '支出总表', '单位：万元', '科目编码\t科目名称\t合计\t一般公共预算\t其他收入', '\t合计\t100.00\t80.00\t20.00', '205\t教育支出\t100.00\t80.00\t20.00',
  '支出经济分类汇总表', '单位：万元', '科目编码\t科目名称\t合计\t一般公共预算\t事业收入\t其他收入', '\t合计\t100.00\t80.00\t15.00\t5.00', '302\t商品和服务支出\t100.00\t80.00\t15.00\t5.00',
].join('\n')

export default {
  valid: [{ name: '正文与两表一致', given: () => totals('28399.62') }],
  invalid: [
    { name: '正文是另一个数', parent: '正文与两表一致', given: () => totals('24079.42'), finds: [{ message: 'differs', at: '24079.42万元', expected: '28,399.62万元', actual: '24,079.42万元' }] },
    { name: '一张表的数字颠倒', parent: '正文与两表一致', given: () => totals('28399.62', '28,939.62'), finds: [{ message: 'differs', at: '28,939.62', expected: '28,399.62万元' }] },
  ],
  nearMiss: [{ name: '其他收入一栏含事业收入', document: LAST_COLUMN }, { name: '项目表的资金栏只列当年，结转另列一栏', document: BESIDE }, { name: '正文的财政拨款收入含上年结转', document: AT_HAND('97.00') }, { name: '正文一处注明含上年结转，一处只说当年', document: BRACKETED }, { name: '上年结转只按全部资金印出，两表之差不超过它', document: CARRIED }, {
    name: '一张表含上年结转，另一张只列当年拨款',
    given: () => buildDisclosure({
      parts: [
        table({
          family: 'fiscal-summary', title: '财政拨款收支总表', columns: [name(), amount('预算数'), name(), amount('一般公共预算')],
          rows: [{ cells: ['上年结转', '20.00', '本年支出', '1,327.46'], keys: [{ measure: 'openingCarryOver', fund: 'generalPublic' }, { measure: 'expenditure', fund: 'generalPublic' }] }],
        }),
        table({
          family: 'general-public-expenditure', title: '一般公共预算支出表', key: { measure: 'expenditure', fund: 'generalPublic' },
          columns: [name(), amount('合计')], rows: [{ cells: ['合计', '1,307.46'], keys: [{}] }],
        }),
      ],
    }),
  }, {
    name: '逐个项目说明预算安排规模', document: '明州市档案馆2026年部门预算\n部门支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n201\t一般公共服务支出\t90.00\t60.00\t30.00\n合计\t\t90.00\t60.00\t30.00\n'
      + '七、项目支出情况说明\n（一）项目名称：库房维护\n预算安排规模：10.00万元\n项目承担单位：明州市档案馆\n（二）项目名称：档案数字化\n预算安排规模：20.00万元\n',
  }, { name: '正文四舍五入到整数', given: () => totals('28400') }],
} satisfies RuleCases
