import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const budget = (year: number) => () => buildDisclosure({
  parts: [paragraph(`2026年收入预算512.30万元，比${year}年预算增加12.30万元。`, {
    key: { measure: 'income' }, subject: '收入预算', amount: '512.30万元',
    previous: { year, words: `比${year}年预算` }, change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' },
  })],
})

const text = (kind: 'budget' | 'final', year: number, words: string) => () => buildDisclosure({ kind, year, parts: [paragraph(words)] })
const STAFF = '机关运行经费支出减少，主要原因是人员较2023年度减少。'
const CARS = '公务用车购置费增加，主要原因是计划更新车辆5辆，比2025年增加2辆。'

const none = (year: number) => () => buildDisclosure({ kind: 'budget', year: 2026, parts: [paragraph(`2026年本单位未安排“三公”经费预算，与${year}年预算持平。`)] })

export default {
  valid: [{ name: '人员与上年比较', given: text('final', 2024, STAFF) }, { name: '车辆与上年比较', given: text('budget', 2026, CARS) }, { name: '与上年比较', given: budget(2025) }, { name: '没有金额，与上年比较', given: none(2025) }],
  invalid: [{ name: '人员与决算年度比较', parent: '人员与上年比较', given: text('final', 2024, STAFF.replace('2023', '2024')), finds: [{ message: 'unspoken', at: '较2024年度', severity: 'warning' }] }, { name: '车辆与预算年度比较', parent: '车辆与上年比较', given: text('budget', 2026, CARS.replace('2025', '2026')), finds: [{ message: 'unspoken', at: '比2026年', severity: 'warning' }] }, { name: '没有金额，与本年比较', parent: '没有金额，与上年比较', given: none(2026), finds: [{ message: 'unspoken', at: '与2026年预算', expected: '2025年预算数' }] }, { name: '与本年比较', parent: '与上年比较', given: budget(2026), finds: [{ message: 'itself', at: '比2026年预算', expected: '2025年预算数' }] }],
  nearMiss: [
    { name: '下年与本年比较', given: text('budget', 2026, '工程分两年实施，2027年用量比2026年增加。') },
    { name: '与本年预算比较', given: text('final', 2024, '公务接待批次减少，较2024年预算减少。') },
    { name: '上年执行数', given: () => buildDisclosure({ kind: 'budget', year: 2026, parts: [paragraph('2025年执行数与2026年预算持平。')] }) },
    {
      name: '决算数与同年预算数比较',
      given: () => buildDisclosure({
        kind: 'final', year: 2024, parts: [paragraph('2024年支出决算98.00万元，比2024年预算100.00万元减少2.00万元。', {
          key: { measure: 'expenditure' }, subject: '支出决算', amount: '98.00万元',
          previous: { year: 2024, phase: 'budget', words: '比2024年预算', amount: '100.00万元' }, change: { direction: 'decrease', words: '减少2.00万元', amount: '2.00万元' },
        })],
      }),
    },
  ],
} satisfies RuleCases
