import type { DisclosureTable, RowSubject, TableRow } from '../../../../model/disclosure-table.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** From this many named accounts on, a table names its accounts. */
const ENOUGH = 3

export default defineRule({
  id: 'codes/name-printed',
  version: 1,
  severity: 'warning',
  title: { zh: '科目编码之后应有科目名称', en: 'An account code stands with its name' },
  basis: [
    { type: 'law', zh: '预算法 第四十六条（按功能分类编列到项、按经济性质分类编列到款）', en: 'Budget Law, Article 46 (items by function, groups by economic nature)' },
    { type: 'professional', zh: '部门预算公开情况检查表 表格完整性', en: 'Review form for budget disclosure: completeness of tables' },
  ],
  rationale: { zh: '只印“501”“502”而没有名称，公众不知道是什么支出。', en: 'Readers of "501" or "502" without a name cannot tell what was spent on.' },
  assumptions: [{ zh: '同一张表其他科目都有名称。', en: 'The other accounts of the table have their names.' }],
  exclusions: [{ zh: '整张表都不印名称的；没有金额的行；同一行另一处印有名称的。', en: 'Tables that print no names at all; rows without amounts; rows whose name stands elsewhere.' }],
  messages: { missing: { zh: '{table}中科目{codes}没有名称。', en: '{table}: the accounts {codes} have no name.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.tables.flatMap((table) => {
      const accounts = accountsOf(table)
      const named = accounts.filter(({ subject }) => subject.name !== '')
      const nameless = accounts.filter(({ subject, row }) => subject.name === '' && printsAmounts(row) && !printsWords(row) && subject.places.length > 0)
      if (named.length < ENOUGH) return []
      applications += accounts.length
      if (nameless.length === 0 || nameless.length > named.length) return []
      const codes = nameless.map(({ code }) => code)
      const shown = codes.length > 6 ? [...codes.slice(0, 6), '…'] : codes
      return [{
        message: 'missing' as const, key: `${table.normalisedTitle}|${codes.join(',')}`, places: nameless.flatMap(({ subject }) => subject.places), actual: codes.join('、'),
        data: { table: tableName(table), codes: { zh: shown.join('、'), en: shown.join(', ') } },
      }]
    })
    return { applications, findings, nothing: { zh: '没有印编码和名称的科目表。', en: 'No table prints accounts with codes and names.' } }
  },
})

interface Account {
  readonly subject: RowSubject
  readonly code: string
  readonly row: TableRow
}

const printsAmounts = ({ cells }: TableRow): boolean => cells.some(({ number }) => number.type === 'number' && number.decimals > 0)
const printsWords = ({ cells }: TableRow): boolean => cells.some(({ text }) => /[\u4e00-\u9fff]/.test(text))

function accountsOf(table: DisclosureTable): Account[] {
  return table.rows.filter(({ role }) => role === 'body').flatMap((row) => row.subjects.flatMap((subject): Account[] => {
    const code = subject?.key?.functional ?? subject?.key?.economic ?? null
    if (!subject || !code || (subject.code === null && subject.bracketedCode === null)) return []
    return [{ subject, code, row }]
  }))
}
