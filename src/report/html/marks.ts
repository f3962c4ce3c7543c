import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { findingTree, type FindingNode } from '../finding-tree.ts'
import type { CountWrong } from '../place-roles.ts'

/** A place to be marked in the shown document. */
export interface Mark {
  /** Of the element: `m-3-0`. */
  readonly id: string
  /** Of the finding it belongs to: `f-3`. */
  readonly finding: string
  readonly rule: string
  readonly severity: Severity
  /** The place that is wrong, one it contradicts, or a term of its sum. */
  readonly role: 'wrong' | 'against' | 'term'
  readonly place: Place
}

/** A finding as the page shows it: numbered in the order of the list. */
export interface ShownFinding {
  readonly id: string
  readonly finding: Finding
  readonly marks: readonly Mark[]
  /** The mark of a term of the sum, by its position; null where it is not printed. */
  readonly termMarks: readonly (Mark | null)[]
  readonly derived: readonly ShownFinding[]
}

/** The findings by cause, numbered from 0, each with the marks of its places. */
export function shownFindings(findings: readonly Finding[], countWrong: CountWrong): readonly ShownFinding[] {
  let number = 0
  const show = ({ finding, derived }: FindingNode): ShownFinding => {
    const id = `f-${number}`
    const prefix = `m-${number}`
    number += 1
    const wrong = countWrong(finding)
    const marks: Mark[] = finding.places.map((place, index) => (
      { id: `${prefix}-${index}`, finding: id, rule: finding.rule, severity: finding.severity, role: index < wrong ? 'wrong' : 'against', place }
    ))
    const extra: Mark[] = []
    const termMarks = (finding.calculation?.terms ?? []).map(({ place }) => {
      if (!place) return null
      const known = [...marks, ...extra].find((mark) => samePlace(mark.place, place))
      if (known) return known
      const mark: Mark = { id: `${prefix}-${marks.length + extra.length}`, finding: id, rule: finding.rule, severity: finding.severity, role: 'term', place }
      extra.push(mark)
      return mark
    })
    return { id, finding, marks: [...marks, ...extra], termMarks, derived: derived.map(show) }
  }
  return findingTree(findings).map(show)
}

const samePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b)

export const allMarks = (shown: readonly ShownFinding[]): readonly Mark[] =>
  shown.flatMap(({ marks, derived }) => [...marks, ...allMarks(derived)])

/** Marks for the places that were not read, so that the page can lead to them too. */
export const unreadMarks = ({ source }: Disclosure): readonly Mark[] =>
  source.unread.flatMap(({ place }, index) =>
    place ? [{ id: `u-${index}`, finding: '', rule: '', severity: 'info' as const, role: 'against' as const, place }] : [])
