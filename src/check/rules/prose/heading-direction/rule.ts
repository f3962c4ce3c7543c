import type { Disclosure, Section } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { titlesAround, topicOf } from '../../../../narrative/subject/topic.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

type Direction = '收入' | '支出'

const FIRST_AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(?:万|亿)?元/
/** What the words in front of it say that it is: `2026年支出预算总额为512.30万元`. */
const NAMED = /(收入|支出)(?:预算|决算|总预算|总计|合计|总额|总数|金额|数|共计|共|为|是|安排|\s)*$/

/** How many paragraphs below the heading are looked at. */
const REACH = 40

export default defineRule({
  id: 'prose/heading-direction',
  version: 1,
  severity: 'warning',
  title: { zh: '标题说收入（支出），其下说的也应是收入（支出）', en: 'Under a heading on income stands income, under one on expenditure expenditure' },
  basis: [{ type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }, { type: 'professional', zh: '部门预算、决算公开模板', en: 'Templates of departmental budgets and final accounts' }],
  rationale: { zh: '“支出情况”下写成“收入预算……”，多是复制上一段后没有改，或者应写的一段漏了。', en: 'Income stated under a heading on expenditure was mostly copied from the part above and left unedited, or the part owed is missing.' },
  assumptions: [{ zh: '一段的第一个金额是标题所说的数。', en: 'The first amount of a part is what its heading speaks of.' }],
  exclusions: [
    { zh: '标题同时说收入和支出的；同一部分里也说到标题所说一方的。', en: 'Headings on both; parts that speak of the side of their heading as well.' },
    { zh: '名词解释、职责、“三公”经费、政府采购、绩效、资产等部分；金额为零的。', en: 'Definitions, duties, three public expenses, procurement, performance, assets; amounts of zero.' },
  ],
  messages: { other: { zh: '标题是“{title}”，其下说的却是{words}：“{around}”。', en: 'The heading is "{title}", but what stands below is {words}: "{around}".' } },
  appliesTo: ({ kind }) => kind !== 'unknown' || { zh: '看不出是预算还是决算。', en: 'Whether budget or final account cannot be told.' },
  check(disclosure) {
    const parts = disclosure.sections.flatMap((section) => {
      const direction = directionOf(section.title)
      return direction === null ? [] : [{ section, direction }]
    })
    const findings = parts.flatMap(({ section, direction }) => judge(disclosure, section, direction))
    return { applications: parts.length, findings, nothing: { zh: '没有只说收入或只说支出的标题。', en: 'No heading speaks of income or of expenditure alone.' } }
  },
})

/** 收入预算情况说明 is on income; 收入支出总体情况, 收支, and headings of accounts (…支出（类）) are not judged. */
function directionOf(title: string): Direction | null {
  const words = title.replace(/\s+/g, '')
  if (words.length > 30 || /收支|[（(][类款项][）)]|[，。：]/.test(words)) return null
  const income = words.includes('收入')
  return income === words.includes('支出') ? null : income ? '收入' : '支出'
}

function judge(disclosure: Disclosure, { heading, paragraphs: [from, to], title }: Section, direction: Direction): FindingDraft<'other'>[] {
  if (topicOf(titlesAround(from, disclosure.sections)) !== 'general') return []
  const end = disclosure.sections.reduce((least, other) => {
    const start = other.heading ?? other.paragraphs[0]
    return start > from && start !== heading && start < least ? start : least
  }, to)
  const own = disclosure.paragraphs.slice(from, Math.min(end, from + REACH)).filter(({ role }, i) => role === 'body' && from + i !== heading)
  const first = own.find(({ text }) => FIRST_AMOUNT.test(text))
  const match = first && FIRST_AMOUNT.exec(first.text)
  const before = first?.text.slice(0, match?.index ?? 0) ?? ''
  const named = NAMED.exec(before.slice(-40))?.[1]
  if (!first || !match || named === undefined || named === direction || /^[0,.，]+$/.test(match[1] ?? '') || own.some(({ text }) => text.includes(direction))) return []
  const behind = match.index + match[0].length
  const places = placesOf(first, Math.max(0, before.lastIndexOf(named)), behind)
  return places.length === 0 ? [] : [{ message: 'other', data: { title, words: { zh: named, en: named === '收入' ? 'income' : 'expenditure' }, around: first.text.slice(Math.max(0, behind - 30), behind) }, key: title.replace(/\s+/g, ''), places, actual: named, expected: direction }]
}
