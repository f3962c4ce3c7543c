import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'codes/parent-printed',
  version: 2,
  severity: 'warning',
  title: { zh: '下级科目应有上级科目行', en: 'An account has its parent in the table' },
  basis: [{ type: 'law', zh: '预算法 第三十二条、第四十六条（类、款、项）', en: 'Budget Law, Articles 32 and 46 (class, group, item)' }],
  rationale: { zh: '表中分类、款、项列示，某项却没有所属的款或类，是漏了一行，或编码录错。', en: 'In a table of classes, groups and items, an item without its group or class means a lost row or a mistyped code.' },
  assumptions: [{ zh: '同表其他科目列了该级，或表中只有一支科目而其他表列了该上级科目，才要求列。', en: 'A level is demanded where the table prints it for other accounts, or, in a table of one branch, where another table prints the parent.' }],
  exclusions: [{ zh: '只列到某一级的表。', en: 'Tables that print one level only.' }],
  messages: { missing: { zh: '{table}列有“{name}”（{code}），但没有其上级科目{parent}。', en: '{table} prints "{name}" ({code}) without its parent {parent}.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const byTable = Map.groupBy(printedAccounts(disclosure), ({ table }) => table)
    const elsewhere = familiesOf(byTable.values())
    const findings = [...byTable].flatMap(([table, accounts]) => {
      const codes = new Set(accounts.map(({ code }) => code))
      const above = new Set([...codes].flatMap(beginnings))
      const levels = [3, 5].map((length) => levelOf(length, codes, accounts))
      const reported = new Set<string>()
      return accounts.flatMap((account) => [...missingParents(account, levels), ...missingAsElsewhere(account, codes, above, elsewhere)].flatMap((parent) => {
        applications += 1
        if (codes.has(parent) || reported.has(parent)) return []
        reported.add(parent)
        return [{
          message: 'missing' as const, data: { table: tableName(table), name: account.name, code: account.code, parent },
          key: `${table.family}|${parent}|${account.code}`, absent: true, places: account.codePlaces, expected: parent,
        }]
      }))
    })
    return { applications, findings, nothing: { zh: '没有分级列示科目的表。', en: 'No table prints accounts of several levels.' } }
  },
})

/** How many accounts below a level have their parent of that level printed, in all and by parent. */
interface Level {
  readonly length: number
  readonly all: number
  readonly byParent: ReadonlyMap<string, number>
}

function levelOf(length: number, codes: ReadonlySet<string>, accounts: readonly PrintedAccount[]): Level {
  const byParent = new Map<string, number>()
  let all = 0
  for (const { code } of accounts) {
    const parent = code.slice(0, length)
    if (code.length <= length || !codes.has(parent)) continue
    byParent.set(parent, (byParent.get(parent) ?? 0) + 1)
    all += 1
  }
  return { length, all, byParent }
}

/** The codes above an account, of the levels that the table prints for at least two accounts of other parents. */
const missingParents = ({ code }: PrintedAccount, levels: readonly Level[]): string[] => levels
  .filter(({ length, all, byParent }) => code.length > length && all - (byParent.get(code.slice(0, length)) ?? 0) >= 2)
  .map(({ length }) => code.slice(0, length))

/** How many tables print a code above another of its own: `212 21208`. */
function familiesOf(tables: Iterable<readonly PrintedAccount[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const accounts of tables) {
    const codes = new Set(accounts.map(({ code }) => code))
    const above = new Set([...codes].flatMap(beginnings))
    for (const parent of codes) if (above.has(parent)) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
}

/** The codes that this one begins with, itself left out; none is shorter than a class. */
function beginnings(code: string): string[] {
  const shorter: string[] = []
  for (let length = 3; length < code.length; length += 1) shorter.push(code.slice(0, length))
  return shorter
}

/**
 * Of a table too short to show its own levels: another table prints the parent, and this one another level of its
 * accounts. `above`: what codes of the table begin with.
 */
function missingAsElsewhere({ code }: PrintedAccount, codes: ReadonlySet<string>, above: ReadonlySet<string>, elsewhere: ReadonlyMap<string, number>): string[] {
  return [3, 5].filter((length) => code.length > length).map((length) => code.slice(0, length)).filter((parent) => !codes.has(parent) && (elsewhere.get(parent) ?? 0) >= 1
    && (above.has(code) || beginnings(code).some((other) => codes.has(other))))
}
