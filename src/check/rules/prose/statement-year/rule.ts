import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { saidYears, type Role, type SaidYear } from './said-year.ts'
import { isYearBeforeMeant } from './year-before-meant.ts'

/** `比上年减少`, `与上年持平`: compared with the year before, which is not named. */
const AGAINST_LAST = /(?:比|较|与|同)上一?年/

/** The last year before the epidemic, which later ones were compared with as well. */
const BEFORE_EPIDEMIC = 2019

export default defineRule({
  id: 'prose/statement-year',
  version: 3,
  severity: 'warning',
  title: { zh: '正文所说的年份：本年数用本年度，比较用上年度', en: 'Years in the text: its own for its own figures, the one before for comparisons' },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: {
    zh: '沿用上年稿件时，“2024年收入预算……比2023年预算增加”里的年份常漏改、多改一处，读者不知说的是哪一年。',
    en: "When last year's text is reused a year here or there is left or changed once too often, and nobody can tell which year is meant.",
  },
  assumptions: [{ zh: '预算、决算的增减变化与上一年度比较；预算所说的执行数是上一年度的。', en: 'Changes are measured against the year before; the execution that a budget names is that of the year before.' }],
  exclusions: [
    { zh: '起止年份（2021—2025年）、书名号内、名词解释、职能和重点工作、说上年执行情况的部分，结转结余资金的年份。', en: 'Periods, titles of documents, definitions, duties and tasks, parts on the year before, the year of carried-over funds.' },
    { zh: '同一段里还写有本年度的，所提上年可以是有意的，不报告；与自身年度、与上年比较的，和全段没有就本年度说到的除外。', en: 'Where the paragraph names its own year too, the year before may be meant: silent, unless it is compared with itself or the year before, or what is said of it is said of the own year nowhere in the paragraph.' },
    { zh: '全文没有一处与上一年度比较的，比较的年份不判断；另与2019年（疫情以前）比较的。', en: 'The year of comparison is not judged where nothing is compared with the year before; nor is a second comparison with 2019, before the epidemic.' },
  ],
  messages: {
    own: { zh: '本文件是{year}年度的，这里的数却写作{printed}年：“{around}”。', en: 'The document is for {year}, but a figure of its own is said to be of {printed}: "{around}".' },
    base: { zh: '增减变化应与{right}年比较，这里写作{printed}年：“{around}”。', en: 'Changes are measured against {right}; this one names {printed}: "{around}".' },
    budget: { zh: '{year}年决算应与本年度预算比较，这里写作{printed}年预算：“{around}”。', en: 'Final accounts of {year} are held against the budget of that year; this one names {printed}: "{around}".' },
    execution: { zh: '{year}年预算所列执行数应是{right}年的，这里写作{printed}年：“{around}”。', en: 'The execution named in a budget of {year} is that of {right}; this one is said to be of {printed}: "{around}".' },
  },
  appliesTo: ({ year, kind }) => (year !== null && kind !== 'unknown') || { zh: '看不出文件的年度或种类。', en: "The document's year or kind cannot be told." },
  check(disclosure) {
    const year = disclosure.year ?? 0
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && ['body', 'contents'].includes(disclosure.paragraphs[paragraph]?.role ?? ''))
    const said = saidYears(texts, disclosure)
    const relative = matchesIn(texts, AGAINST_LAST).length
    const usual = (role: Role): boolean => said.filter((one) => one.role === role && one.year === year - 1).length + (role === 'base' ? relative : 0) > said.filter((one) => one.role === role && isOdd(one, disclosure)).length
    const compares = usual('base') || usual('execution')
    const own = said.filter((one) => one.role === 'budget' && one.year === year).length
    const againstBudget = own > said.filter((one) => one.role === 'budget' && one.year !== year).length
    const findings = said.filter((one) => isOdd(one, disclosure) && (one.role === 'own' ? standsAlone(one, disclosure) : one.role === 'budget' ? againstBudget : compares)).flatMap((one) => draft(one, disclosure))
    return { applications: said.length, findings, nothing: { zh: '正文没有带年份的收支说明。', en: 'No figure of the text is given a year.' } }
  },
})

/** Not the year that the statement calls for; a comparison with the own year is prose/compared-with-itself. */
function isOdd({ role, year: printed, beside, found }: SaidYear, { year, kind }: Disclosure): boolean {
  const own = year ?? 0
  if (role === 'own' || role === 'budget') return printed !== own
  if (role === 'base') return printed !== own - 1 && (beside || printed !== own) && !(printed === BEFORE_EPIDEMIC && isSecondComparison(found.text.flat, own))
  return kind === 'budget' && printed !== own - 1
}

/** Against the last year before the epidemic besides the year before, or because of it. */
const isSecondComparison = (text: string, own: number): boolean => /上一?年|疫情/.test(text) || text.replace(/\s+/g, '').includes(`${own - 1}年`)

/** A later year is never meant; an earlier one may be, where its paragraph goes on to the document's own. */
const standsAlone = (one: SaidYear, disclosure: Disclosure): boolean => one.isName || one.isStage || one.year > (disclosure.year ?? 0) || !isYearBeforeMeant(one, disclosure)

function draft({ found, role, year: printed }: SaidYear, { year }: Disclosure): FindingDraft<Role>[] {
  const { text, match } = found
  const last = match.index + (match[1] ?? '').length - 1
  const places = placesOf(text.printed, text.offsets?.[match.index] ?? match.index, (text.offsets?.[last] ?? last) + 1)
  if (places.length === 0) return []
  const own = year ?? 0
  const right = role === 'own' || role === 'budget' ? own : own - 1
  const around = text.flat.slice(match.index, match.index + AROUND).replace(/\s+/g, '')
  return [{ message: role, key: `${role}|${around}`, places, data: { year: own, printed, right, around }, expected: String(right), actual: String(printed) }]
}

const AROUND = 30
