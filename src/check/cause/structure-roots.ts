import { addDecimals, compareDecimals, negateDecimal, ZERO } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact } from '../../model/fact.ts'
import type { Finding } from '../../model/finding.ts'
import { addIntervals, exactly, intervalsMeet, negateInterval, subtractIntervals, type Interval } from '../../model/interval.ts'
import { intervalOf } from '../relations/operands.ts'
import { onOneLine } from './on-one-line.ts'

type Pair = readonly [string, string]

/**
 * What follows from a table that is wrong as a whole, or from a row that is not there: pairs of finding and root.
 * A row whose sum fails in several columns, a title whose year two rules call wrong, a table without any number, a 款 whose sum lacks exactly the 项 that another
 * table prints.
 */
export const structureRoots = (findings: readonly Finding[], disclosure: Disclosure): readonly Pair[] =>
  [...sameRow(findings, disclosure), ...wrongYear(findings), ...oneReason(findings, disclosure), ...emptyTables(findings, disclosure), ...missingRows(findings, disclosure), ...sameGap(findings, disclosure), ...repeatedRows(findings, disclosure)]

const isRelation = ({ rule }: Finding): boolean => rule.startsWith('relations/')

function factsOf({ facts }: Finding, disclosure: Disclosure): Fact[] {
  return facts.flatMap((id) => disclosure.facts[id] ?? [])
}

/**
 * A row below a total is missing, or one too many: the sum fails in several of its columns, by what they have in common
 * or by what the others make up together (合计 = 基本支出 + 项目支出). The first stands for all.
 */
function sameRow(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const ofRow = Map.groupBy(findings.filter(({ rule }) => /-hierarchy$|\/rows-of-table$|\/total-of-rows$/.test(rule)), (finding) => {
    const origin = disclosure.facts[finding.facts[0] ?? -1]?.origin
    return origin?.type === 'cell' ? `${finding.rule} ${finding.severity} ${origin.table}:${origin.row}` : finding
  })
  return [...ofRow.values()].flatMap(([first, ...others]) => {
    const gap = first ? gapOf(first, disclosure) : null
    if (!first || !gap) return []
    const gaps = others.flatMap((finding) => {
      const own = gapOf(finding, disclosure)
      return own ? [{ finding, own }] : []
    })
    const together = gaps.length > 1 && (intervalsMeet(gap, gaps.map(({ own }) => own).reduce(addIntervals)) || isOneRow([gap, ...gaps.map(({ own }) => own)]))
    return gaps.filter(({ own }) => together || intervalsMeet(own, gap)).map(({ finding }): Pair => [finding.id, first.id])
  })
}

/** Two columns of this year lack the same and that of last year something else, all of one sign: a row with an amount in each is missing. */
function isOneRow(gaps: readonly Interval[]): boolean {
  const isAbove = gaps.every(({ low }) => low.digits > 0n)
  const isBelow = gaps.every(({ high }) => high.digits < 0n)
  return (isAbove || isBelow) && gaps.some((one, i) => gaps.some((other, j) => j > i && intervalsMeet(one, other)))
}

/** By how much a total differs from what is below it; for a total with nothing below it, all of it. */
function gapOf(finding: Finding, disclosure: Disclosure): Interval | null {
  const [total, ...terms] = factsOf(finding, disclosure)
  if (!total?.interval || terms.some(({ interval }) => !interval)) return null
  return subtractIntervals(total.interval, terms.map(intervalOf).reduce(addIntervals, exactly(ZERO)))
}

/** A year that is called wrong by several rules at one place: 标题写“2025年”, 这里的数写作2025年, 目录写为2026年. */
function wrongYear(findings: readonly Finding[]): Pair[] {
  const roots = findings.filter(({ rule }) => rule === 'prose/document-year')
  return findings.filter(({ rule }) => rule === 'prose/statement-year' || rule === 'completeness/contents-match').flatMap(({ id, places }): Pair[] => {
    const root = roots.find(({ places: [own] }) => own !== undefined && places.some((place) => onOneLine(own, place)))
    return root ? [[id, root.id]] : []
  })
}

/** So many paragraphs apart income and expenditure share one reason: 财政拨款收入支出减少的主要原因是…. */
const REASON_REACH = 8

