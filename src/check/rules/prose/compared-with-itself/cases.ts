import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const budget = (year: number) => () => buildDisclosure({
  parts: [paragraph(`2026年收入预算512.30万元，比${year}年预算增加12.30万元。`, {
    key: { measure: 'income' }, subject: '收入预算', amount: '512.30万元',
    previous: { year, words: `比${year}年预算` }, change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' },
  })],
})

const none = (year: number) => () => buildDisclosure({ kind: 'budget', year: 2026, parts: [paragraph(`2026年本单位未安排“三公”经费预算，与${year}年预算持平。`)] })

export default {
  valid: [{ name: '与上年比较', given: budget(2025) }, { name: '没有金额，与上年比较', given: none(2025) }],
  invalid: [{ name: '没有金额，与本年比较', parent: '没有金额，与上年比较', given: none(2026), finds: [{ message: 'unspoken', at: '与2026年预算', expected: '2025年预算数' }] }, { name: '与本年比较', parent: '与上年比较', given: budget(2026), finds: [{ message: 'itself', at: '比2026年预算', expected: '2025年预算数' }] }],
  nearMiss: [
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
