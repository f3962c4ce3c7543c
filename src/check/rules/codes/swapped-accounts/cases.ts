import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const ITEMS = [['2010101', '行政运行', '512.30'], ['2010102', '一般行政管理事务', '16.20'], ['2080505', '养老保险缴费支出', '60.10'], ['2210201', '住房公积金', '48.00']] as const

/** Final accounts: income need not equal expenditure item by item, so that no relation holds the two tables together. */
const doc = (income: readonly string[], expenditure: readonly string[] = ITEMS.map(([, , value]) => value)) => () => buildDisclosure({
  kind: 'final',
  parts: ([['income-summary', '收入决算表', 'income', 'fiscal', income], ['general-public-expenditure', '一般公共预算财政拨款支出决算表', 'expenditure', 'generalPublic', expenditure]] as const)
    .map(([family, title, measure, fund, values]) => table({
      family, title, unit: 'wanyuan', key: { measure, fund, phase: 'final' }, columns: [code(), name(), amount('财政拨款')], rows: ITEMS.map(([own, words], i) => [own, words, values[i] ?? '']),
    })),
})

export default {
  valid: [{ name: '两表逐项相同', given: doc(['512.30', '16.20', '60.10', '48.00']) }],
  invalid: [{ name: '两项的数对调', parent: '两表逐项相同', given: doc(['512.30', '16.20', '48.00', '60.10']), finds: [{ message: 'swapped', at: '48.00', severity: 'warning' }] }],
  nearMiss: [
    { name: '收入与支出各不相同', given: doc(['520.00', '16.20', '48.00', '60.10'], ['512.30', '17.00', '60.10', '48.00']) },
    { name: '只有一项不同', given: doc(['512.30', '16.20', '60.10', '60.10']) },
  ],
} satisfies RuleCases
