import type { ClaimedValue, Direction, TextSpan } from '../../model/claim.ts'
import { keyText, type FactKey, type Phase } from '../../model/fact.ts'
import type { Identity } from '../../model/identity.ts'
import type { Paragraph } from '../../model/source-tree.ts'
import { printedSpan, type Encoded } from '../encode.ts'
import type { ProseToken } from '../numbers/prose-token.ts'
import type { AccountNames } from '../subject/account-names.ts'
import { accountByName } from '../subject/account-names.ts'
import { readSubject, type Subject } from '../subject/read-subject.ts'
import type { Topic } from '../subject/topic.ts'
import { claimedValue } from './claimed-value.ts'
import { draftClaim, type Comparison, type CurrentSubject, type DraftClaim } from './draft-claim.ts'
import { directionOf, nextEvent, type Event } from './events.ts'
import { reasonEnd } from './reason-text.ts'
import { stateAssetItem } from './state-assets.ts'
import { inheritedFrom, namesOnlyDirection, namesQuantity, NOTHING_INHERITED, otherKey, subjectKey, type Inherited } from './subject-key.ts'

/** What a paragraph is read with. */
export interface ParagraphContext {
  readonly index: number
  readonly paragraph: Paragraph
  readonly encoded: Encoded
  readonly tokens: readonly ProseToken[]
  readonly topic: Topic
  /** From the headings above. */
  readonly section: Inherited
  /** The quantity that the paragraph before ended on with 如下： or 其中：. */
  readonly carried: FactKey | null
  readonly identity: Identity
  readonly names: AccountNames
}

/** What the paragraph says, and the quantity it hands to the next. */
export interface ParagraphReading {
  readonly claims: readonly DraftClaim[]
  readonly carried: FactKey | null
}

/**
 * Reads one paragraph from left to right, event by event. The words between two events name the quantity of the later
 * one; where they name none, it is the quantity named before.
 */
export function readParagraph(context: ParagraphContext): ParagraphReading {
  return new ParagraphReader(context).read()
}

class ParagraphReader {
  readonly #context: ParagraphContext
  readonly #text: string
  readonly #claims: DraftClaim[] = []
  #claim: DraftClaim | null = null
  #subject: CurrentSubject | null = null
  /** The quantity that 其中 divides. */
  #head: FactKey | null
  /** A value of another year or phase that waits for the value it is compared with. */
  #reference: { readonly subject: CurrentSubject; readonly value: ClaimedValue; readonly end: number } | null = null
  #comparison: Comparison | null = null
  #comparedHere = false
  #sentenceYear: number | null = null
  /** Where the words of the next quantity begin, and where its sentence part does. */
  #wordsFrom = 0
  #partFrom = 0

  constructor(context: ParagraphContext) {
    this.#context = context
    this.#text = context.encoded.text
    this.#head = context.carried
  }

