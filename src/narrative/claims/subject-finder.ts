import type { FactKey, Phase } from '../../model/fact.ts'
import type { Identity } from '../../model/identity.ts'
import { printedSpan, type Encoded } from '../encode.ts'
import type { ProseToken } from '../numbers/prose-token.ts'
import { accountMention } from '../subject/account-chain.ts'
import { accountByName, type AccountNames } from '../subject/account-names.ts'
import { namesOtherOrganisation } from '../subject/organisation.ts'
import { EMPTY_SUBJECT, readSubject, type Subject, type SubjectContext } from '../subject/read-subject.ts'
import type { Topic } from '../subject/topic.ts'
import type { CurrentSubject } from './draft-claim.ts'
import { inheritedFrom, isUnknownAccount, namesOnlyDirection, namesQuantity, otherKey, subjectKey, type Inherited } from './subject-key.ts'

/** What the words of a paragraph are read with. */
export interface WordsContext {
  readonly text: string
  readonly encoded: Encoded
  readonly tokens: readonly ProseToken[]
  readonly topic: Topic
  /** From the headings above. */
  readonly section: Inherited
  /** The account that the paragraphs before named last, or null. */
  readonly above: string | null
  readonly identity: Identity
  readonly names: AccountNames
}

/** Where the words in front of a number stand, and what the sentence has said so far. */
export interface WordsBefore {
  readonly from: number
  readonly to: number
  /** Where the part of the sentence begins: behind the last value, ； or 。 */
  readonly partFrom: number
  readonly current: CurrentSubject | null
  /** A named quantity waits for its value. */
  readonly waiting: boolean
  readonly head: FactKey | null
}

/** `根据市财政局批复，…`: the body named there is not what the sentence speaks of. */
const GROUNDS = /^(?:Ⓨ|，)*(?:根据|按照|按|经|依据|由|因|为|自|从|截至|遵照|贯彻|落实|制定)|批复|通知/

/** Between 《 and 》. */
const isInTitle = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at)

