import { classification } from '../../../../model/classification/classification.ts'
import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import { formerNames } from '../../../../model/classification/former-names.ts'
import { systemOfCode } from '../../../../tables/account-names.ts'
import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Since this year the economic accounts bear the numbers collected here. */
const RENUMBERED = 2018

export default defineRule({
  id: 'codes/attested-name',
  version: 2,
  severity: 'warning',
  title: { zh: '科目名称应与政府收支分类科目一致', en: 'Account names are those of the classification' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（政府收支分类科目）', en: 'Budget Law, Article 32 (classification of accounts)' },
    { type: 'professional', zh: '政府收支分类科目（本项目收集到的部分，见 data/codes）', en: 'Classification of government receipts and expenditures, as far as collected (data/codes)' },
  ],
  rationale: { zh: '科目名称写错、沿用旧名或编码对错了行。', en: 'The name is misspelt or outdated, or the code belongs to another row.' },
  assumptions: [{ zh: '只与真实公开文件中印过的名称比较；未经证实的名称只作提示。经济分类科目全国统一，名称对而编码不在科目表中的，是编码错了。', en: 'Compared with names printed in real disclosures; unverified names give information only. Economic accounts are the same everywhere: a right name under a code that does not exist has a wrong code.' }],
  exclusions: [{ zh: '括号、标点、空格的写法；没有印全的名称；科目表没有收录的编码。', en: 'Brackets, punctuation, spaces; names cut off; codes not in the collected list.' }],
  messages: {
    differs: { zh: '{table}科目{code}的名称为“{name}”，政府收支分类科目为“{right}”。', en: '{table}: account {code} is called "{name}", in the classification "{right}".' },
    otherCode: { zh: '{table}“{name}”的编码为{code}，政府收支分类科目为{right}。', en: '{table}: "{name}" bears code {code}, in the classification {right}.' },
    former: { zh: '{table}科目{code}沿用旧名称“{name}”，现行名称为“{right}”。', en: '{table}: account {code} bears its former name "{name}", now "{right}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const seen = new Set<string>()
    const findings = printedAccounts(disclosure).flatMap((account): FindingDraft<'differs' | 'former' | 'otherCode'>[] => {
      const known = classification().byCode(systemOfCode(account.code), account.code)
      if (!known) {
        const drafts = (disclosure.year ?? 0) >= RENUMBERED ? otherCode(account) : []
        applications += drafts.length
        return drafts
      }
      applications += 1
      if (account.name === known.name) return []
      const right = normaliseAccountName(known.name)
      const id = `${account.code}|${account.plainName}`
      if (right === account.plainName || right.startsWith(account.plainName) || account.plainName.startsWith(right) || seen.has(id)) return []
      seen.add(id)
      const former = formerNames().get(account.plainName) === account.code
      return [{
        message: former ? 'former' as const : 'differs' as const,
        data: { table: tableName(account.table), code: account.code, name: account.name, right: known.name },
        severity: former || known.status === 'attested' ? 'warning' as const : 'info' as const,
        key: id, places: account.namePlaces, expected: known.name, actual: account.name,
      }]
    })
    return { applications, findings, nothing: { zh: '没有科目表收录的科目。', en: 'No account of the collected list is printed.' } }
  },
})

/** A 款 of the economic classification under a code that nobody has, whose name one account of its 类 bears. */
function otherCode({ code, plainName, name, table, codePlaces }: PrintedAccount): FindingDraft<'otherCode'>[] {
  if (systemOfCode(code) !== 'departmentEconomic' || code.length !== 5) return []
  const [right, ...others] = classification().byName('departmentEconomic', plainName, { under: code.slice(0, 3) }).filter((one) => one.code.length === 5)
  if (!right || others.length > 0 || right.status !== 'attested') return []
  return [{ message: 'otherCode', data: { table: tableName(table), name, code, right: right.code }, key: `${code}|${plainName}`, places: codePlaces, expected: right.code, actual: code }]
}
