import type { Disclosure } from '../../../../model/disclosure.ts'
import type { DisclosureTable, FamilyId } from '../../../../model/disclosure-table.ts'
import type { PrintedText } from '../../../../model/source-tree.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** `编制部门：明州市档案局`, with what may follow on the same line. */
const NAMED = /^(?:编制|填报|公开|预算|主管)?(?:部门|单位)(?:名称|（单位）|\(单位\))?[：:](.+)$/

/** What stands around the name: a code, 盖章, the unit of the amounts. */
const AROUND = /^[[【（(]?\d+[\]】）)]?|[（(](?:盖?公?章|签章|本级|机关|本部|部门|单位)[）)]|(?:金额)?单位[：:].*$|\d{4}年.*$/g

/** Tables of one unit, one project or one fund each: their captions name it. */
const OF_ITS_OWN: ReadonlySet<FamilyId> = new Set<FamilyId>(['performance-sheet', 'overall-performance', 'performance-self-evaluation', 'special-funds', 'unit-list', 'procurement', 'project-expenditure', 'service-purchase'])

/** How many captions must bear the document's own name before another is odd. */
const ENOUGH = 2

interface Caption {
  readonly table: DisclosureTable
  readonly printed: PrintedText
  readonly name: string
}

export default defineRule({
  id: 'completeness/caption-entity',
  version: 1,
  severity: 'warning',
  title: { zh: '各表表头的部门（单位）名称应是本部门（单位）', en: 'Every table is headed by the name of the department or unit' },
  basis: [
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
    { type: 'professional', zh: '部门预算公开情况检查表 内容规范性', en: 'Review form for budget disclosure: regularity of content' },
  ],
  rationale: { zh: '借用其他部门的表格，表头名称没有改；或者误贴了别的部门的表。', en: "Another department's form was reused, or its table was pasted in." },
  assumptions: [{ zh: '其余各表的表头都写本部门（单位）。', en: 'The other tables are headed by the own name.' }],
  exclusions: [
    { zh: '所属单位的分表、绩效目标表、采购表、专项资金表；简称、全称、本级。', en: 'Tables of units below, performance sheets, procurement and special funds; short and full names.' },
  ],
  messages: { other: { zh: '{table}表头写“{name}”，本文件是“{entity}”的。', en: '{table} is headed "{name}" in a document of "{entity}".' } },
  appliesTo: (disclosure) => disclosure.entity !== null || { zh: '单位名称没有填写，是空白模板。', en: 'No entity is named: a blank template.' },
  check(disclosure) {
    const entity = plain(disclosure.entity ?? '')
    const captions = disclosure.tables.flatMap(namedCaptions)
    const odd = captions.filter(({ name }) => !isOwn(name, entity))
    if (captions.length - odd.length < ENOUGH || odd.length > ENOUGH) return { applications: captions.length, findings: [], nothing: NOTHING }
    const findings = odd.filter((caption) => isOdd(disclosure, caption)).flatMap(({ table, printed, name }) => {
      const places = placesOf(printed)
      return places.length === 0 ? [] : [{ message: 'other' as const, data: { table: tableName(table), name, entity: disclosure.entity ?? '' }, key: `${table.family}|${table.normalisedTitle}|${name}`, places, actual: name, expected: disclosure.entity }]
    })
    return { applications: captions.length, findings, nothing: NOTHING }
  },
})

const NOTHING = { zh: '表头没有写部门（单位）名称。', en: 'No caption names a department or unit.' }

const plain = (text: string): string => text.replace(/\s+/g, '').replace(AROUND, '')

const namedCaptions = (table: DisclosureTable): Caption[] => table.caption.flatMap((printed) => {
  const name = plain(NAMED.exec(printed.text.replace(/\s+/g, ''))?.[1] ?? '')
  return name.length >= 3 && !/元$|^[Xx×*_]/.test(name) && (!table.family || !OF_ITS_OWN.has(table.family)) ? [{ table, printed, name }] : []
})

/** The same name, a part of it, or its abbreviation, whose characters come in the same order. */
const isOwn = (name: string, entity: string): boolean => isWithin(name, entity) || isWithin(entity, name)

function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part[at]) at += 1
  return at === part.length
}

/** No unit of the document, and the only table of its kind: tables of units come several of a kind. */
const isOdd = (disclosure: Disclosure, { table, name }: Caption): boolean =>
  !disclosure.units.some((unit) => isOwn(name, plain(unit.name))) && disclosure.tables.filter(({ family }) => family === table.family).length === 1
