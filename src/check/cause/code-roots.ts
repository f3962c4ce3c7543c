import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'

/** Rules that say of one row which code it bears and which it should bear (`actual`, `expected`), the surest first. */
const CODE_RULES = ['codes/column-against-bracket', 'codes/one-name-two-codes'] as const
const FOLLOWERS = /^(?:relations\/|codes\/parent-printed$|codes\/one-name-two-codes$|prose\/account-in-tables$)/

/**
 * A row under a wrong code is missing under its right one, and an account too many under the other: what other rules
 * say of the two codes follows from the wrong code. Pairs of finding and root.
 */
export function codeRoots(findings: readonly Finding[], disclosure: Disclosure): readonly (readonly [string, string])[] {
  const roots = CODE_RULES.flatMap((rule) => findings.filter((finding) => finding.rule === rule && isCode(finding.actual) && isCode(finding.expected)))
  return findings.filter(({ rule }) => FOLLOWERS.test(rule)).flatMap((finding) => {
    const own = codesOf(finding, disclosure)
    const root = roots.find((one) => one !== finding && own.some((code) => code === one.actual || code === one.expected)
      && CODE_RULES.findIndex((rule) => rule === one.rule) <= rank(finding))
    return root && root.rule !== finding.rule ? [[finding.id, root.id] as const] : []
  })
}

const rank = ({ rule }: Finding): number => {
  const at = CODE_RULES.findIndex((one) => one === rule)
  return at < 0 ? CODE_RULES.length : at
}

const isCode = (text: string | null): boolean => text !== null && /^\d{3,7}$/.test(text)

function codesOf({ facts, expected, actual }: Finding, { facts: all }: Disclosure): readonly string[] {
  const keyed = facts.flatMap((id) => [all[id]?.key.functional ?? null, all[id]?.key.economic ?? null])
  return [...keyed, expected, actual].filter((code): code is string => isCode(code))
}
