import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const YEAR = '((?:19|20)\\d{2})\\s*年(?:度)?'
/** `2021年、2022年两年内`, `2021年至2023年底前完成`: years in which the project is carried out. */
const SPANS = [
  new RegExp(`${YEAR}\\s*[、和]\\s*${YEAR}\\s*两年(?:内|间)`),
  new RegExp(`${YEAR}\\s*(?:至|到|[-—–－~～]+)\\s*${YEAR}(?:底|末|年底)?(?:之?前)?[^，。；、《》;]{0,16}(?:完成|实施|开展|推进|建成|建设)`),
]
/** `2020年已支付560万元`: a year of which the project has been paid. */
const PAID = new RegExp(`${YEAR}(?:已|按进度|已经)*(?:支付|支出|拨付|付款)\\s*\\d[\\d,.]*\\s*万?元`, 'g')

const NUMERALS = '一二三四五六七八九十'

type Draft = FindingDraft<'span' | 'paid'>

export default defineRule({
  id: 'performance/period-length',
  version: 1,
  severity: 'warning',
  title: { zh: '项目期应与文中所说的实施年度相符', en: "A project's period fits the years its text speaks of" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '项目期写1年，文中却说“2021年、2022年两年内完成”或以前年度已经付款，项目期、实施期资金便都不对。', en: 'A period of one year for work of two years, or work paid for in earlier years, is wrong, and the funds of the whole period with it.' },
  assumptions: [{ zh: '起止年份相差n年的，项目期可以是n年或n+1年。', en: 'Years n apart make a period of n or n+1 years.' }],
  exclusions: [{ zh: '项目期不是以年计的；书名号内的年份；项目概况、立项依据中所说的政策期限；上一年度项目的尾款、质保金。', en: 'Periods not in years; years in titles; the years of a policy that overview or basis speaks of; final payments for finished work.' }],
  messages: {
    span: { zh: '“{project}”的项目期为{period}，文中写“{words}”。', en: '"{project}" has a period of {period}; its text says "{words}".' },
    paid: { zh: '“{project}”的项目期为{period}，文中写“{words}”，以前年度已经付款，项目期和实施期资金应包括以前年度。', en: '"{project}" has a period of {period}, but was paid for before: "{words}".' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet): Draft[] => {
      const period = (sheet.period?.text ?? '').replace(/\s+/g, '')
      const years = yearsOf(period)
      const year = sheet.year ?? disclosure.year
      if (years === null || year === null) return []
      applications += 1
      const fields = [sheet.wholePeriodGoal, sheet.annualGoal, ...sheet.prose.map(({ field }) => field)].flatMap((field) => (field ? [field] : []))
      const planned = [sheet.wholePeriodGoal, sheet.annualGoal, ...sheet.prose.filter(({ label }) => /计划|进度|方案/.test(label)).map(({ field }) => field)].flatMap((field) => (field ? [field] : []))
      const found = planned.flatMap((field) => spanBeyond(field, years)).at(0)
      if (found) return [draft('span', sheet, period, found)]
      const finished = fields.some(({ text }) => /质保金|尾款|余款|剩余款|保修金/.test(text))
      const paid = years === 1 && !finished ? fields.flatMap((field) => paidBefore(field, year)).at(0) : undefined
      return paid ? [draft('paid', sheet, period, paid)] : []
    })
    return { applications, findings: findings.filter(({ places }) => places.length > 0), nothing: { zh: '没有以年计的项目期。', en: 'No period is given in years.' } }
  },
})

interface Found {
  readonly words: string
  readonly field: FormField
}

const draft = (message: 'span' | 'paid', sheet: PerformanceSheet, period: string, { words, field }: Found): Draft => ({
  message, data: { project: projectName(sheet), period, words }, key: `${message}|${projectName(sheet)}|${words}`, places: [...fieldPlaces(sheet.period), ...fieldPlaces(field)], actual: period,
  ...(message === 'paid' ? { severity: 'info' as const } : {}),
})

function yearsOf(period: string): number | null {
  const digits = /^([1-9]\d?)年$/.exec(period)?.[1]
  if (digits !== undefined) return Number.parseInt(digits, 10)
  const numeral = /^([一二三四五六七八九十])年$/.exec(period)?.[1]
  return numeral === undefined ? null : NUMERALS.indexOf(numeral) + 1
}

function spanBeyond(field: FormField, years: number): Found[] {
  const text = field.text.replace(/《[^》]*》/g, '').replace(/\s+/g, '')
  return SPANS.flatMap((pattern, kind) => {
    const match = pattern.exec(text)
    if (!match) return []
    const apart = Number.parseInt(match[2] ?? '', 10) - Number.parseInt(match[1] ?? '', 10)
    // 两年内 says how many years there are; a span may begin late in its first year
    const fits = kind === 0 ? years === 2 : years === apart || years === apart + 1
    return apart < 1 || fits || years > apart + 1 ? [] : [{ words: match[0], field }]
  })
}

const paidBefore = (field: FormField, year: number): Found[] =>
  [...field.text.replace(/\s+/g, '').matchAll(PAID)].filter((match) => Number.parseInt(match[1] ?? '', 10) < year).map((match) => ({ words: match[0], field }))
