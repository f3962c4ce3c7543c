import { expect, test } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../test/support/build-table.ts'
import { checkDisclosure } from '../check-disclosure.ts'

const KEY = { measure: 'expenditure', functional: '2210201' } as const

/** Prose with a figure of an account, and two tables that print it in 元. */
const expected = (prose: string, printed: string): readonly (string | null)[] => checkDisclosure(buildDisclosure({
  parts: [
    paragraph(`住房公积金${prose}万元。`, { key: KEY, subject: '住房公积金', amount: `${prose}万元` }),
    ...(['expenditure-summary', 'general-public-expenditure'] as const).map((family) => table({
      family, title: `部门${family}表`, unit: 'yuan', key: { measure: 'expenditure' }, columns: [code(), name(), amount('合计')], rows: [['2210201', '住房公积金', printed]],
    })),
  ],
})).findings.filter(({ rule }) => /same-functional-amount|wrong-number/.test(rule)).map((finding) => finding.expected)

test('a number whose point was moved is as much rounded as it was before', () => {
  expect(expected('46.7', '4,668,000')).toEqual(['467万元'])
  expect(expected('20.90', '2,090,512.00')).toEqual(['209.05万元'])
  expect(expected('910.168', '91,016,775.35')).toEqual(['9,101.68万元'])
})

test('a digit that differs leaves the decimals as they are', () => {
  expect(expected('208.60', '2,087,959.00')).toEqual(['208.80万元'])
})