/** A clause that ends in an account's name, its level behind it. */
const ACCOUNT_NAME = /（Ⓚ?[类款项]）[”’"']?$/

/** A count of the projects of one kind (人员类, 运转类, 特定目标类, 一级…) right in front of what they cost. */
const PART_OF_PROJECTS = /[类级]项目(?:支出)?(?:共|有)?Ⓒ个?[，、]?$/

/** Reads the words of one paragraph into quantities. Knows the year its sentence speaks of. */
export class SubjectFinder {
  readonly #context: WordsContext
  readonly #subjects: SubjectContext
  readonly #read = new Map<string, Subject>()
  #accounts: readonly { readonly end: number; readonly code: string }[] | null = null
  #sentenceYear: number | null = null
  /** The sentence speaks of another body than the entity. */
  #foreign = false

  constructor(context: WordsContext) {
    this.#context = context
    const { topic, identity, names } = context
    this.#subjects = { topic, entity: identity.entity, scope: identity.scope, names }
  }

  endSentence(): void {
    this.#sentenceYear = null
    this.#foreign = false
  }

  get sentenceYear(): number | null {
    return this.#sentenceYear
  }

  get subjects(): SubjectContext {
    return this.#subjects
  }

  read(from: number, to: number): Subject {
    const known = this.#read.get(`${from}:${to}`)
    if (known) return known
    const codes: string[] = []
    for (let i = from; i < to; i += 1) if (this.#context.text[i] === 'Ⓚ') codes.push(this.tokenAt(i)?.text ?? '')
    const subject = readSubject(this.#context.text.slice(from, to), codes, { ...this.#subjects, above: this.accountAbove(from) })
    this.#read.set(`${from}:${to}`, subject)
    return subject
  }

  /** The code of the account named last in front of `at`, in this paragraph, the one before or the heading. */
  accountAbove(at: number): string | null {
    this.#accounts ??= this.#namedAccounts()
    return this.#accounts.findLast(({ end }) => end <= at)?.code ?? this.#context.above ?? this.#context.section.functional
  }

  #namedAccounts(): readonly { readonly end: number; readonly code: string }[] {
    const { text, names, section } = this.#context
    let above = this.#context.above ?? section.functional
    if (!/[类款项]）/.test(text)) return []
    return [...text.matchAll(/[^，。；：]+/g)].flatMap(({ 0: clause, index }) => {
      const codes = [...clause].flatMap((character, i) => (character === 'Ⓚ' ? [this.tokenAt(index + i)?.text ?? ''] : []))
      const mention = /[类款项]）/.test(clause) ? accountMention(clause, codes, names, above) : null
      if (mention?.code == null) return []
      above = mention.code
      return [{ end: index + mention.end, code: mention.code }]
    })
  }

  tokenAt(at: number): ProseToken | null {
    return this.#context.tokens[this.#context.encoded.tokens[at] ?? -1] ?? null
  }

  /** The year printed at an Ⓨ or Ⓓ; null where the number there is none. */
  yearAt(at: number): number | null {
    const token = this.tokenAt(at)
    return token ? Number.parseInt(token.text, 10) : null
  }

  /** The year that the words from `from` to `to` are, and nothing else (`2022年` in front of 比2021年减少); else null. */
  yearAlone(from: number, to: number): number | null {
    return /^Ⓨ度?$/.test(this.#context.text.slice(from, to)) ? this.yearAt(from) : null
  }

  phase(): Phase {
    return this.#context.identity.kind === 'final' ? 'final' : 'budget'
  }

  /** A year or another body's name in a clause without a number holds for the rest of the sentence. */
  noteClause(from: number, to: number): void {
    const { text } = this.#context
    for (let i = from; i < to; i += 1) {
      const character = text[i]
      // （2022年修订） in the title of a document is no year of the figures
      if (isInTitle(text, i)) continue
      if (character === 'Ⓨ' || (character === 'Ⓓ' && (this.yearAt(i) ?? 0) > 1900)) this.#sentenceYear = this.yearAt(i)
    }
    if (!GROUNDS.test(text.slice(from, to))) this.#foreign ||= this.#namesOther(from, to)
  }

  /** Whether words name a body that is not the entity. An account is none, be it called 图书馆 or 综合医院. */
  #namesOther(from: number, to: number): boolean {
    const { text, identity } = this.#context
    const words = text.slice(from, to)
    if (ACCOUNT_NAME.test(words) || !namesOtherOrganisation(words, identity.entity)) return false
    const { account } = this.read(from, to)
    if (account === null || account.code === null) return true
    return namesOtherOrganisation(`${words.slice(0, account.start)}，${words.slice(account.end)}`, identity.entity)
  }

  yearIn(subject: Subject, from: number, to: number, head: FactKey | null = null): number | null {
    const own = this.#context.identity.year
    const { text } = this.#context
    // 2024年预算由上年的1500万元增加到…
    if (own !== null && /由(?:上一?年|去年)[^Ⓨ]*$/.test(text.slice(from, to))) return own - 1
    for (let i = to - 1; i >= from; i -= 1) if (text[i] === 'Ⓨ') return this.yearAt(i)
    if (subject.yearOffset !== null && own !== null) return own + subject.yearOffset
    // the parts of last year's figure are of last year
    return this.#sentenceYear ?? head?.year ?? own
  }

  inherited(head: FactKey | null): Inherited {
    return head ? inheritedFrom(head) : this.#context.section
  }

  /** The quantity that a phrase names under what is handed down to it. */
  subjectOf(subject: Subject, from: number, to: number, head: FactKey | null, before: CurrentSubject | null = null): CurrentSubject {
    const year = this.yearIn(subject, from, to, head)
    if (this.#foreign || head?.measure === 'other' || this.#besideUnknown(from, head, before) || this.#isStage(subject, from, head)) {
      return this.#unknown(subject, from, to)
    }
    const inherited = this.inherited(head)
    const part = head === null ? null : partByFund(subject, head)
    // in final accounts the parts of a budget are budget
    const phase = subject.phase ?? (head !== null && (head.phase === 'budget' || head.phase === 'adjusted') ? head.phase : null)
    if (part !== null) return { key: { ...part, year, phase: phase ?? this.phase() }, alternatives: [], start: from, text: this.#printed(from, to), printedCode: null, accountNames: [] }
    const beside = head === null && subject.fund === null && this.#context.text[from - 1] === '，' ? dividedFund(before) : null
    const { key, alternatives } = subjectKey({ ...subject, phase }, beside === null ? inherited : { ...inherited, fund: beside }, year, this.#context.identity)
    return {
      key: partOfAccount(key, subject, head), alternatives, start: from, text: this.#printed(from, to),
      printedCode: subject.account?.printedCode ?? null, accountNames: subject.account?.names ?? [],
    }
  }

  /** The quantity that the words in front of a value name, or that was named before them. */
  subjectBefore(words: WordsBefore): CurrentSubject {
    const { to, partFrom, head } = words
    let from = words.from === to ? partFrom : words.from
    let subject = this.read(from, to)
    if (this.#context.topic === 'procurement' && partFrom < from) {
      const wider = this.read(partFrom, to)
      if (wider.rest === '' && wider.item !== null) {
        from = partFrom
        subject = wider
      }
    }
    if (subject.rest !== '') {
      this.#foreign ||= this.#namesOther(from, to)
      return this.#byBareName(from, to, subject, head) ?? this.#unknown(subject, from, to)
    }
    const weak = namesOnlyDirection(subject)
    if (!namesQuantity(subject) || (weak && words.current && (words.waiting || isUnknownAccount(words.current.key)))) return this.#inherit(subject, from, words)
    if (weak && (this.#context.topic !== 'general' || !this.#leadIsPlain(partFrom, from))) return this.#unknown(subject, from, to)
    return this.subjectOf(subject, from, to, head, words.current)
  }

  /** `采购办公设备30万元，采购服务20万元`: what a comma joins to an unknown quantity is as unknown. */
  #besideUnknown(from: number, head: FactKey | null, before: CurrentSubject | null): boolean {
    const { text } = this.#context
    return head === null && before?.key.measure === 'other' && /[，、]/.test((text[from - 1] ?? '') + (text[from] ?? ''))
  }

  /** 涉及资金 of another stage than the targets (自评, 监控), where the count in front of it was not read. */
  #isStage(subject: Subject, from: number, head: FactKey | null): boolean {
    if (subject.measure !== 'performanceFunds') return false
    // 运转类项目2个，涉及预算…; 特定目标类项目3个，涉及预算…: of one kind of projects only
    if (PART_OF_PROJECTS.test(this.#context.text.slice(0, from))) return true
    if (head?.measure === 'performanceProjects') return false
    const sentence = this.#context.text.slice(this.#context.text.lastIndexOf('。', from) + 1, from)
    return !sentence.includes('绩效目标') || /自评|监控|跟踪|评价|评估/.test(sentence)
  }

  /** What `按支出功能分类：` divides: expenditure of the fund spoken of. */
  expenditureKey(open: FactKey | null): FactKey {
    const { section, identity } = this.#context
    const fund = open?.measure === 'expenditure' ? open.fund : section.fund
    return subjectKey({ ...EMPTY_SUBJECT, measure: 'expenditure', fund }, section, identity.year, identity).key
  }

  /** Whether nothing unknown stands between the last value and the words: `购买设备，支出50万元` is not 支出 as such. */
  #leadIsPlain(partFrom: number, from: number): boolean {
    const clauses = this.#context.text.slice(partFrom, from).split('，').filter((clause) => !GROUNDS.test(clause))
    const lead = clauses.join('，')
    return !lead.includes('Ⓒ') && readSubject(lead, [], this.#subjects).rest.length <= 2
  }

  #inherit(subject: Subject, from: number, { to, partFrom, current, head }: WordsBefore): CurrentSubject {
    const year = this.#yearGoneOn(subject, from, to, current)
    const phase = subject.phase ?? this.phase()
    if (!this.#leadIsPlain(partFrom, from)) return this.#unknown(subject, from, to)
    if (current) return this.#foreign ? this.#unknown(subject, from, to) : { ...current, key: { ...current.key, year, phase }, start: from }
    // `2022年预算安排5万元，同比…` at the head of a paragraph of the year 2023: what it is of stood on the page before
    if (head === null && from === 0 && year !== null && this.#context.identity.year !== null && year < this.#context.identity.year) return this.#unknown(subject, from, to)
    const { measure, fund, nature, item } = this.#context.section
    const found = this.subjectOf({ ...subject, measure, fund, nature, item }, from, to, head)
    // under a heading that names an account
    const { functional } = this.#context.section
    return found.key.measure === 'expenditure' && functional !== null ? { ...found, key: { ...found.key, functional } } : found
  }

  /** `2025年年初预算为30万元，调整预算为33万元，执行数为32万元` in the budget of 2026: of the year named before, which alone was adjusted and executed. */
  #yearGoneOn(subject: Subject, from: number, to: number, current: CurrentSubject | null): number | null {
    const year = this.yearIn(subject, from, to)
    const { kind, year: own } = this.#context.identity
    const before = current?.key.year ?? null
    const isOver = kind === 'budget' && (subject.phase === 'adjusted' || subject.phase === 'execution' || subject.phase === 'final')
    const isSaid = this.#context.text.slice(from, to).includes('Ⓨ') || subject.yearOffset !== null || this.#sentenceYear !== null
    const sameSentence = current !== null && !this.#context.text.slice(current.start, from).includes('。')
    return isOver && !isSaid && sameSentence && own !== null && before !== null && before < own ? before : year
  }

  /** `土地开发支出5000万元` under a fund's expenditure: an account by its name alone. */
  #byBareName(from: number, to: number, subject: Subject, head: FactKey | null): CurrentSubject | null {
    const { text, names, identity } = this.#context
    const inherited = this.inherited(head)
    if (inherited.measure !== 'expenditure' || this.#foreign || head?.measure === 'other') return null
    const words = text.slice(from, to).replace(/^(?:[ⓄⓎ、，]|其中：?|（[一二三四五六七八九十]+）)+|(?:科目)?(?:(?:年初|全年|调整)?预算|(?:支出)?决算)?(?:数|安排)*(?:为|是)?$/g, '')
    const basic = inherited.nature === 'basic' || inherited.nature === 'personnel' || inherited.nature === 'publicUse'
    // 其他支出 beside funds or natures is a remainder, not 229其他支出; economic accounts are printed for 一般公共预算 only
    if (words === '其他支出' || (basic && inherited.fund !== 'generalPublic')) return null
    const account = accountByName(names, basic ? 'departmentEconomic' : 'functional', words)
    if (!account) return null
    const year = this.yearIn(subject, from, to)
    const base = subjectKey({ ...EMPTY_SUBJECT, measure: 'expenditure', phase: subject.phase }, inherited, year, identity).key
    const key: FactKey = basic
      ? { ...base, fund: 'generalPublic', economic: account.code, nature: 'basic' }
      : { ...base, functional: account.code, nature: inherited.nature }
    return { key, alternatives: [], text: words, start: from, printedCode: null, accountNames: [words] }
  }

  #unknown(subject: Subject, from: number, to: number): CurrentSubject {
    const key = otherKey(subject, this.yearIn(subject, from, to), subject.phase ?? this.phase())
    return { key, alternatives: [], text: this.#printed(from, to), start: from, printedCode: null, accountNames: subject.account?.names ?? [] }
  }

  #printed(from: number, to: number): string {
    const { text, encoded } = this.#context
    const lead = /^[Ⓞ，、：]*/.exec(text.slice(from, to))?.[0].length ?? 0
    const { start, end } = printedSpan(encoded, from + lead, to)
    const quoted = /[“‘"']/.test(encoded.printed[start - 1] ?? '') ? 1 : 0
    const words = from + lead >= to ? '' : encoded.printed.slice(start - quoted, end + (/[”’]/.test(encoded.printed[end] ?? '') ? 1 : 0))
    return words.replace(/^其中\s*[：:，,]?\s*/, '').replace(/^[“‘"]([^“”‘’"]*)[”’"]$/, '$1')
  }
}

/** `政府性基金预算财政拨款收入100万元，支出100万元`: the clause behind a comma goes on about the fund of the one before. */
const dividedFund = (before: CurrentSubject | null): FactKey['fund'] | null =>
  before && (before.key.measure === 'income' || before.key.measure === 'expenditure' || before.key.measure === 'incomeGrandTotal')
    && before.key.fund !== 'all' && before.key.functional === null ? before.key.fund : null

/** Quantities that are one total over the funds, and that a bracket divides by fund all the same. */
const OVER_THE_FUNDS: ReadonlySet<FactKey['measure']> = new Set<FactKey['measure']>(['threePublic', 'agencyOperation', 'meeting', 'training'])

/** `机关运行经费支出决算10万元（其中：一般公共预算支出10万元；…）`: what of it a fund pays, not all that the fund pays. */
const partByFund = (subject: Subject, head: FactKey): FactKey | null =>
  (OVER_THE_FUNDS.has(head.measure) && subject.fund !== null && subject.nature === null && subject.account === null && (subject.measure === null || subject.weak)
    ? { ...head, fund: subject.fund } : null)

/** `住房公积金100万元，其中：基本支出100万元`: the nature of an account's expenditure, not of all expenditure. */
const partOfAccount = (key: FactKey, subject: Subject, head: FactKey | null): FactKey =>
  head !== null && head.functional !== null && key.measure === 'expenditure' && subject.nature !== null && subject.account === null
    ? { ...key, functional: head.functional }
    : key
