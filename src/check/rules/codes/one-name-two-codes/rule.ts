import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'codes/one-name-two-codes',
  version: 1,
  severity: 'error',
  title: { zh: '同一上级科目下同名科目的编码应一致', en: 'Under one parent a name has one code' },
  basis: [{ type: 'law', zh: '预算法 第三十二条（政府收支分类科目）', en: 'Budget Law, Article 32 (classification of accounts)' }],
  rationale: { zh: '同一款下的同名科目写了两个编码，其中一个录错了。', en: 'Where a name has two codes under one parent, one of them was mistyped.' },
  assumptions: [],
  exclusions: [
    { zh: '不同款下的同名科目（如“行政运行”）；上下级同名。', en: 'One name under different parents (such as 行政运行), or of parent and child.' },
  ],
  messages: { differs: { zh: '“{name}”在{table}中的编码为{code}，在{other}中为{right}。', en: '"{name}" has code {code} in {table} and {right} in {other}.' } },
  appliesTo: () => true,
  check(disclosure) {
    const byName = new Map<string, PrintedAccount[]>()
    for (const account of printedAccounts(disclosure)) {
      const key = `${parentOf(account.code)}|${account.code.length}|${account.plainName}`
      byName.set(key, [...(byName.get(key) ?? []), account])
    }
    const repeated = [...byName.values()].filter((accounts) => accounts.length > 1)
    const findings = repeated.flatMap((accounts) => {
      const counts = new Map<string, number>()
      for (const { code } of accounts) counts.set(code, (counts.get(code) ?? 0) + 1)
      if (counts.size < 2) return []
      const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
      const right = accounts.find(({ code }) => code === most)
      return [...new Set(accounts.map(({ code }) => code))].filter((code) => code !== most).flatMap((code) => {
        const account = accounts.find((one) => one.code === code)
        if (!account || !right) return []
        return [{
          message: 'differs' as const, data: { name: account.name, table: tableName(account.table), code, other: tableName(right.table), right: right.code },
          key: `${account.plainName}|${code}|${right.code}`, places: [...account.codePlaces, ...right.codePlaces], expected: right.code, actual: code,
        }]
      })
    })
    return { applications: repeated.length, findings, nothing: { zh: '没有重复出现的科目名称。', en: 'No account name is printed twice.' } }
  },
})

const parentOf = (code: string): string => code.slice(0, Math.max(0, code.length - 2))
