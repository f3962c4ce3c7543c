import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

import type { Disclosure } from '../../../../model/disclosure.ts'

const doc = (first: string, { other = false, before = [] as readonly string[], item = '01' } = {}) => (): Disclosure => {
  const built = buildDisclosure({
    parts: [
      ...before.map((text) => paragraph(text)),
      paragraph(`${first}（210类）行政事业单位医疗（11款）行政单位医疗（${item}项）3.00万元。`, { key: { measure: 'expenditure', fund: 'fiscal', functional: '2101101' }, amount: '3.00万元' }),
      ...(other ? [table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['210', '卫生健事支出', '3.00']] })] : []),
      table({ family: 'general-public-expenditure', title: '一般公共预算支出表', columns: [code(), name(), amount('合计')], rows: [['210', '卫生健康支出', '3.00'], ['21011', '行政事业单位医疗', '3.00'], ['2101101', '行政单位医疗', '3.00']] }),
    ],
  })
  return { ...built, claims: built.claims.map((claim) => ({ ...claim, printedCode: `21011${item}`, accountNames: [first, '行政事业单位医疗', '行政单位医疗'] })) }
}

const listed = (name: string): string => [
  '2025年部门预算', '部门收支总体情况', `2025年支出预算83.00万元，其中，教育支出80.00万元，${name}3.00万元。`,
  '支出总表', '单位：万元', '科目编码\t科目名称\t合计', '\t合计\t83.00', '205\t教育支出\t80.00', '210\t卫生健康支出\t3.00',
].join('\n')

const chain = (group: string): string => [
  '明州市档案局2025年部门预算', '预算主管部门：明州市档案局', '2025年部门预算编制说明', `1. “${group}（类）行政事业单位医疗（款）行政单位医疗（项）”3.00万元，主要用于行政单位医疗。`, '2. “教育支出（类）普通教育（款）小学教育（项）”80.00万元，主要用于办学。',
  '2025年部门一般公共预算支出功能分类预算表', '单位：万元', '功能分类科目编码\t功能分类科目名称\t合计\t基本支出\t项目支出', '205\t教育支出\t80.00\t80.00\t0', '20502\t普通教育\t80.00\t80.00\t0', '2050202\t小学教育\t80.00\t80.00\t0',
  '210\t卫生健康支出\t3.00\t3.00\t0', '21011\t行政事业单位医疗\t3.00\t3.00\t0', '2101101\t行政单位医疗\t3.00\t3.00\t0', '合计\t\t83.00\t83.00\t0',
].join('\n')

export default {
  valid: [{ name: '类款项与表一致', document: chain('卫生健康支出') }, { name: '按类列举', document: listed('卫生健康支出') }, { name: '与表中同名', given: doc('卫生健康支出') }],
  invalid: [
    { name: '类级名称不是科目', parent: '类款项与表一致', replace: ['“卫生健康支出（类）', '“住房公积金支出（类）'], finds: [{ message: 'differs', at: '住房公积金支出', expected: '卫生健康支出' }] },
    { name: '类级名称是另一类', parent: '类款项与表一致', replace: ['“卫生健康支出（类）', '“教育支出（类）'], finds: [{ message: 'differs', at: '教育支出', expected: '卫生健康支出' }] },
    { name: '类级标题沿用旧名', parent: '与表中同名', given: doc('卫生健康支出', { before: ['（二）医疗卫生与计划生育支出（类）'] }), finds: [{ message: 'former', at: '医疗卫生与计划生育支出', expected: '卫生健康支出' }] },
    { name: '文字沿用旧名', parent: '与表中同名', given: doc('医疗卫生与计划生育支出'), finds: [{ message: 'former', at: '医疗卫生与计划生育支出', expected: '卫生健康支出' }] },
    { name: '列举中沿用旧名，与写作和', parent: '按类列举', replace: ['卫生健康支出3.00', '医疗卫生和计划生育支出3.00'], finds: [{ message: 'former', at: '医疗卫生和计划生育支出', expected: '卫生健康支出' }] },
    { name: '列举中沿用旧名', parent: '按类列举', replace: ['卫生健康支出3.00', '医疗卫生与计划生育支出3.00'], finds: [{ message: 'former', at: '医疗卫生与计划生育支出', expected: '卫生健康支出' }] },
    { name: '文字中的编码写错', parent: '与表中同名', given: doc('卫生健康支出', { item: '02' }), finds: [{ message: 'code', at: '行政单位医疗', expected: '2101101', actual: '2101102' }] },
    { name: '文字写成另一科目', parent: '与表中同名', given: doc('住房保障支出'), finds: [{ message: 'differs', at: '住房保障支出', expected: '卫生健康支出' }] },
  ],
  nearMiss: [{ name: '文字同时写新旧两名', given: doc('卫生健康支出', { before: ['二、卫生健康支出（原医疗卫生与计划生育支出）'] }) }, { name: '省去“支出”二字', given: doc('卫生健康') }, { name: '有一张表写错，文字与另一张一致', given: doc('卫生健康支出', { other: true }) }],
} satisfies RuleCases
