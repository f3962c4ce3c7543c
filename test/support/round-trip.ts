import { checkDisclosure } from '../../src/check/check-disclosure.ts'
import type { CompiledDisclosure, CompiledFact } from '../../src/model/compiled-disclosure.ts'
import { formatDecimal, trimDecimal } from '../../src/model/decimal.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { keyText, type Fact } from '../../src/model/fact.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { renderText } from '../../src/render/text/render-text.ts'

export interface RoundTrip {
  readonly disclosure: Disclosure
  /** Facts compiled that reading does not give back, and facts read that were not compiled. */
  readonly missing: readonly string[]
  readonly surplus: readonly string[]
  readonly errors: readonly Finding[]
  readonly findings: readonly Finding[]
  readonly couldNotRun: readonly string[]
}

/** One fact as text: key, value, unit. Facts of `other` are labels, not quantities: they are left out on both sides. */
const factText = ({ key, value, unit }: Pick<Fact | CompiledFact, 'key' | 'value' | 'unit'>): string =>
  `${keyText(key)} = ${value === null ? 'blank' : formatDecimal(trimDecimal(value))} ${unit ?? ''}`

/** Renders a compiled disclosure to a file, reads it back, and compares facts one by one, as often as they are printed. */
export async function roundTrip(compiled: CompiledDisclosure, bytes: Uint8Array = new TextEncoder().encode(renderText(compiled.document))): Promise<RoundTrip> {
  const disclosure = recognise(await readDocument(bytes))
  const run = checkDisclosure(disclosure)
  const expected = counted(compiled.facts.map(factText))
  const found = counted(disclosure.facts.filter(({ key }) => key.measure !== 'other').map(factText))
  return {
    disclosure,
    missing: minus(expected, found),
    surplus: minus(found, expected),
    errors: run.findings.filter(({ severity }) => severity === 'error'),
    findings: run.findings,
    couldNotRun: run.runs.filter(({ outcome }) => outcome === 'couldNotRun').map(({ rule }) => rule),
  }
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const minus = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] =>
  [...a].flatMap(([text, count]) => Array.from({ length: Math.max(0, count - (b.get(text) ?? 0)) }, () => text))
