import { normaliseAccountName } from './account-name.ts'
import type { Account, AccountLevel, AccountSystem } from './account.ts'

/** Accounts looked up by code and by name, within one system. */
export interface AccountList {
  readonly accounts: readonly Account[]
  byCode(system: AccountSystem, code: string): Account | null
  /** All accounts that bear the name (行政运行 occurs under many 款), by code; of one level or under one code if given. */
  byName(system: AccountSystem, name: string, where?: { level?: AccountLevel; under?: string }): readonly Account[]
}

export function accountList(accounts: readonly Account[]): AccountList {
  const codes = new Map<string, Account>()
  const names = new Map<string, Account[]>()
  for (const account of accounts) {
    const code = `${account.system}|${account.code}`
    if (codes.has(code)) continue
    codes.set(code, account)
    const name = `${account.system}|${normaliseAccountName(account.name)}`
    const bearers = names.get(name)
    if (bearers) bearers.push(account)
    else names.set(name, [account])
  }
  return {
    accounts: [...codes.values()],
    byCode: (system, code) => codes.get(`${system}|${code}`) ?? null,
    byName: (system, name, { level, under = '' } = {}) =>
      (names.get(`${system}|${normaliseAccountName(name)}`) ?? []).filter(
        (account) => (level === undefined || account.level === level) && account.code.startsWith(under),
      ),
  }
}
