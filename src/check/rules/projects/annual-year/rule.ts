import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 2025年安排建设资金5000万元: the year that an amount is planned for. */
const PLANNED = /(20\d{2})\s*年度?(?:计划|拟|预计)?(?:预算)?(?:安排|申请|预算为|预算金额|预算数)[^。；，,;]{0,20}?\d[\d,，.]*\s*(?:万|亿)?元/g

export default defineRule({
  id: 'projects/annual-year',
  version: 2,
  severity: 'warning',
  title: { zh: '项目的年度预算安排应是本年度的', en: "A project's annual budget is that of the document's year" },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第三十二条', en: 'Budget Law, Articles 14 and 32' },
    { type: 'professional', zh: '部门预算公开情况检查表 项目经费情况说明', en: 'Review form for budget disclosure: statements of project funds' },
  ],
  rationale: { zh: '项目说明沿用上年文字，“2025年安排建设资金”出现在2026年预算中。', en: "A statement kept from last year names last year's funds in this year's budget." },
  assumptions: [],
  exclusions: [{ zh: '同一项说明中也写了本年度安排的；决算。', en: 'Parts that name the own year too; final accounts.' }],
  messages: { year: { zh: '“{project}”的年度预算安排写的是{printed}年的金额，本文件是{year}年度的。', en: 'The annual budget of "{project}" is that of {printed}; the document is for {year}.' } },
  appliesTo: ({ kind, year, projectStatements }) => (kind === 'budget' && year !== null && projectStatements.length > 0) || { zh: '没有预算的项目经费情况说明。', en: 'There are no statements of project funds in a budget.' },
  check(disclosure) {
    const year = disclosure.year ?? 0
    const parts = disclosure.projectStatements.flatMap((statement) => (statement.parts.annualBudget ? [{ statement, part: statement.parts.annualBudget }] : []))
    const findings = parts.flatMap(({ statement, part }): FindingDraft<'year'>[] => {
      const text = part.text.replace(/\s+/g, '')
      const years = [...text.matchAll(PLANNED)].map((match) => Number.parseInt(match[1] ?? '', 10))
      const printed = years.at(-1)
      if (printed === undefined || printed === year || text.includes(`${year}年`) || /本年|今年|当年/.test(text)) return []
      const places = [...part.places, ...part.labelPlaces]
      return places.length === 0 ? [] : [{ message: 'year', data: { project: statement.name, printed, year }, key: `${statement.name}|${printed}`, places, expected: `${year}年`, actual: `${printed}年` }]
    })
    return { applications: parts.length, findings, nothing: { zh: '没有年度预算安排一项。', en: 'No statement has a part on the annual budget.' } }
  },
})
