import { describe, expect, it } from 'vitest'
import { buildDisclosure, paragraph, table } from '../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../test/support/build-table.ts'
import { compareDecimals } from '../../model/decimal.ts'
import { inRightUnit } from './in-right-unit.ts'
import type { Instance } from './relation.ts'
import { valueOf } from './operands.ts'

/** A sentence against a table in 元 that says it is in 万元. */
function instance(prose: string): Instance {
  const { facts } = buildDisclosure({
    parts: [
      paragraph(`住房公积金${prose}。`, { key: { measure: 'expenditure', functional: '2210201' }, amount: prose }),
      table({ family: 'expenditure-summary', title: '部门支出总表', unit: 'wanyuan', key: { measure: 'expenditure' }, columns: [code(), name(), amount('合计')], rows: [['2210201', '住房公积金', '652,318.47']] }),
    ],
  })
  const total = facts.find(({ origin }) => origin.type === 'claim')
  const cell = facts.find(({ origin }) => origin.type === 'cell')
  if (!total || !cell) throw new Error('not built')
  return { rule: 'relations/same-functional-amount', type: 'same', key: 'k', total, terms: [{ fact: cell, sign: 1 }], outcome: 'fails' }
}

const UNITS = [{ table: 0, expected: 'yuan', explains: [], rival: null, companions: [] }] as const

describe('inRightUnit', () => {
  it('says a contradiction that remains in the unit that is meant', () => {
    const one = instance('31.42万元')
    const [term] = inRightUnit(one, UNITS).terms
    expect(term?.fact.unit).toBe('yuan')
    expect(term && compareDecimals(valueOf(term.fact), valueOf(instance('65.231847万元').total))).toBe(0)
  })

  it('leaves alone what fails by the unit only', () => {
    const one = instance('65.23万元')
    expect(inRightUnit(one, UNITS)).toBe(one)
  })

  it('leaves alone what no such table takes part in', () => {
    const one = instance('31.42万元')
    expect(inRightUnit(one, [{ ...UNITS[0], table: 7 }])).toBe(one)
  })
})
