import { assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { findTermSlips } from './find-slips.ts'
import { TERMS } from './terms.ts'

test('no term is a slip of another, alone or beside each other', () => {
  for (const term of TERMS) expect(findTermSlips(term), term).toEqual([])
  assert(property(constantFrom(...TERMS), constantFrom(...TERMS), (one, other) => findTermSlips(`${one}、${other}`).length === 0), { seed: 11 })
})

test('a character within a term that no term prints is found where it stands', () => {
  assert(
    property(constantFrom(...TERMS), nat(), (term, any) => {
      const at = 2 + (any % (term.length - 4))
      const [slip, ...more] = findTermSlips(`本馆${term.slice(0, at)}鑫${term.slice(at + 1)}为`)
      return more.length === 0 && slip !== undefined && slip.words.includes('鑫') && slip.at <= 2 + at
    }),
    { seed: 12 },
  )
})
