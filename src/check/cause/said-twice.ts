import type { Disclosure } from '../../model/disclosure.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { intervalsMeet } from '../../model/interval.ts'
import { isNonZero } from '../relations/operands.ts'
import { amountOf } from './finding-gap.ts'
import { onOneLine, touch } from './on-one-line.ts'

type Pair = readonly [string, string]

/** What ties a finding to another that says more of the same mistake. */
type Tie =
  /** What the follower says first of all is of the very amount that the root misses: its account was named wrongly. */
  | 'amount'
  /** Both point at the same print. */
  | 'print'
  /** They point at one line, one cell, one paragraph. */
  | 'line'
  /** They hold the same sentence against others. */
  | 'claims'
  /** The number that the follower is about is one of those of the other. */
  | 'number'
  /** The same year is read at one line. */
  | 'year'
  /** One of the places of each is the same. */
  | 'place'
  /** The title that the follower points at is the one that the root names. */
  | 'title'
  /** They speak of one fund of which there is nothing. */
  | 'fund'

interface SaidTwice {
  readonly root: RegExp
  readonly follower: RegExp
  readonly tie: Tie
  /** The follower may weigh more: what is computed from a sentence that is misprinted. */
  readonly misread?: true
}

/** One mistake that two rules see, each from its side: the root says more exactly what is wrong. */
const SAID_TWICE: readonly SaidTwice[] = [
  { root: /^wording\/own-name$/, follower: /^wording\/foreign-entity$/, tie: 'print' },
  { root: /^(?:codes\/(?:one-code-two-names|attested-name|name-in-prose)|wording\/own-name)$/, follower: /^wording\/suspected-typo$/, tie: 'print' },
  { root: /^completeness\/required-tables$/, follower: /^completeness\/(?:contents-match|section-without-content)$/, tie: 'line' },
  { root: /^completeness\/required-tables$/, follower: /^completeness\/section-without-content$/, tie: 'title' },
  { root: /^completeness\/contents-match$/, follower: /^completeness\/section-without-content$/, tie: 'line' },
  { root: /^completeness\/empty-table-statement$/, follower: /^completeness\/section-without-content$/, tie: 'fund' },
  { root: /^wording\/template-residue$/, follower: /^completeness\/section-without-content$/, tie: 'line' },
  { root: /^prose\/(?:share|year-on-year|completion)$/, follower: /^prose\/listed-parts$/, tie: 'print' },
  { root: /^wording\/unbalanced-marks$/, follower: /^prose\/(?:share|listed-parts|completion)$/, tie: 'line', misread: true },
  { root: /^prose\/year-on-year$/, follower: /^prose\/(?:changes-add-up|increase-within-amount)$/, tie: 'claims' },
  // 公务用车购置及运行费, and the whole of the 三公 that it is in
  { root: /^prose\/changes-add-up$/, follower: /^prose\/changes-add-up$/, tie: 'claims' },
  { root: /^prose\/year-of-amount$/, follower: /^prose\/(?:year-of-amount|statement-year)$/, tie: 'year' },
  { root: /^prose\/reason-given$/, follower: /^wording\/missing-full-stop$/, tie: 'line' },
  { root: /^(?:relations\/same-|cause\/wrong-number$|prose\/(?:year-on-year|completion)$)/, follower: /^relations\/[a-z-]*(?:bound|reserved)$/, tie: 'number' },
  { root: /^prose\/completion$/, follower: /^relations\/same-/, tie: 'number' },
  { root: /^codes\/swapped-accounts$/, follower: /^relations\/same-/, tie: 'print' },
  { root: /^performance\/funds-by-source$/, follower: /^performance\/(?:annual-within-period|cost-within-funds)$/, tie: 'place' },
  { root: /^performance\/annual-within-period$/, follower: /^performance\/cost-within-funds$/, tie: 'place' },
  { root: /^performance\/cost-within-funds$/, follower: /^performance\/annual-indicators$/, tie: 'place' },
  { root: /^relations\/procurement-classes$/, follower: /^procurement\/classes-by-item$/, tie: 'print' },
  { root: /^relations\/vehicles-sum$/, follower: /^relations\/three-public-four-parts$/, tie: 'place' },
  { root: /^prose\/parts-of-a-count$/, follower: /^prose\/three-public-counts$/, tie: 'print' },
  { root: /^prose\/year-on-year$/, follower: /^prose\/agency-operation-slip$/, tie: 'number' },
  { root: /^prose\/year-on-year$/, follower: /^prose\/reason-words$/, tie: 'claims' },
  { root: /^prose\/accounts-left-out$/, follower: /^(?:relations\/same-functional-amount|prose\/other-account)$/, tie: 'amount', misread: true },
  { root: /^codes\/name-in-prose$/, follower: /^prose\/account-in-tables$/, tie: 'claims' },
  { root: /^performance\/rate-bound$/, follower: /^performance\/goal-numbers$/, tie: 'print' },
]

