import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { Direction } from '../../../../model/claim.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (now: string, before: string, word: string, direction: Direction, percent: string, key: Record<string, string> = {}) => () => buildDisclosure({
  parts: [paragraph(`2025年当年预算执行数为${before}，2026年预算安排${now}，比2025年预算执行数${word}${percent}。`, {
    key: { measure: 'expenditure', fund: 'fiscal', functional: '2012604', ...key }, subject: '档案馆', amount: now,
    previous: { year: 2025, phase: 'execution', words: '比2025年预算执行数', amount: before },
    change: { direction, words: `${word}${percent}`, ...(percent === '' ? {} : { percent }) },
  })],
})

const difference = (change: string, percent: string) => () => buildDisclosure({
  parts: [paragraph(`收入预算512.30万元，比2025年增加${change}，增长${percent}。`, {
    key: { measure: 'income' }, subject: '收入预算', amount: '512.30万元', previous: { year: 2025, words: '比2025年' },
    change: { direction: 'increase', words: `增加${change}，增长${percent}`, amount: change, percent },
  })],
})

/** This year's figure, last year's, the difference and the percentage. */
const whole = (before: string) => () => buildDisclosure({
  parts: [paragraph(`支出预算2165.30万元，比2025年预算${before}增加98.27万元，增长4.75%。`, {
    key: { measure: 'expenditure' }, subject: '支出预算', amount: '2165.30万元', previous: { year: 2025, words: '比2025年预算', amount: before },
    change: { direction: 'increase', words: '增加98.27万元，增长4.75%', amount: '98.27万元', percent: '4.75%' },
  })],
})

/** The total in the table, the change in the sentence. */
const total = (percent: string) => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [
    table({ family: 'income-expenditure-summary', title: '收入支出决算总表', columns: [name(), amount('决算数')], rows: [{ cells: ['总计', '2,448.70'], keys: [{ measure: 'incomeGrandTotal' }] }] }),
    paragraph(`收入支出总体与上年相比，增加112.09万元，增长${percent}。`, {
      key: { measure: 'incomeGrandTotal' }, subject: '收入支出总体', previous: { year: 2023, words: '与上年相比' },
      change: { direction: 'increase', words: `增加112.09万元，增长${percent}`, amount: '112.09万元', percent },
    }),
  ],
})

export default {
  valid: [
    { name: '比例算得对', given: said('384.55万元', '326.94万元', '增加', 'increase', '17.62%') },
    { name: '本年数在表中', given: total('4.80%') },
    { name: '增减方向前后相同', document: ['2026年部门预算', '收入预算512.30万元，比2025年预算增加12.30万元，增长2.46%。', '部门收支总表', '单位：万元', '收入\t预算数', '收入总计\t512.30'].join('\n') },
    { name: '由增减额推上年数', given: difference('12.30万元', '2.46%') },
    { name: '两年数与增减额、比例相符', given: whole('2067.03万元') },
  ],
  invalid: [
    {
      name: '上年数错位', parent: '比例算得对', given: said('384.55万元', '4326.94万元', '增加', 'increase', '17.62%'),
      finds: [{ message: 'figure', at: '4326.94万元', expected: '326.94万元' }],
    },
    {
      name: '上年数错位，看不出是哪一位', parent: '比例算得对', given: said('384.55万元', '1518.33万元', '增加', 'increase', '17.62%'),
      finds: [{ message: 'previous', at: '1518.33万元', expected: '326.94万元' }],
    },
    { name: '增减额、比例相符，上年数不符', parent: '两年数与增减额、比例相符', given: whole('2067.73万元'), finds: [{ message: 'figure', at: '2067.73万元', expected: '2,067.03万元' }] },
    { name: '写的是上年数，或比例以本年数为基数', parent: '由增减额推上年数', given: difference('12.30万元', '2.40%'), finds: [{ message: 'lastYear', at: '2.40%' }] },
    { name: '比例末位错', parent: '由增减额推上年数', given: difference('12.30万元', '2.6%'), finds: [{ message: 'percent', at: '2.6%' }] },
    { name: '比例算错', parent: '比例算得对', given: said('384.55万元', '326.94万元', '增加', 'increase', '16.72%'), finds: [{ message: 'percent', at: '16.72%', expected: '增加17.62%' }] },
    { name: '方向写反，比例也只是大致相符', parent: '比例算得对', given: said('384.55万元', '326.94万元', '减少', 'decrease', '17.2%'), finds: [{ message: 'percent', at: '17.2%', expected: '增加17.62%' }] },
    {
      name: '增减额与比例方向相反', parent: '增减方向前后相同', replace: ['增长2.46%', '下降2.34%'],
      finds: [{ message: 'mixed', at: '2.34', expected: '减少12.30万元' }],
    },
    { name: '方向写反', parent: '比例算得对', given: said('384.55万元', '326.94万元', '减少', 'decrease', ''), finds: [{ message: 'direction', at: '减少', expected: '增加' }] },
    { name: '实际不同却写持平', parent: '比例算得对', given: said('384.55万元', '326.94万元', '持平', 'flat', ''), finds: [{ message: 'direction', at: '持平', expected: '增加' }] },
    { name: '增加额比本年数还大', parent: '由增减额推上年数', given: difference('912.30万元', '2.46%'), finds: [{ message: 'beyond', at: '2.46%' }] },
    { name: '零基数写了比例', parent: '比例算得对', given: said('384.55万元', '0万元', '增加', 'increase', '100%'), finds: [{ message: 'zeroBase', at: '100%' }] },
    { name: '本年数在表中，比例不符', parent: '本年数在表中', given: total('4.10%'), finds: [{ message: 'percent', at: '4.10%', severity: 'warning' }] },
    { name: '增减额与比例不符', parent: '由增减额推上年数', given: difference('12.30万元', '24.60%'), finds: [{ message: 'percent', at: '24.60%' }] },
  ],
  nearMiss: [
    {
      name: '照表格式填写的增加0', document: ['2026年部门预算', '2026年“三公”经费预算安排情况', '公务用车购置及运行费38.00万元，比上年增加0万元，增长0%，主要原因是车辆数没有变。', '部门收支总表', '单位：万元', '收入\t预算数', '收入总计\t900.00'].join('\n'),
    },
    { name: '小数位少，比例在区间内', given: said('0.64万元', '0.50万元', '增加', 'increase', '28%') },
    { name: '小基数比例差几个百分点', given: said('0.03万元', '0.02万元', '增加', 'increase', '60%') },
    {
      name: '页首的上年数：同比是本年与它相比', document: ['2026年部门预算', '2025年预算安排29.41万元，同比增加2.92万元，增长9.93%。', '部门收支总表', '单位：万元', '收入\t预算数', '收入总计\t32.33'].join('\n'),
    },
    { name: '基本持平', given: said('99.80万元', '100.10万元', '基本持平', 'flat', '') },
  ],
} satisfies RuleCases
