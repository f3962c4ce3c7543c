import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** `2026-01-01`, `2026年3月`, `2026年`: as far as it is printed. */
const DATE = /((?:19|20)\d{2})(?:\s*[年\-./]\s*(\d{1,2})(?!\d)(?:\s*[月\-./]\s*(\d{1,2})(?!\d))?)?/g

type Draft = FindingDraft<'outside' | 'order'>

/** A day as a number that grows with time; what is not printed is the first of the year or the month. */
interface Day {
  readonly year: number
  readonly order: number
}

export default defineRule({
  id: 'performance/term',
  version: 1,
  severity: 'warning',
  title: { zh: '项目起止时间应包括预算年度，完成不早于开始', en: "A project's term includes the budget year and ends after it begins" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '计划完成日期早于开始日期，或起止时间不包括预算年度，是沿用旧表没有改。', en: 'An end before the beginning, or a term without the budget year, was left from an old form.' },
  assumptions: [{ zh: '以申报表的年度为准，没有写的以文件年度为准。', en: "The form's year counts, else the document's." }],
  exclusions: [{ zh: '“长期”“每年”“至今”的期限；没有年份的期限；只写一个年份的开始时间。', en: 'Terms without an end or without a year; a beginning alone.' }],
  messages: {
    outside: { zh: '“{project}”的{label}“{term}”不包括{year}年度。', en: '"{project}": the {label} "{term}" does not include {year}.' },
    order: { zh: '“{project}”的{label}“{term}”早于开始时间“{start}”。', en: '"{project}": the {label} "{term}" is before the beginning "{start}".' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    for (const sheet of disclosure.performance) {
      const year = sheet.year ?? disclosure.year
      for (const { label, from, to, field, start } of termsOf(sheet)) {
        applications += 1
        const places = fieldPlaces(field)
        const term = field.text.replace(/\s+/g, '')
        if (places.length === 0) continue
        const base = { project: projectName(sheet), label, term }
        if (from !== null && to.order < from.order) {
          findings.push({ message: 'order', data: { ...base, start: (start ?? field).text.replace(/\s+/g, '') }, key: `order|${projectName(sheet)}|${term}`, places: [...places, ...(start ? fieldPlaces(start) : [])], actual: term })
        } else if (year !== null && (to.year < year || (from !== null && from.year > year))) {
          findings.push({ message: 'outside', data: { ...base, year }, key: `outside|${projectName(sheet)}|${term}`, places, actual: term })
        }
      }
    }
    return { applications, findings, nothing: { zh: '申报表没有写起止年份。', en: 'No form prints the years of its term.' } }
  },
})

interface Term {
  readonly label: string
  readonly from: Day | null
  readonly to: Day
  readonly field: FormField
  /** The field that prints the beginning where it is another one. */
  readonly start: FormField | null
}

function termsOf(sheet: PerformanceSheet): Term[] {
  const terms: Term[] = []
  const period = sheet.period
  if (period && !/长期|每年|至今|以后|持续/.test(period.text)) {
    const days = daysIn(period.text)
    const [first, last] = [days[0], days.at(-1)]
    if (first && last && days.length <= 2 && (days.length === 2 || !/起|开始|启动/.test(period.text))) terms.push({ label: '项目期', from: days.length === 2 ? first : null, to: last, field: period, start: null })
  }
  const named = (pattern: RegExp) => sheet.otherFields.find(({ label, field }) => pattern.test(label.replace(/\s+/g, '')) && daysIn(field.text).length === 1)
  const end = named(/(?:完成|结束|终止)(?:日期|时间|年度|年份)$/)
  const begin = named(/(?:开始|起始|启动)(?:日期|时间|年度|年份)$/)
  const to = end ? daysIn(end.field.text)[0] : undefined
  if (end && to) terms.push({ label: end.label, from: begin ? daysIn(begin.field.text)[0] ?? null : null, to, field: end.field, start: begin?.field ?? null })
  return terms
}

const numberOf = (text: string | undefined): number => (text === undefined ? 0 : Number.parseInt(text, 10))

const daysIn = (text: string): Day[] => [...text.matchAll(DATE)].map((match) => {
  const year = numberOf(match[1])
  return { year, order: year * 10_000 + numberOf(match[2]) * 100 + numberOf(match[3]) }
})
