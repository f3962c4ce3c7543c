import { checkDisclosure } from '../../../src/check/check-disclosure.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { createRandom, seedOf } from '../mutations/random.ts'
import { judgeNumber, type NumberVerdict } from './judge-number.ts'
import { mutateNumber } from './mutate-tree.ts'
import { slipOf, type RealSlip } from './number-slip.ts'
import type { NumberTarget } from './number-target.ts'
import type { RealDocument } from './real-documents.ts'

/** One number of one document, changed, and what the check said. */
export interface MeasuredNumber extends NumberVerdict {
  readonly document: string
  readonly target: NumberTarget
  readonly slip: RealSlip
  readonly printed: string
}

/** How many numbers of one document and part are changed at most: beyond it an even sample. */
const MOST = 400

/** All targets, or an even sample of the cells and of the prose; the seed fixes where it begins. */
export function chosenTargets(targets: readonly NumberTarget[], document: string, seed: string): readonly NumberTarget[] {
  return (['cell', 'prose'] as const).flatMap((part) => {
    const own = targets.filter((target) => target.part === part)
    if (own.length <= MOST) return own
    const offset = createRandom(seedOf(`${seed} ${document} ${part}`)).int(0, own.length - 1)
    return Array.from({ length: MOST }, (_, i) => own[(offset + Math.floor((i * own.length) / MOST)) % own.length]).flatMap((target) => target ?? [])
  })
}

/** Null where the number offers no mistake. */
export function measureNumber(document: RealDocument, target: NumberTarget, seed: string): MeasuredNumber | null {
  const random = createRandom(seedOf(`${seed} ${document.name} ${target.block} ${target.row} ${target.cell} ${target.start}`))
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const made = slipOf(target, random)
    const mutated = made && mutateNumber(document.source, target, made.text)
    if (!made || !mutated) continue
    // A finding that was there and now says something else (its number is another) is a new one.
    const known = new Set(document.findings.map(({ id, message }) => `${id} ${message}`))
    const findings = checkDisclosure(recognise(mutated.source)).findings.filter(({ id, message }) => !known.has(`${id} ${message}`))
    return { document: document.name, target, slip: made.slip, printed: made.text, ...judgeNumber(findings, mutated.places, target.text) }
  }
  return null
}

/** Of a number that is broken over two lines only some mistakes can be made. */
const ATTEMPTS = 8
