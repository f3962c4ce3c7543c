import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { classification } from '../../../../model/classification/classification.ts'
import { normaliseAccountName } from '../../../../model/classification/account-name.ts'
import { formerNames } from '../../../../model/classification/former-names.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { systemOfCode } from '../../../../tables/account-names.ts'
import { printedAccounts, tableName, type PrintedAccount } from '../../../printed-accounts.ts'
import { claimFactIds } from '../../../claim-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'codes/name-in-prose',
  version: 2,
  severity: 'error',
  title: { zh: '文字中的科目名称应与表中一致', en: 'Account names in prose are those of the tables' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（政府收支分类科目）', en: 'Budget Law, Article 32 (classification of accounts)' },
    { type: 'professional', zh: '部门预算公开情况检查表 预算编制说明', en: 'Review form for budget disclosure: explanation of the budget' },
  ],
  rationale: { zh: '编制说明沿用旧科目名称，与表中同一编码的名称不符。', en: "The explanation keeps an account's former name while the tables print the present one under the same code." },
  assumptions: [{ zh: '文字写明编码，或由所列类、款、项名称可定编码。', en: 'The text prints the code, or its chain of names leads to one.' }],
  exclusions: [{ zh: '括号、标点、空格的写法；文字中的简称（表中名称包含它）。', en: 'Brackets, punctuation, spaces; short forms contained in the name of the table.' }],
  messages: {
    code: { zh: '正文“{name}”的编码写作{code}，{table}中为{right}。', en: 'The text gives "{name}" the code {code}, {table} {right}.' },
    differs: { zh: '正文写作“{name}”（{code}），{table}中为“{right}”。', en: 'The text says "{name}" ({code}), {table} "{right}".' },
    former: { zh: '正文沿用旧科目名称“{name}”（{code}），现行名称为“{right}”。', en: 'The text uses the former account name "{name}" ({code}), now "{right}".' },
  },
  appliesTo: (disclosure) =>
    disclosure.claims.some((claim) => claim.accountNames.length > 0 || formerCode(claim).length > 0) || disclosure.paragraphs.some(({ text }) => formerIn(text).length > 0) || { zh: '文字没有说到科目。', en: 'Prose names no accounts.' },
  check(disclosure) {
    const tables = new Map<string, PrintedAccount>()
    const named = new Map<string, Set<string>>()
    for (const account of printedAccounts(disclosure)) {
      if (!tables.has(account.code)) tables.set(account.code, account)
      named.set(account.code, (named.get(account.code) ?? new Set()).add(account.name))
    }
    let applications = 0
    const seen = new Set<string>()
    const findings: FindingDraft<'code' | 'differs' | 'former'>[] = []
    for (const claim of disclosure.claims) {
      const other = otherCode(disclosure, claim, tables)
      if (other && !seen.has(other.key)) {
        seen.add(other.key)
        applications += 1
        findings.push(other)
        continue
      }
      for (const [code, name] of namedCodes(claim)) {
        const account = tables.get(code)
        const right = account?.name ?? classification().byCode(systemOfCode(code), code)?.name
        if (right === undefined) continue
        applications += 1
        // Where the tables disagree and prose goes with one of them, it is the other table that is odd: codes/one-code-two-names.
        if ([right, ...(named.get(code) ?? [])].some((one) => sameName(name, one)) || seen.has(`${code}|${name}`)) continue
        const places = placesOfName(disclosure, claim, name)
        if (places.length === 0) continue
        seen.add(`${code}|${name}`)
        const former = formerNames().get(normaliseAccountName(name)) === code
        if (!account && !former) continue
        findings.push({
          message: former ? 'former' : 'differs', ...(account ? {} : { severity: 'warning' as const }), data: { name, code, right, table: account ? tableName(account.table) : '' },
          key: `${code}|${name}`, places: [...places, ...(account?.namePlaces ?? [])], facts: claimFactIds(disclosure, claim), expected: right, actual: name,
        })
      }
    }
    const former = formerInProse(disclosure, tables).filter(({ key, actual }) => !seen.has(key) && ![...(named.get(key.split('|')[0] ?? '') ?? [])].some((one) => sameName(actual ?? '', one)))
    applications += former.length
    findings.push(...former)
    return { applications, findings, nothing: { zh: '文字说到的科目没有编码可对。', en: 'No code is known for the accounts that prose names.' } }
  },
})