/** Findings that say a second time what another says: pairs of finding and root. */
export function saidTwice(findings: readonly Finding[], disclosure: Disclosure): readonly Pair[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  const rules = [...byRule.keys()]
  const of = (pattern: RegExp): readonly Finding[] => rules.filter((rule) => pattern.test(rule)).flatMap((rule) => byRule.get(rule) ?? [])
  return [
    ...SAID_TWICE.flatMap(({ root, follower, tie, misread }) => {
      const roots = of(root)
      return roots.length === 0 ? [] : of(follower).flatMap((finding): Pair[] => {
        const own = roots.find((one) => one !== finding && (one.rule !== finding.rule || isBefore(one, finding, findings)) && (misread || WEIGHT[one.severity] >= WEIGHT[finding.severity]) && TIES[tie](finding, one, disclosure))
        return own ? [[finding.id, own.id]] : []
      })
    }),
    ...exchanged(findings),
  ]
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

const isBefore = (one: Finding, other: Finding, findings: readonly Finding[]): boolean => findings.indexOf(one) < findings.indexOf(other)

const TIES: Readonly<Record<Tie, (finding: Finding, root: Finding, disclosure: Disclosure) => boolean>> = {
  print: ({ places: [own] }, root) => own !== undefined && root.places.some((place) => touch(own, place)),
  line: ({ places: [own] }, root) => own !== undefined && root.places.some((place) => onOneLine(own, place)),
  claims: (finding, root, disclosure) => {
    const own = new Set(claimsOf(root, disclosure))
    return claimsOf(finding, disclosure).some((claim) => own.has(claim))
  },
  amount: ({ facts: [own] }, { facts: [missing] }, { facts }) => {
    const [printed, due] = [facts[own ?? -1], facts[missing ?? -1]]
    return printed?.origin.type === 'claim' && printed.interval != null && due?.interval != null && isNonZero(due) && intervalsMeet(printed.interval, due.interval)
  },
  number: ({ facts: [first] }, root) => first !== undefined && root.facts.includes(first),
  year: ({ actual, places: [own] }, root) => own !== undefined && root.actual?.replace('年', '') === actual?.replace('年', '') && root.places[0] !== undefined && onOneLine(own, root.places[0]),
  place: ({ places }, root) => places.some((place) => root.places.some((own) => JSON.stringify(own) === JSON.stringify(place))),
  title: ({ places: [own] }, { message }) => own !== undefined && plain(own.text).length >= TITLE && plain(message).includes(plain(own.text)),
  fund: ({ places: [own] }, root) => {
    const fund = FUND.exec(own?.text ?? '')?.[0]
    return fund !== undefined && root.places[0]?.text.includes(fund) === true
  },
}

/** A title of fewer characters may be part of another. */
const TITLE = 6
const plain = (text: string): string => text.replace(/^\s*[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?/, '').replace(/[\s“”‘’"']/g, '')

const FUND = /政府性基金|国有资本经营|三公/

const claimsOf = ({ facts: ids }: Finding, { facts }: Disclosure): readonly number[] => ids.flatMap((id) => {
  const origin = facts[id]?.origin
  return origin?.type === 'claim' ? [origin.claim] : []
})

/** Two amounts in each other's place: each should read what the other prints. */
function exchanged(findings: readonly Finding[]): readonly Pair[] {
  const known = new Set<string>()
  const byAmounts = new Map<string, Finding>()
  return findings.flatMap((finding): Pair[] => {
    const [actual, expected] = /^(?:relations|procurement)\//.test(finding.rule) ? [amountOf(finding.actual), amountOf(finding.expected)] : []
    if (!actual || !expected) return []
    const key = (a: string | null, b: string | null): string => `${finding.rule} ${a} ${b}`
    const other = byAmounts.get(key(finding.expected, finding.actual))
    if (!other || known.has(other.id)) {
      byAmounts.set(key(finding.actual, finding.expected), finding)
      return []
    }
    known.add(other.id)
    return [[finding.id, other.id]]
  })
}
