import { expect, test } from 'vitest'
import { buildDisclosure } from '../../test/support/build-disclosure.ts'
import { cutByEdge } from './cut-by-edge.ts'

const place = (box: readonly [number, number, number, number], text: string) => ({ type: 'pdf' as const, page: 4, box, text })

test('digits outside the page, on the line and right behind what prints, cut a number off', () => {
  const disclosure = buildDisclosure({ parts: [] })
  const rest = place([595, 100, 620, 110], '0.08')
  const isCut = cutByEdge({ ...disclosure, source: { ...disclosure.source, unread: [{ reason: 'outsidePage', place: rest, text: '0.08' }] } })
  expect(isCut?.([place([560, 100, 594, 110], '53,846,91')])).toBe(true)
  expect(isCut?.([place([560, 130, 594, 140], '2,791')])).toBe(false)
  expect(isCut?.([place([400, 100, 440, 110], '24,659,991.95')])).toBe(false)
  expect(isCut?.([{ ...place([560, 100, 594, 110], '53,846,91'), page: 5 }])).toBe(false)
})

test('with nothing outside the pages no number is cut', () => {
  expect(cutByEdge(buildDisclosure({ parts: [] }))).toBeNull()
})
