import type { ClaimedValue, TextSpan } from '../../model/claim.ts'
import { printedSpan } from '../encode.ts'
import { readSubject, type Subject } from '../subject/read-subject.ts'
import { bracketAt } from './bracket.ts'
import { passAside } from './carry-over-in-bracket.ts'
import { claimTarget, noteTarget, reasonTarget, statedBefore, type ReadingState } from './claim-target.ts'
import { budgetNamed, compareWithBudget } from './final-against-budget.ts'
import { claimedValue } from './claimed-value.ts'
import { accountOnly, ClaimLedger } from './claim-ledger.ts'
import { leadingClaim, type DraftClaim } from './draft-claim.ts'
import { changesAgain, directionOf, mainValueFollows, nextEvent, relationOf, type Event } from './events.ts'
import type { ParagraphContext, ParagraphReading } from './paragraph-context.ts'
import { settleParts } from './parts-and-wholes.ts'
import { rateInBracket } from './rate-in-bracket.ts'
import { reasonEnd, useEnd } from './reason-text.ts'
import { shareWhole } from './share-whole.ts'
import { stateAssetItem, stateAssetValue } from './state-assets.ts'
import { stateAssetSubject } from './state-asset-subject.ts'
import { goesOnAboutAccount, spokenAccount } from './spoken-account.ts'
import { SubjectFinder } from './subject-finder.ts'
import { isReference, namesQuantity, sameQuantity } from './subject-key.ts'
import { varianceChange } from './variance.ts'

/**
 * Reads one paragraph from left to right, event by event. The words between two events name the quantity of the later
 * one; where they name none, it is the quantity named before.
 */
export const readParagraph = (context: ParagraphContext): ParagraphReading => new ParagraphReader(context).read()

