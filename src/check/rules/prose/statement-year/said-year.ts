import type { Disclosure } from '../../../../model/disclosure.ts'
import { topicOf, titlesAround } from '../../../../narrative/subject/topic.ts'
import { matchesIn, type DocumentText, type TextMatch } from '../../../printed-texts.ts'

/** A year alone, no end of a period (2021年-2025年). */
const YEAR = /(?<![\d\-—－–~～至到])((?:19|20)\d{2})\s*年(?!\s*(?:[-—－–~～至到、]|(?:19|20)\d{2}\s*年))/

const BASE_BEFORE = /(?:比|(?<!比)较|与|同)(?:上年)?(?:（)?$/
const YEAR_COMPARED = /(20\d{2})年度?(?:比|较|与|同)$/
/** 2026年度预算12万元，2025年度预算10万元: two years side by side; what stands before and after the second. */
const BESIDE_BEFORE = /(20\d{2})年度?预算(?:数|安排)?为?[\d,.]+(?:万元|元)[，,；;]$/
const BESIDE_AFTER = /^度?预算(?:数|安排)?为?[\d,.]+(?:万元|元)/
const CHANGE = '(?:相比|比较|对比|增加|减少|增长|下降|上升|持平|基本持平|一致|相同|\\d[\\d.,]*(?:万元|元))'
/** 比2024年度 预算, 减少, 500万元, “三公”经费决算数减少. */
const BASE_AFTER = new RegExp(`^度?(?:(?:年初|当年|部门|单位|同期|的)?(?:预算|决算|执行|[（(]?“?三公|${CHANGE})|[^，。；：,;\\d]{0,24}(?:经费|支出|收入|费|数据?|额)${CHANGE})`)
const EXECUTION = /^度?(?:当年|全年)?(?:预算)?执行数/

/** What a budget says of its own year, within one clause. */
const BUDGET_OF = /^度?预算(?:为|[\d,.])|三公[”"’]?经费[^，。；]{0,12}预算|一般公共预算[^，。；]{0,12}三公|收入预算|支出预算|收支(?:总)?预算|公务用车(?:购置|运行)|公务接待费|因公出国|预算数|预算安排|预算总|预算拨款|预算收入|费[”"]?预算|部门预算|单位预算|年初预算|基本支出|项目支出|政府采购|绩效目标|绩效编报|财政拨款(?:收入|支出)|运行经费|(?:无|没有|未安排|未编列).{0,24}(?:预算|拨款|支出|经费|收入)/
/** What final accounts say of theirs. */
const ACCOUNTS_OF = /三公[”"]?经费|一般公共预算(?:财政拨款)?支出|支出(?:年初)?预算|全年预算数|开展绩效自评|收入支出总计|收、?支总计|收入总计|支出总计|收入合计|支出合计|决算数|支出决算|收入决算|决算编制|公务用车(?:保有量|购置)|国内公务接待|因公出国（境）团组|政府采购|预算绩效|绩效管理|绩效目标|(?:无|没有|未).{0,24}(?:收入|支出|拨款|经费|公务接待|公务用车)/

/** 绩效跟踪评价的2025年度项目: the stages of one year's projects, told in one breath. */
const STAGE = /绩效(?:目标|跟踪(?:评价)?|监控|自评|评价)的$/

/** The name of the document itself and of its parts: never another year's, wherever it stands. */
const OWN_NAME = /^度?(?:部门|单位)(?:预算|决算)(?:编制范围|表$|表格$|公开表|情况说明$|编制说明$|公开说明$)/
/** What final accounts report of their own year; a budget may look back on the year before. */
const OWN_NAME_OF_ACCOUNTS = /^度?(?:部门)?预算绩效管理(?:工作)?(?:的)?(?:开展)?情况/

/** Parts and clauses that tell of the year before, or of what is left of it. */
const LOOKS_BACK = /结转|结余|执行情况|完成情况|回顾|总结|(?<![与比较同])(?:上年|上一年)|绩效(?:自评|评价)结果/
/** A reason may speak of any year before. */
const REASON = /原因|由于|因为|主要是|主要系/

/** A clause longer than this is hardly one statement. */
const LONGEST_CLAUSE = 60

/** 与2024年度预算相比: of final accounts, the budget they carry out. */
const BUDGET_AFTER = /^度?(?:年初|全年|调整)?预算/

export type Role = 'base' | 'budget' | 'execution' | 'own'

/** A year that a statement on money names: of what it says, compared with, or executed. */
export interface SaidYear {
  readonly found: TextMatch
  readonly role: Role
  readonly year: number
  /** What stands before and after the year in its paragraph, without white space. */
  readonly before: string
  readonly after: string
  readonly isName: boolean
  readonly isStage: boolean
  /** A budget that stands beside the own year's. */
  readonly beside: boolean
}

export const saidYears = (texts: readonly DocumentText[], disclosure: Disclosure): SaidYear[] =>
  matchesIn(texts, YEAR).flatMap((found) => saidIn(found, disclosure))

function saidIn(found: TextMatch, disclosure: Disclosure): SaidYear[] {
  const { flat, paragraph } = found.text
  const final = disclosure.kind === 'final'
  const before = tight(flat.slice(0, found.match.index))
  const after = tight(flat.slice(found.match.index + found.match[0].length))
  const year = Number.parseInt(found.match[1] ?? '', 10)
  if ((before.match(/《/g)?.length ?? 0) > (before.match(/》/g)?.length ?? 0)) return []
  const clause = (after.replace(/^度?[，,]/, '').split(/[，。；：,;:]/)[0] ?? '').slice(0, LONGEST_CLAUSE)
  const isName = (OWN_NAME.test(after) || (final && OWN_NAME_OF_ACCOUNTS.test(after))) && !isHeading(paragraph, disclosure)
  const isStage = STAGE.test(before) && /^度项目/.test(after)
  const says = (final ? ACCOUNTS_OF : BUDGET_OF).test(clause)
  const beside = Number.parseInt(BESIDE_BEFORE.exec(before)?.[1] ?? '', 10) === disclosure.year && BESIDE_AFTER.test(after)
  const role: Role | null = beside || (BASE_BEFORE.test(before) && BASE_AFTER.test(after)) ? (final && BUDGET_AFTER.test(after) ? 'budget' : 'base')
    : EXECUTION.test(after) ? 'execution'
      : isName || isStage || (says && !BASE_BEFORE.test(before)) ? 'own' : null
  if (!role) return []
  // 2022年比2021年减少: both years are named
  if (role === 'base' && Number.parseInt(YEAR_COMPARED.exec(before)?.[1] ?? '', 10) === year + 1) return []
  const said = { found, role, year, before, after, isName, isStage, beside }
  if (role === 'own' && isName) return [said]
  const titles = titlesAround(paragraph, disclosure.sections)
  if (topicOf(titles) === 'closed' || titles.some((title) => LOOKS_BACK.test(title))) return []
  if (role === 'own' && (LOOKS_BACK.test(clause) || (year < (disclosure.year ?? 0) && REASON.test(sentenceBefore(before))))) return []
  return [said]
}

/** Their years are those of prose/document-year. */
const isHeading = (paragraph: number, { paragraphs, sections }: Disclosure): boolean =>
  paragraphs[paragraph]?.centred === true || sections.some(({ heading }) => heading === paragraph)

export const tight = (text: string): string => text.replace(/\s+/g, '')

export const sentenceBefore = (before: string): string => before.slice(Math.max(...[...'。；'].map((mark) => before.lastIndexOf(mark))) + 1)
