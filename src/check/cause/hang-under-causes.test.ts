import { describe, expect, it } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../test/support/build-table.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import { checkDisclosure } from '../check-disclosure.ts'
import { RULES } from '../rules/index.ts'

const ARITHMETIC = RULES.filter((rule) => /^(?:relations|cause)\/|^prose\/year-on-year$/.test(rule.id))

/** Prose with an amount, last year's and the percentage between them; a table that has 350.35. */
const document = (current: string, percent: string): Disclosure => buildDisclosure({
  parts: [
    paragraph(`支出预算${current}万元，比2025年348.52万元增长${percent}%。`, {
      key: { measure: 'expenditure' }, subject: '支出预算', amount: `${current}万元`,
      previous: { year: 2025, words: '比2025年', amount: '348.52万元' },
      change: { direction: 'increase', words: `增长${percent}%`, percent: `${percent}%` },
    }),
    table({
      family: 'income-expenditure-summary', title: '部门收支总表', key: { measure: 'expenditure' },
      columns: [name(), amount('预算数')], rows: [{ cells: ['本年支出合计', '350.35'], keys: [{}] }],
    }),
    table({
      family: 'expenditure-summary', title: '部门支出总表', key: { measure: 'expenditure' },
      columns: [name(), amount('合计')], rows: [{ cells: ['合计', '350.35'], keys: [{}] }],
    }),
  ],
})

const found = (disclosure: Disclosure) => checkDisclosure(disclosure, ARITHMETIC).findings.map((one) => [one.rule, one.causes.length])

describe('hangUnderCauses', () => {
  it('hangs a percentage under the wrong amount that it is computed from', () => {
    expect(found(document('352.67', '0.53'))).toEqual([['prose/year-on-year', 1], ['relations/same-total', 0]])
  })

  it('leaves a percentage alone that would be wrong with the right amount too', () => {
    expect(found(document('352.67', '5.30'))).toEqual([['prose/year-on-year', 0], ['relations/same-total', 0]])
  })

  it('has nothing to hang where the amount is right', () => {
    expect(found(document('350.35', '0.53'))).toEqual([])
  })

  it('runs a rule of prose again once for all wrong numbers, however many', () => {
    const runs = (count: number): number => {
      let made = 0
      const rules = ARITHMETIC.map((rule) => (rule.id !== 'prose/year-on-year' ? rule : { ...rule, check: (...given: Parameters<typeof rule.check>) => {
        made += 1
        return rule.check(...given)
      } }))
      const { findings } = checkDisclosure(manyWrong(count), rules)
      expect(findings.filter(({ causes }) => causes.length > 0)).toHaveLength(count)
      return made
    }
    expect([runs(2), runs(12)]).toEqual([2, 2])
  })
})

/** So many sentences with a wrong amount of an account each, from which a percentage follows. */
const manyWrong = (count: number): Disclosure => {
  const codes = Array.from({ length: count }, (_, i) => `${20101 + i}01`)
  const rows = codes.map((code) => ({ cells: [`第${code}项支出`, '350.35'], keys: [{ functional: code }] }))
  return buildDisclosure({
    parts: [
      ...codes.map((code) => paragraph(`第${code}项支出预算352.67万元，比2025年348.52万元增长0.53%。`, {
        key: { measure: 'expenditure', functional: code }, subject: '支出预算', amount: '352.67万元',
        previous: { year: 2025, words: '比2025年', amount: '348.52万元' },
        change: { direction: 'increase', words: '增长0.53%', percent: '0.53%' },
      })),
      ...['部门收支总表', '部门支出总表'].map((title, i) => table({
        family: i === 0 ? 'income-expenditure-summary' : 'expenditure-summary', title, key: { measure: 'expenditure' }, columns: [name(), amount('预算数')], rows,
      })),
    ],
  })
}
