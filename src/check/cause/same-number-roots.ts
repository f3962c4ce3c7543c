import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'
import { touch } from './on-one-line.ts'

/** Rules that say something of one number of the text, whatever is the matter with it. */
const OF_TEXT = /^(?:prose\/(?:listed-parts|listed-then-explained)|wording\/amount-unit)$/

/** A number of prose that is named as wrong, said once more by such a rule: pairs of finding and root. */
export function sameNumberRoots(findings: readonly Finding[], { facts }: Disclosure): readonly (readonly [string, string])[] {
  const followers = findings.filter(({ rule }) => OF_TEXT.test(rule))
  const roots = followers.length === 0 ? [] : findings.filter(({ rule, expected, facts: [first] }) =>
    /^(?:relations|cause)\/|^prose\/year-on-year$/.test(rule) && expected !== null && first !== undefined && facts[first]?.origin.type === 'claim')
  return followers.flatMap(({ id, places }) => {
    const root = roots.find(({ facts: [first] }) => first !== undefined && facts[first]?.places.some((own) => places.some((place) => touch(own, place))))
    return root ? [[id, root.id] as const] : []
  })
}
