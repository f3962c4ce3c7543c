import { readFileSync } from 'node:fs'

/**
 * The ledger of findings judged by hand: document (12 digits of its SHA-256) → finding id → verdict. A finding is true
 * where a careful reviewer, looking at the printed page, would have the document changed, or asked about it.
 */
export interface Judgement {
  readonly rule: string
  readonly verdict: 'true' | 'false'
  /** Where a word of explanation is needed; never the document's own sentences. */
  readonly note?: string
}

type Ledger = Readonly<Record<string, Readonly<Record<string, Judgement>>>>

const FILE = new URL('judgements.json', import.meta.url)

let loaded: Ledger | null = null

export const ledger = (): Ledger => (loaded ??= JSON.parse(readFileSync(FILE, 'utf8')) as Ledger)

/** True, false, or null where nobody has judged the finding. */
export function verdictOf(document: string, id: string): boolean | null {
  const judgement = ledger()[document]?.[id]
  return judgement ? judgement.verdict === 'true' : null
}
