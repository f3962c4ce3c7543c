import type { Claim, ProseNumber, ProseNumberType } from '../model/claim.ts'
import type { DisclosedUnit, Section } from '../model/disclosure.ts'
import type { Identity } from '../model/identity.ts'
import type { FactKey } from '../model/fact.ts'
import { toHalfWidth } from '../model/number-text.ts'
import { placesOf, type Paragraph } from '../model/source-tree.ts'
import { readParagraph } from './claims/paragraph-reader.ts'
import type { DraftClaim } from './claims/draft-claim.ts'
import type { ParagraphReading } from './claims/paragraph-context.ts'
import { isAside } from './claims/spoken-account.ts'
import { staffOnly } from './claims/staff-only.ts'
import { NOTHING_INHERITED, type Inherited } from './claims/subject-key.ts'
import { encode, printedSpan, type Encoded } from './encode.ts'
import { findProseTokens } from './numbers/find-prose-tokens.ts'
import { layOutRespective } from './respective/lay-out.ts'
import type { AccountNames } from './subject/account-names.ts'
import { namesOtherOrganisation } from './subject/organisation.ts'
import { readSubject } from './subject/read-subject.ts'
import { sentenceAround } from './sentences.ts'
import { titlesAround, topicOf, type Topic } from './subject/topic.ts'

/** Every number of the prose, and what its sentences claim. */
export interface Narrative {
  readonly numbers: readonly ProseNumber[]
  readonly claims: readonly Claim[]
}

/**
 * Reads the prose of a disclosure: numbers with their types, and claims about quantities under the keys of
 * docs/facts.md. Page numbers, page headers and contents lines hold numbers but no claims.
 */
export function recogniseNarrative(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  identity: Identity,
  names: AccountNames,
  units: readonly DisclosedUnit[] = [],
): Narrative {
  const numbers: ProseNumber[] = []
  const claims: Claim[] = []
  let carried: { readonly key: FactKey; readonly titles: string } | null = null
  let before: (Pick<ParagraphReading, 'above' | 'leading' | 'named' | 'spoken'> & { readonly titles: string }) | null = null
  // 项目名称：… on a line of its own: the labelled lines below it (预算安排规模：…) are that project's.
  let project: { readonly name: string; readonly titles: string } | null = null
  const known = new Map<string, Inherited>()
  const namesUnit = unitTitles(units, identity)
  paragraphs.forEach((paragraph, index) => {
    const tokens = findProseTokens(paragraph.text)
    for (const token of tokens) {
      numbers.push({
        span: { paragraph: index, start: token.start, end: token.end },
        sentence: { paragraph: index, ...sentenceAround(paragraph.text, token.start) },
        text: token.text,
        value: token.value,
        decimals: token.decimals,
        type: typeInRole(token.type, paragraph),
        unit: token.unit,
        places: placesOf(paragraph, token.start, token.end),
      })
    }
    const opened = paragraph.role === 'body' && paragraph.text.includes('项目名称') ? PROJECT.exec(paragraph.text)?.[1] : undefined
    if (opened !== undefined) project = { name: toHalfWidth(opened).replace(/\s/g, ''), titles: titlesAround(index, sections).join('|') }
    if (paragraph.role !== 'body' || !CLAIMS.test(paragraph.text)) return
    const titles = titlesAround(index, sections)
    const encoded = layOutRespective(encode(paragraph.text, tokens))
    const topic = topicWithText(topicOf(titles), encoded.text, titles)
    if (topic === 'closed' || titles.some((title) => namesOtherOrganisation(title, identity.entity) || namesUnit(title))) return
    const chain = titles.join('|')
    const section = known.get(`${topic}|${chain}`) ?? sectionSubject(titles, topic, identity, names)
    known.set(`${topic}|${chain}`, section)
    const sameSection: boolean = carried !== null && carried.titles === chain
    const reading = readParagraph({
      index, paragraph, encoded, tokens, topic, section, carried: sameSection && carried ? carried.key : null,
      ...(before?.titles === chain ? { above: before.above, before: before.leading, named: before.named, spoken: before.spoken } : { above: null, before: null, named: null, spoken: null }),
      identity: identityUnder(titles, identity), names,
    })
    const own = project !== null && project.titles === chain && LABELLED.test(paragraph.text) ? project.name : null
    for (const draft of reading.claims) claims.push(finished(own === null ? draft : ofProject(draft, own), claims.length, index, encoded))
    // 主要用于… on a line of its own: what follows is still of the account above it
    const aside = before?.titles === chain && reading.claims.length === 0 && reading.named === null && isAside(encoded.text)
    if (!aside) before = { ...reading, titles: chain }
    if (reading.carried) carried = { key: reading.carried, titles: chain }
    else if (!sameSection) carried = null
  })
  return { numbers, claims: withReasonsBelow(staffOnly(claims, paragraphs), paragraphs, sections) }
}

