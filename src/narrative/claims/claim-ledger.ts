import type { ClaimedValue, TextSpan } from '../../model/claim.ts'
import type { FactKey, Measure } from '../../model/fact.ts'
import { draftClaim, type Comparison, type CurrentSubject, type DraftClaim, type LeadingClaim } from './draft-claim.ts'
import { sameQuantity } from './subject-key.ts'

/** A value of another year or phase that waits for the value it is compared with. */
interface Reference {
  readonly subject: CurrentSubject
  readonly value: ClaimedValue
  readonly end: number
}

/** The claims of a paragraph while it is read: which is open, and what it is compared with. */
export class ClaimLedger {
  readonly claims: DraftClaim[] = []
  /** The claim that the next comparison, share or reason is about. */
  open: DraftClaim | null = null
  /** The quantity that words without one of their own speak of. */
  subject: CurrentSubject | null = null
  /** The quantity that 其中 divides. */
  head: FactKey | null
  /** The first claim of the sentence being read, which `。其中：` divides. */
  leading: DraftClaim | null = null
  /** That of the sentence before. */
  #ledBefore: DraftClaim | null = null
  comparison: Comparison | null = null
  /** The comparison stands in the part of the sentence being read. */
  comparedHere = false
  #reference: Reference | null = null
  /** The one 项 that every claim so far is of. */
  #onlyItem: string | null = null
  #resumed: LeadingClaim | null = null

  constructor(head: FactKey | null) {
    this.head = head
  }

  /** A named quantity waits for its value. */
  get waiting(): boolean {
    return this.#reference !== null || this.open === null
  }

  /** What a sentence without a quantity of its own (具体安排情况如下：) goes back to: the one that the sentence before began with. */
  get toBeListed(): FactKey | null {
    return this.leading === null && this.#ledBefore !== null && this.#ledBefore !== this.open ? this.#ledBefore.key : null
  }

  /** What follows are parts of a quantity. */
  divide(whole: FactKey | null): void {
    this.head = whole ?? this.head
  }

  get waitingReference(): boolean {
    return this.#reference !== null
  }

  /** Words name a quantity whose value is still to come. */
  name(subject: CurrentSubject): void {
    this.settle()
    this.subject = subject
    this.open = null
  }

  /** A value of an earlier year, or the budget in final accounts: the next value of the quantity is compared with it. */
  hold(subject: CurrentSubject, value: ClaimedValue, end: number): void {
    this.settle()
    this.#reference = { subject, value, end }
    this.subject = subject
  }

  start(subject: CurrentSubject, end: number): DraftClaim {
    const reference = this.#reference
    const claim = draftClaim(subject, end)
    if (reference && sameQuantity(reference.subject.key, subject.key)) {
      const { year, phase } = reference.subject.key
      claim.previous = { year, phase, amount: reference.value, span: reference.value.span }
      claim.start = Math.min(claim.start, reference.subject.start)
      this.#reference = null
    } else this.settle()
    return this.#push(claim, subject)
  }

  /** A claim of its own in front of another, which the sentence goes on about. */
  beside(subject: CurrentSubject, end: number, main: DraftClaim): DraftClaim {
    const claim = draftClaim(subject, end)
    this.claims.splice(this.claims.lastIndexOf(main), 0, claim)
    return claim
  }

  /** A held value that nothing was compared with stands for itself. */
  settle(): void {
    const reference = this.#reference
    this.#reference = null
    if (!reference) return
    const { subject } = reference
    this.#push(draftClaim(subject, reference.end), subject).amount = reference.value
  }

  /** Whether the paragraph has spoken of one 项 only: 支出决算为… in a sentence of its own is that item's still. */
  get ofOneItem(): boolean {
    return this.#onlyItem !== null && this.subject?.key.functional === this.#onlyItem
  }

