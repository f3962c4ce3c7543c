import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'codes/parent-printed',
  version: 1,
  severity: 'warning',
  title: { zh: '下级科目应有上级科目行', en: 'An account has its parent in the table' },
  basis: [{ type: 'law', zh: '预算法 第三十二条、第四十六条（类、款、项）', en: 'Budget Law, Articles 32 and 46 (class, group, item)' }],
  rationale: { zh: '表中分类、款、项列示，某项却没有所属的款或类，是漏了一行，或编码录错。', en: 'In a table of classes, groups and items, an item without its group or class means a lost row or a mistyped code.' },
  assumptions: [{ zh: '同表其他科目列了该级，才要求列。', en: 'A level is demanded where the table prints it for other accounts.' }],
  exclusions: [{ zh: '只列到某一级的表。', en: 'Tables that print one level only.' }],
  messages: { missing: { zh: '{table}有“{name}”（{code}），没有上级科目{parent}的行。', en: '{table} prints "{name}" ({code}) without its parent {parent}.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const byTable = Map.groupBy(printedAccounts(disclosure), ({ table }) => table)
    const findings = [...byTable].flatMap(([table, accounts]) => {
      const codes = new Set(accounts.map(({ code }) => code))
      const reported = new Set<string>()
      return accounts.flatMap((account) => missingParents(account, codes, accounts).flatMap((parent) => {
        applications += 1
        if (codes.has(parent) || reported.has(parent)) return []
        reported.add(parent)
        return [{
          message: 'missing' as const, data: { table: tableName(table), name: account.name, code: account.code, parent },
          key: `${table.family}|${parent}|${account.code}`, places: account.codePlaces, expected: parent,
        }]
      }))
    })
    return { applications, findings, nothing: { zh: '没有分级列示科目的表。', en: 'No table prints accounts of several levels.' } }
  },
})

/** The codes above an account, of the levels that the table prints for at least two other accounts. */
function missingParents(account: PrintedAccount, codes: ReadonlySet<string>, accounts: readonly PrintedAccount[]): string[] {
  return [3, 5].filter((length) => length < account.code.length)
    .filter((length) => accounts.filter((other) => other.code.length > length && !other.code.startsWith(account.code.slice(0, length)) && codes.has(other.code.slice(0, length))).length >= 2)
    .map((length) => account.code.slice(0, length))
}
