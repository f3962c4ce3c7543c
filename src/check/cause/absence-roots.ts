import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { ordinalValue } from '../../recognise/ordinal-value.ts'
import { REQUIRED_SECTIONS } from '../required-content.ts'

type Pair = readonly [string, string]

/** A heading that holds several of the matters owed: its absence takes them all away. */
const SEVERAL_MATTERS = /其他.{0,6}(?:事项|情况|说明)/

/**
 * What follows from a part that the contents announce and the body lacks: the matters that it was to explain are not
 * explained, and the numbers of the headings jump over it. Pairs of finding and root.
 */
export function absenceRoots(findings: readonly Finding[], { contents, paragraphs }: Disclosure): readonly Pair[] {
  const roots = findings.filter(({ rule, expected }) => rule === 'completeness/contents-match' && expected === null).flatMap((root) => {
    const entry = contents.find(({ paragraph }) => paragraphs[paragraph]?.runs.some(({ place }) => root.places.some((own) => JSON.stringify(own) === JSON.stringify(place))))
    return entry ? [{ root, entry }] : []
  })
  if (roots.length === 0) return []
  return findings.flatMap((finding): Pair[] => {
    if (finding.rule === 'completeness/required-sections') {
      const matter = REQUIRED_SECTIONS.find(({ name }) => finding.message.includes(name.zh))
      const own = roots.find(({ entry }) => matter?.words.test(entry.title)) ?? roots.find(({ entry }) => SEVERAL_MATTERS.test(entry.title))
      return own ? [[finding.id, own.root.id]] : []
    }
    if (finding.rule !== 'wording/heading-numbering') return []
    const at = ordinalValue(finding.actual ?? '')
    const own = roots.find(({ entry }) => {
      const missing = ordinalValue(entry.ordinal)
      return at !== null && missing?.form === at.form && missing.value === at.value - 1
    })
    return own ? [[finding.id, own.root.id]] : []
  })
}