  #push(claim: DraftClaim, subject: CurrentSubject): DraftClaim {
    const item = claim.key.functional?.length === 7 ? claim.key.functional : null
    this.#onlyItem = this.claims.length === 0 || this.#onlyItem === item ? item : null
    this.claims.push(claim)
    this.open = claim
    this.subject = subject
    this.leading ??= claim
    return claim
  }

  /** The last claim about a quantity, whatever its year. */
  about(key: FactKey): DraftClaim | null {
    return this.claims.findLast((claim) => sameQuantity(claim.key, key)) ?? null
  }

  /** The claim that a reason is given for: the open one, or the last change before it that has none yet. */
  unexplained(): DraftClaim | null {
    if (this.open?.change || this.open?.previous) return this.open
    return this.claims.findLast((claim) => claim.change !== null && claim.reason === null) ?? this.open
  }

  /** The claim about a quantity that the words in front of a comparison name. */
  namedTarget(named: CurrentSubject, end: number): DraftClaim {
    this.settle()
    const known = this.about(named.key)
    if (!known || (known !== this.open && known.change)) return this.start(named, end)
    this.open = known
    return known
  }

  /**
   * What the paragraph before hands on: the account that it named and said nothing of; and, to one that begins with a
   * comparison and names nothing, the quantity that it began with.
   */
  goOn(text: string, before: LeadingClaim | null, account: CurrentSubject | null): void {
    if (/^[与比较同]/.test(text)) this.#resumed = before
    if (account) this.name({ ...account, start: 0 })
  }

  /** The claim being read; a second one of its quantity where it is compared a second time. */
  currentTarget(end: number): DraftClaim | null {
    this.settle()
    const claim = this.open
    if (!claim) return this.subject ? this.start(this.subject, end) : this.#startResumed(end)
    // 完成全年预算的75%；决算数较上年减少…: the budget stays what the completion is of
    const completed = claim.completion !== null && claim.previous?.amount != null && this.comparison !== null && this.comparison.year !== claim.previous.year
    const again = this.comparedHere && (completed || (claim.change && claim.previous && (this.comparison?.span.start ?? 0) > claim.change.span.end))
    return again ? this.again(claim, end) : claim
  }

  /** The quantity of a claim once more, for what else the sentence compares it with. */
  again({ key, alternatives, subject: text, start, printedCode, accountNames, amount }: DraftClaim, end: number): DraftClaim {
    const second = this.start({ key, alternatives, text, start, printedCode, accountNames }, end)
    second.amount = amount
    return second
  }

  /** The claim that a completion is said of: one of its own where it is of another budget (年初, 调整) than the claim is compared with. */
  completed(claim: DraftClaim, named: 'budget' | 'adjusted' | null, end: number, span: TextSpan): DraftClaim {
    const { previous, key } = claim
    const isBudget = previous === null || previous.phase === 'budget' || previous.phase === 'adjusted'
    if (named === null || previous?.phase === named || !isBudget || (previous && previous.year !== key.year)) return claim
    const ofQuantity = this.claims.filter((one) => one.key.year === key.year && sameQuantity(one.key, key))
    const stated = ofQuantity.findLast((one) => one.key.phase === named)?.amount ?? ofQuantity.findLast((one) => one.previous?.phase === named && one.previous.year === key.year)?.previous?.amount ?? null
    if (previous === null && !stated) return claim
    const own = previous === null ? claim : this.again(claim, end)
    own.previous = { year: key.year, phase: named, amount: stated, span }
    return own
  }

  #startResumed(end: number): DraftClaim | null {
    if (!this.#resumed) return null
    const { subject, amount } = this.#resumed
    this.#resumed = null
    const claim = this.start({ ...subject, start: 0 }, end)
    claim.amount = amount
    return claim
  }

  /** `支出较上年增加`: the total that the paragraph has spoken of, not the last of its parts. */
  turnToTotal(measure: Measure): void {
    this.settle()
    this.open = this.#totalOf(measure) ?? this.open
  }

  /** `…其中：甲10万元，乙20万元。比上年增加…`: a sentence that names nothing is about the whole, not about its last part. */
  turnToLeading(): void {
    if (this.#ledBefore && !this.#ledBefore.change && this.open?.amount && !this.waitingReference) this.open = this.#ledBefore
  }

  /** `…分别为30万元、28万元和25万元，2022年比2021年减少`: the quantity spoken of, in the year that is named. */
  turnToYear(year: number): void {
    this.settle()
    const { open } = this
    if (!open || open.key.year === year) return
    const known = this.claims.findLast(({ key }) => key.year === year && sameQuantity(key, open.key))
    if (known) this.open = known
    else {
      const from = this.claims.findLast(({ key, previous }) => previous?.year === year && previous.amount && sameQuantity(key, open.key))?.previous
      this.again({ ...open, key: { ...open.key, year, phase: from?.phase ?? open.key.phase }, alternatives: [], amount: from?.amount ?? null }, open.end)
    }
  }

  /** What follows is said of nothing that was read. */
  forget(): void {
    this.settle()
    this.open = null
    this.subject = null
  }

  totalTarget(measure: Measure, end: number): DraftClaim | null {
    this.turnToTotal(measure)
    return this.currentTarget(end)
  }

  #totalOf(measure: Measure): DraftClaim | null {
    const family: readonly Measure[] = measure === 'income' ? ['income', 'incomeGrandTotal'] : ['expenditure', 'expenditureGrandTotal']
    return this.claims.find(({ key }) => family.includes(key.measure) && key.functional === null && key.economic === null && key.nature === null) ?? null
  }

  /** Gives a claim the year, phase and amount that its sentence compares with. */
  applyComparison(claim: DraftClaim): void {
    if (!this.comparison) return
    const { year, phase, amount, span } = this.comparison
    const kept = claim.previous
    const same = kept !== null && (year === null || kept.year === year)
    claim.previous = {
      year: year ?? kept?.year ?? null,
      phase: phase ?? (same ? kept.phase : claim.key.phase),
      amount: amount ?? (same ? kept.amount : null),
      span,
    }
  }

  endPart(): void {
    this.comparedHere = false
  }

  endSentence(): void {
    this.#ledBefore = this.leading ?? this.#ledBefore
    this.leading = null
    this.comparison = null
    this.comparedHere = false
  }
}

/** `1、农林水支出（类）水利（款）行政运行（项）。`: the account of a paragraph that says nothing of it. */
export const accountOnly = ({ claims, subject }: ClaimLedger): CurrentSubject | null =>
  (claims.length === 0 && subject !== null && subject.key.functional !== null ? subject : null)
