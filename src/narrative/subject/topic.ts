import type { Section } from '../../model/disclosure.ts'

/**
 * What a part of the prose is about, by its headings. `closed` parts (definitions, duties, single projects, special
 * funds) speak of quantities that are not the department's totals: no number there is bound.
 */
export type Topic = 'closed' | 'threePublic' | 'agencyOperation' | 'procurement' | 'performance' | 'stateAssets' | 'general'

/** Definitions, and what is said of one project or one fund. */
const APART = /名词解释|专业(?:性)?名词|名词术语|相关名词|名词说明|项目经费情况|专项资金|重点项目/
/** The parts of a 项目经费情况说明. */
const PROJECT_PART = /^(?:项目(?:概[述况]|简介|内容)|(?:项目)?立项依据|(?:项目)?实施(?:主体|方案|周期|内容|计划|期限)|(?:年度)?(?:预算|资金)安排|(?:年度)?绩效目标)$/
/** Duties and tasks; a title that names income or expenditure besides is about money too. */
const DUTIES = /主要职[能责]|工作职责|职能简介|部门职[能责]|机构设置|机构情况|工作任务|工作重点|重点工作|工作目标|单位构成|人员构成|人员情况|内设机构/
const MONEY = /收支|收入|支出|预算(?:安排)?情况|决算情况/

const isClosed = (title: string): boolean => APART.test(title) || PROJECT_PART.test(title) || (DUTIES.test(title) && !MONEY.test(title))

const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/三公/, 'threePublic'],
  [/机[关构]运行/, 'agencyOperation'],
  [/政府采购/, 'procurement'],
  [/绩效/, 'performance'],
  [/国有资产|资产占|资产情况|车辆情况|房屋情况|固定资产/, 'stateAssets'],
]

/** Titles of a chain of sections, innermost last; the innermost that names a topic decides, but closed is inherited. */
export function topicOf(titles: readonly string[]): Topic {
  const plain = titles.map((title) => title.replace(/["'“”‘’\s]/g, ''))
  if (plain.some(isClosed)) return 'closed'
  const topics = plain.map((title) => TOPICS.find(([pattern]) => pattern.test(title))?.[1] ?? null)
  return topics.findLast((topic) => topic !== null) ?? 'general'
}

/** The titles of the sections around a paragraph, outermost first. */
export function titlesAround(paragraph: number, sections: readonly Section[]): readonly string[] {
  return sections
    .filter(({ paragraphs: [from, to], heading }) => (paragraph >= from && paragraph < to) || paragraph === heading)
    .toSorted((a, b) => a.level - b.level)
    .map(({ title }) => title)
}