/** 收入、支出、其中一般公共预算 all change by one amount, in paragraphs that give no reason for it: one reason is missing. */
function oneReason(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const claimOf = (finding: Finding): Disclosure['claims'][number] | undefined => {
    const origin = disclosure.facts[finding.facts[0] ?? -1]?.origin
    return origin?.type === 'claim' ? disclosure.claims[origin.claim] : undefined
  }
  const missing = findings.filter(({ rule }) => rule === 'prose/reason-given')
  return [...Map.groupBy(missing, (finding) => {
    const claim = claimOf(finding)
    const by = claim?.change?.amount ?? claim?.change?.percent
    // The change of one account and that of another have a reason each.
    const where = claim?.key.functional == null ? '' : claim.span.paragraph
    return claim && by ? `${where} ${claim.change?.direction} ${by.text} ${by.kind}` : finding
  }).values()].flatMap(([first, ...others]) => {
    const from = first ? claimOf(first)?.span.paragraph ?? 0 : 0
    return first ? others.filter((one) => Math.abs((claimOf(one)?.span.paragraph ?? 0) - from) <= REASON_REACH).map(({ id }): Pair => [id, first.id]) : []
  })
}

/** Amounts without a counterpart, where the table of the counterpart holds no number. */
function emptyTables(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const [root] = findings.filter(({ rule, severity }) => rule === 'completeness/empty-table-statement' && severity === 'error')
  if (!root || !disclosure.tables.some(({ empty, title }) => empty && title?.runs.some(({ place }) => place.text === root.places[0]?.text))) return []
  const isListed = disclosure.tables.some(({ empty, family, title }) => empty && family === 'basic-expenditure' && title?.runs.some(({ place }) => place.text === root.places[0]?.text))
  return findings.filter((finding) => (isRelation(finding) && isAbsence(finding)) || (isListed && finding.rule === 'prose/listed-accounts')).map((finding): Pair => [finding.id, root.id])
}

/** A relation that misses the row of an account. */
const isAbsence = ({ facts, actual }: Finding): boolean => facts.length === 1 && actual === null

function missingRows(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const gaps = findings.filter(({ rule }) => rule === 'relations/functional-hierarchy').flatMap((root) => {
    const [total, ...terms] = factsOf(root, disclosure)
    const code = total?.key.functional ?? ''
    if (!total?.value || code.length !== 5 || terms.length === 0) return []
    const gap = terms.flatMap(({ value }) => value ?? []).reduce((left, value) => addDecimals(left, negateDecimal(value)), total.value)
    return gap.digits <= 0n ? [] : [{ root, total, code, gap }]
  })
  return gaps.flatMap(({ root, total, code, gap }, i) => {
    const absent = findings.filter((finding) => {
      const [fact] = factsOf(finding, disclosure)
      return fact?.value != null && fact.key.functional?.length === 7 && fact.key.functional.startsWith(code)
        && ((isRelation(finding) && isAbsence(finding)) || finding.rule === 'prose/account-in-tables') && compareDecimals(fact.value, gap) === 0
    })
    const first = gaps.findIndex((other) => other.code === code && sameTable(other.total, total))
    const earlier = gaps[first]
    return [
      ...absent.map((finding): Pair => [finding.id, root.id]),
      ...(absent.length > 0 && earlier && first < i ? [[root.id, earlier.root.id] as const] : []),
    ]
  })
}

/** Two sums of one column that have a part in common and are out by the same: one wrong number below both, which nothing tells from its neighbours. */
function sameGap(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const sums = findings.filter((finding) => isRelation(finding) && finding.actual !== null && finding.facts.length > 1).flatMap((finding) => {
    const [total] = factsOf(finding, disclosure)
    const gap = total?.origin.type === 'cell' ? gapOf(finding, disclosure) : null
    return gap && total?.origin.type === 'cell' && !isZero(gap) ? [{ finding, gap, column: `${total.origin.table}:${total.origin.column}` }] : []
  })
  return [...Map.groupBy(sums, ({ column }) => column).values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => a.finding.facts.length - b.finding.facts.length)
    return first ? others.filter(({ finding, gap }) => finding.rule !== first.finding.rule && intervalsMeet(gap, first.gap) && finding.facts.some((id) => first.finding.facts.includes(id)))
      .map(({ finding }): Pair => [finding.id, first.finding.id]) : []
  })
}

const isZero = ({ low, high }: Interval): boolean => low.digits <= 0n && high.digits >= 0n

/** A row that is printed twice is in its total twice: what is too much is an amount of that row. */
function repeatedRows(findings: readonly Finding[], disclosure: Disclosure): Pair[] {
  const roots = findings.filter(({ rule }) => rule === 'codes/repeated-row')
  return roots.length === 0 ? [] : findings.filter(isRelation).flatMap((finding): Pair[] => {
    const gap = gapOf(finding, disclosure)
    const [, ...terms] = factsOf(finding, disclosure)
    const root = gap && roots.find(({ places }) => terms.some((term) => term.interval && intervalsMeet(term.interval, negateInterval(gap)) && term.places.some((place) => places.some((own) => JSON.stringify(own) === JSON.stringify(place)))))
    return root ? [[finding.id, root.id]] : []
  })
}

const sameTable = (a: Fact, b: Fact): boolean => a.origin.type === 'cell' && b.origin.type === 'cell' && a.origin.table === b.origin.table
