import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const CODES = ['2010301', '2080505', '2101101'] as const
const YUAN = ['5,503,550.15', '294,969.42', '107,894.07'] as const

/** Prose in 万元 beside a table in 元. */
const prose = (...amounts: readonly string[]) => buildDisclosure({
  parts: [
    ...CODES.map((functional, i) => paragraph(`${functional}科目${amounts[i]}万元。`, {
      key: { measure: 'expenditure', fund: 'generalPublic', functional }, subject: `${functional}科目`, amount: `${amounts[i]}万元`,
    })),
    table({
      family: 'general-public-expenditure', title: '一般公共预算支出表', unit: 'yuan', key: { measure: 'expenditure', fund: 'generalPublic' }, columns: [name(), amount('合计')],
      rows: CODES.map((functional, i) => ({ cells: [`${functional}科目`, `${amounts[i]?.startsWith('-') ? '-' : ''}${YUAN[i]}`], keys: [{ functional }] })),
    }),
  ],
})

export default {
  valid: [{ name: '四舍五入', given: () => prose('550.36', '29.50', '10.79') }],
  invalid: [
    { name: '各数都截去尾数', parent: '四舍五入', given: () => prose('550.35', '29.49', '10.78'), finds: [{ message: 'cut', at: '550.35万元', expected: '550.36万元、29.50万元、10.79万元' }] },
    { name: '负数截去尾数', parent: '四舍五入', given: () => prose('550.36', '-29.49', '-10.78'), finds: [{ message: 'cut', at: '-29.49万元', expected: '-29.50万元、-10.79万元' }] },
    { name: '两个数截去尾数', parent: '四舍五入', given: () => prose('550.36', '29.49', '10.78'), finds: [{ message: 'cut', at: '29.49万元', expected: '29.50万元、10.79万元' }] },
  ],
  nearMiss: [
    { name: '负数四舍五入', given: () => prose('550.36', '-29.50', '-10.79') },
    { name: '只有一个数少0.01', given: () => prose('550.35', '29.50', '10.79') },
    { name: '一个少0.01，一个另有错', given: () => prose('550.35', '29.94', '10.79') },
  ],
} satisfies RuleCases