const isWholeAccount = ({ account }: Subject): boolean => account !== null && (account.code !== null || account.names.length > 1)

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #text: string
  readonly #words: SubjectFinder
  readonly #ledger: ClaimLedger
  /** Where the words of the next quantity begin, and where its sentence part does. */
  #wordsFrom = 0
  #partFrom = 0
  /** What the sentence spoke of in front of each open bracket that divides it; null for brackets of words. */
  readonly #brackets: (Pick<ClaimLedger, 'open' | 'subject' | 'head'> | null)[] = []

  constructor(context: ParagraphContext) {
    this.#context = context
    this.#text = context.encoded.text
    this.#words = new SubjectFinder({ ...context, text: this.#text })
    this.#ledger = new ClaimLedger(context.carried)
    this.#ledger.goOn(this.#text, context.before, context.named ?? (goesOnAboutAccount(this.#text) ? context.spoken : null))
  }

  read(): ParagraphReading {
    let event = nextEvent(this.#text, 0)
    while (event) event = nextEvent(this.#text, this.#handle(event))
    this.#nameSubject(this.#text.length)
    this.#ledger.settle()
    settleParts(this.#ledger.claims, this.#text)
    const carries = /：$/.test(this.#text) ? (this.#ledger.head ?? this.#ledger.open?.key ?? this.#ledger.subject?.key ?? null) : null
    return { claims: this.#ledger.claims, carried: carries?.measure === 'other' ? null : carries, above: this.#words.accountAbove(this.#text.length), leading: leadingClaim(this.#ledger.claims), named: accountOnly(this.#ledger), spoken: spokenAccount(this.#ledger) }
  }

  /** Returns where to read on. */
  #handle(event: Event): number {
    switch (event.kind) {
      case 'separator': return this.#separate(event)
      case 'value': return this.#state(event)
      case 'count': return this.#count(event)
      case 'compare': return this.#compare(event)
      case 'change': return this.#change(event)
      case 'variance': return this.#variance(event)
      case 'flat': return this.#flat(event)
      case 'finalAgainstBudget': return this.#finalAgainstBudget(event)
      case 'share': return this.#share(event)
      case 'completion': return this.#complete(event)
      case 'reason': return this.#reason(event)
      case 'use': return this.#skipUse(event)
      case 'within': return this.#divide(event)
    }
  }

  #separate(event: Event): number {
    const mark = this.#text[event.start] ?? ''
    if (mark === '（') return this.#openBracket(event)
    if (mark === '）') return this.#closeBracket(event)
    if (mark === '、') {
      if (event.start === this.#wordsFrom) this.#wordsFrom = event.end
      return event.end
    }
    this.#words.noteClause(this.#wordsFrom, event.start)
    const words = this.#text.slice(this.#wordsFrom, event.start)
    // `…行政运行（项），主要用于…。年初预算为…`: an account by its whole name is what the item is about, also before a comma
    if (mark !== '，' || /[中里]$|[款项]）[”’"']?$/.test(words)) this.#nameSubject(event.start)
    if (mark === '，' && words.endsWith('中') && this.#ledger.subject && !this.#ledger.open) this.#ledger.head = this.#ledger.subject.key
    this.#wordsFrom = event.end
    if (mark === '：' && /[ⒶⓅ]/.test(this.#text[event.start - 1] ?? '')) this.#ledger.divide(this.#ledger.open?.key ?? null)
    if (mark === '；') {
      this.#partFrom = event.end
      this.#ledger.endPart()
    }
    if (/[。！？]/.test(mark)) {
      this.#partFrom = event.end
      if (!this.#text.startsWith('其中', event.end)) {
        this.#ledger.endSentence()
        this.#words.endSentence()
        if (this.#context.topic !== 'performance') this.#ledger.head = this.#context.carried
      }
    }
    return event.end
  }

  #openBracket(event: Event): number {
    if (this.#text.startsWith('Ⓟ）', event.end) && rateInBracket(this.#ledger.open, event, this.#value(event.end), this.#span(event.end, event.end + 1))) return this.#advance(event.end + 2)
    const bracket = bracketAt(this.#text, event.end, (phrase) => this.#names(phrase))
    const { open, subject, head } = this.#ledger
    if (bracket.kind === 'words') {
      this.#brackets.push(open && /^其中[^（）]*[ⒶⓏ]/.test(this.#text.slice(event.end, bracket.end)) ? { open, subject, head } : null)
      return event.end
    }
    if (bracket.kind === 'aside' || !open) return this.#advance(passAside(bracket, this.#text, event.end, this.#ledger, (at) => this.#value(at)))
    this.#brackets.push({ open, subject, head })
    this.#ledger.head = open.key
    return this.#advance(event.end)
  }

  /** `财政拨款收入100万元（其中：一般公共预算100万元，政府性基金预算0万元），占100%`: behind the bracket the whole is spoken of again. */
  #closeBracket(event: Event): number {
    const before = this.#brackets.pop() ?? null
    if (before === null) return event.end
    this.#ledger.settle()
    Object.assign(this.#ledger, before)
    return this.#advance(event.end)
  }

  /** Whether a phrase by itself names a quantity, without a rest. */
  #names(phrase: string): boolean {
    const subject = readSubject(phrase, [], this.#words.subjects)
    return subject.rest === '' && namesQuantity(subject)
  }

  /** A clause that ends without a number may name what the next one speaks of: `…行政运行（项）。`, `（一）公务接待费：`. */
  #nameSubject(to: number): void {
    const words = this.#text.slice(this.#wordsFrom, to)
    // `均为项目支出` says of what kind the quantity before is, and names no other
    if (words.length > 90 || words === '' || /^(?:均|全部?|都)(?:为|是|属于)/.test(words)) return
    if (/^按(?:照)?(?:支出)?(?:功能|用途|性质)/.test(words)) return this.#ledger.divide(this.#words.expenditureKey(this.#ledger.open?.key ?? null))
    const subject = this.#words.read(this.#wordsFrom, to)
    if (!isWholeAccount(subject) && (!namesQuantity(subject) || subject.rest !== '')) return
    this.#ledger.name(this.#words.subjectOf(subject, this.#wordsFrom, to, this.#ledger.head))
  }

  #state(event: Event): number {
    const token = this.#words.tokenAt(event.start)
    const value = this.#value(event.start)
    if (!token || !value || (event.groups['bare'] !== undefined && token.value.digits !== 0n)) return event.end
    if (this.#text[event.start] === 'Ⓩ') return this.#advance(event.end)
    if (this.#context.topic === 'stateAssets') return this.#stateAssetAmount(event, value)
    const subject = this.#words.subjectBefore({
      from: this.#wordsFrom, to: event.start, partFrom: this.#partFrom, current: this.#ledger.subject,
      waiting: this.#ledger.waiting || this.#ledger.ofOneItem, head: this.#ledger.head,
    })
    const reference = isReference(subject.key, this.#context.identity)
    const claim = this.#ledger.open
    if (reference && claim?.amount && !claim.previous && !isReference(claim.key, this.#context.identity) && sameQuantity(claim.key, subject.key) && !mainValueFollows(this.#text, event.end)) {
      claim.previous = { year: subject.key.year, phase: subject.key.phase, amount: value, span: this.#span(this.#wordsFrom, event.end) }
      claim.end = event.end
    } else if (reference) this.#ledger.hold(subject, value, event.end)
    else this.#ledger.start(subject, event.end).amount = value
    return this.#advance(event.end)
  }

  #stateAssetAmount(event: Event, value: ClaimedValue): number {
    const item = stateAssetValue(this.#text.slice(this.#wordsFrom, event.start), this.#ledger.open?.key.item ?? null)
    if (item !== null) this.#ledger.start(stateAssetSubject(this.#context, this.#words, item, this.#wordsFrom, event.start), event.end).amount = value
    return this.#advance(event.end)
  }

  #count(event: Event): number {
    const { topic } = this.#context
    const value = this.#value(event.start)
    if (!value || (topic !== 'stateAssets' && topic !== 'performance')) return event.end
    const words = this.#text.slice(this.#wordsFrom, event.start)
    if (topic === 'stateAssets') {
      const sentence = Math.max(this.#text.lastIndexOf('。', event.start), this.#text.lastIndexOf('；', event.start)) + 1
      const item = stateAssetItem(words, this.#text.slice(sentence, event.start), this.#text.slice(event.end, event.end + 4))
      if (item === null) return event.end
      this.#ledger.start(stateAssetSubject(this.#context, this.#words, item, this.#wordsFrom, event.start), event.end).amount = value
      return this.#advance(event.end + 1)
    }
    const subject = this.#words.read(this.#wordsFrom, event.start)
    if (subject.measure !== 'performanceProjects' || subject.rest !== '') return event.end
    const found = this.#words.subjectOf(subject, this.#wordsFrom, event.start, null)
    const grade = found.key.item === 'grade' ? `grade:${/评级为([^的]{1,4})的/.exec(words)?.[1] ?? ''}` : null
    const claim = this.#ledger.start({ ...found, key: { ...found.key, item: grade ?? found.key.item } }, event.end)
    claim.amount = value
    if (grade === null) this.#ledger.head = claim.key
    return this.#advance(event.end + 1)
  }

  #compare(event: Event): number {
    noteTarget(this.#reading(), event.start)
    const { year, phase: words = '', same } = event.groups
    const own = this.#ledger.open?.key.year ?? this.#ledger.subject?.key.year ?? this.#context.identity.year
    const printed = year?.startsWith('Ⓨ') ? this.#words.yearAt(event.at['year']?.[0] ?? event.start) : null
    const relative = year !== undefined || same !== undefined ? (own === null ? null : own - 1) : own
    const at = event.at['amount']?.[0]
    this.#ledger.comparison = {
      year: printed ?? relative,
      phase: /执行/.test(words) ? 'execution' : /决算/.test(words) ? 'final' : /调整预算|全年预算/.test(words) ? 'adjusted' : /预算|年初|批复/.test(words) ? 'budget' : null,
      amount: at === undefined ? null : this.#value(at),
      span: this.#span(event.start, event.end),
    }
    this.#ledger.comparedHere = true
    return this.#advance(event.end)
  }

  #change(event: Event): number {
    const { direction: word = '', value, template } = event.groups
    if (template !== undefined || value === 'Ⓩ') return this.#advance(event.end)
    if (value === undefined && (!this.#ledger.comparedHere || changesAgain(this.#text, event.end))) return event.end
    const at = event.at['value']?.[0]
    const printed = at === undefined ? null : this.#value(at)
    const claim = statedBefore(this.#reading(), event.start, printed?.kind === 'percent') ?? claimTarget(this.#reading(), event.start, event.end)
    if (!claim) return this.#advance(event.end)
    const direction = directionOf(word)
    const percent = printed?.kind === 'percent' ? printed : null
    const span = this.#span(event.start, event.end)
    if (claim.change && !claim.change.percent && percent) {
      claim.change = { ...claim.change, percent, percentDirection: claim.change.direction === direction ? null : direction, span: { ...claim.change.span, end: span.end } }
    } else if (!claim.change) {
      claim.change = { direction, amount: percent ? null : printed, percent, percentDirection: null, span }
      this.#ledger.applyComparison(claim)
    }
    claim.end = Math.max(claim.end, event.end)
    return this.#advance(event.end)
  }

  /** `年初预算数10万元，决算数9万元，预决算差异率-10%`: the change from the budget, a fall with its sign. */
  #variance(event: Event): number {
    const at = event.at['value']?.[0]
    const percent = at === undefined ? null : this.#value(at)
    const claim = percent ? claimTarget(this.#reading(), event.start, event.end) : null
    if (claim && percent && claim.previous && !claim.change) {
      claim.change = varianceChange(percent, this.#span(event.start, event.end))
      claim.end = event.end
    }
    return this.#advance(event.end)
  }

  #flat(event: Event): number {
    const words = this.#text.slice(this.#wordsFrom, event.start)
    if (!this.#ledger.comparison || words.endsWith('保持')) return event.end
    const claim = claimTarget(this.#reading(), event.start, event.end)
    if (claim && !claim.change) {
      this.#ledger.applyComparison(claim)
      claim.change = { direction: 'flat', amount: null, percent: null, percentDirection: null, span: this.#span(event.start, event.end) }
      claim.end = event.end
    }
    return this.#advance(event.end)
  }

  #finalAgainstBudget(event: Event): number {
    const target = event.groups['template'] === undefined ? claimTarget(this.#reading(), event.start, event.end) : null
    const at = event.at['amount']?.[0]
    const claim = target?.change ? (at === undefined ? null : this.#ledger.again(target, event.end)) : target
    if (claim) compareWithBudget(claim, relationOf(event.groups['relation'] ?? ''), at === undefined ? null : this.#value(at), this.#span(event.start, event.end), event.end)
    return this.#advance(event.end)
  }

  #share(event: Event): number {
    const at = event.at['value']?.[0]
    const percent = at === undefined ? null : this.#value(at)
    if (percent && this.#ledger.open && this.#wordsFrom >= event.start - 2 && !this.#ledger.open.share) {
      const of = shareWhole(event, this.#reading(), this.#ledger.open.key.year, this.#context.identity)
      this.#ledger.open.share = { percent, of }
      this.#ledger.open.end = event.end
    }
    return this.#advance(event.end)
  }

  #complete(event: Event): number {
    const at = event.at['value']?.[0]
    const percent = at === undefined ? null : this.#value(at)
    const open = percent ? claimTarget(this.#reading(), event.start, event.end) : null
    const claim = open && this.#ledger.completed(open, budgetNamed(this.#text.slice(event.start, event.end)), event.end, this.#span(event.start, event.end))
    if (claim && percent && !claim.completion) {
      Object.assign(claim, { completion: { percent }, end: event.end })
      this.#statesBudget(event, claim)
    }
    return this.#advance(event.end)
  }

  /** `完成预算9.00万元的73.3%`: the budget of the quantity, beside what the sentence goes on to say of it. */
  #statesBudget(event: Event, claim: DraftClaim): void {
    const at = event.at['budget']?.[0] ?? -1
    const amount = at < 0 ? null : this.#value(at)
    if (!amount) return
    const phase = /调整|全年/.test(this.#text.slice(event.start, at)) ? 'adjusted' : 'budget'
    claim.previous ??= { year: claim.key.year, phase, amount, span: this.#span(event.start, event.end) }
    this.#ledger.beside({ key: { ...claim.key, phase }, alternatives: [], text: claim.subject, start: event.start, printedCode: null, accountNames: claim.accountNames }, event.end, claim).amount = amount
  }

  #reason(event: Event): number {
    if (event.groups['after'] !== undefined && !this.#ledger.open?.change) return event.end
    const claim = reasonTarget(this.#reading(), event)
    const end = reasonEnd(this.#text, event.end, (phrase) => this.#names(phrase))
    const span = this.#span(event.end, end)
    if (claim && !claim.reason) {
      const text = this.#context.paragraph.text.slice(span.start, span.end).trim().replace(/^[：:]/, '')
      claim.reason = { text, span }
      claim.end = end
    }
    return this.#advance(end)
  }

  /** 主要用于…: what the money is for is no quantity of the department, whatever numbers stand in it. */
  #skipUse(event: Event): number {
    this.#nameSubject(event.start)
    this.#partFrom = useEnd(this.#text, event.end)
    return this.#advance(this.#partFrom)
  }

  #divide(event: Event): number {
    this.#nameSubject(event.start)
    this.#ledger.settle()
    const key = (event.start === 0 || /[。！]/.test(this.#text[event.start - 1] ?? '') ? (this.#ledger.leading?.key ?? this.#ledger.toBeListed) : null) ?? this.#ledger.open?.key ?? this.#ledger.subject?.key ?? null
    // parts of an unknown quantity are unknown: the finder binds nothing under a head of measure other
    this.#ledger.divide(key)
    return this.#advance(event.end)
  }

  #reading(): ReadingState {
    return { text: this.#text, words: this.#words, ledger: this.#ledger, wordsFrom: this.#wordsFrom, partFrom: this.#partFrom, span: (from, to) => this.#span(from, to) }
  }

  #value(at: number): ClaimedValue | null {
    const token = this.#words.tokenAt(at)
    return token ? claimedValue(this.#context.paragraph, this.#context.index, token) : null
  }

  #span(from: number, to: number): TextSpan {
    return { paragraph: this.#context.index, ...printedSpan(this.#context.encoded, from, to) }
  }

  #advance(to: number): number {
    this.#wordsFrom = to
    if (/[ⒶⓅⓏ]/.test(this.#text[to - 1] ?? '')) this.#partFrom = to
    return to
  }
}
