import type { DisclosureTable, FamilyId } from '../../../../model/disclosure-table.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** Tables that hold no amounts, or forms that print the unit in their fields. */
const WITHOUT: ReadonlySet<FamilyId> = new Set<FamilyId>(['unit-list', 'performance-sheet', 'overall-performance', 'performance-self-evaluation', 'special-funds', 'state-assets'])
const MIN_AMOUNTS = 2

export default defineRule({
  id: 'completeness/unit-caption',
  version: 1,
  severity: 'warning',
  title: { zh: '金额表应注明金额单位', en: 'A table of amounts prints its unit' },
  basis: [
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
  ],
  rationale: { zh: '没有“单位：万元（元）”，读者无从知道数字的大小，也无法与别的表核对。', en: 'Without its unit nobody can tell how much the numbers mean, nor hold them against other tables.' },
  assumptions: [],
  exclusions: [
    { zh: '没有数字的空表；识别不出种类的表；绩效、专项资金等不是金额表的。', en: 'Empty tables; tables of no known kind; forms.' },
    { zh: '紧邻或单独成段印有单位、但未能归到某一张表的，不判断。', en: 'Not judged where a unit is printed by itself and belongs to no table.' },
  ],
  messages: { missing: { zh: '{table}未注明金额单位。', en: '{table} does not print its unit.' } },
  appliesTo: (disclosure) => disclosure.tables.some(holdsAmounts) || { zh: '没有金额表。', en: 'There are no tables of amounts.' },
  check(disclosure) {
    const tables = disclosure.tables.filter(holdsAmounts)
    const stray = disclosure.paragraphs.some(({ text }) => /^[（(]?(?:金额)?(?:计量)?单位\s*[：:]?\s*[万千百亿]?元[）)]?$/.test(text.replace(/\s+/g, '')))
    const missing = tables.filter(({ unit, notes, caption }) => unit === null && ![...notes, ...caption].some(({ text }) => /元/.test(text)))
    if (stray && missing.length > 0) return { applications: tables.length - missing.length, findings: [], unable: { zh: '文中有单独成段的单位，不能断定属于哪张表。', en: 'A unit stands by itself; which table it belongs to is open.' } }
    const findings = missing.flatMap((table) => {
      const places = titlePlaces(table)
      return places.length === 0 ? [] : [{ message: 'missing' as const, data: { table: tableName(table) }, key: `${table.family}|${table.normalisedTitle}`, places }]
    })
    return { applications: tables.length, findings }
  },
})

function holdsAmounts(table: DisclosureTable): boolean {
  if (table.empty || table.family === null || WITHOUT.has(table.family)) return false
  const amounts = table.rows.flatMap((row) => (row.role === 'body' ? row.cells.filter(({ number, column }) => number.type === 'number' && !number.percent && number.value.digits !== 0n && table.columns[column]?.role === 'amount') : []))
  return amounts.length >= MIN_AMOUNTS
}

/** The title, or the first header that is printed. */
function titlePlaces(table: DisclosureTable): readonly Place[] {
  if (table.title) return placesOf(table.title)
  const first = table.rows.flatMap(({ cells }) => cells).find(({ text }) => text.trim() !== '')
  return first ? placesOf(first) : []
}
