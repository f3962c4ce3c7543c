import type { DisclosureTable } from '../model/disclosure-table.ts'
import { normaliseAccountName } from '../model/classification/account-name.ts'
import type { AccountSystem } from '../model/classification/account.ts'
import { classification } from '../model/classification/classification.ts'
import { formerNames } from '../model/classification/former-names.ts'
import { accountCode } from './row-hierarchy.ts'
import { familyById } from './choose-family.ts'

/** A code and a name that the document prints together, or that data/codes holds. */
export interface NamedAccount {
  readonly code: string
  readonly name: string
  /** Printed in this document, or only known from data/codes. */
  readonly source: 'document' | 'classification'
}

/**
 * The document's own dictionary of accounts, with data/codes behind it. Names are compared without white space and
 * with brackets in one form.
 */
export interface AccountNames {
  /** Every account printed with its code in the document's tables. */
  readonly printed: readonly NamedAccount[]
  /** Accounts of a name, those of the document first; of 3, 5 or 7 digits, and under a code, where given. */
  byName(system: AccountSystem, name: string, where?: { readonly length?: number; readonly under?: string }): readonly NamedAccount[]
  byCode(system: AccountSystem, code: string): NamedAccount | null
  /** The code of a path of names, 类 to 项 (`公共安全支出`, `司法`, `行政运行` → 2040601), or null where not one fits. */
  byPath(names: readonly string[]): string | null
  /** The 类 that a name without a code stands for (also former names, and with or without 支出 at its end), or null. */
  classOf(name: string): string | null
}

export const systemOfCode = (code: string): AccountSystem =>
  /^5/.test(code) ? 'governmentEconomic' : /^3/.test(code) ? 'departmentEconomic' : 'functional'

export function accountNames(tables: readonly DisclosureTable[]): AccountNames {
  const printed = printedAccounts(tables)
  const known = classification()
  const byName: AccountNames['byName'] = (system, name, { length, under = '' } = {}) => {
    const wanted = normaliseAccountName(name)
    const fits = (code: string): boolean => (length === undefined || code.length === length) && code.startsWith(under)
    const own = printed.filter((account) => systemOfCode(account.code) === system && fits(account.code) && normaliseAccountName(account.name) === wanted)
    const rest = known.byName(system, name).filter((account) => fits(account.code) && !own.some((other) => other.code === account.code))
    return [...own, ...rest.map((account) => ({ code: account.code, name: account.name, source: 'classification' as const }))]
  }
  const classOf: AccountNames['classOf'] = (name) => {
    const forms = [name, name.endsWith('支出') ? name.slice(0, -2) : `${name}支出`]
    for (const form of forms) {
      const found = byName('functional', form, { length: 3 })[0]
      if (found) return found.code
    }
    return formerNames().get(normaliseAccountName(name)) ?? null
  }
  return {
    printed,
    byName,
    classOf,
    byCode: (system, code) => {
      const own = printed.find((account) => account.code === code && systemOfCode(code) === system)
      const account = own ? null : known.byCode(system, code)
      return own ?? (account && { code, name: account.name, source: 'classification' })
    },
    byPath: (names) => pathCode(names, byName, classOf),
  }
}

function pathCode(names: readonly string[], byName: AccountNames['byName'], classOf: AccountNames['classOf']): string | null {
  let under = ['']
  for (const [i, name] of names.entries()) {
    const length = 3 + 2 * i
    const found = under.flatMap((code) => byName('functional', name, { length, under: code }).map((account) => account.code))
    const named = i === 0 && found.length === 0 ? [classOf(name)].filter((code) => code !== null) : found
    if (named.length === 0) return null
    under = named
  }
  return new Set(under).size === 1 || names.length > 1 ? (under[0] ?? null) : null
}

function printedAccounts(tables: readonly DisclosureTable[]): readonly NamedAccount[] {
  const seen = new Map<string, NamedAccount>()
  for (const table of tables) {
    const accounts = familyById(table.family)?.accounts
    if (accounts !== 'functional' && accounts !== 'economic') continue
    for (const row of table.rows) {
      for (const subject of row.subjects) {
        const code = subject ? accountCode(subject) : null
        if (!subject || code === null || subject.name === '' || ![3, 5, 7].includes(code.length)) continue
        seen.set(`${code}|${normaliseAccountName(subject.name)}`, { code, name: subject.name, source: 'document' })
      }
    }
  }
  return [...seen.values()]
}
