import type { Disclosure } from '../model/disclosure.ts'
import type { Finding } from '../model/finding.ts'
import type { Box, PdfPlace, Place } from '../model/place.ts'

/** The places of the tables that have no ruling lines: one a table. */
export const unruledTables = (disclosure: Disclosure): readonly PdfPlace[] =>
  disclosure.source.unread.flatMap(({ reason, place }) => (reason === 'unruled' && place?.type === 'pdf' ? [place] : []))

/**
 * Findings that rest on such a table, as warnings: which amount belongs to which row and column is there made out by how
 * the texts are aligned, and what seems wrong may be read wrong.
 */
export function warnOfUnruledTables(findings: readonly Finding[], disclosure: Disclosure): readonly Finding[] {
  const tables = unruledTables(disclosure)
  if (tables.length === 0) return findings
  const rests = (place: Place): boolean => place.type === 'pdf' && tables.some(({ page, box }) => page === place.page && holds(box, place.box))
  return findings.map((finding) => (finding.severity === 'error' && finding.places.some(rests) ? { ...finding, severity: 'warning' } : finding))
}

function holds(outer: Box, inner: Box): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3]
}
