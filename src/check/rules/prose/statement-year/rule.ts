import type { Disclosure } from '../../../../model/disclosure.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { topicOf, titlesAround } from '../../../../narrative/subject/topic.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A year alone, no end of a period (2021年-2025年). */
const YEAR = /(?<![\d\-—－–~～至到])((?:19|20)\d{2})\s*年(?!\s*(?:[-—－–~～至到、]|(?:19|20)\d{2}\s*年))/

const BASE_BEFORE = /(?:比|较|与|同)(?:上年)?(?:（)?$/
const YEAR_COMPARED = /(20\d{2})年度?(?:比|较|与|同)$/
const BASE_AFTER = /^度?(?:年初|当年|部门|单位|同期|的)?(?:预算|决算|执行|相比|比较|增加|减少|增长|下降|持平|基本持平|[（(]?“?三公|\d[\d.,]*(?:万元|元))/
const EXECUTION = /^度?(?:当年|全年)?(?:预算)?执行数/

/** `比上年减少`, `与上年持平`: compared with the year before, which is not named. */
const AGAINST_LAST = /(?:比|较|与|同)上一?年/

/** The last year before the epidemic, which later ones were compared with as well. */
const BEFORE_EPIDEMIC = 2019

/** What a budget says of its own year, within one clause. */
const BUDGET_OF = /收入预算|支出预算|预算数|预算安排|预算总|预算拨款|经费预算|部门预算|单位预算|年初预算|基本支出|项目支出|政府采购|绩效目标|绩效编报|(?:无|没有|未安排).{0,24}(?:预算|拨款|支出|经费|收入)/
/** What final accounts say of theirs. */
const ACCOUNTS_OF = /全年预算数|开展绩效自评|收入支出总计|收支总计|收入总计|支出总计|收入合计|支出合计|决算数|支出决算|收入决算|决算编制|政府采购|预算绩效|绩效管理|绩效目标|(?:无|没有|未).{0,24}(?:收入|支出|拨款|经费)/

/** 绩效跟踪评价的2025年度项目: the stages of one year's projects, told in one breath. */
const STAGE = /绩效(?:目标|跟踪(?:评价)?|监控|自评|评价)的$/

/** The name of the document itself and of its parts: never another year's, wherever it stands. */
const OWN_NAME = /^度?(?:部门|单位)(?:预算|决算)(?:编制范围|表$|表格$|公开表|情况说明$|编制说明$|公开说明$)/

/** Parts and clauses that tell of the year before, or of what is left of it. */
const LOOKS_BACK = /结转|结余|执行情况|完成情况|回顾|总结|(?<![与比较同])(?:上年|上一年)|绩效(?:自评|评价)结果/

type Role = 'base' | 'execution' | 'own'
interface Said { readonly found: TextMatch; readonly role: Role; readonly year: number }

export default defineRule({
  id: 'prose/statement-year',
  version: 2,
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
    { zh: '同一段里还写有本年度的，所提上年可以是有意的，不报告。', en: 'Where the paragraph names its own year too, the year before may be meant: silent.' },
    { zh: '全文没有一处与上一年度比较的，比较的年份不判断；与2019年（疫情以前）比较的。', en: 'The year of comparison is not judged where nothing is compared with the year before; nor are comparisons with 2019, before the epidemic.' },
  ],
  messages: {
    own: { zh: '本文件是{year}年度的，这里的数却写作{printed}年：“{around}”。', en: 'The document is for {year}, but a figure of its own is said to be of {printed}: "{around}".' },
    base: { zh: '增减变化应与{right}年比较，这里写作{printed}年：“{around}”。', en: 'Changes are measured against {right}; this one names {printed}: "{around}".' },
    execution: { zh: '{year}年预算所列执行数应是{right}年的，这里写作{printed}年：“{around}”。', en: 'The execution named in a budget of {year} is that of {right}; this one is said to be of {printed}: "{around}".' },
  },
  appliesTo: ({ year, kind }) => (year !== null && kind !== 'unknown') || { zh: '看不出文件的年度或种类。', en: "The document's year or kind cannot be told." },
  check(disclosure) {
    const year = disclosure.year ?? 0
    const texts = documentTexts(disclosure).filter(({ in: where, paragraph }) => where === 'paragraph' && ['body', 'contents'].includes(disclosure.paragraphs[paragraph]?.role ?? ''))
    const said = matchesIn(texts, YEAR).flatMap((found) => saidIn(found, disclosure))
    const relative = matchesIn(texts, AGAINST_LAST).length
    const usual = (role: Role): boolean => said.filter((one) => one.role === role && one.year === year - 1).length + (role === 'base' ? relative : 0) > said.filter((one) => one.role === role && isOdd(one, disclosure)).length
    const compares = usual('base') || usual('execution')
    const findings = said.filter((one) => isOdd(one, disclosure) && (one.role === 'own' ? standsAlone(one, year) || isStage(one) : compares)).flatMap((one) => draft(one, disclosure))
    return { applications: said.length, findings, nothing: { zh: '正文没有带年份的收支说明。', en: 'No figure of the text is given a year.' } }
  },
})

