import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from './index.ts'

const page = readFileSync(new URL('../../../docs/rule-coverage.md', import.meta.url), 'utf8')
const named = new Set(page.match(/\b(?:cause|codes|completeness|layout|performance|privacy|procurement|projects|prose|relations|special-funds|wording)\/[a-z][a-z-]+/g))

describe('docs/rule-coverage.md', () => {
  it('names no rule that is not there', () => {
    const known = new Set(RULES.map(({ id }) => id))
    expect([...named].filter((id) => !known.has(id))).toEqual([])
  })

  it('names every rule', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })
})
