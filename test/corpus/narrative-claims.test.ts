import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimedNumbers } from '../../src/recognise/coverage.ts'
import { corpusDocument, hasCorpus, recogniseDocument } from '../support/corpus.ts'
import { shortClaim } from '../support/prose.ts'

/**
 * What the prose of a document states, in figures and keys, checked against its rendered pages: the claims with a named
 * quantity (reasons left out), how many amounts the prose prints, and those that are bound to none.
 */
interface ExpectedProse {
  readonly amounts: number
  /** The printed amounts without a quantity: limits of a definition, projects, special funds, amounts inside reasons. */
  readonly unbound: readonly string[]
  readonly claims: readonly string[]
}

const EXPECTED = JSON.parse(readFileSync(join(import.meta.dirname, 'narrative-claims.json'), 'utf8')) as Readonly<Record<string, ExpectedProse>>

describe.skipIf(!hasCorpus)('claims in the prose of real documents', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const document = corpusDocument(name)
    it.skipIf(!document)(name, async () => {
      const { claims, numbers } = await recogniseDocument(document!)
      const bound = claimedNumbers(claims)
      const amounts = numbers.filter(({ type }) => type === 'amount')
      const read: ExpectedProse = {
        amounts: amounts.length,
        unbound: amounts.filter(({ span }) => !bound.has(`${span.paragraph}:${span.start}`)).map(({ text }) => text),
        claims: claims.filter(({ key }) => key.measure !== 'other').map((claim) => shortClaim({ ...claim, reason: null })),
      }
      expect(read).toEqual(expected)
    })
  }

  it('binds at least 95 of 100 amounts of the prose of ordinary documents', async () => {
    let printed = 0
    let unbound = 0
    for (const { amounts, unbound: left } of Object.values(EXPECTED).filter(({ claims }) => claims.length > 20)) {
      printed += amounts
      unbound += left.length
    }
    expect(unbound / printed).toBeLessThan(0.05)
  })
})