/** Titles that are the name of one unit of a department with several (（二）某某养护站): what stands below is said of it alone. */
function unitTitles(units: readonly DisclosedUnit[], { entity, scope }: Identity): (title: string) => boolean {
  const plain = (text: string): string => text.replace(/[\s（）()]/g, '')
  const names = new Set(units.map(({ name }) => plain(name)).filter((name) => name !== plain(entity ?? '')))
  if (scope === 'unit' || names.size < 2) return () => false
  return (title) => names.has(plain(title.replace(/^\s*(?:第?[一二三四五六七八九十]+[、.．]?|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．])\s*/, '')))
}

const PROJECT = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?项目名称[：:]\s*([^：:。；]{2,60})$/
/** `预算安排规模：120万元`: a label, and what it says. */
const LABELLED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?[\u4e00-\u9fff（）()]{2,16}[：:]/

/** What is said below a project's name is said of it alone. */
const ofProject = (draft: DraftClaim, project: string): DraftClaim =>
  (draft.key.functional !== null || draft.key.economic !== null ? draft : { ...draft, key: { ...draft.key, project }, alternatives: [] })

/** Page numbers, also those of a contents list, are ordinals. */
const typeInRole = (type: ProseNumberType, { role }: Paragraph): ProseNumberType =>
  role !== 'body' && (type === 'other' || type === 'count') ? 'ordinal' : type

/** What a paragraph must hold to claim something, or to hand a quantity to the next. */
const CLAIMS = /[\d０-９]|持平|一致|相同|变化|变动|原因|[：:]\s*$|[类款项][）)]/

/** Under `2021年“三公”经费决算情况` in the budget of 2022 the figures are those of last year's final account. */
function identityUnder(titles: readonly string[], identity: Identity): Identity {
  const { kind, year } = identity
  if (kind !== 'budget' || year === null) return identity
  const before = titles.some((title) => title.includes('决算') && !title.includes('预算') && new RegExp(`(?<!\\d)${year - 1}\\s*年度?`).test(title))
  return before ? { ...identity, kind: 'final', year: year - 1 } : identity
}

/** Where no heading says so, a paragraph that names its matter is about it. */
function topicWithText(topic: Topic, text: string, titles: readonly string[]): Topic {
  if (topic !== 'general') return topic
  if (text.includes('三公经费')) return 'threePublic'
  // `公务接待费支出预算16.55万元` below `“三公”经费预算如下：`, outside a list of economic accounts
  if (/^[ⓄⓎ]*(?:因公出国（境）|公务接待费|公务用车购置|公务用车运行)/.test(text) && !titles.some((title) => /基本支出|经济分类|人员经费|公用经费/.test(title))) return 'threePublic'
  if (/政府采购(?:支出|预算|货物|总额|金额|项目)/.test(text)) return 'procurement'
  if (/绩效目标.{0,40}(?:Ⓒ个|涉及)/.test(text)) return 'performance'
  if (/(?:车辆|用车).{0,6}Ⓒ辆/.test(text)) return 'stateAssets'
  return topic
}

function sectionSubject(titles: readonly string[], topic: Topic, identity: Identity, names: AccountNames): Inherited {
  let inherited = NOTHING_INHERITED
  for (const title of titles) {
    const plain = encode(title, findProseTokens(title)).text
    const subject = readSubject(plain, [], { topic, entity: identity.entity, scope: identity.scope, names })
    const functional = subject.account?.code ?? null
    inherited = {
      measure: subject.measure ?? inherited.measure,
      // 财政拨款 in a heading below 一般公共预算财政拨款 names no wider fund
      fund: subject.fund === 'fiscal' ? (inherited.fund ?? 'fiscal') : (subject.fund ?? inherited.fund),
      nature: subject.nature ?? inherited.nature,
      item: subject.item ?? inherited.item,
      functional: functional ?? inherited.functional,
    }
  }
  return inherited
}

function finished(draft: DraftClaim, id: number, paragraph: number, encoded: Encoded): Claim {
  const { start, end, ...rest } = draft
  return { id, ...rest, span: { paragraph, ...printedSpan(encoded, start, end) } }
}

/** `主要原因：` at the end of a paragraph with the reason in the next, where that is running text and no new item. */
function withReasonsBelow(claims: readonly Claim[], paragraphs: readonly Paragraph[], sections: readonly Section[]): readonly Claim[] {
  const headings = new Set(sections.map(({ heading }) => heading))
  return claims.map((claim) => {
    if (claim.reason?.text !== '') return claim
    const { paragraph, end } = claim.reason.span
    if ((paragraphs[paragraph]?.text ?? '').slice(end).trim() !== '') return claim
    const below = paragraphs.findIndex((next, i) => i > paragraph && next.role === 'body' && next.text.trim() !== '')
    const text = paragraphs[below]?.text.trim() ?? ''
    if (below < 0 || headings.has(below) || text.length < 6 || /^[（(]?[\d一二三四五六七八九十]+[、.．）)]|^注/.test(text) || !/[。，]/.test(text)) return claim
    return { ...claim, reason: { text: text.replace(/。$/, ''), span: { paragraph: below, start: 0, end: paragraphs[below]?.text.length ?? 0 } } }
  })
}
