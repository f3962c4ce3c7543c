import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** A caption that asks for a name and prints none: `部门：`, `编制单位：`. */
const BLANK = /^(?:编制|预算|填报|公开)?(?:部门|单位)(?:名称|（单位）)?[：:]$/

/** The unit that stands at the other end of the same line. */
const UNIT = /\s(?:金额|计量)?单位\s*[：:]\s*(?:人民币)?[千百万亿]?元\s*$/

export default defineRule({
  id: 'completeness/blank-caption',
  version: 1,
  severity: 'warning',
  title: { zh: '表头的部门（单位）名称应填写', en: "A table's caption names the department or unit" },
  basis: [{ type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' }],
  rationale: { zh: '表格单独转载时，读者只能从表头知道是哪个单位的数字。', en: 'When a table is reprinted alone, its caption is all that says whose figures these are.' },
  assumptions: [],
  exclusions: [{ zh: '表头没有“部门：”“单位：”一栏的；名称写在同一行另一处的。', en: 'Captions without such a label, or with the name elsewhere in the line.' }],
  messages: { blank: { zh: '{table}表头的“{label}”之后未填写。', en: '{table}: nothing is filled in after "{label}".' } },
  appliesTo: (disclosure) => disclosure.tables.some(({ caption }) => caption.length > 0) || { zh: '表格没有表头说明。', en: 'The tables have no captions.' },
  check(disclosure) {
    const captions = disclosure.tables.flatMap((table) => table.caption.map((caption) => ({ table, caption, label: caption.text.replace(UNIT, '').replace(/\s+/g, '') })))
    const findings = captions.filter(({ label }) => BLANK.test(label)).flatMap(({ table, caption, label }) => {
      const places = placesOf(caption)
      return places.length === 0 ? [] : [{ message: 'blank' as const, data: { table: tableName(table), label }, key: `${table.family}|${table.normalisedTitle}|${label}`, places }]
    })
    return { applications: captions.length, findings }
  },
})
