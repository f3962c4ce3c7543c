import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf, type PrintedText } from '../../../../model/source-tree.ts'
import { titlesAround, topicOf } from '../../../../narrative/subject/topic.ts'
import { budgetHeading } from '../../../budget-heading.ts'
import { claimKey } from '../../../claim-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Parts and paragraphs that may tell of the year before. */
const LOOKS_BACK = /决算|执行|完成情况|回顾|总结|上年|上一年|去年|绩效(?:自评|评价)/
/** Names in which 决算 stays 决算 in a budget. */
const NAMES = /预算?[、和及/]?决算|决算(?:公开|编制|报告|制度|管理)/g
/** What a budget calls 预算. */
const HEADING = /(?:收入|支出|收支|经费”?)(?:支出)?决算(?:总体)?(?:情况)?(?:的)?(?:说明|总?表|明细表)?$|(?:部门|单位)决算(?:情况|编制|公开)?(?:说明|总?表)$/

type Draft = FindingDraft<'figure' | 'under' | 'heading'>

export default defineRule({
  id: 'wording/accounts-words',
  version: 1,
  severity: 'warning',
  title: { zh: '预算的数字、标题不应写成决算', en: 'Figures and headings of a budget do not say final account' },
  basis: [{ type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }, { type: 'professional', zh: '部门预算公开模板', en: 'Template of departmental budgets' }],
  rationale: { zh: '预算由决算的文字改成，“支出决算10万元”漏改，读者不知道是预算数还是决算数；本年还没有决算。', en: "Where a budget is made from the text of final accounts a word left as it was leaves open which is meant; the year has no final accounts yet." },
  assumptions: [{ zh: '没有写年份的数是本年的；写明上年的决算数可以与预算比较。', en: 'A figure without a year is of the document\'s own; the final accounts of the year before may be compared with.' }],
  exclusions: [
    { zh: '标题说决算、执行情况、上年的部分，同一段写有其他年份的；预决算、决算公开等用语。', en: 'Parts headed by 决算, 执行情况 or 上年, paragraphs that name another year; 预决算, 决算公开 and the like.' },
  ],
  messages: {
    figure: { zh: '本文件是预算，这里的数却写作“决算”：“{around}”。', en: 'This is a budget, yet a figure of its own year is called a final account: "{around}".' },
    under: { zh: '标题是“{title}”，其下的数却写作“决算”：“{around}”。', en: 'The heading is "{title}", yet a figure below is called a final account: "{around}".' },
    heading: { zh: '本文件是预算，标题却写“{words}”，应为“{right}”。', en: 'This is a budget, yet the heading says "{words}": it should be "{right}".' },
  },
  appliesTo: ({ kind, year }) => (kind !== 'unknown' && year !== null) || { zh: '看不出文件的年度或种类。', en: "The document's year or kind cannot be told." },
  check(disclosure) {
    const titles = titlesOf(disclosure)
    const isUsual = titles.filter(({ text }) => /预算/.test(text)).length >= 3
    const own = disclosure.claims.filter(({ key, amount }) => amount !== null && key.year === disclosure.year)
    if (disclosure.kind === 'final') {
      const below = own.flatMap((claim) => (budgetHeading(disclosure, claim.span.paragraph) === null ? [] : [claim]))
      return { applications: below.length, findings: below.filter(({ key }) => key.phase === 'final').flatMap((claim) => figure(disclosure, claim)), nothing: { zh: '没有年初预算的部分。', en: 'No part is on the budget at the beginning of the year.' } }
    }
    const findings = [...own.filter(({ key }) => key.phase === 'final').flatMap((claim) => figure(disclosure, claim)), ...(isUsual ? titles.flatMap((title) => heading(title, disclosure.year ?? 0)) : [])]
    return { applications: own.length + (isUsual ? titles.length : 0), findings, nothing: { zh: '正文没有本年的数。', en: 'Prose states no figure of the year.' } }
  },
})

function figure(disclosure: Disclosure, claim: Claim): Draft[] {
  const { paragraph: index, start } = claim.span
  const paragraph = disclosure.paragraphs[index]
  const amount = claim.amount?.span.start ?? start
  const words = paragraph?.text.slice(start, amount) ?? ''
  const at = words.lastIndexOf('决算')
  const titles = titlesAround(index, disclosure.sections)
  const title = disclosure.kind === 'final' ? budgetHeading(disclosure, index) : null
  if (!paragraph || at < 0 || topicOf(titles) === 'closed' || (title === null && titles.some((one) => LOOKS_BACK.test(one))) || namesOtherYear(paragraph.text.slice(0, amount), disclosure.year ?? 0)) return []
  const places = placesOf(paragraph, start + at, start + at + 2)
  const around = paragraph.text.slice(Math.max(0, start + at - 12), amount + 8).replace(/\s+/g, '')
  return places.length === 0 ? [] : [{ message: title === null ? 'figure' : 'under', data: { around, title: title ?? '' }, key: claimKey(claim), places, actual: '决算', expected: '预算' }]
}

/** What a figure is compared with: another year that it is not of. */
const COMPARED = /(?:比|较|与|同)(?:(?:上一?|去)年|(?:19|20)\d{2}\s*年)度?(?:(?:年初|部门|单位|当年)*(?:预算|决算|执行)数?)?/g

/** Another year, or words for it, in front of the figure. */
const namesOtherYear = (printed: string, own: number): boolean => {
  const text = printed.replace(COMPARED, '')
  return /上年|上一年|去年/.test(text) || [...text.matchAll(/((?:19|20)\d{2})\s*年/g)].some(([, year]) => Number.parseInt(year ?? '', 10) !== own)
}

function heading(title: PrintedText, own: number): Draft[] {
  const text = title.text.replace(/\s+/g, '')
  const places = placesOf(title)
  if (!HEADING.test(text.replace(NAMES, '')) || namesOtherYear(text, own) || places.length === 0) return []
  const right = text.replaceAll('决算', '预算')
  return [{ message: 'heading', data: { words: text, right }, key: text, places, expected: right, actual: text }]
}

function titlesOf(disclosure: Disclosure): PrintedText[] {
  const headings = disclosure.sections.flatMap(({ heading: at }) => (at === null ? [] : [disclosure.paragraphs[at]])).filter((one) => one !== undefined)
  const known = new Set(headings.map(({ text }) => text.trim()))
  return [...headings, ...disclosure.tables.flatMap(({ title }) => (title && !known.has(title.text.trim()) ? [title] : []))]
}
