import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding } from '../../model/finding.ts'

/** Rules that say of one row which code it bears and which it should bear (`actual`, `expected`), the surest first. */
const CODE_RULES = ['codes/column-against-bracket', 'codes/one-name-two-codes'] as const
const FOLLOWERS = /^(?:relations\/|codes\/parent-printed$|codes\/one-name-two-codes$|codes\/(?:attested-name|one-code-two-names)$|prose\/(?:account-in-tables|accounts-left-out)$)/

/**
 * A row under a wrong code is missing under its right one, and an account too many under the other: what other rules
 * say of the two codes follows from the wrong code. Pairs of finding and root.
 */
export function codeRoots(findings: readonly Finding[], disclosure: Disclosure): readonly (readonly [string, string])[] {
  const roots = CODE_RULES.flatMap((rule) => findings.filter((finding) => finding.rule === rule && isCode(finding.actual) && isCode(finding.expected)))
  const followers = findings.filter(({ rule }) => FOLLOWERS.test(rule))
  const names = findings.filter(({ rule }) => rule === 'codes/one-code-two-names')
  return followers.flatMap((finding) => {
    // a name that neither the other tables nor the classification know
    const named = finding.rule === 'codes/attested-name' ? names.find((one) => one.actual === finding.actual && samePlace(one, finding)) : undefined
    if (named) return [[finding.id, named.id] as const]
    const own = codesOf(finding, disclosure)
    const root = roots.find((one) => one !== finding && own.some((code) => code === one.actual || code === one.expected)
      && CODE_RULES.findIndex((rule) => rule === one.rule) <= rank(finding))
    return root && root.rule !== finding.rule ? [[finding.id, root.id] as const] : []
  })
}

/** Rules that say of a row that its name is not that of its code. */
const NAMES: ReadonlySet<string> = new Set(['codes/attested-name', 'codes/one-code-two-names'])

const samePlace = (a: Finding, b: Finding): boolean => JSON.stringify(a.places[0]) === JSON.stringify(b.places[0])

const rank = ({ rule }: Finding): number => {
  const at = CODE_RULES.findIndex((one) => one === rule)
  return at < 0 ? CODE_RULES.length : at
}

const isCode = (text: string | null): boolean => text !== null && /^\d{3,7}$/.test(text)

function codesOf({ facts, expected, actual, places, rule }: Finding, { facts: all, tables }: Disclosure): readonly string[] {
  const keyed = facts.flatMap((id) => [all[id]?.key.functional ?? null, all[id]?.key.economic ?? null])
  // a name beside a code that is not its own
  const [place] = NAMES.has(rule) ? places.map((one) => JSON.stringify(one)) : []
  const row = place === undefined ? undefined : tables.flatMap(({ rows }) => rows).find(({ cells }) => cells.some((cell) => cell.runs.some((run) => JSON.stringify(run.place) === place) || JSON.stringify(cell.place) === place))
  return [...keyed, ...row?.subjects.flatMap((subject) => subject?.code ?? []) ?? [], expected, actual].filter((code): code is string => isCode(code))
}
