import type { DisclosureTable, FamilyId } from '../../../../model/disclosure-table.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { printedAccounts, tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** How deep each table has to go: the length of the code. */
const DEPTH: Readonly<Partial<Record<FamilyId, { readonly length: number; readonly level: { readonly zh: string; readonly en: string } }>>> = {
  'general-public-expenditure': { length: 7, level: { zh: '功能分类项级', en: 'functional items (7 digits)' } },
  'government-fund-expenditure': { length: 7, level: { zh: '功能分类项级', en: 'functional items (7 digits)' } },
  'state-capital': { length: 7, level: { zh: '功能分类项级', en: 'functional items (7 digits)' } },
  'basic-expenditure': { length: 5, level: { zh: '经济分类款级', en: 'economic groups (5 digits)' } },
}

export default defineRule({
  id: 'completeness/account-levels',
  version: 1,
  severity: 'error',
  title: { zh: '支出应公开到规定的科目级次', en: 'Expenditure is disclosed to the level owed' },
  basis: [
    { type: 'law', zh: '预算法 第四十六条', en: 'Budget Law, Article 46' },
    { type: 'law', zh: '预算法实施条例 第六条', en: 'Regulations for the Budget Law, Article 6' },
  ],
  rationale: { zh: '一般公共预算支出按功能分类编列到项，基本支出按经济性质分类编列到款。', en: 'General public expenditure is listed by function to the item, basic expenditure by economic nature to the group.' },
  assumptions: [],
  exclusions: [{ zh: '空表；没有科目编码的表。', en: 'Empty tables; tables without account codes.' }],
  messages: { shallow: { zh: '{table}只列到{deepest}位编码，按规定应公开到{level}。', en: '{table} goes down to codes of {deepest} digits only; {level} are owed.' } },
  appliesTo: (disclosure) => disclosure.tables.some((table) => judged(table)) || { zh: '没有应列到项、款的表。', en: 'No table that owes items or groups.' },
  check(disclosure) {
    const byTable = Map.groupBy(printedAccounts(disclosure), ({ table }) => table)
    const tables = [...byTable].filter(([table]) => judged(table))
    const findings = tables.flatMap(([table, accounts]) => {
      const depth = table.family ? DEPTH[table.family] : undefined
      const deepest = Math.max(...accounts.map(({ code }) => code.length))
      const places = table.title ? placesOf(table.title) : accounts[0]?.subject.places ?? []
      if (!depth || deepest >= depth.length || places.length === 0) return []
      return [{ message: 'shallow' as const, data: { table: tableName(table), deepest, level: depth.level }, key: `${table.family}`, absent: true, places }]
    })
    return { applications: tables.length, findings, nothing: { zh: '表中没有科目编码。', en: 'The tables print no codes.' } }
  },
})

const judged = (table: DisclosureTable): boolean => table.family !== null && DEPTH[table.family] !== undefined && !table.empty