/** `行政单位离退休（02项）`: a code that the tables do not print, with a name that they print under another of the same 款. */
function otherCode(disclosure: Disclosure, claim: Claim, tables: ReadonlyMap<string, PrintedAccount>): FindingDraft<'code'> | null {
  const { printedCode: code } = claim
  const name = normaliseAccountName(claim.accountNames.at(-1) ?? '')
  if (code?.length !== 7 || name === '' || tables.has(code)) return null
  const named = [...tables.values()].filter((one) => one.code.length === 7 && one.code.startsWith(code.slice(0, 5)) && normaliseAccountName(one.plainName) === name)
  const [account] = named
  const places = placesOfName(disclosure, claim, claim.accountNames.at(-1) ?? '')
  if (!account || named.length > 1 || places.length === 0) return null
  return {
    message: 'code', data: { name: account.plainName, code, table: tableName(account.table), right: account.code }, key: `code|${code}|${name}`,
    places: [...places, ...account.namePlaces], facts: claimFactIds(disclosure, claim), expected: account.code, actual: code,
  }
}

/** Names of a 类 that ended with a year, and no part of a present one. */
const ENDED = [...formerNames()].filter(([name]) => name.endsWith('支出') && name.length >= 8)

const formerIn = (text: string): (readonly [string, string])[] => (text.includes('支出') ? ENDED.filter(([name]) => text.includes(name)) : [])

/**
 * A former name anywhere in the prose, of a 类 that the tables print under its present one: in a heading, in a list of
 * classes. Not where the text sets it beside the present name, nor where a table prints it too.
 */
function formerInProse(disclosure: Disclosure, tables: ReadonlyMap<string, PrintedAccount>): FindingDraft<'former'>[] {
  const byName = new Map<string, { code: string; places: Place[] }>()
  for (const paragraph of disclosure.paragraphs) {
    if (paragraph.role !== 'body') continue
    for (const [name, code] of formerIn(paragraph.text)) {
      const right = tables.get(code)?.name
      if (right === undefined || sameName(name, right) || paragraph.text.includes(right)) continue
      if (ENDED.some(([longer]) => longer !== name && longer.includes(name) && paragraph.text.includes(longer))) continue
      const at = paragraph.text.indexOf(name)
      const one = byName.get(`${code}|${name}`) ?? { code, places: [] }
      one.places.push(...placesOf(paragraph, at, at + name.length))
      byName.set(`${code}|${name}`, one)
    }
  }
  return [...byName].flatMap(([key, { code, places }]) => {
    const account = tables.get(code)
    const name = key.slice(code.length + 1)
    return !account || places.length === 0 ? [] : [{
      message: 'former' as const, data: { name, code, right: account.name, table: tableName(account.table) }, key, places: [...places, ...account.namePlaces], expected: account.name, actual: name,
    }]
  })
}

/** The codes of the names a claim gives, from 类 down, where it gives as many names as its code has levels. */
function namedCodes(claim: Claim): [string, string][] {
  const code = claim.printedCode ?? claim.key.functional
  if (code === null) return formerCode(claim)
  const lengths = [3, 5, 7].filter((length) => length <= code.length)
  const names = claim.accountNames
  if (names.length === lengths.length) return lengths.map((length, index) => [code.slice(0, length), names[index] ?? ''])
  return names.length === 1 && claim.printedCode !== null ? [[code, names[0] ?? '']] : []
}

/** `…，医疗卫生与计划生育支出20万元，…` in a list of 类: a name that leads to no account today. */
function formerCode({ subject }: Claim): [string, string][] {
  const code = formerNames().get(normaliseAccountName(subject))
  return code === undefined ? [] : [[code, subject]]
}

const sameName = (a: string, b: string): boolean => {
  if (a === b) return true
  const [x, y] = [normaliseAccountName(a), normaliseAccountName(b)]
  return x === y || y.includes(x) || x.includes(y)
}

function placesOfName(disclosure: Disclosure, claim: Claim, name: string): readonly Place[] {
  const paragraph = disclosure.paragraphs[claim.span.paragraph]
  if (!paragraph) return []
  const at = paragraph.text.indexOf(name, Math.max(0, claim.span.start - 120))
  // `3、卫生健康支出（类）…（项）。` names the account, the next paragraph its amounts.
  const above = at < 0 ? disclosure.paragraphs.slice(Math.max(0, claim.span.paragraph - 2), claim.span.paragraph).findLast(({ text }) => text.includes(name)) : undefined
  if (above) return placesOf(above, above.text.indexOf(name), above.text.indexOf(name) + name.length)
  return at < 0 ? placesOf(paragraph, claim.span.start, Math.min(claim.span.end, claim.span.start + 30)) : placesOf(paragraph, at, at + name.length)
}
