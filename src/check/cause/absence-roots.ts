import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { ordinalValue } from '../../recognise/ordinal-value.ts'
import { REQUIRED_SECTIONS } from '../required-content.ts'
import { onOneLine } from './on-one-line.ts'

type Pair = readonly [string, string]

/** A heading that holds several of the matters owed: its absence takes them all away. */
const SEVERAL_MATTERS = /其他.{0,6}(?:事项|情况|说明)/

/**
 * What follows from a part that the contents announce and the body lacks: the matters that it was to explain are not
 * explained, and the numbers of the headings jump over it. Pairs of finding and root.
 */
export function absenceRoots(findings: readonly Finding[], disclosure: Disclosure): readonly Pair[] {
  const { contents, paragraphs } = disclosure
  const roots = findings.filter(({ rule, expected }) => rule === 'completeness/contents-match' && expected === null).flatMap((root) => {
    const entry = contents.find(({ paragraph }) => paragraphs[paragraph]?.runs.some(({ place }) => root.places.some((own) => JSON.stringify(own) === JSON.stringify(place))))
    return entry ? [{ root, entry }] : []
  })
  if (roots.length === 0) return jumpOverMissing(findings, disclosure)
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

/** What may be missing where the numbers of the headings jump over one, the likeliest first. */
const ABSENT = ['projects/parts', 'completeness/required-sections', 'completeness/required-tables'] as const

/**
 * Something is missing, and the numbers of the headings jump over one: it is what is missing. A heading that held
 * several matters takes them all away.
 */
function jumpOverMissing(findings: readonly Finding[], { projectStatements, sections }: Disclosure): readonly Pair[] {
  const [jump, second] = findings.filter(({ rule, places: [at, before] }) => rule === 'wording/heading-numbering' && skipsOne(at?.text, before?.text))
  if (!jump || second) return []
  for (const rule of ABSENT) {
    const missing = findings.filter((finding) => finding.rule === rule && (rule !== 'projects/parts' || isInProject(jump, projectStatements)))
    const isGrave = ({ severity }: Finding): boolean => severity === 'error'
    const [first, ...others] = [...missing.filter(isGrave), ...missing.filter((one) => !isGrave(one))]
    if (first && (others.length === 0 || (rule === 'completeness/required-sections' && !sections.some(({ title }) => SEVERAL_MATTERS.test(title))))) return [jump, ...others].map(({ id }): Pair => [id, first.id])
  }
  return []
}

function skipsOne(at: string | undefined, before: string | undefined): boolean {
  const [own, last] = [at, before].map((text) => ordinalValue(/^.?[一二三四五六七八九十\d]+/.exec(text?.trim() ?? '')?.[0] ?? ''))
  return own != null && last != null && own.value === last.value + 2
}

/** Whether the jump is to a part of a project's statement. */
const isInProject = ({ places: [at] }: Finding, statements: Disclosure['projectStatements']): boolean =>
  at !== undefined && statements.some(({ parts }) => Object.values(parts).some((part) => part?.labelPlaces.some((place) => onOneLine(place, at))))
