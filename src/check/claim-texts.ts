import type { Claim, TextSpan } from '../model/claim.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { keyText, type Phase } from '../model/fact.ts'
import type { Place } from '../model/place.ts'
import { placesOf } from '../model/source-tree.ts'
import type { Bilingual } from './bilingual.ts'
import { perDisclosure } from './per-disclosure.ts'

const PHASE: Readonly<Record<Phase, Bilingual>> = {
  budget: { zh: '预算数', en: 'budget' },
  final: { zh: '决算数', en: 'final account' },
  adjusted: { zh: '全年预算数', en: 'adjusted budget' },
  execution: { zh: '预算执行数', en: 'execution' },
}

/** `2025年预算执行数`, `2025 execution`. */
export const periodName = (year: number | null, phase: Phase): Bilingual => ({
  zh: `${year === null ? '' : `${year}年`}${PHASE[phase].zh}`, en: `${year === null ? '' : `${year} `}${PHASE[phase].en}`,
})

export const spanPlaces = (disclosure: Disclosure, span: TextSpan): readonly Place[] => {
  const paragraph = disclosure.paragraphs[span.paragraph]
  return paragraph ? placesOf(paragraph, span.start, span.end) : []
}

export const spanText = (disclosure: Disclosure, span: TextSpan): string =>
  (disclosure.paragraphs[span.paragraph]?.text ?? '').slice(span.start, span.end).replace(/\s+/g, '')

const LONGEST = 40

/** The last of many words, from where an account or a clause begins, if one does. */
function shortened(words: string): string {
  const last = words.slice(2 - LONGEST)
  return last.replace(/^.{0,20}?(?:（[类款][)）]|[-—，、的])(?=.{8})/, '')
}

/** The words that name a claim's quantity, short enough for a message. */
export function subjectName(claim: Claim): string {
  const words = claim.subject.replace(/\s+/g, '').replace(/(?<=.{2})[为是]$/, '')
  if (words !== '') return words.length > LONGEST ? `…${shortened(words)}` : words
  return claim.accountNames.at(-1) ?? '该项'
}

/** A claim in terms that survive a new layout: its quantity, and what it is compared with. */
export const claimKey = (claim: Claim): string =>
  `${keyText(claim.key)}|${claim.key.measure === 'other' ? claim.subject.replace(/\s+/g, '').slice(-30) : ''}|${claim.previous?.year ?? ''}${claim.previous?.phase ?? ''}`

const factsByClaim = perDisclosure(({ facts }): ReadonlyMap<number, readonly number[]> => {
  const byClaim = new Map<number, number[]>()
  for (const { id, origin } of facts) {
    if (origin.type !== 'claim') continue
    const own = byClaim.get(origin.claim)
    if (own) own.push(id)
    else byClaim.set(origin.claim, [id])
  }
  return byClaim
})

/** The facts that were read from a claim. */
export const claimFactIds = (disclosure: Disclosure, claim: Claim): readonly number[] => factsByClaim(disclosure).get(claim.id) ?? []
