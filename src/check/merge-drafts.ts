import type { FindingDraft } from './rule.ts'

/**
 * Drafts with one message and one key made one, the places of all of them together: a thing said wrongly for the whole
 * period and again for the year is one thing to mend.
 */
export function mergeDrafts<Message extends string>(drafts: readonly FindingDraft<Message>[]): FindingDraft<Message>[] {
  const merged = new Map<string, FindingDraft<Message>>()
  for (const draft of drafts) {
    const id = `${draft.message}|${draft.key}`
    const first = merged.get(id)
    merged.set(id, first ? { ...first, places: [...first.places, ...draft.places], facts: [...(first.facts ?? []), ...(draft.facts ?? [])] } : draft)
  }
  return [...merged.values()]
}
