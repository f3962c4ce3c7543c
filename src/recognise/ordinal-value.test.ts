import { expect, test } from 'vitest'
import { ordinalValue } from './ordinal-value.ts'

test.each([
  ['（三）', '(一)', 3], ['(三)', '(一)', 3], ['十二、', '一、', 12], ['二十、', '一、', 20], ['第二部分', '第一部分', 2], ['3.', '1.', 3], ['十', '一', 10],
])('%s', (ordinal, form, value) => {
  expect(ordinalValue(ordinal)).toEqual({ form, value })
})

test('附件 holds no number', () => {
  expect(ordinalValue('附件')).toBeNull()
})
