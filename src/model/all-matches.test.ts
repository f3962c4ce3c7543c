import { expect, test } from 'vitest'
import { allMatches } from './all-matches.ts'

test.each([[/\d+/g, '2025年10万元，2026年12万元'], [/(?<year>20\d{2})年/g, '2025年、2026年'], [/x*/g, 'axxb'], [/无/g, '有']])('%s finds what matchAll finds', (pattern, text) => {
  const plain = (matches: Iterable<RegExpMatchArray>) => Array.from(matches, (match) => [match.index, ...match, { ...match.groups }])
  expect(plain(allMatches(pattern, text))).toEqual(plain(text.matchAll(pattern)))
})

test('a search begins at the start of each text', () => {
  const pattern = /\d/g
  pattern.lastIndex = 3
  expect(allMatches(pattern, '1').map(([digit]) => digit)).toEqual(['1'])
})
