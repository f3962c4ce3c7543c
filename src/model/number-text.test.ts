import { describe, expect, it } from 'vitest'
import { readNumber } from './number-text.ts'

describe('one amount with white space in it', () => {
  it.each(['1, 259. 64', '1,259.6 4', '1,259.\n64', '1,\n259.64', '1 259.64'])('%j is 1259.64', (text) => {
    expect(readNumber(text)).toMatchObject({ type: 'number', value: { digits: 125_964n, scale: 2 } })
  })
})

describe('two whole amounts in one cell', () => {
  it.each(['6,043,390 6,043,390', '6,043,390\n12,390.50', '1,234.00　-5,678.00'])('%j is no number', (text) => {
    expect(readNumber(text)).toEqual({ type: 'text' })
  })
})
