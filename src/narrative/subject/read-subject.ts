import type { DisclosureScope } from '../../model/disclosure.ts'
import type { Fund, Measure, Nature, Phase } from '../../model/fact.ts'
import { accountMention, type AccountMention } from './account-chain.ts'
import type { AccountNames } from './account-names.ts'
import { entityNameLength } from './organisation.ts'
import { TERMS, TOPIC_TERMS, type Term, type TermMeaning } from './terms.ts'
import type { Topic } from './topic.ts'

/** What a phrase in front of a number says that the number is. */
export interface Subject {
  readonly measure: Measure | null
  readonly orMeasure: Measure | null
  readonly fund: Fund | null
  readonly nature: Nature | null
  readonly item: string | null
  readonly phase: Phase | null
  readonly yearOffset: number | null
  readonly account: AccountMention | null
  /** 收入, 支出 alone: says the direction, not of what. */
  readonly weak: boolean
  /** What no term explains; a phrase with a rest names something this reader does not know. */
  readonly rest: string
}

export interface SubjectContext {
  readonly topic: Topic
  readonly entity: string | null
  readonly scope: DisclosureScope
  readonly names: AccountNames
  /** The account that 款 and 项 named alone belong to. */
  readonly above?: string | null
}

interface Compiled {
  /** Matches where it is asked to. */
  readonly pattern: RegExp
  /** The same pattern, matching wherever the term stands. */
  readonly anywhere: RegExp
  readonly meaning: TermMeaning
}

const compile = (terms: readonly Term[]): readonly Compiled[] =>
  terms.map(([pattern, meaning]) => ({ pattern: new RegExp(pattern, 'y'), anywhere: new RegExp(pattern), meaning }))

const GENERAL = compile(TERMS)
const BY_TOPIC: Readonly<Record<string, readonly Compiled[]>> = Object.fromEntries(
  Object.entries(TOPIC_TERMS).map(([topic, terms]) => [topic, [...compile(terms), ...GENERAL]]),
)

/** Brackets that only explain: （以合同签订为准）, （含结转资金）. */
const REMARK = /（(?![境类款项护]|Ⓚ)[^（）Ⓐ]{2,40}）/y

/** Reads a phrase term by term, the longest first. `codes` are the digits of its code symbols. */
export function readSubject(phrase: string, codes: readonly string[], context: SubjectContext): Subject {
  // no quantity is named in so many words; what is longer is not read, whatever it is
  if (phrase.length > LONGEST_PHRASE) return { ...EMPTY_SUBJECT, rest: phrase.slice(-LONGEST_PHRASE) }
  return readPlain(phrase.replace(LIST_MARK, (mark) => '，'.repeat(mark.length)), codes, context)
}

const LONGEST_PHRASE = 160

/** `（一）`, `二、`, `一是`: marks of a list in Chinese numerals. */
const LIST_MARK = /(?<=^|[，：；。Ⓞ])(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+(?:、|是)|[①-⑳])/g

function readPlain(phrase: string, codes: readonly string[], context: SubjectContext): Subject {
  const account = accountMention(phrase, codes, context.names, context.above)
  const text = account ? `${phrase.slice(0, account.start)}，${phrase.slice(account.end)}` : phrase
  // Few of the terms occur in a phrase: only these are tried at each of its characters.
  const terms = (BY_TOPIC[context.topic] ?? GENERAL).filter(({ anywhere }) => anywhere.test(text))
  const meanings: TermMeaning[] = []
  let rest = ''
  for (let at = 0; at < text.length; ) {
    const term = longestTerm(terms, text, at)
    // 中 of 中国… begins the own name here
    const begun = term?.length === 1 ? entityNameLength(text.slice(at), context.entity) : 0
    if (term && begun === 0) {
      meanings.push(term.meaning)
      at += term.length
      continue
    }
    const named = begun || entityNameLength(text.slice(at), context.entity)
    const skip = named || remarkLength(text, at)
    if (skip > 0) {
      // of a department, `某局本级` is one unit of several
      if (named > 0 && context.scope === 'department' && /(?:本级|本部)(?:）)?(?:机关)?$/.test(text.slice(at, at + named))) rest += '本级'
      at += skip
      continue
    }
    rest += text[at]
    at += 1
  }
  return combine(meanings, account, rest)
}

function longestTerm(terms: readonly Compiled[], text: string, at: number): { meaning: TermMeaning; length: number } | null {
  let best: { meaning: TermMeaning; length: number } | null = null
  for (const { pattern, meaning } of terms) {
    pattern.lastIndex = at
    const length = pattern.exec(text)?.[0].length ?? 0
    if (length > (best?.length ?? 0)) best = { meaning, length }
  }
  return best
}

function remarkLength(text: string, at: number): number {
  REMARK.lastIndex = at
  return REMARK.exec(text)?.[0].length ?? 0
}

export const EMPTY_SUBJECT: Subject = {
  measure: null, orMeasure: null, fund: null, nature: null, item: null, phase: null, yearOffset: null, account: null, weak: false, rest: '',
}

function combine(meanings: readonly TermMeaning[], account: AccountMention | null, rest: string): Subject {
  const strong = meanings.filter((meaning) => meaning.measure !== undefined && !meaning.weak)
  const weak = meanings.filter((meaning) => meaning.weak === true)
  const measures = new Set((strong.length > 0 ? strong : weak).map(({ measure }) => measure))
  const conflict = measures.size > 1 || several(meanings, 'nature') || several(meanings, 'item') || fundsClash(meanings)
  const measured = strong[0] ?? weak[0]
  return {
    measure: measured?.measure ?? null,
    orMeasure: measured?.orMeasure ?? null,
    fund: fundOf(meanings),
    nature: meanings.find(({ nature }) => nature !== undefined)?.nature ?? null,
    item: meanings.find(({ item }) => item !== undefined)?.item ?? null,
    phase: phaseOf(meanings),
    yearOffset: meanings.find(({ yearOffset }) => yearOffset !== undefined)?.yearOffset ?? null,
    account,
    weak: strong.length === 0 && weak.length > 0,
    rest: conflict ? `${rest}?` : rest,
  }
}

const several = (meanings: readonly TermMeaning[], dimension: 'nature' | 'item'): boolean =>
  new Set(meanings.map((meaning) => meaning[dimension]).filter((value) => value !== undefined)).size > 1

/** 财政拨款 beside 一般公共预算 only says that the latter is a part of it; any other two funds are two subjects. */
const fundsClash = (meanings: readonly TermMeaning[]): boolean =>
  new Set(meanings.map(({ fund }) => fund).filter((fund) => fund !== undefined && fund !== 'fiscal')).size > 1

/** 预算执行数, 全年预算 say more than 预算, 决算 more than all: the last of the strongest. */
function phaseOf(meanings: readonly TermMeaning[]): Phase | null {
  const phases = meanings.map(({ phase }) => phase).filter((phase) => phase !== undefined)
  return phases.find((phase) => phase === 'execution') ?? phases.find((phase) => phase === 'final') ?? phases.find((phase) => phase === 'adjusted') ?? phases[0] ?? null
}

function fundOf(meanings: readonly TermMeaning[]): Fund | null {
  const funds = meanings.map(({ fund }) => fund).filter((fund) => fund !== undefined)
  return funds.find((fund) => fund !== 'fiscal') ?? funds[0] ?? null
}
