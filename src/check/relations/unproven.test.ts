import { describe, expect, it } from 'vitest'
import { parseDecimal, ZERO } from '../../model/decimal.ts'
import { printedInterval } from '../../model/interval.ts'
import type { Fact } from '../../model/fact.ts'
import type { Instance } from './relation.ts'
import type { TrustedFacts } from './trusted-facts.ts'
import { isUnproven } from './unproven.ts'

const cell = (table: number, row: number, column: number, text: string): Fact =>
  ({ origin: { type: 'cell', table, row, column }, key: { functional: '205', economic: null }, text, value: text, interval: printedInterval(parseDecimal(text) ?? ZERO, 2) }) as unknown as Fact
const sum = (outcome: Instance['outcome'], total: Fact, ...parts: Fact[]): Instance =>
  ({ rule: 'relations/x', type: 'sum', key: 'x', total, terms: parts.map((fact) => ({ fact, sign: 1 })), outcome })
const lacking = (...tables: number[]): TrustedFacts =>
  ({ facts: [], doubtful: [], strays: [], unread: new Map(), openEnded: new Set(), cutOff: new Set(), incomplete: new Set(tables) })

describe('a failing sum of a table that lacks a page', () => {
  const rows = sum('fails', cell(2, 1, 3, '9.00'), cell(2, 2, 3, '1.00'), cell(2, 3, 3, '1.00'))

  it('proves nothing over rows, nor over two tables', () => {
    expect(isUnproven(rows, 'table', lacking(2))).toBe(true)
    expect(isUnproven(sum('fails', cell(1, 1, 3, '9.00'), cell(2, 2, 3, '1.00')), 'document', lacking(2))).toBe(true)
  })

  it('stands within one row, and in tables that are whole', () => {
    expect(isUnproven(sum('fails', cell(2, 1, 3, '9.00'), cell(2, 1, 4, '1.00'), cell(2, 1, 5, '1.00')), 'table', lacking(2))).toBe(false)
    expect(isUnproven(rows, 'table', lacking(5))).toBe(false)
  })

  it('does not say that an account is missing', () => {
    expect(isUnproven(sum('missing', cell(1, 1, 3, '9.00')), 'document', lacking(2))).toBe(true)
    expect(isUnproven(sum('missingItems', cell(2, 1, 3, '9.00')), 'table', lacking(2))).toBe(true)
    expect(isUnproven(sum('missingItems', cell(1, 1, 3, '9.00')), 'table', lacking(2))).toBe(false)
  })
})
