import type { Disclosure } from '../model/disclosure.ts'
import type { Finding } from '../model/finding.ts'
import type { Box, PdfPlace, Place } from '../model/place.ts'
import type { Cell } from '../model/source-tree.ts'

/** The places of the tables that have no ruling lines: one a table. */
export const unruledTables = (disclosure: Disclosure): readonly PdfPlace[] =>
  disclosure.source.unread.flatMap(({ reason, place }) => (reason === 'unruled' && place?.type === 'pdf' ? [place] : []))

/** The cells of the tables that a text file lays out with spaces or a web page by coordinates, table by table. */
const spacedCells = (disclosure: Disclosure): readonly (readonly Cell[])[] =>
  disclosure.source.blocks.flatMap((block) => (block.type === 'table' && block.basis === 'aligned' && block.page === null ? [block.rows.flatMap(({ cells }) => cells)] : []))

/** Where the tables begin that a text file lays out with spaces or a web page by coordinates. */
export const spacedTables = (disclosure: Disclosure): readonly Place[] =>
  spacedCells(disclosure).flatMap((cells) => cells.find(({ text }) => text !== '')?.place ?? [])

/** The lines of tables that a text file lays out with spaces. */
const spacedLines = (disclosure: Disclosure): ReadonlySet<number> =>
  new Set(spacedCells(disclosure).flat().flatMap(({ runs }) => runs.flatMap(({ place }) => (place.type === 'text' ? [place.line] : []))))

/** The elements of a web page whose text, in tables and sentences, is put together by its coordinates. */
const placedElements = (disclosure: Disclosure): readonly string[] =>
  disclosure.source.unread.flatMap(({ reason, place }) => (reason === 'unruled' && place?.type === 'html' ? [`${place.path} > `] : []))

/**
 * Findings that rest on such a table or such an element, as warnings: which amount belongs to which row and column is there made out by how
 * the texts are aligned, and what seems wrong may be read wrong.
 */
export function warnOfUnruledTables(findings: readonly Finding[], disclosure: Disclosure): readonly Finding[] {
  const tables = unruledTables(disclosure)
  const lines = spacedLines(disclosure)
  const elements = placedElements(disclosure)
  if (tables.length === 0 && lines.size === 0 && elements.length === 0) return findings
  const rests = (place: Place): boolean => {
    if (place.type === 'pdf') return tables.some(({ page, box }) => page === place.page && holds(box, place.box))
    if (place.type === 'html') return elements.some((element) => place.path.startsWith(element))
    return place.type === 'text' && lines.has(place.line)
  }
  return findings.map((finding) => (finding.severity === 'error' && finding.places.some(rests) ? { ...finding, severity: 'warning' } : finding))
}

function holds(outer: Box, inner: Box): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3]
}