  read(): ParagraphReading {
    let at = 0
    for (let event = nextEvent(this.#text, at); event; event = nextEvent(this.#text, at)) {
      at = this.#handle(event)
    }
    if (this.#wordsFrom < this.#text.length) this.#nameSubject(this.#text.length)
    this.#settleReference()
    const carries = /[：:]$/.test(this.#text) ? (this.#claim?.key ?? this.#subject?.key ?? this.#head) : null
    return { claims: this.#claims, carried: carries?.measure === 'other' ? null : carries }
  }

  /** Returns where to read on. */
  #handle(event: Event): number {
    switch (event.kind) {
      case 'separator': return this.#separate(event)
      case 'value': return this.#state(event)
      case 'count': return this.#count(event)
      case 'compare': return this.#compare(event)
      case 'change': return this.#change(event)
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
    if (mark === '（') {
      // a bracket with a number in it is an aside; one without is part of the words
      const close = this.#text.indexOf('）', event.end)
      const inside = close < 0 ? '' : this.#text.slice(event.end, close)
      if (/[ⒶⓏⓅ]/.test(inside) && !/^其中/.test(inside)) {
        return this.#advance(close + 1)
      }
      return event.end
    }
    if (mark === '）') return event.end
    if (mark === '、') {
      if (event.start === this.#wordsFrom) this.#wordsFrom = event.end
      return event.end
    }
    this.#noteYear(this.#text.slice(this.#wordsFrom, event.start), this.#wordsFrom)
    if (mark !== '，') this.#nameSubject(event.start)
    this.#wordsFrom = event.end
    if (mark === '；') {
      this.#partFrom = event.end
      this.#comparedHere = false
    }
    if (mark === '。' || mark === '！' || mark === '？') {
      this.#partFrom = event.end
      this.#comparison = null
      this.#comparedHere = false
      this.#sentenceYear = null
      if (this.#context.topic !== 'performance') this.#head = this.#context.carried
    }
    return event.end
  }

  /** A clause that ends without a number may name what the next one speaks of: `…行政运行（项）。`, `（一）公务接待费：`. */
  #nameSubject(to: number): void {
    const words = this.#text.slice(this.#wordsFrom, to)
    // `均为项目支出` says of what kind the quantity before is, and names no other
    if (words.length > 90 || words === '' || /^(?:均|全部?|都)(?:为|是|属于)/.test(words)) return
    const subject = this.#read(this.#wordsFrom, to)
    const account = subject.account !== null && (subject.account.code !== null || subject.account.names.length > 1)
    if (!account && (!namesQuantity(subject) || subject.rest !== '')) return
    this.#settleReference()
    this.#subject = this.#subjectOf(subject, this.#wordsFrom, to, this.#yearIn(subject, this.#wordsFrom, to))
    this.#claim = null
  }

  #state(event: Event): number {
    const token = this.#tokenAt(event.start)
    if (!token || (event.groups['bare'] !== undefined && token.value.digits !== 0n)) return event.end
    const end = event.end
    if (this.#text[event.start] === 'Ⓩ') return this.#advance(end)
    const assets = this.#context.topic === 'stateAssets'
    const subject = assets ? null : this.#subjectBefore(event.start)
    const value = this.#value(event.start)
    if (!subject || !value) return this.#advance(end)
    const reference = this.#isReference(subject.key)
    if (reference && this.#claim && this.#claim.amount && sameQuantity(this.#claim.key, subject.key) && !this.#claim.previous && !this.#awaitsMain(end)) {
      this.#claim.previous = { year: subject.key.year, phase: subject.key.phase, amount: value, span: this.#span(this.#wordsFrom, end) }
      this.#claim.end = end
    } else if (reference) {
      this.#settleReference()
      this.#reference = { subject, value, end }
      this.#subject = subject
    } else {
      this.#open(subject, end).amount = value
    }
    return this.#advance(end)
  }

  /** Whether a value of the main year for the same words follows in this paragraph: `2025年执行数为…，2026年预算安排…`. */
  #awaitsMain(from: number): boolean {
    return /^，(?:Ⓨ)?(?:[^，。；Ⓐ]{0,12})(?:预算|决算|安排)[^，。；Ⓐ]{0,6}Ⓐ/.test(this.#text.slice(from))
  }

  #count(event: Event): number {
    const { topic } = this.#context
    if (topic !== 'stateAssets' && topic !== 'performance') return event.end
    const words = this.#text.slice(this.#wordsFrom, event.start)
    const value = this.#value(event.start)
    if (!value) return event.end
    if (topic === 'stateAssets') {
      const part = this.#text.slice(this.#sentenceStart(event.start), event.start)
      const item = stateAssetItem(words, part, this.#text.slice(event.end, event.end + 4))
      if (item === null) return event.end
      const key = { ...otherKey({ rest: '' }, this.#sentenceYear ?? this.#context.identity.year, this.#phase()), measure: 'stateAssets' as const, item }
      this.#open({ key, alternatives: [], text: words, start: this.#wordsFrom, printedCode: null, accountNames: [] }, event.end).amount = value
      return this.#advance(event.end + 1)
    }
    const subject = this.#read(this.#wordsFrom, event.start)
    if (subject.measure !== 'performanceProjects' || subject.rest !== '') return event.end
    const found = this.#subjectOf(subject, this.#wordsFrom, event.start, this.#yearIn(subject, this.#wordsFrom, event.start))
    const item = found.key.item === 'grade' ? `grade:${/评级为([^的]{1,4})的/.exec(words)?.[1] ?? ''}` : found.key.item
    const claim = this.#open({ ...found, key: { ...found.key, item } }, event.end)
    claim.amount = value
    if (found.key.item !== 'grade') this.#head = claim.key
    return this.#advance(event.end + 1)
  }

  #compare(event: Event): number {
    this.#noteTarget(event.start)
    const { year, phase, amount, same } = event.groups
    const words = phase ?? ''
    const named = /执行/.test(words) ? 'execution' : /决算/.test(words) ? 'final' : /预算|年初|批复/.test(words) ? 'budget' : null
    const own = this.#claim?.key.year ?? this.#subject?.key.year ?? this.#context.identity.year
    const from = event.at['year']?.[0] ?? event.start
    const printed = year?.startsWith('Ⓨ') ? this.#yearAt(from) : null
    const relative = year !== undefined || same !== undefined ? (own === null ? null : own - 1) : own
    const at = event.at['amount']?.[0]
    this.#comparison = {
      year: printed ?? relative,
      phase: named,
      amount: amount !== undefined && at !== undefined ? this.#value(at) : null,
      span: this.#span(event.start, event.end),
    }
    this.#comparedHere = true
    return this.#advance(event.end)
  }

  #change(event: Event): number {
    const { direction: word = '', value, template } = event.groups
    const at = event.at['value']?.[0]
    if (template !== undefined || value === 'Ⓩ') return this.#advance(event.end)
    if (value === undefined && !this.#comparedHere) return event.end
    const printed = at === undefined ? null : this.#value(at)
    const claim = this.#target(event.start, event.end)
    if (!claim) return this.#advance(event.end)
    const direction = directionOf(word)
    const percent = printed?.kind === 'percent' ? printed : null
    const amount = printed && printed.kind !== 'percent' ? printed : null
    if (claim.change && !claim.change.percent && percent) {
      const differs = claim.change.direction !== direction
      claim.change = {
        ...claim.change, percent, percentDirection: differs ? direction : null,
        span: { ...claim.change.span, end: this.#span(event.start, event.end).end },
      }
    } else if (!claim.change) {
      claim.change = { direction, amount, percent, percentDirection: null, span: this.#span(event.start, event.end) }
      this.#applyComparison(claim)
    }
    claim.end = Math.max(claim.end, event.end)
    return this.#advance(event.end)
  }

  #flat(event: Event): number {
    const words = this.#text.slice(this.#wordsFrom, event.start)
    if (!this.#comparison || /保持$/.test(words)) return event.end
    const claim = this.#target(event.start, event.end)
    if (claim && !claim.change) {
      this.#applyComparison(claim)
      claim.change = { direction: 'flat', amount: null, percent: null, percentDirection: null, span: this.#span(event.start, event.end) }
      claim.end = event.end
    }
    return this.#advance(event.end)
  }

  #finalAgainstBudget(event: Event): number {
    if (event.groups['template'] !== undefined) return this.#advance(event.end)
    const claim = this.#target(event.start, event.end)
    if (!claim || claim.change) return this.#advance(event.end)
    const relation = event.groups['relation'] ?? ''
    const direction: Direction = relation === '等于' ? 'flat' : /小于|低于|少于/.test(relation) ? 'decrease' : 'increase'
    const span = this.#span(event.start, event.end)
    claim.previous = { year: claim.key.year, phase: 'budget', amount: claim.previous?.amount ?? null, span: claim.previous?.span ?? span }
    claim.change = { direction, amount: null, percent: null, percentDirection: null, span }
    claim.end = event.end
    return this.#advance(event.end)
  }

  #share(event: Event): number {
    const at = event.at['value']?.[0]
    const percent = at === undefined ? null : this.#value(at)
    if (percent && this.#claim && this.#wordsFrom >= event.start - 2 && !this.#claim.share) {
      const words = event.groups['of'] ?? ''
      const start = event.at['of']?.[0] ?? event.start
      const whole = this.#read(start, start + words.length)
      const of = words === '' ? this.#head : subjectKey(whole, whole.measure === null ? this.#inherited() : NOTHING_INHERITED, this.#claim.key.year, this.#context.identity).key
      this.#claim.share = { percent, of: of?.measure === 'other' ? null : of }
      this.#claim.end = event.end
    }
    return this.#advance(event.end)
  }

  #complete(event: Event): number {
    const at = event.at['value']?.[0]
    const percent = at === undefined ? null : this.#value(at)
    const claim = percent ? this.#target(event.start, event.end) : null
    if (claim && percent && !claim.completion) {
      claim.completion = { percent }
      claim.end = event.end
    }
    return this.#advance(event.end)
  }

  #reason(event: Event): number {
    if (event.groups['after'] !== undefined && !this.#claim?.change) return event.end
    const before = this.#text.slice(this.#wordsFrom, event.start)
    const claim = this.#reasonTarget(before, event)
    const end = reasonEnd(this.#text, event.end, (phrase) => {
      const subject = readSubject(phrase, [], this.#subjectContext())
      return subject.rest === '' && namesQuantity(subject)
    })
    const { start: from, end: to } = printedSpan(this.#context.encoded, event.end, end)
    const text = this.#context.paragraph.text.slice(from, to)
    if (claim && !claim.reason) {
      claim.reason = { text: text.trim().replace(/^[：:]/, ''), span: { paragraph: this.#context.index, start: from, end: to } }
      claim.end = end
    }
    return this.#advance(end)
  }

  #reasonTarget(before: string, event: Event): DraftClaim | null {
    const match = /(增加|增长|减少|下降|变动|变化)(?:（[^）]*）)?(?:的)?$/.exec(before)
    const words = match ? before.slice(0, match.index) : before.replace(/的$/, '')
    if (words === '' || !match) return this.#claim
    const subject = this.#read(this.#wordsFrom, this.#wordsFrom + words.length)
    if (subject.rest !== '' || !namesQuantity(subject) || /（/.test(match[0])) return this.#claim
    const named = this.#subjectOf(subject, this.#wordsFrom, event.start, this.#yearIn(subject, this.#wordsFrom, event.start))
    const known = this.#claims.findLast((claim) => sameQuantity(claim.key, named.key) && claim.change !== null)
    if (known) return known
    const claim = this.#open(named, event.start)
    if (/增|减|下/.test(match[0])) {
      const at = this.#wordsFrom + match.index
      claim.change = {
        direction: directionOf(match[1] ?? ''), amount: null, percent: null, percentDirection: null, span: this.#span(at, at + 2),
      }
    }
    return claim
  }

  /** 主要用于…: what the money is for is no quantity of the department, whatever numbers stand in it. */
  #skipUse(event: Event): number {
    this.#nameSubject(event.start)
    let end = event.end
    while (end < this.#text.length && !/[。；]/.test(this.#text[end] ?? '')) end += 1
    return this.#advance(end)
  }

  #divide(event: Event): number {
    this.#nameSubject(event.start)
    this.#settleReference()
    const key = this.#claim?.key ?? this.#subject?.key ?? null
    if (key && key.measure !== 'other') this.#head = key
    return this.#advance(event.end)
  }

  /** The claim that a comparison, share or reason is about: that of the words in front, else the one being read. */
  #target(at: number, end: number): DraftClaim | null {
    const subject = this.#read(this.#wordsFrom, at)
    if (namesQuantity(subject) && subject.rest === '' && !namesOnlyDirection(subject)) {
      const named = this.#subjectOf(subject, this.#wordsFrom, at, this.#yearIn(subject, this.#wordsFrom, at))
      this.#settleReference()
      const known = this.#claims.findLast((claim) => sameQuantity(claim.key, named.key))
      if (known && (known === this.#claim || !known.change)) return this.#retake(known)
      return this.#open(named, end)
    }
    if (subject.rest.length > 4) return null
    this.#settleReference()
    if (this.#claim?.change && this.#comparedHere && this.#comparison && this.#claim.previous && this.#comparison.span.start > this.#claim.change.span.end) {
      const { key, alternatives, subject: text, start, printedCode, accountNames, amount } = this.#claim
      const claim = this.#open({ key, alternatives, text, start, printedCode, accountNames }, end)
      claim.amount = amount
      return claim
    }
    if (!this.#claim && this.#subject) return this.#open(this.#subject, end)
    return this.#claim
  }

  #retake(claim: DraftClaim): DraftClaim {
    this.#claim = claim
    return claim
  }

  /** Words in front of a comparison may name its quantity: `一般公共预算支出与2024年相比`. */
  #noteTarget(to: number): void {
    if (to - this.#wordsFrom < 3) return
    const subject = this.#read(this.#wordsFrom, to)
    if (!namesQuantity(subject) || subject.rest !== '' || namesOnlyDirection(subject)) return
    const named = this.#subjectOf(subject, this.#wordsFrom, to, this.#yearIn(subject, this.#wordsFrom, to))
    const known = this.#claims.findLast((claim) => sameQuantity(claim.key, named.key))
    if (known) this.#claim = known
    else {
      this.#settleReference()
      this.#subject = named
      this.#claim = null
    }
  }

  #applyComparison(claim: DraftClaim): void {
    if (!this.#comparison) return
    const { year, phase, amount, span } = this.#comparison
    const kept = claim.previous
    if (kept && kept.amount && amount) return
    claim.previous = {
      year: year ?? kept?.year ?? null,
      phase: phase ?? (kept && kept.year === year ? kept.phase : claim.key.phase),
      amount: amount ?? (kept && (year === null || kept.year === year) ? kept.amount : null),
      span,
    }
  }

  #open(subject: CurrentSubject, end: number): DraftClaim {
    const reference = this.#reference
    const claim = draftClaim(subject, end)
    if (reference && sameQuantity(reference.subject.key, subject.key)) {
      const { year, phase } = reference.subject.key
      claim.previous = { year, phase, amount: reference.value, span: reference.value.span }
      claim.start = Math.min(claim.start, reference.subject.start)
      this.#reference = null
    } else this.#settleReference()
    this.#claims.push(claim)
    this.#claim = claim
    this.#subject = subject
    return claim
  }

  /** A value of another year that nothing was compared with stands for itself. */
  #settleReference(): void {
    const reference = this.#reference
    this.#reference = null
    if (!reference) return
    const claim = draftClaim(reference.subject, reference.end)
    claim.amount = reference.value
    this.#claims.push(claim)
    this.#claim = claim
  }

  /** The quantity that the words in front of a value name; null where the value is none of the department's. */
  #subjectBefore(to: number): CurrentSubject | null {
    const { topic } = this.#context
    let from = this.#wordsFrom
    if (from === to) from = this.#partFrom
    let subject = this.#read(from, to)
    if (topic === 'procurement' && this.#partFrom < from) {
      const wider = this.#read(this.#partFrom, to)
      if (wider.rest === '' && wider.item !== null) {
        from = this.#partFrom
        subject = wider
      }
    }
    const year = this.#yearIn(subject, from, to)
    if (subject.rest !== '') return this.#byBareName(from, to, year) ?? this.#unknown(subject, from, to, year)
    const waiting = this.#reference ?? (this.#claim ? null : this.#subject)
    if (!namesQuantity(subject) || (namesOnlyDirection(subject) && waiting && this.#subject)) return this.#inheritSubject(subject, from, to, year)
    return this.#subjectOf(subject, from, to, year)
  }

  #inheritSubject(subject: Subject, from: number, to: number, year: number | null): CurrentSubject {
    const current = this.#subject
    const phase = subject.phase ?? this.#phase()
    if (current) return { ...current, key: { ...current.key, year, phase }, start: from }
    const { section } = this.#context
    const bare: Subject = { ...subject, measure: section.measure, fund: section.fund, nature: section.nature, item: section.item }
    return this.#subjectOf(bare, from, to, year)
  }

  /** `土地开发支出5000万元` under a fund's expenditure: an account by its name alone. */
  #byBareName(from: number, to: number, year: number | null): CurrentSubject | null {
    const inherited = this.#inherited()
    if (inherited.measure !== 'expenditure') return null
    const words = this.#text.slice(from, to).replace(/^[ⓄⓎ、，]+|(?:科目)?(?:预算|决算)?(?:数|安排)*(?:为|是)?$/g, '')
    const basic = inherited.nature === 'basic' || inherited.nature === 'personnel' || inherited.nature === 'publicUse'
    const account = accountByName(this.#context.names, basic ? 'departmentEconomic' : 'functional', words)
    if (!account) return null
    const base = subjectKey({ ...EMPTY_SUBJECT, measure: 'expenditure' }, inherited, year, this.#context.identity).key
    const key: FactKey = basic
      ? { ...base, fund: 'generalPublic', economic: account.code, nature: 'basic' }
      : { ...base, functional: account.code, nature: inherited.nature }
    return { key, alternatives: [], text: words, start: from, printedCode: null, accountNames: [words] }
  }

  #unknown(subject: Subject, from: number, to: number, year: number | null): CurrentSubject {
    return {
      key: otherKey(subject, year, subject.phase ?? this.#phase()), alternatives: [], text: this.#text.slice(from, to), start: from,
      printedCode: null, accountNames: subject.account?.names ?? [],
    }
  }

  #subjectOf(subject: Subject, from: number, to: number, year: number | null): CurrentSubject {
    const { key, alternatives } = subjectKey(subject, this.#inherited(), year, this.#context.identity)
    return {
      key, alternatives, start: from,
      text: this.#text.slice(from, to).replace(/^[Ⓞ，、：]+/, ''),
      printedCode: subject.account?.printedCode ?? null,
      accountNames: subject.account?.names ?? [],
    }
  }

  #inherited(): Inherited {
    if (this.#head) return inheritedFrom(this.#head)
    const { section, topic } = this.#context
    return topic === 'closed' ? NOTHING_INHERITED : section
  }

  #isReference(key: FactKey): boolean {
    const { identity } = this.#context
    if (key.measure === 'performanceFunds' || key.measure === 'performanceProjects' || key.measure === 'procurement' || key.measure === 'other') return false
    return (identity.year !== null && key.year !== null && key.year < identity.year) || (identity.kind === 'final' && key.phase === 'budget')
  }

  #phase(): Phase {
    return this.#context.identity.kind === 'final' ? 'final' : 'budget'
  }

  #yearIn(subject: Subject, from: number, to: number): number | null {
    const own = this.#context.identity.year
    if (subject.yearOffset !== null && own !== null && !this.#text.slice(from, to).includes('Ⓨ')) return own + subject.yearOffset
    for (let i = to - 1; i >= from; i -= 1) if (this.#text[i] === 'Ⓨ') return this.#yearAt(i)
    return this.#sentenceYear ?? own
  }

  #noteYear(words: string, from: number): void {
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] === 'Ⓨ' || (words[i] === 'Ⓓ' && (this.#yearAt(from + i) ?? 0) > 1900)) this.#sentenceYear = this.#yearAt(from + i)
    }
  }

  #yearAt(at: number): number | null {
    const token = this.#tokenAt(at)
    return token ? Number(token.value.digits) : null
  }

  #sentenceStart(at: number): number {
    return Math.max(this.#text.lastIndexOf('。', at), this.#text.lastIndexOf('；', at)) + 1
  }

  #subjectContext(): { topic: Topic; entity: string | null; names: AccountNames } {
    return { topic: this.#context.topic, entity: this.#context.identity.entity, names: this.#context.names }
  }

  #read(from: number, to: number): Subject {
    const codes: string[] = []
    for (let i = from; i < to; i += 1) if (this.#text[i] === 'Ⓚ') codes.push(this.#tokenAt(i)?.text ?? '')
    return readSubject(this.#text.slice(from, to), codes, this.#subjectContext())
  }

  #tokenAt(at: number): ProseToken | null {
    return this.#context.tokens[this.#context.encoded.tokens[at] ?? -1] ?? null
  }

  #value(at: number): ClaimedValue | null {
    const token = this.#tokenAt(at)
    return token ? claimedValue(this.#context.paragraph, this.#context.index, token) : null
  }

  #span(from: number, to: number): TextSpan {
    return { paragraph: this.#context.index, ...printedSpan(this.#context.encoded, from, to) }
  }

  #advance(to: number): number {
    this.#wordsFrom = to
    this.#partFrom = Math.max(this.#partFrom, this.#partEnds(to) ? to : this.#partFrom)
    return to
  }

  #partEnds(to: number): boolean {
    return /[ⒶⒸⓅⓏ]/.test(this.#text[to - 1] ?? '')
  }
}

const EMPTY_SUBJECT: Subject = {
  measure: null, orMeasure: null, fund: null, nature: null, item: null, phase: null, yearOffset: null, account: null, weak: false, rest: '',
}

const QUANTITY = ['measure', 'fund', 'functional', 'economic', 'nature', 'item', 'project', 'unit'] as const

/** Whether two keys speak of one quantity, whatever the year and the phase. */
const sameQuantity = (a: FactKey, b: FactKey): boolean =>
  a.measure !== 'other' && QUANTITY.every((dimension) => a[dimension] === b[dimension]) && keyText(a) !== ''
