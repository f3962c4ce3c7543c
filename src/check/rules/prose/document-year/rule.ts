import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf, type PrintedText } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn, surroundings } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A heading or title that names the document's own year: 2024年度部门决算情况说明, 2026年部门收入预算总表. The last year of a range (2025—2027年) is not. */
const TITLE_YEAR = /(?<![—–\-－~～至]\s*)((?:19|20)\d{2})\s*年度?\s*(?:[\u4e00-\u9fff“”（）]{0,24})(?:预算|决算)[\u4e00-\u9fff“”（）]{0,16}$/

/** A table's title that begins with its year: 2026年财政拨款收支总表. */
const TABLE_YEAR = /^((?:19|20)\d{2})\s*年度?\s*[\u4e00-\u9fff“”（）]{2,30}表$/

/** A line of the contents on such a table. */
const TABLE_LINE = /^\s*(?:\d{1,2}[.．、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)\s*((?:19|20)\d{2})\s*年度?[\u4e00-\u9fff“”（）]{2,30}表[\s.…·\d]*$/

/** What is planned for the year of a budget: 2026年主要工作任务. */
const TASKS_YEAR = /((?:19|20)\d{2})\s*年度?[\u4e00-\u9fff]{0,8}工作(?:任务|计划|安排|打算|思路|目标)$/

/** 截至2024年12月31日: the day up to which assets are counted. */
const AS_OF = /截[至止]\s*((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日|底)?/

/** Budgets are published in the first months of their year: a day of its second half is still to come. */
const SECOND_HALF = 7

type Draft = FindingDraft<'title' | 'asOf' | 'tasks'>

export default defineRule({
  id: 'prose/document-year',
  version: 3,
  severity: 'error',
  title: { zh: '标题和截止日期的年度应与本年度一致', en: "Titles and closing dates name the document's own year" },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: {
    zh: '沿用上年稿件时，标题、资产截止日期常忘了改年度。',
    en: "When last year's text is reused, the year of a heading or of the asset count is easily forgotten.",
  },
  assumptions: [
    { zh: '决算的资产情况截至决算年度末；预算的资产情况截至上一年度，或本年度上半年内。', en: "Final accounts count assets at the end of their year; budgets at a day of the year before or of the first half of their own." },
  ],
  exclusions: [{ zh: '说上年情况的标题（“2025年预算执行情况”“与2025年相比”“2025年决算情况”）；名称中有起止年份的项目（“2025—2027年……”）。', en: "Headings on the year before (its execution, its final account, a comparison with it); projects with a range of years in their name." }],
  messages: {
    title: { zh: '{where}写“{printed}年”，本文件是{year}年度的：“{around}”。', en: '{where} {printed}, the document is for {year}: "{around}".' },
    tasks: { zh: '标题说的是{printed}年的工作任务，本文件是{year}年度预算：“{around}”。', en: 'The heading speaks of the tasks of {printed}; this is the budget of {year}: "{around}".' },
    asOf: { zh: '“{words}”与{year}年度{kind}不符，应截至{right}。', en: '"{words}" does not fit the {kind} of {year}: it should be {right}.' },
  },
  appliesTo: (disclosure) => disclosure.year !== null || { zh: '看不出文件的年度。', en: "The document's year cannot be told." },
  check(disclosure) {
    const titles = titlesOf(disclosure)
    const tasks = tasksOf(disclosure)
    const asOf = matchesIn(documentTexts(disclosure), AS_OF)
    const findings = [...titles.flatMap((title) => judgeTitle(title, disclosure)), ...tasks.flatMap((task) => judgeTask(task, disclosure)), ...asOf.flatMap((found) => judgeDate(found, disclosure))]
    return { applications: titles.length + tasks.length + asOf.length, findings, nothing: { zh: '没有带年度的标题。', en: 'No title names a year.' } }
  },
})

/** Headings and table titles that name a year. */
function titlesOf(disclosure: Disclosure): PrintedText[] {
  const headings = new Set(disclosure.sections.flatMap((section) => (section.heading === null ? [] : [section.heading])))
  const texts: PrintedText[] = disclosure.paragraphs.filter((one, index) => one.role !== 'pageHeader' && one.role !== 'pageFooter' && (one.centred || headings.has(index)))
  // `5.2025年部门一般公共预算支出表` of the contents
  texts.push(...disclosure.contents.flatMap(({ paragraph }) => disclosure.paragraphs[paragraph] ?? []).filter(({ text }) => TABLE_LINE.test(text)))
  const known = new Set(texts.map((one) => one.text))
  for (const { title } of disclosure.tables) if (title && !known.has(title.text)) texts.push(title)
  return texts.filter(({ text }) => yearIn(text) !== null && !/执行|相比|上年|比较/.test(text) && !/[。；]/.test(text))
}

const yearIn = (text: string): RegExpExecArray | null => [TITLE_YEAR, TABLE_YEAR, TABLE_LINE].map((pattern) => pattern.exec(text.trimEnd())).find((match) => match !== null) ?? null

function judgeTitle(title: PrintedText, disclosure: Disclosure): Draft[] {
  const match = yearIn(title.text)
  const printed = match?.[1] ?? ''
  if (!match || printed === String(disclosure.year) || isFinalOfYearBefore(title.text, printed, disclosure)) return []
  const places = placesOf(title, match.index, match.index + printed.length)
  if (places.length === 0) return []
  const around = title.text.trim().replace(/\s+/g, '').slice(0, 40)
  const isListed = disclosure.contents.some(({ paragraph }) => disclosure.paragraphs[paragraph] === title)
  return [{
    message: 'title', data: { where: isListed ? { zh: '目录', en: 'The contents say' } : { zh: '标题', en: 'The heading says' }, printed, year: disclosure.year ?? '', around }, key: `title|${around}`, places,
    expected: String(disclosure.year), actual: printed,
  }]
}

interface Task { readonly text: PrintedText; readonly match: RegExpExecArray; readonly printed: string }

/** A budget's headings on what is planned, with the year that they name. */
function tasksOf({ kind, paragraphs, sections }: Disclosure): readonly Task[] {
  if (kind !== 'budget') return []
  return sections.flatMap(({ heading }): Task[] => {
    const text = heading === null ? null : paragraphs[heading]
    const match = text ? TASKS_YEAR.exec(text.text.trimEnd()) : null
    const printed = match?.[1]
    if (!text || !match || printed === undefined || /完成|回顾|总结|[-—–~～至、]\s*$/.test(text.text.slice(0, match.index) + text.text.slice(match.index + printed.length))) return []
    return [{ text, match, printed }]
  })
}

/** They are never of another year. */
function judgeTask({ text, match, printed }: Task, { year }: Disclosure): Draft[] {
  const places = placesOf(text, match.index, match.index + printed.length)
  const around = text.text.replace(/\s+/g, '').slice(0, 40)
  return printed === String(year) || places.length === 0 ? [] : [{ message: 'tasks', data: { printed, year: year ?? '', around }, key: `tasks|${around}`, places, expected: String(year), actual: printed, severity: 'warning' }]
}

/** `2021年“三公”经费决算情况` in the budget of 2022: last year's final account beside it. */
const isFinalOfYearBefore = (text: string, printed: string, { kind, year }: Disclosure): boolean =>
  kind === 'budget' && year !== null && printed === String(year - 1) && /决算/.test(text) && !/预算/.test(text)

function judgeDate(found: ReturnType<typeof matchesIn>[number], disclosure: Disclosure): Draft[] {
  const year = disclosure.year ?? 0
  const printed = Number.parseInt(found.match[1] ?? '', 10)
  const final = disclosure.kind === 'final'
  const isPast = printed === year && Number.parseInt(found.match[2] ?? '', 10) < SECOND_HALF
  const fits = final ? printed === year : isPast || printed === year - 1
  if (fits || disclosure.kind === 'unknown' || found.places.length === 0) return []
  const right = final ? `${year}年12月31日` : `${year - 1}年内`
  return [{
    message: 'asOf',
    data: {
      words: found.match[0].replace(/\s+/g, ''), year, right: { zh: right, en: final ? `31 December ${year}` : `in ${year - 1}` },
      kind: final ? { zh: '决算', en: 'final accounts' } : { zh: '预算', en: 'budget' },
    },
    key: `asOf|${surroundings(found)}`, places: found.places, expected: right, actual: found.match[0].replace(/\s+/g, ''),
    severity: final ? 'error' : 'warning',
  }]
}
