import { describe, expect, it } from 'vitest'
import { decimal } from '../model/decimal.ts'
import { EMPTY_KEY, type Fact, type FactKey } from '../model/fact.ts'
import { printedInterval } from '../model/interval.ts'
import { readProse, shortKey } from '../../test/support/prose.ts'
import { resolveClaims } from './resolve-claims.ts'

const keyOf = (options: Partial<FactKey>): FactKey => ({ ...EMPTY_KEY, measure: 'income', year: 2025, phase: 'budget', ...options })
const cell = (options: Partial<FactKey>, wan: bigint): Fact => {
  const value = decimal(wan * 1_000_000n)
  return {
    id: 0, key: keyOf(options), text: String(wan), kind: 'amount', value, interval: printedInterval(value, -4), unit: 'wanyuan', places: [],
    origin: { type: 'cell', table: 0, row: 0, column: 0 },
  }
}
const resolve = (line: string, facts: readonly Fact[]): string[] =>
  resolveClaims(readProse([line]).claims, facts).map(({ key, alternatives }) => [shortKey(key), ...alternatives.map(shortKey)].join(' / '))

describe('what the words of a claim leave open', () => {
  const facts = [cell({ measure: 'income' }, 1150n), cell({ measure: 'incomeGrandTotal' }, 1200n)]

  it('is settled by the table that prints the amount', () => {
    expect(resolve('2025年收入预算1200.00万元。', facts)).toEqual(['incomeGrandTotal 2025 budget'])
    expect(resolve('2025年收入预算1150.00万元。', facts)).toEqual(['income 2025 budget'])
  })

  it('stays the first meaning where the amount contradicts both', () => {
    expect(resolve('2025年收入预算1300.00万元。', facts)).toEqual(['income 2025 budget'])
  })

  it('is the meaning that the tables print at all', () => {
    expect(resolve('2025年收入预算1300.00万元。', facts.slice(1))).toEqual(['incomeGrandTotal 2025 budget'])
    expect(resolve('2025年收入预算1300.00万元。', [])).toEqual(['income 2025 budget'])
  })

  it('never moves a clear quantity to another one that happens to agree', () => {
    expect(resolve('2025年本年收入合计1200.00万元。', facts)).toEqual(['income 2025 budget'])
  })
})

describe('an account under 财政拨款', () => {
  const line = '财政拨款支出预算100.00万元，其中：“住房保障支出”科目80.00万元。'

  it('belongs to the one fund whose table prints it', () => {
    const printed = cell({ measure: 'expenditure', fund: 'generalPublic', functional: '221' }, 80n)
    expect(resolve(line, [printed])[1]).toBe('expenditure 2025 budget generalPublic 221')
  })

  it('stays under 财政拨款 where the tables print it there, or under two funds', () => {
    const general = cell({ measure: 'expenditure', fund: 'generalPublic', functional: '221' }, 80n)
    const fiscal = cell({ measure: 'expenditure', fund: 'fiscal', functional: '221' }, 80n)
    const other = cell({ measure: 'expenditure', fund: 'governmentFund', functional: '221' }, 10n)
    expect(resolve(line, [general, fiscal])[1]).toBe('expenditure 2025 budget fiscal 221')
    expect(resolve(line, [general, other])[1]).toBe('expenditure 2025 budget fiscal 221')
  })
})
