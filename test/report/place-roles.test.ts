import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/place.ts'
import { groupPlaces, wrongPlaces } from '../../src/report/place-roles.ts'
import { finding, inventedDisclosure, cellPlace } from '../support/build-checked.ts'

const line = (n: number, text: string): Place => ({ type: 'pdf', page: 1, box: [50, n * 20, 50 + text.length * 10, n * 20 + 12], text })

/** A paragraph of two printed lines. */
function disclosure() {
  const base = inventedDisclosure()
  const [first, second] = [line(1, '年初预算为12.50万元，决算'), line(2, '数大于预算数。')]
  const text = first.text + second.text
  const runs = [{ start: 0, end: first.text.length, place: first }, { start: first.text.length, end: text.length, place: second }]
  return { ...base, paragraphs: [{ ...base.paragraphs[0]!, text, runs }] }
}

const count = (...places: Place[]) => wrongPlaces(disclosure())(finding({ id: 'x', places }))
const part = (n: number, text: string, at: number): Place => ({ ...line(n, text), box: [50 + at * 10, n * 20, 50 + (at + text.length) * 10, n * 20 + 12] } as Place)

describe('what is wrong, and what it contradicts', () => {
  it('goes on over a line end', () => {
    expect(count(part(1, '决算', 13), part(2, '数大于预算数', 0))).toBe(2)
  })

  it('ends where the next place is another thing', () => {
    expect(count(part(2, '数大于预算数', 0), part(1, '12.50', 5))).toBe(1)
    expect(count(part(1, '12.50', 5), part(1, '万元', 10))).toBe(1)
    expect(count(part(1, '12.50', 5), cellPlace(disclosure(), 3, 2))).toBe(1)
  })

  it('joins what it contradicts in the same way', () => {
    const [amount, words, rest] = [part(1, '12.50', 5), part(1, '决算', 13), part(2, '数大于预算数', 0)]
    expect(groupPlaces(disclosure())([amount, words, rest])).toEqual([[amount], [words, rest]])
    expect(groupPlaces(disclosure())([])).toEqual([])
  })

  it('takes all lines of what is not on the page', () => {
    const outside = [-3, -2, -1].map((n) => line(n, '印不出来'))
    const base = disclosure()
    const unread = outside.map((place) => ({ place, reason: 'outsidePage' as const, text: place.text }))
    const countWrong = wrongPlaces({ ...base, source: { ...base.source, unread } })
    expect(countWrong(finding({ id: 'x', places: outside }))).toBe(3)
    expect(count(...outside)).toBe(1)
    expect(count()).toBe(0)
  })
})
