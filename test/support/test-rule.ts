import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/check/context.ts'
import type { Rule } from '../../src/check/rule.ts'
import type { DefectiveCase, ExpectedFinding, RuleCases, SoundCase } from '../../src/check/rule-cases.ts'
import { runRule } from '../../src/check/run-rule.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Place } from '../../src/model/place.ts'
import { readDocument } from './read-document.ts'

/** Runs the cases of a rule: `testRule(rule, cases)` is all that a rule.test.ts holds. */
export function testRule(rule: Rule, cases: RuleCases): void {
  const sound = [...cases.valid, ...cases.nearMiss]
  describe(rule.id, () => {
    it('has cases of every kind, each once', () => {
      expect(cases.valid.length, 'valid cases').toBeGreaterThan(0)
      expect(cases.invalid.length, 'invalid cases').toBeGreaterThan(0)
      expect(cases.nearMiss.length, 'near misses').toBeGreaterThan(0)
      const names = [...sound, ...cases.invalid].map((one) => one.name)
      expect(new Set(names).size, 'two cases bear one name').toBe(names.length)
    })

    it('has no two cases with one document', async () => {
      const texts = await Promise.all([...sound, ...cases.invalid].map(async (one) => asText(await disclosureOf(one, sound))))
      expect(new Set(texts).size).toBe(texts.length)
    })

    for (const one of cases.valid) {
      it(`passes: ${one.name}`, async () => {
        const { run, findings } = run1(rule, await disclosureOf(one, sound))
        expect(findings).toEqual([])
        expect(run, JSON.stringify(run)).toMatchObject({ outcome: 'passed' })
      })
    }

    for (const one of cases.nearMiss) {
      it(`says nothing: ${one.name}`, async () => {
        const { run, findings } = run1(rule, await disclosureOf(one, sound))
        expect(findings).toEqual([])
        expect(['passed', 'notApplicable'], JSON.stringify(run)).toContain(run.outcome)
      })
    }

    for (const one of cases.invalid) {
      it(`reports: ${one.name}`, async () => {
        const disclosure = await disclosureOf(one, sound)
        const { run, findings } = run1(rule, disclosure)
        expect(run, JSON.stringify(run)).toMatchObject({ outcome: 'failed' })
        expect(findings.map(seen(rule, one.finds))).toEqual(one.finds)
        for (const finding of findings) expectRealPlaces(finding, disclosure)
        expect(new Set(findings.map((finding) => finding.id)).size, 'ids are unique').toBe(findings.length)
        const blind = run1(rule, withoutPlaces(disclosure))
        expect(blind.findings.flatMap((finding) => finding.places), 'places that the document does not give').toEqual([])
      })
    }
  })
}

const run1 = (rule: Rule, disclosure: Disclosure) => runRule(rule, disclosure, createContext(disclosure))

async function disclosureOf(one: SoundCase | DefectiveCase, sound: readonly SoundCase[]): Promise<Disclosure> {
  if ('given' in one) return one.given()
  if ('document' in one) return readDocument(one.document)
  const parent = sound.find((other) => other.name === one.parent)
  if (!parent || !('document' in parent)) throw new Error(`"${one.name}": no parent document "${one.parent}"`)
  const [from, to] = one.replace
  const pieces = parent.document.split(from)
  if (pieces.length !== 2) throw new Error(`"${one.name}": "${from}" occurs ${pieces.length - 1} times in its parent`)
  return readDocument(pieces.join(to))
}

/** Shows of a finding what the expectation speaks of. The message key is the one whose template fits the text. */
const seen = (rule: Rule, expected: readonly ExpectedFinding[]) => (finding: Finding, index: number): ExpectedFinding => {
  const wanted = expected[index]
  return {
    message: messageKey(rule, finding, wanted?.message),
    at: finding.places[0]?.text ?? '',
    ...(wanted && 'severity' in wanted ? { severity: finding.severity } : {}),
    ...(wanted && 'expected' in wanted ? { expected: finding.expected } : {}),
    ...(wanted && 'actual' in wanted ? { actual: finding.actual } : {}),
  }
}

function messageKey(rule: Rule, finding: Finding, wanted: string | undefined): string {
  const fits = Object.entries(rule.messages).filter(([, template]) => {
    const parts = template.zh.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('[^]*')}$`).test(finding.message)
  }).map(([key]) => key)
  return wanted !== undefined && fits.includes(wanted) ? wanted : fits[0] ?? `no template fits: ${finding.message}`
}

function expectRealPlaces(finding: Finding, disclosure: Disclosure): void {
  expect(finding.places.length).toBeGreaterThan(0)
  const known = new Set<string>()
  collectPlaces(disclosure, known)
  for (const place of finding.places) {
    expect(place.text.trim(), 'a place without text').not.toBe('')
    if (place.type === 'text') expect([...known].some((line) => line.startsWith(`${place.line}|`)), `line ${place.line}`).toBe(true)
  }
}

function collectPlaces(value: unknown, known: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectPlaces(item, known)
  else if (isPlace(value)) known.add(value.type === 'text' ? `${value.line}|${value.text}` : JSON.stringify(value))
  else if (value && typeof value === 'object') for (const item of Object.values(value)) collectPlaces(item, known)
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'type' in value && 'text' in value
  && ['pdf', 'sheet', 'docx', 'html', 'text'].includes(String(value.type))

/** The disclosure with every printed place emptied of its text: no rule can point anywhere in it. */
function withoutPlaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withoutPlaces(item)) as T
  if (isPlace(value)) return { ...value, text: '' } as T
  if (value && typeof value === 'object' && !('digits' in value && 'scale' in value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'runs' || key === 'pages' ? [] : withoutPlaces(item)])) as T
  }
  return value
}

const asText = (disclosure: Disclosure): string =>
  JSON.stringify(disclosure, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
