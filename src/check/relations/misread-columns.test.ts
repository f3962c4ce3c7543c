import { describe, expect, it } from 'vitest'
import { parseDecimal, ZERO } from '../../model/decimal.ts'
import { printedInterval } from '../../model/interval.ts'
import type { Fact } from '../../model/fact.ts'
import { judgeColumns } from './misread-columns.ts'
import type { Instance } from './relation.ts'

const cell = (row: number, column: number, text: string): Fact =>
  ({ origin: { type: 'cell', table: 1, row, column }, text, value: text === '' ? null : parseDecimal(text), interval: text === '' ? null : printedInterval(parseDecimal(text) ?? ZERO, 2) }) as unknown as Fact
const row = (outcome: Instance['outcome'], at: number, total: string, ...parts: string[]): Instance =>
  ({ rule: 'relations/x', type: 'sum', key: `x${at}`, total: cell(at, 3, total), terms: parts.map((text, i) => ({ fact: cell(at, 4 + i, text), sign: 1 })), outcome })
const blank = (at: number): Instance => row('blankTotal', at, '', '4.00', '5.00')
const fails = (at: number): Instance => row('fails', at, '2.00', '4.00', '5.00')
const holds = (at: number): Instance => row('holds', at, '9.00', '4.00', '5.00')

describe('a column of totals that is blank in most rows', () => {
  it('is no total: its blanks are left, what it prints is doubtful', () => {
    const { instances, left } = judgeColumns([blank(1), fails(2), blank(3), blank(4)])
    expect(left).toBe(3)
    expect(instances).toEqual([{ ...fails(2), doubtful: true }])
  })

  it('stands where only a few are blank, or the printed ones hold', () => {
    for (const column of [[blank(1), blank(2), fails(3)], [blank(1), blank(2), blank(3), holds(4), holds(5), holds(6)], [fails(1), fails(2), fails(3), fails(4)]]) {
      expect(judgeColumns(column)).toEqual({ instances: column, left: 0 })
    }
  })

  it('is judged by totals of its own rows only', () => {
    const down = [1, 2, 3].map((at) => ({ ...blank(at), terms: [{ fact: cell(9, 4, '4.00'), sign: 1 as const }] }))
    expect(judgeColumns(down).left).toBe(0)
  })

  it('a row of zeros proves nothing', () => {
    const zeros = [4, 5, 6, 7].map((at) => row('holds', at, '0.00', '0.00', '0.00'))
    expect(judgeColumns([blank(1), blank(2), blank(3), ...zeros]).left).toBe(3)
  })
})
