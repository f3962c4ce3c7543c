import { array, assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Glyph } from './glyph.ts'
import { splitLines } from './line-pieces.ts'
import { textHeader } from './text-header.ts'
import { groupLines } from './text-line.ts'

const EM = 10
const glyph = (text: string, x0: number, base: number): Glyph => ({ text, x0, y0: base - 8.6, x1: x0 + EM, y1: base + 1.4, base, size: EM, bold: false, turn: 0, object: 0 })

test('whatever stands above the columns, each text of it is in one cell of the header', () => {
  const columns = [{ x0: 0, x1: 80 }, { x0: 120, x1: 160 }, { x0: 200, x1: 240 }, { x0: 280, x1: 320 }]
  const word = record({ row: integer({ min: 0, max: 3 }), at: integer({ min: 0, max: 15 }), length: integer({ min: 1, max: 4 }) })
  assert(
    property(array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const taken = new Map(words.flatMap(({ row, at, length }) => Array.from({ length }, (_, i) => [`${row}:${at + i}`, glyph('科', (at + i) * 24, row * 16)] as const)))
      const { cells } = textHeader(splitLines(groupLines([...taken.values()])), columns, EM)
      return cells.flatMap(({ parts }) => parts.flatMap(({ glyphs }) => [...glyphs])).length === taken.size
    }),
    { seed: 21, numRuns: 500 },
  )
})

test('no header lines make no levels', () => {
  expect(textHeader([], [{ x0: 0, x1: 80 }, { x0: 120, x1: 160 }], EM).levels).toBe(0)
})
