import type { SpecialFundText } from '../../../../model/special-fund.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 2026年市财政局批复预算, 2026年度我市搬迁任务: the year of what is planned and shared out. */
const PLANNED = /(20\d{2})年度?(?:[^，。；\d〔[]|[〔[]20\d{2}[〕\]]第?\d+号){0,20}?(?:预算|安排|任务|下达|批复|分配|资金)/g
/** What is left of other years, or told of them. */
const LOOKS_BACK = /结转|结余|以前年度|上年|历年|执行情况|已完成|分年度|逐年/

export default defineRule({
  id: 'special-funds/budget-year',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金的预算安排、分配应是本年度的', en: "A special fund's budget and allocation are those of the document's year" },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第三十二条', en: 'Budget Law, Articles 14 and 32' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: { zh: '专项资金公开沿用上年文字，“2025年批复预算”“2025年度任务”出现在2026年预算中。', en: "A disclosure kept from last year names last year's budget or task in this year's." },
  assumptions: [{ zh: '一项内容所写的预算、任务年份都不是本年度的，才视为没有改。', en: 'Only where none of the years that a part gives for budget or task is the own one.' }],
  exclusions: [{ zh: '同一项中也写了本年度的；结转结余、以前年度执行情况；文号中的年份；决算。', en: 'Parts that name the own year too; carry-over and past execution; years in document numbers; final accounts.' }],
  messages: { year: { zh: '专项资金“{fund}”的{part}写的是{printed}年，本文件是{year}年度预算：“{words}”。', en: 'Special fund "{fund}", {part}: of {printed}; this is the budget of {year} ("{words}").' } },
  appliesTo: ({ kind, year, specialFunds }) => (kind === 'budget' && year !== null && specialFunds.length > 0) || { zh: '没有预算的专项资金公开。', en: 'There are no special funds of a budget.' },
  check(disclosure) {
    const year = disclosure.year ?? 0
    let applications = 0
    const findings = disclosure.specialFunds.flatMap(({ name, parts }) => PARTS.flatMap(([key, part]): FindingDraft<'year'>[] => {
      const text: SpecialFundText | null = parts[key]
      const flat = text?.text.replace(/\s+/g, '') ?? ''
      const found = [...flat.matchAll(PLANNED)]
      if (!text || found.length === 0) return []
      applications += 1
      const [first] = found
      if (!first || flat.includes(`${year}年`) || LOOKS_BACK.test(flat) || text.places.length === 0) return []
      const printed = first[1] ?? ''
      return [{ message: 'year', data: { fund: name, part, printed, year, words: first[0] }, key: `${name}|${key}|${first[0]}`, places: text.places, expected: `${year}年`, actual: `${printed}年` }]
    }))
    return { applications, findings, nothing: { zh: '专项资金的预算安排没有写年份。', en: 'No special fund gives the year of its budget.' } }
  },
})

const PARTS = [
  ['budgetArrangement', { zh: '预算安排', en: 'budget' }], ['allocationResult', { zh: '分配结果', en: 'allocation' }], ['performance', { zh: '预算绩效', en: 'performance' }],
] as const
