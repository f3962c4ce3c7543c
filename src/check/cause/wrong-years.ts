import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { onOneLine } from './on-one-line.ts'

/** A table whose title was left at another year: its amounts are read as that year's. */
export interface WrongYear {
  readonly root: Finding
  readonly tables: ReadonlySet<number>
  /** The disclosure with the amounts of the table in the year that is meant. */
  fix(): Disclosure
}

export function wrongYears(findings: readonly Finding[], disclosure: Disclosure): readonly WrongYear[] {
  return findings.filter(({ rule }) => rule === 'prose/document-year').flatMap((root) => {
    const [place] = root.places
    const tables = new Set(disclosure.tables.filter(({ title }) => title?.runs.some((run) =>
      place !== undefined && run.place.text.includes(place.text) && onOneLine(run.place, place))).map(({ id }) => id))
    const [printed, meant] = [Number.parseInt(root.actual ?? '', 10), Number.parseInt(root.expected ?? '', 10)]
    if (tables.size === 0 || Number.isNaN(printed) || Number.isNaN(meant)) return []
    const fix = (): Disclosure => ({
      ...disclosure,
      facts: disclosure.facts.map((fact) => (fact.origin.type === 'cell' && tables.has(fact.origin.table) && fact.key.year === printed ? { ...fact, key: { ...fact.key, year: meant } } : fact)),
    })
    return [{ root, tables, fix }]
  })
}
