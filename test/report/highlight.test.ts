import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/place.ts'
import type { PrintedText } from '../../src/model/source-tree.ts'
import { highlighted, marksByAddress } from '../../src/report/html/highlight.ts'
import type { Mark } from '../../src/report/html/marks.ts'

const mark = (n: number, place: Place): Mark => ({ id: `m-${n}-0`, finding: `f-${n}`, rule: 'a/b', severity: 'error', role: 'wrong', place })

/** The marked stretches as `[words]`, nested where they lie over one another. */
const shown = (printed: PrintedText, marks: readonly Mark[]): string =>
  highlighted(printed, marksByAddress(marks), new Set()).markup.replace(/<mark [^>]*>/g, '[').replace(/<\/mark>/g, ']')

const lines = (text: string, column = 1): PrintedText => ({ text, runs: [{ start: 0, end: text.length, place: { type: 'text', line: 7, column, text } }] })
const inCell = (text: string): PrintedText => ({ text, runs: [{ start: 0, end: text.length, place: { type: 'sheet', sheet: '表1', cell: 'A3', text } }] })
const at = (column: number, text: string): Place => ({ type: 'text', line: 7, column, text })
const cell = (text: string): Place => ({ type: 'sheet', sheet: '表1', cell: 'A3', text })

describe('marked stretches', () => {
  it('are found by line and column in a text', () => {
    expect(shown(lines('预算12.50万元', 5), [mark(0, at(7, '12.50'))])).toBe('预算[12.50]万元')
    expect(shown(lines('预算12.50万元'), [mark(0, { ...at(3, '12.50'), line: 8 } as Place)])).toBe('预算12.50万元')
  })

  it('are found by their words elsewhere, one finding after the other', () => {
    expect(shown(inCell('XX局和XX所'), [mark(0, cell('XX')), mark(1, cell('XX'))])).toBe('[XX]局和[XX]所')
    expect(shown(inCell('XX局'), [mark(0, cell('XX')), mark(1, cell('XX'))])).toBe('[[XX]]局')
    expect(shown(inCell('甲局'), [mark(0, cell('乙'))])).toBe('[甲局]')
  })

  it('may lie over one another', () => {
    expect(shown(lines('一二三四'), [mark(0, at(1, '一二三')), mark(1, at(2, '二三四'))])).toBe('[一][[二三]][四]')
  })

  it('give each mark its id once', () => {
    const printed: PrintedText = { text: '甲乙', runs: [{ start: 0, end: 1, place: cell('甲') }, { start: 1, end: 2, place: cell('乙') }] }
    const markup = highlighted(printed, marksByAddress([mark(0, cell('甲乙'))]), new Set()).markup
    expect(markup.match(/ id="m-0-0"/g)).toHaveLength(1)
    expect(markup.match(/data-mark="m-0-0"/g)).toHaveLength(2)
  })
})
