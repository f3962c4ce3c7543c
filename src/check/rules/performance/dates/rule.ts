import { allMatches } from '../../../../model/all-matches.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

type Draft = FindingDraft<'indicator' | 'beyond' | 'plan' | 'goal'>

export default defineRule({
  id: 'performance/dates',
  version: 4,
  severity: 'warning',
  title: { zh: '完成时间和实施计划应在预算年度之内', en: 'Deadlines and plans lie within the budget year' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '本年度申报的项目，年度时效指标或实施计划却全在以前年度，是沿用旧表。', en: 'A project of this year whose deadlines or plan all lie in earlier years was copied from an old form.' },
  assumptions: [{ zh: '以申报表的年度为准，没有写的以文件年度为准。', en: "The form's year counts, else the document's." }],
  exclusions: [
    { zh: '实施计划提到本年度或以后年度的；规划期限、使用年限；说明以前年度已完成、本年只付款的。', en: 'Plans that mention the year or a later one; terms of planning or of use; projects finished earlier of which this year only pays.' },
  ],
  messages: {
    indicator: { zh: '“{project}”年度时效指标“{value}”不在{year}年度内。', en: '"{project}": the annual deadline "{value}" is not in {year}.' },
    beyond: { zh: '“{project}”的时效指标“{value}”超出项目期（至多到{last}年）。', en: '"{project}": the deadline "{value}" lies beyond the project\'s term, {last} at the latest.' },
    plan: { zh: '“{project}”的实施计划均在{year}年度之前：“{words}”。', en: '"{project}": the whole plan lies before {year}: "{words}".' },
    goal: { zh: '“{project}”的年度目标写“{words}”，早于{year}年度。', en: '"{project}": the annual goal says "{words}", before {year}.' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    for (const sheet of disclosure.performance) {
      const year = sheet.year ?? disclosure.year
      if (year === null) continue
      // A form of one set of indicators prints no other for the year.
      const single = sheet.indicators.every(({ horizon }) => horizon === 'wholePeriod')
      const times = sheet.indicators.filter(({ horizon, level2 }) => (single || horizon === 'annual') && /时效/.test(level2)).filter(({ value }) => yearsIn(value.text).length > 0)
      const plan = sheet.prose.find(({ label }) => /实施计划|进度/.test(label))
      applications += times.length + (plan && yearsIn(plan.field.text).length > 0 ? 1 : 0)
      const last = lastYear(sheet, year)
      for (const { level3, value } of sheet.indicators.filter(({ level2 }) => level2.includes('时效'))) {
        const [first] = yearsIn(value.text)
        // 规划期至2035年 is no deadline of the project's own.
        if (/规划|有效|使用|年限|寿命|展望|远期/.test(level3.text + value.text)) continue
        const places = fieldPlaces(value)
        if (first === undefined || first <= last || places.length === 0) continue
        applications += 1
        const text = value.text.replace(/\s+/g, '')
        findings.push({ message: 'beyond', data: { project: projectName(sheet), value: text, last }, key: `beyond|${projectName(sheet)}|${text}`, places, actual: text })
      }
      for (const { value } of times) {
        const places = fieldPlaces(value)
        const years = yearsIn(value.text)
        if (years.every((one) => one > last)) continue
        if (years.includes(year) || (years.some((one) => one > year) && !endsWithin(sheet, year)) || places.length === 0) continue
        const text = value.text.replace(/\s+/g, '')
        findings.push({ message: 'indicator', data: { project: projectName(sheet), value: text, year }, key: `time|${projectName(sheet)}|${text}`, places, actual: text })
      }
      if (plan) findings.push(...judgePlan(sheet, plan.field, year))
      findings.push(...judgeGoal(sheet, year))
    }
    return { applications, findings, nothing: { zh: '申报表没有写到年份。', en: 'The forms print no years.' } }
  },
})

/** How many years a project whose term is not told may still take. */
const LONG = 15

/** The last year in which anything of the form can be due: a year late is usual, a term of n years may begin in this one. */
function lastYear({ period }: PerformanceSheet, year: number): number {
  const term = (period?.text ?? '').replace(/\s+/g, '')
  const printed = yearsIn(term).at(-1)
  const length = /^([1-9]\d?)年$/.exec(term)?.[1]
  return printed !== undefined ? Math.max(printed, year) + 1 : year + (length === undefined ? LONG : Number.parseInt(length, 10))
}

/** Whether nothing of the form can be due after the year: that of a whole department for its year, or of a project that ends in it. */
function endsWithin({ scope, period }: PerformanceSheet, year: number): boolean {
  const last = yearsIn(period?.text ?? '').at(-1)
  return scope === 'overall' || last === year
}

function judgePlan(sheet: PerformanceSheet, field: PerformanceSheet['projectName'], year: number): Draft[] {
  const years = yearsIn(field.text)
  const places = fieldPlaces(field)
  if (years.length === 0 || years.some((one) => one >= year) || places.length === 0) return []
  if (FINISHED.test(field.text + (sheet.annualGoal?.text ?? ''))) return []
  const words = field.text.replace(/\s+/g, '').slice(0, 40)
  return [{ message: 'plan', data: { project: projectName(sheet), year, words }, key: `plan|${projectName(sheet)}`, places, actual: words }]
}

/** Work of earlier years that is only paid for. */
const FINISHED = /(?:已|已于|已经)[^。]{0,12}(?:完成|完毕|结束|实施)|质保金|尾款|余款|剩余/

/** `2021年12月前完成`: a deadline of the annual goal that had passed before the year began. */
function judgeGoal(sheet: PerformanceSheet, year: number): Draft[] {
  const goal = sheet.annualGoal
  const text = (goal?.text ?? '').replace(/《[^》]*》/g, '').replace(/\s+/g, '')
  if (!goal || goal.places.length === 0 || FINISHED.test(text)) return []
  const deadlines = [...text.matchAll(/((?:19|20)\d{2})年(?:度|\d{1,2}月(?:\d{1,2}日)?)?(?:底|末)?(?:之?前|以前|年底前)(?:全部|全面|基本)?(?:完成|建成|交付|验收|通过|上线|竣工)/g)]
  const [late] = deadlines.filter((match) => Number.parseInt(match[1] ?? '', 10) < year)
  if (!late || deadlines.some((match) => Number.parseInt(match[1] ?? '', 10) >= year)) return []
  return [{ message: 'goal', data: { project: projectName(sheet), words: late[0], year }, key: `goal|${projectName(sheet)}|${late[0]}`, places: goal.places, actual: late[0] }]
}

const YEARS = /(?<!\d)((?:19|2\d)\d{2})\s*年/g
const yearsIn = (text: string): number[] => allMatches(YEARS, text).map((match) => Number.parseInt(match[1] ?? '', 10))
