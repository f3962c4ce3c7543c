import { classification } from '../../../../model/classification/classification.ts'
import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import { systemOfCode } from '../../../../tables/account-names.ts'
import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'codes/one-code-two-names',
  version: 2,
  severity: 'error',
  title: { zh: '同一科目编码在各表中的名称应一致', en: 'One code bears one name in every table' },
  basis: [{ type: 'law', zh: '预算法 第三十二条（政府收支分类科目）', en: 'Budget Law, Article 32 (classification of accounts)' }],
  rationale: { zh: '同一编码在两张表里叫两个名字，至少一处是错的。', en: 'Where a code has two names in one document, at least one of them is wrong.' },
  assumptions: [{ zh: '与科目表相符的、或多数表采用的名称为准。', en: 'The name of the classification, or else of most tables, is taken as right.' }],
  exclusions: [
    { zh: '括号、空格、标点写法不同；一个名称只比另一个少“支出”二字。一个名称是另一个的前半截的，提醒而不判错。', en: 'Brackets, spaces and punctuation; a name without its final 支出. A name that is the beginning of the other is a warning.' },
  ],
  messages: { sameTable: { zh: '{table}中有两个科目的编码都是{code}：“{name}”与“{right}”。', en: 'In {table} two accounts have the code {code}: "{name}" and "{right}".' }, differs: { zh: '科目{code}在{table}中为“{name}”，在{other}中为“{right}”。', en: 'Account {code} is "{name}" in {table} and "{right}" in {other}.' } },
  appliesTo: () => true,
  check(disclosure) {
    const byCode = new Map<string, PrintedAccount[]>()
    for (const account of printedAccounts(disclosure)) byCode.set(account.code, [...(byCode.get(account.code) ?? []), account])
    const repeated = [...byCode].filter(([, accounts]) => accounts.length > 1)
    const findings = repeated.flatMap(([code, accounts]) => judge(code, accounts))
    return { applications: repeated.length, findings, nothing: { zh: '没有在几张表中都出现的科目。', en: 'No account is printed twice.' } }
  },
})

function judge(code: string, accounts: readonly PrintedAccount[]): FindingDraft<'differs' | 'sameTable'>[] {
  const counts = new Map<string, number>()
  for (const { plainName } of accounts) counts.set(plainName, (counts.get(plainName) ?? 0) + 1)
  if (counts.size < 2) return []
  const known = classification().byCode(systemOfCode(code), code)?.name
  const wanted = known !== undefined && counts.has(normaliseAccountName(known)) ? normaliseAccountName(known) : [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  const right = accounts.find(({ plainName }) => plainName === wanted)
  if (!right) return []
  const seen = new Set<string>()
  return accounts.flatMap((account) => {
    const { plainName } = account
    if (plainName === right.plainName || seen.has(plainName) || isCut(plainName, right.plainName)) return []
    seen.add(plainName)
    return [{
      message: account.table === right.table ? 'sameTable' as const : 'differs' as const, data: { code, table: tableName(account.table), name: account.name, other: tableName(right.table), right: right.name },
      ...(isBeginning(plainName, right.plainName) ? { severity: 'warning' as const } : {}),
      key: `${code}|${plainName}`, places: [...account.namePlaces, ...right.namePlaces], expected: right.name, actual: account.name,
    }]
  })
}

/** 社会保障和就业 beside 社会保障和就业支出: the custom of leaving out 支出. */
const isCut = (a: string, b: string): boolean => a === `${b}支出` || b === `${a}支出`

/** The beginning of the other name: words lost, perhaps in a narrow cell. */
const isBeginning = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
