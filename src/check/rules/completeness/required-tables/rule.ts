import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { placeOfAbsence, titlePlaces } from '../../../document-place.ts'
import { isUniversity, REQUIRED_TABLES } from '../../../required-content.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** With fewer recognised tables than this the file is a part of a disclosure (one table, an attachment), not a whole. */
const WHOLE = 4

export default defineRule({
  id: 'completeness/required-tables',
  version: 2,
  severity: 'error',
  title: { zh: '应公开的表格应齐全', en: 'Every table owed is there' },
  basis: [
    { type: 'law', zh: '预算法 第十四条', en: 'Budget Law, Article 14' },
    { type: 'law', zh: '预算法实施条例 第六条', en: 'Regulations for the Budget Law, Article 6' },
    { type: 'professional', zh: '财预〔2016〕143号', en: 'Circular Caiyu [2016] No. 143' },
  ],
  rationale: { zh: '部门（单位）预算、决算应公开收支总表等各表；没有数据的表应列空表并说明。', en: 'Budgets and final accounts are published in a fixed set of tables; a table without data is printed empty with a statement.' },
  assumptions: [{ zh: '按表题和表头识别表格，不看表号。', en: 'Tables are told by title and header, never by number.' }],
  exclusions: [
    { zh: '只是公开文件一部分的文件（识别出的表不足四张）。', en: 'Files that hold only a part of a disclosure (fewer than four tables).' },
    { zh: '高等学校没有“三公”经费表的，只作警告（教财〔2012〕4号的各表没有这一张）。', en: 'Universities without a table of the three public expenses: a warning only (the tables of Jiaocai [2012] No. 4 have none).' },
    { zh: '各省增加的表（政府采购、项目支出等）不强求。', en: 'Tables that some provinces add are not demanded.' },
  ],
  messages: {
    missing: { zh: '缺少{name}。', en: 'Missing: {name}.' },
    announced: { zh: '目录（标题）中有“{title}”，正文中没有相应的表。', en: '"{title}" is announced, but there is no such table.' },
  },
  appliesTo: (disclosure) => {
    if (disclosure.kind === 'unknown') return { zh: '看不出是预算还是决算。', en: 'Whether budget or final account cannot be told.' }
    const families = new Set(disclosure.tables.flatMap(({ family }) => (family === null ? [] : [family])))
    const found = REQUIRED_TABLES.filter((required) => required.families.some((family) => families.has(family))).length
    return found >= WHOLE || { zh: '只识别出部分表格，像是公开文件的一部分。', en: 'Only some of the tables were recognised: the file seems to be a part of a disclosure.' }
  },
  check(disclosure) {
    const families = new Set(disclosure.tables.flatMap(({ family }) => (family === null ? [] : [family])))
    const findings = REQUIRED_TABLES.filter((required) => !required.families.some((family) => families.has(family) || (family === 'basic-expenditure' && isDividedByEconomy(disclosure)))).flatMap(({ name, severity, families: [family] }): FindingDraft<'missing' | 'announced'>[] => {
      const words = announcement(family ?? '')
      const announced = disclosure.contents.find(({ title }) => words.test(title.replace(/\s+/g, '')))?.title
        ?? disclosure.sections.find(({ title, heading }) => heading !== null && words.test(title))?.title
      const beside = besideGap(disclosure, REQUIRED_TABLES.findIndex(({ families: [own] }) => own === family))
      const places = [...(announced ? placeOfAbsence(disclosure, words) : []), ...beside, ...(announced ? [] : titlePlaces(disclosure))]
      if (places.length === 0) return []
      const owed = family === 'three-public' && isUniversity(disclosure) ? 'warning' : severity
      const found = { severity: owed, key: family ?? '', places, absent: true }
      return announced ? [{ ...found, message: 'announced', data: { title: announced } }] : [{ ...found, message: 'missing', data: { name } }]
    })
    return { applications: REQUIRED_TABLES.length, findings }
  },
})

/** 一般公共预算支出表（按经济分类） with a column of 基本支出 says what 基本支出表 would say. */
const isDividedByEconomy = ({ facts }: Disclosure): boolean =>
  facts.some(({ origin, key }) => origin.type === 'cell' && key.measure === 'expenditure' && key.fund === 'generalPublic' && key.nature === 'basic' && key.economic?.length === 5)

/** Where the reader would look for the table: at the title of the one that it follows in the usual order, else of the next. */
function besideGap({ tables }: Disclosure, gap: number): readonly Place[] {
  const order = [...REQUIRED_TABLES.slice(0, gap).toReversed(), ...REQUIRED_TABLES.slice(gap + 1)]
  for (const { families } of order) {
    const title = tables.findLast((table) => families.some((family) => family === table.family))?.title
    if (title && placesOf(title).length > 0) return placesOf(title)
  }
  return []
}

/** How a heading or a line of the contents announces the table of a family. */
function announcement(family: string): RegExp {
  switch (family) {
    case 'income-expenditure-summary': return /^(?!.*财政拨款).*(?:收支|收入支出)(?:预算|决算|总体)?.{0,4}表$/
    case 'income-summary': return /^(?!.*(?:财政拨款|基金|国有资本|支)).*收入(?:预算|决算|总体)?.{0,4}表$/
    case 'expenditure-summary': return /^(?!.*(?:财政拨款|一般公共|基金|国有资本|三公|项目|收)).*支出(?:预算|决算|总体)?.{0,4}表$/
    case 'fiscal-summary': return /财政拨款(?:收支|收入支出).{0,6}表$/
    case 'general-public-expenditure': return /一般公共预算(?:财政拨款)?支出(?!.*基本).{0,12}表$/
    case 'basic-expenditure': return /基本支出.{0,20}表$/
    case 'three-public': return /三公.{0,20}表$/
    case 'government-fund-expenditure': return /政府性基金.{0,8}支出.{0,12}表$/
    default: return /国有资本经营.{0,20}表$/
  }
}
