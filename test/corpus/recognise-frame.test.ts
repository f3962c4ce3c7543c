import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { corpusDocument, corpusDocuments, hasCorpus, recogniseDocument } from '../support/corpus.ts'

interface Frame {
  readonly kind: Disclosure['kind']
  readonly scope: Disclosure['scope']
  readonly year: number
  readonly named: boolean
  readonly sections: number
  readonly deepest: number
  readonly contents: number
  readonly units: number
  readonly performance: number
  readonly procurement: number
  readonly specialFunds: number
}

const budget = (scope: 'department' | 'unit', year: number, counts: Partial<Frame>): Frame => ({
  kind: 'budget', scope, year, named: true, sections: 0, deepest: 2, contents: 0, units: 0, performance: 0, procurement: 0, specialFunds: 0, ...counts,
})

/** Counted on the rendered pages. */
const FRAMES: Readonly<Record<string, Frame>> = {
  '506ac579ebcf': budget('unit', 2026, { named: false, sections: 17, contents: 15 }),
  '0fe1f112790f': budget('department', 2026, { named: false, sections: 24, contents: 16 }),
  '9cf8afd0f960': budget('department', 2024, { sections: 27, contents: 16, units: 6 }),
  'c8821d984a54': budget('department', 2026, { sections: 27, contents: 16, units: 2 }),
  '6a138c25953b': budget('unit', 2025, { sections: 19, contents: 15 }),
  'ef2db536657d': budget('department', 2025, { sections: 27, contents: 16, units: 1 }),
  '223f7ad8218f': budget('unit', 2025, { sections: 19, contents: 15 }),
  '6a2eb6044359': budget('department', 2024, { kind: 'final', sections: 33, deepest: 3, contents: 26, units: 3 }),
  'd45e923176f9': budget('department', 2024, { kind: 'final', sections: 34, deepest: 3, contents: 26, units: 3 }),
  'deb3a4533199': budget('department', 2024, { kind: 'final', named: false, sections: 34, deepest: 3, contents: 26, units: 3 }),
  '4e6b76b75a55': budget('unit', 2022, { sections: 40, deepest: 4, units: 3, performance: 19, procurement: 33, specialFunds: 2 }),
}

describe.skipIf(!hasCorpus)('the frame of real documents', () => {
  for (const [name, expected] of Object.entries(FRAMES)) {
    const document = corpusDocument(name)
    it.skipIf(!document)(name, async () => {
      const disclosure = await recogniseDocument(document!)
      const frame: Frame = {
        kind: disclosure.kind,
        scope: disclosure.scope,
        year: disclosure.year ?? 0,
        named: disclosure.entity !== null,
        sections: disclosure.sections.length,
        deepest: Math.max(...disclosure.sections.map(({ level }) => level)),
        contents: disclosure.contents.length,
        units: disclosure.units.length,
        performance: disclosure.performance.length,
        procurement: disclosure.procurement.length,
        specialFunds: disclosure.specialFunds.length,
      }
      expect(frame).toEqual(expected)
    })
  }

  it('holds together: ids are positions, ranges lie inside, coverage is a part of the whole', async () => {
    for (const document of corpusDocuments()) {
      const { facts, claims, sections, paragraphs, tables, numbers, coverage } = await recogniseDocument(document)
      expect(facts.map(({ id }) => id)).toEqual(facts.map((_, i) => i))
      expect(claims.map(({ id }) => id)).toEqual(claims.map((_, i) => i))
      for (const section of sections) {
        expect(section.paragraphs[0]).toBeLessThanOrEqual(section.paragraphs[1])
        expect(section.paragraphs[1]).toBeLessThanOrEqual(paragraphs.length)
        for (const table of section.tables) expect(tables[table]).toBeDefined()
        if (section.parent !== null) expect(section.parent).toBeLessThan(section.id)
      }
      for (const { span, text, places } of numbers) {
        expect(paragraphs[span.paragraph]?.text.slice(span.start, span.end)).not.toBe('')
        expect(places.length, text).toBeGreaterThan(0)
      }
      expect(coverage.bound).toBeLessThanOrEqual(coverage.numbers)
      expect(coverage.bound / coverage.numbers, document.name).toBeGreaterThan(0.95)
    }
  })
})
