import type { Finding } from '../model/finding.ts'
import { fillTemplate } from './bilingual.ts'
import { fingerprint } from './fingerprint.ts'
import { maskPersonalData } from './mask-personal-data.ts'
import type { FindingDraft, Rule } from './rule.ts'

/** A rule's drafts as findings. Throws where a draft has no printed place or its message has a hole. */
export function buildFindings(rule: Rule, drafts: readonly FindingDraft[]): Finding[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const occurrence = seen.get(draft.key) ?? 0
    seen.set(draft.key, occurrence + 1)
    return buildFinding(rule, draft, occurrence)
  })
}

function buildFinding(rule: Rule, draft: FindingDraft, occurrence: number): Finding {
  const template = rule.messages[draft.message]
  if (!template) throw new Error(`${rule.id} has no message "${draft.message}"`)
  if (!draft.places[0]?.text.trim()) throw new Error(`${rule.id}: the finding "${draft.key}" has no printed place`)
  const message = fillTemplate(template, draft.data)
  const mask = (text: string | null | undefined): string | null => (text == null ? null : maskPersonalData(text))
  return {
    id: fingerprint(rule.id, draft.key, occurrence),
    rule: rule.id,
    version: rule.version,
    severity: draft.severity ?? rule.severity,
    message: maskPersonalData(message.zh),
    messageEn: maskPersonalData(message.en),
    expected: mask(draft.expected),
    actual: mask(draft.actual),
    places: draft.places.map((place) => ({ ...place, text: maskPersonalData(place.text) })),
    facts: draft.facts ?? [],
    causes: [],
    basis: rule.basis.map((basis) => basis.zh),
    calculation: draft.calculation ?? null,
  }
}
