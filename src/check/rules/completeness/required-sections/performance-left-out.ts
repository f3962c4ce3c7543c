import type { Disclosure, Section } from '../../../../model/disclosure.ts'

const OTHER_MATTERS = /^(?:\d{4}年度?)?(?:部门|单位|预算单位)?其他(?:相关)?(?:情况|事项)(?:的?说明)?$/
const SISTERS = [/三公/, /机关运行/, /采购/, /国有资产|资产占有/]
/** Where 绩效 is said of one project, of a duty of the entity or of a term: not of what the disclosure owes. */
const ELSEWHERE = /项目(?:经费|支出|资金)?情况说明$|主要职[能责]|机构设置|名词解释/
const PERFORMANCE = /绩效(?!工资|奖)/

/**
 * The form that explains “三公”经费, 机关运行经费, 政府采购 and 国有资产 one by one under 其他相关情况说明 explains
 * 绩效目标设置情况 beside them. Returns the heading of that part where three or more of the others stand and 绩效 is
 * spoken of nowhere but in the statements of single projects; null otherwise.
 */
export function performanceLeftOut({ kind, sections, paragraphs, contents }: Disclosure): Section | null {
  if (kind !== 'budget') return null
  const other = sections.find(({ title, heading }) => heading !== null && OTHER_MATTERS.test(title))
  if (!other) return null
  const parts = sections.filter(({ parent, ordinal }) => parent === other.id && ordinal !== '')
  if (SISTERS.filter((words) => parts.some(({ title }) => words.test(title))).length < 3) return null
  const elsewhere = sections.filter(({ title }) => ELSEWHERE.test(title)).map((one) => one.paragraphs)
  const listed = new Set(contents.map(({ paragraph }) => paragraph))
  const isSaid = paragraphs.some(({ text }, index) => text.includes('绩') && PERFORMANCE.test(text.replace(/\s+/g, ''))
    && !listed.has(index) && !elsewhere.some(([from, end]) => index >= from - 1 && index < end))
  return isSaid ? null : other
}
