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
  if (roots.length === 0) return jumpOverMissing(findings)
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

/** One matter is not explained, and the numbers of the headings jump over one: it is the one that is missing. */
function jumpOverMissing(findings: readonly Finding[]): readonly Pair[] {
  const [missing, another] = findings.filter(({ rule }) => rule === 'completeness/required-sections')
  const [jump, second] = findings.filter(({ rule }) => rule === 'wording/heading-numbering')
  const [at, before] = [jump?.places[0], jump?.places[1]].map((place) => ordinalValue(/^.?[一二三四五六七八九十\d]+/.exec(place?.text.trim() ?? '')?.[0] ?? ''))
  const skipsOne = at && before && at.value === before.value + 2
  return missing && jump && !another && !second && skipsOne ? [[jump.id, missing.id]] : []
}
