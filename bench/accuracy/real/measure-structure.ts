import { checkDisclosure } from '../../../src/check/check-disclosure.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { createRandom, seedOf } from '../mutations/random.ts'
import { overlaps } from '../mutations/same-place.ts'
import type { RealDocument } from './real-documents.ts'
import type { StructureKind } from './structure-kinds.ts'

export interface MeasuredStructure {
  readonly document: string
  readonly kind: string
  /** `here`: a new error or warning at the place, or naming what is missing; `information`; `elsewhere`; `missed`;
   * `unknowable`: not found, and nothing in the document shows it. */
  readonly found: 'here' | 'information' | 'elsewhere' | 'missed' | 'unknowable'
  readonly rules: readonly string[]
  readonly words: readonly string[]
}

/** One change of structure in one document, and what the check said; null where the document offers no place for it. */
export function measureStructure(document: RealDocument, kind: StructureKind, seed: string, round: number): MeasuredStructure | null {
  const mutation = kind.plant(document, createRandom(seedOf(`${seed} ${document.name} ${kind.id} ${round}`)))
  if (!mutation) return null
  const known = new Set(document.findings.map(({ id, message }) => `${id} ${message}`))
  const findings = checkDisclosure(recognise(mutation.source)).findings.filter(({ id, message }) => !known.has(`${id} ${message}`))
  const tight = (text: string): string => text.replace(/\s+/g, '')
  const here = findings.filter(({ places, message }) => places.some((place) => mutation.places.some((own) => overlaps(place, own)))
    || mutation.words.some((word) => word.length > 2 && [message, ...places.map(({ text }) => text)].some((text) => tight(text).includes(tight(word)))))
  const found = here.some(({ severity }) => severity !== 'info') ? 'here' : here.length > 0 ? 'information' : findings.length > 0 ? 'elsewhere' : 'missed'
  return { document: document.name, kind: kind.id, found: found !== 'here' && mutation.unknowable ? 'unknowable' : found, rules: [...new Set((here.length > 0 ? here : findings).map(({ rule }) => rule))], words: mutation.words }
}
