import { checkDisclosure } from '../check/check-disclosure.ts'
import type { CompiledDisclosure } from '../model/compiled-disclosure.ts'
import { keyText } from '../model/fact.ts'
import { formatDecimal, trimDecimal } from '../model/decimal.ts'
import type { Decimal } from '../model/decimal.ts'
import type { FactKey } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'

export interface CompiledCheck {
  readonly findings: readonly Finding[]
  /** Facts compiled, and how many of them reading the file does not give back (or gives back otherwise). */
  readonly facts: number
  readonly lost: number
}

/** Reads a rendered file back: every fact has to be there again, and every rule is applied. */
export async function checkCompiled(compiled: CompiledDisclosure, bytes: Uint8Array): Promise<CompiledCheck> {
  const disclosure = recognise(await readDocument(bytes))
  const found = new Map<string, number>()
  for (const fact of disclosure.facts) {
    const text = factText(fact)
    found.set(text, (found.get(text) ?? 0) + 1)
  }
  let lost = 0
  for (const fact of compiled.facts) {
    const text = factText(fact)
    const count = found.get(text) ?? 0
    if (count === 0) lost += 1
    else found.set(text, count - 1)
  }
  return { findings: checkDisclosure(disclosure).findings, facts: compiled.facts.length, lost }
}

const factText = ({ key, value }: { readonly key: FactKey; readonly value: Decimal | null }): string =>
  `${keyText(key)}=${value === null ? '' : formatDecimal(trimDecimal(value))}`