function saidIn(found: TextMatch, disclosure: Disclosure): Said[] {
  const { flat } = found.text
  const tight = (text: string): string => text.replace(/\s+/g, '')
  const before = tight(flat.slice(0, found.match.index))
  const after = tight(flat.slice(found.match.index + found.match[0].length))
  const [clause = ''] = after.replace(/^度?[，,]/, '').split(/[，。；：,;:]/)
  if ((before.match(/《/g)?.length ?? 0) > (before.match(/》/g)?.length ?? 0)) return []
  const named = OWN_NAME.test(after) && !isHeading(found.text.paragraph, disclosure)
  const role: Role | null = BASE_BEFORE.test(before) && BASE_AFTER.test(after) ? 'base'
    : EXECUTION.test(after) ? 'execution'
      : named || (STAGE.test(before) && /^度项目/.test(after)) || (disclosure.kind === 'final' ? ACCOUNTS_OF : BUDGET_OF).test(clause.slice(0, LONGEST_CLAUSE)) && !BASE_BEFORE.test(before) ? 'own' : null
  // 2022年比2021年减少: both years are named
  if (role === 'base' && Number.parseInt(YEAR_COMPARED.exec(before)?.[1] ?? '', 10) === Number.parseInt(found.match[1] ?? '', 10) + 1) return []
  if (role === 'own' && named) return [{ found, role, year: Number.parseInt(found.match[1] ?? '', 10) }]
  if (!role) return []
  const titles = titlesAround(found.text.paragraph, disclosure.sections)
  if (topicOf(titles) === 'closed' || titles.some((title) => LOOKS_BACK.test(title)) || (role === 'own' && LOOKS_BACK.test(clause))) return []
  return [{ found, role, year: Number.parseInt(found.match[1] ?? '', 10) }]
}

/** Their years are those of prose/document-year. */
const isHeading = (paragraph: number, { paragraphs, sections }: Disclosure): boolean =>
  paragraphs[paragraph]?.centred === true || sections.some(({ heading }) => heading === paragraph)

const LONGEST_CLAUSE = 60

/** Not the year that the statement calls for; a comparison with the own year is prose/compared-with-itself. */
function isOdd({ role, year: printed }: Said, { year, kind }: Disclosure): boolean {
  const own = year ?? 0
  if (role === 'own') return printed !== own
  if (role === 'base') return printed !== own - 1 && printed !== own && printed !== BEFORE_EPIDEMIC
  return kind === 'budget' && printed !== own - 1
}

const isStage = ({ found: { text, match } }: Said): boolean => STAGE.test(text.flat.slice(0, match.index).replace(/\s+/g, '')) && /^\s*度项目/.test(text.flat.slice(match.index + match[0].length))

/** A later year is never meant; an earlier one may be, where its paragraph goes on to the document's own. */
const standsAlone = ({ found, year: printed }: Said, year: number): boolean => printed > year || !found.text.flat.replace(/\s+/g, '').includes(`${year}年`)

function draft({ found, role, year: printed }: Said, { year }: Disclosure): FindingDraft<Role>[] {
  const { text, match } = found
  const last = match.index + (match[1] ?? '').length - 1
  const places = placesOf(text.printed, text.offsets?.[match.index] ?? match.index, (text.offsets?.[last] ?? last) + 1)
  if (places.length === 0) return []
  const own = year ?? 0
  const right = role === 'own' ? own : own - 1
  const around = text.flat.slice(match.index, match.index + AROUND).replace(/\s+/g, '')
  return [{ message: role, key: `${role}|${around}`, places, data: { year: own, printed, right, around }, expected: String(right), actual: String(printed) }]
}

const AROUND = 30
