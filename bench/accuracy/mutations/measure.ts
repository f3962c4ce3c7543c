import { checkDisclosure } from '../../../src/check/check-disclosure.ts'
import type { Disclosure } from '../../../src/model/disclosure.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import type { BenchBlock } from './block.ts'
import type { Base } from './bases/base.ts'
import { judge, type Verdict } from './judge.ts'
import { locate } from './locate.ts'
import type { MutationKind } from './mutation.ts'
import { createRandom, seedOf } from './random.ts'
import { render, type Format } from './render.ts'

export interface Measured extends Verdict {
  readonly kind: string
  readonly base: string
  readonly format: Format
  readonly where: string
  readonly original: string
  readonly printed: string
}

export interface CleanResult {
  readonly base: string
  readonly format: Format
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly rules: readonly string[]
}

interface Checked { readonly disclosure: Disclosure; readonly findings: readonly Finding[] }

async function check(blocks: readonly BenchBlock[], format: Format): Promise<Checked> {
  const disclosure = recognise(await readDocument(await render(blocks, format)))
  return { disclosure, findings: checkDisclosure(disclosure).findings }
}

/** The clean document in one format, then `rounds` mistakes of every kind in it, one at a time. */
export async function measure(base: Base, format: Format, kinds: readonly MutationKind[], rounds: number): Promise<{ clean: CleanResult; measured: Measured[] }> {
  const clean = await check(base.blocks, format)
  const of = (severity: string): number => clean.findings.filter((finding) => finding.severity === severity).length
  const measured: Measured[] = []
  for (const kind of kinds) {
    for (let round = 1; round <= rounds; round += 1) {
      const mutation = kind.plant(base, createRandom(seedOf(`${kind.id} ${base.name} ${format} ${round}`)))
      if (!mutation) break
      const { disclosure, findings } = await check(mutation.blocks, format)
      const before = mutation.clean && mutation.clean !== base.blocks ? await check(mutation.clean, format) : clean
      const known = new Set(before.findings.map(({ id }) => id))
      const places = locate(before.disclosure, disclosure, mutation.extent ?? kind.extent)
      const verdict = judge({ findings: findings.filter(({ id }) => !known.has(id)), places, announced: mutation.announced ?? '', original: mutation.original })
      measured.push({ kind: kind.id, base: base.name, format, where: mutation.where, original: mutation.original, printed: mutation.printed, ...verdict })
    }
  }
  const rules = clean.findings.map(({ rule, severity }) => `${severity} ${rule}`)
  return { clean: { base: base.name, format, errors: of('error'), warnings: of('warning'), infos: of('info'), rules }, measured }
}
