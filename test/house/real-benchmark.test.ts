import { expect, test } from 'vitest'
import { editPrinted } from '../../bench/accuracy/real/edit-printed.ts'
import { judgeNumber } from '../../bench/accuracy/real/judge-number.ts'
import { slipOf } from '../../bench/accuracy/real/number-slip.ts'
import { printedElsewhere } from '../../bench/accuracy/real/printed-elsewhere.ts'
import { unknowableClass } from '../../bench/accuracy/real/unknowable.ts'
import { createRandom } from '../../bench/accuracy/mutations/random.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Place } from '../../src/model/place.ts'
import { placesOf } from '../../src/model/source-tree.ts'
import { readDocument } from '../../src/read/read-document.ts'

// The benchmark on real documents needs them; what it is made of does not.

const line = (text: string): { text: string; place: Place } => ({ text, place: { type: 'pdf', page: 1, box: [0, 0, text.length * 10, 10], text } })

test('an edited text keeps its lines: later characters move up, the new ones take the room of the old', () => {
  const [first, second] = [line('收入512.30万元，'), line('支出512.30万元。')]
  const edges = (count: number): number[] => Array.from({ length: count + 1 }, (_, i) => i * 10)
  const printed = {
    text: first.text + second.text,
    runs: [{ start: 0, end: 11, place: first.place, edges: edges(11) }, { start: 11, end: 22, place: second.place, edges: edges(11) }],
  }
  const edited = editPrinted(printed, 2, 5, '12')
  expect(edited?.text).toBe('收入12.30万元，支出512.30万元。')
  expect(edited?.runs.map(({ start, end, place }) => [start, end, place.text])).toEqual([[0, 10, '收入12.30万元，'], [10, 21, '支出512.30万元。']])
  expect(edited && placesOf(edited, 2, 7)).toMatchObject([{ box: [20, 0, 80, 10], text: '12.30' }])
  expect(editPrinted(printed, 8, 13, 'x')).toBeNull()
})

test('a slip changes the value, and by more than rounding explains', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const made = slipOf({ text: '1,259.64', group: 'amount' }, createRandom(seed))
    expect(made).not.toBeNull()
    expect(Math.abs(Math.round(Number.parseInt((made?.text ?? '').replace(/\D/g, ''), 10)) - 125_964)).toBeGreaterThan(4)
  }
  expect(slipOf({ text: '2025', group: 'unclaimed:year' }, createRandom(1))?.text).toMatch(/^202[46]$/)
})

test('found means an error or a warning at the number', () => {
  const at = { type: 'text', line: 3, column: 5, text: '512.30' } as const
  const finding = (severity: Finding['severity'], ...places: Place[]): Finding => ({
    id: '1', rule: 'a/b', version: 1, severity, message: '', messageEn: '', expected: null, actual: null, places, facts: [], causes: [], basis: [], calculation: null,
  })
  const other = { ...at, line: 4 }
  expect(judgeNumber([finding('error', at)], [at], '513.30').found).toBe('first')
  expect(judgeNumber([finding('warning', other, at)], [at], '513.30').found).toBe('any')
  expect(judgeNumber([finding('info', at)], [at], '513.30').found).toBe('information')
  expect(judgeNumber([finding('error', other)], [at], '513.30').found).toBe('elsewhere')
  expect(judgeNumber([], [at], '513.30').found).toBe('missed')
})

test('no number whose digits are printed twice is unknowable', async () => {
  const source = await readDocument(new TextEncoder().encode('账面价值940.18万元。\n车辆价值9,401,800元。\n账面价值77.21万元。\n'))
  const elsewhere = printedElsewhere(source)
  const target = (text: string) => ({ part: 'prose', block: 0, row: -1, cell: -1, start: 0, end: 0, text, group: 'amount', before: '账面价值', after: '万元。' }) as const
  expect(unknowableClass(target('77.21'), elsewhere(target('77.21')))?.id).toBe('asset-value')
  expect(unknowableClass(target('940.18'), elsewhere(target('940.18')))).toBeNull()
})
