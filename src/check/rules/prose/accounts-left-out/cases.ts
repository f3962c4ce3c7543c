import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CLASSES = [['201', '一般公共服务支出', '500.00'], ['208', '社会保障和就业支出', '80.00'], ['210', '卫生健康支出', '30.00'], ['221', '住房保障支出', '60.00']] as const

const said = (codes: readonly string[], end = '。', kind: 'final' | 'budget' = 'final') => () => {
  const named = CLASSES.filter(([one]) => codes.includes(one))
  return buildDisclosure({
    kind, year: 2024, parts: [
      table({
        family: 'general-public-expenditure', title: '一般公共预算财政拨款支出决算表', key: { fund: 'generalPublic' },
        columns: [code(), name(), amount('合计', { measure: 'expenditure' })], rows: CLASSES.map(([one, title, sum]) => [one, title, sum]),
      }),
      paragraph(`主要用于以下方面：${named.map(([, title, sum]) => `${title}（类）${sum}万元`).join('；')}${end}`, ...named.map(([one, title, sum]) => ({
        key: { measure: 'expenditure' as const, fund: 'generalPublic' as const, functional: one }, subject: title, amount: `${sum}万元`,
      }))),
    ],
  })
}

export default {
  valid: [{ name: '各类列全', given: said(['201', '208', '210', '221']) }],
  invalid: [{ name: '漏了一类', parent: '各类列全', given: said(['201', '208', '221']), finds: [{ message: 'left', at: '80.00万元' }] }],
  nearMiss: [
    { name: '只列两类', given: said(['201', '208']) },
    { name: '以等方面结尾', given: said(['201', '208', '221'], '等方面。') },
  ],
} satisfies RuleCases
