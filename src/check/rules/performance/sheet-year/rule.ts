import type { Disclosure } from '../../../../model/disclosure.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { hasSheets, projectName, sheetPlaces } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'performance/sheet-year',
  version: 2,
  severity: 'error',
  title: { zh: '绩效目标申报表的年度应与文件一致', en: "The form's year is the document's" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '附了上年的申报表，或年度没有改。', en: "Last year's form was attached, or its year was not changed." },
  assumptions: [],
  exclusions: [{ zh: '表上没有写年度的。', en: 'Forms without a year.' }],
  messages: { differs: { zh: '“{project}”申报表为{printed}年度，本文件为{year}年度。', en: 'The form of "{project}" is for {printed}, the document for {year}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const dated = disclosure.performance.filter(({ year }) => year !== null && disclosure.year !== null)
    const findings = dated.filter(({ year }) => year !== disclosure.year).flatMap((sheet) => {
      const places = [...yearPlaces(disclosure, sheet), ...sheetPlaces(sheet)]
      return places.length === 0 ? [] : [{ message: 'differs' as const, data: { project: projectName(sheet), printed: sheet.year ?? '', year: disclosure.year ?? '' }, key: projectName(sheet), places, expected: String(disclosure.year), actual: String(sheet.year) }]
    })
    return { applications: dated.length, findings, nothing: { zh: '申报表没有写年度。', en: 'The forms print no year.' } }
  },
})

/** Where the form prints its year: title, caption or first rows. */
function yearPlaces(disclosure: Disclosure, { table, year }: PerformanceSheet): readonly Place[] {
  const own = table === null ? undefined : disclosure.tables[table]
  if (!own) return []
  const texts = [...(own.title ? [own.title] : []), ...own.caption, ...own.rows.slice(0, 4).flatMap(({ cells }) => cells)]
  for (const printed of texts) {
    const match = new RegExp(`${year}\\s*年`).exec(printed.text)
    if (match) return placesOf(printed, match.index, match.index + match[0].length)
  }
  return []
}
