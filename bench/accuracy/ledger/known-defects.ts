import { readFileSync } from 'node:fs'
import type { Finding } from '../../../src/model/finding.ts'

/** A defect that a person found in a real document, and how a finding of it is known. */
export interface KnownDefect {
  /** 12 digits of the document's SHA-256. */
  readonly document: string
  readonly list: 'review' | 'planted' | 'byHand'
  /** In our own words. */
  readonly zh: string
  readonly en: string
  /** Any of these rules may report it. */
  readonly rules: readonly string[]
  /** The finding's places (any of them) must print this; spaces aside. */
  readonly at?: string
  /** PDF page or text line of a place. */
  readonly page?: number
  /** How many such findings there are, where one defect occurs several times; 1 if absent. */
  readonly times?: number
}

export interface DefectResult {
  readonly document: string
  readonly list: KnownDefect['list']
  readonly zh: string
  readonly en: string
  readonly found: boolean
  readonly by: string | null
}

const DEFECTS = JSON.parse(readFileSync(new URL('known-defects.json', import.meta.url), 'utf8')) as readonly KnownDefect[]

/** Which known defects of the documents given are among their findings. Documents that are not there are left out. */
export function findDefects(findings: ReadonlyMap<string, readonly Finding[]>): DefectResult[] {
  return DEFECTS.flatMap((defect) => {
    const all = findings.get(defect.document)
    if (!all) return []
    const fitting = all.filter((finding) => defect.rules.includes(finding.rule) && standsAt(finding, defect))
    const found = fitting.length >= (defect.times ?? 1)
    return [{ document: defect.document, list: defect.list, zh: defect.zh, en: defect.en, found, by: found ? fitting[0]?.rule ?? null : null }]
  })
}

function standsAt(finding: Finding, { at, page }: KnownDefect): boolean {
  const plain = (text: string): string => text.replace(/[\s,，]/g, '')
  return finding.places.some((place) => {
    const number = place.type === 'pdf' ? place.page : place.type === 'text' ? place.line : null
    return (page === undefined || number === page) && (at === undefined || plain(place.text).includes(plain(at)))
  })
}
