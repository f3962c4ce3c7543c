import type { TextSpan } from '../../model/claim.ts'
import type { ClaimLedger } from './claim-ledger.ts'
import type { DraftClaim } from './draft-claim.ts'
import { directionOf, type Event } from './events.ts'
import { namesOnlyDirection, namesQuantity, sameQuantity } from './subject-key.ts'
import type { SubjectFinder } from './subject-finder.ts'

/** Where the reading of a paragraph stands. */
export interface ReadingState {
  readonly text: string
  readonly words: SubjectFinder
  readonly ledger: ClaimLedger
  /** Where the words in front of the next event begin, and the part of the sentence. */
  readonly wordsFrom: number
  readonly partFrom: number
  span(from: number, to: number): TextSpan
}

/** `财政拨款收入支出增加的主要原因`: the words in front say of what and in which direction, or nothing. */
export function reasonTarget({ text, words, ledger, wordsFrom, span }: ReadingState, event: Event): DraftClaim | null {
  const before = text.slice(wordsFrom, event.start)
  const match = /(增加|增长|减少|下降|变动|变化)(?:（[^）]*）)?(?:的)?$/.exec(before)
  if (!match || match.index === 0 || /（/.test(match[0])) return ledger.unexplained()
  const at = wordsFrom + match.index
  const subject = words.read(wordsFrom, at)
  if (subject.rest !== '' || !namesQuantity(subject)) return ledger.unexplained()
  const named = words.subjectOf(subject, wordsFrom, at, ledger.head)
  const known = ledger.claims.findLast((claim) => sameQuantity(claim.key, named.key) && claim.change !== null)
  if (known) return known
  const claim = ledger.start(named, event.start)
  if (/增|减|下/.test(match[0])) {
    claim.change = { direction: directionOf(match[1] ?? ''), amount: null, percent: null, percentDirection: null, span: span(at, at + 2) }
  }
  return claim
}

/** The claim that a comparison, share or reason is about: that of the words in front, else the one being read. */
export function claimTarget({ words, ledger, wordsFrom }: ReadingState, at: number, end: number): DraftClaim | null {
  const subject = words.read(wordsFrom, at)
  if (namesQuantity(subject) && subject.rest === '' && !namesOnlyDirection(subject)) {
    return ledger.namedTarget(words.subjectOf(subject, wordsFrom, at, ledger.head), end)
  }
  if (subject.rest.length > 4) return null
  return namesOnlyDirection(subject) && subject.measure ? ledger.totalTarget(subject.measure, end) : ledger.currentTarget(end)
}

/** `同比增加8.30万元，同比增长2.7%`: the rate of the change just stated, its comparison said once more. */
export function statedBefore({ ledger, wordsFrom }: ReadingState, at: number, isRate: boolean): DraftClaim | null {
  const { open, comparison } = ledger
  const again = isRate && wordsFrom === at && open?.change?.amount && !open.change.percent && comparison && !comparison.amount
    && open.previous?.year === comparison.year && (comparison.phase === null || comparison.phase === open.previous?.phase)
  return again ? open : null
}

/** Words in front of a comparison may name its quantity: `一般公共预算支出与2024年相比`. */
export function noteTarget({ words, ledger, wordsFrom, partFrom }: ReadingState, to: number): void {
  if ((to === partFrom || to === wordsFrom) && ledger.leading === null) ledger.turnToLeading()
  const year = words.yearAlone(wordsFrom, to)
  if (year !== null) return ledger.turnToYear(year)
  if (to - wordsFrom < 2) return
  const subject = words.read(wordsFrom, to)
  // 收入…、支出…均比上年增加: two quantities at once, and not the one spoken of before
  if (subject.rest === '?') return ledger.forget()
  if (!namesQuantity(subject) || subject.rest !== '') return
  if (namesOnlyDirection(subject) && subject.measure) return ledger.turnToTotal(subject.measure)
  const named = words.subjectOf(subject, wordsFrom, to, ledger.head)
  ledger.settle()
  const known = ledger.about(named.key)
  if (known) ledger.open = known
  else ledger.name(named)
}
