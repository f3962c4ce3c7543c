import type { AccountList } from '../../model/classification/account-list.ts'
import type { Account, AccountSystem } from '../../model/classification/account.ts'

/** The account lists by which names in prose become codes: the document's own coded tables first, then the general one. */
export interface AccountNames {
  readonly document: AccountList
  readonly general: AccountList
}

const lists = (names: AccountNames): readonly AccountList[] => [names.document, names.general]

/**
 * The functional code of a chain of names from 类 down (`['公共安全支出', '司法', '行政运行']` → `2040601`), or null
 * where a name is unknown or means two accounts.
 */
export function functionalCode(names: AccountNames, chain: readonly string[]): string | null {
  for (const list of lists(names)) {
    let under = ''
    let complete = chain.length > 0
    for (const [index, name] of chain.entries()) {
      const level = (index + 1) as 1 | 2 | 3
      const found = withTail(name).flatMap((form) => list.byName('functional', form, { level, under }))
      const codes = new Set(found.map(({ code }) => code))
      const [only] = codes
      if (codes.size !== 1 || only === undefined) {
        complete = false
        break
      }
      under = only
    }
    if (complete) return under
  }
  return null
}

/** The one account that bears a name by itself, 类 before 款 before 项; null where several of the highest level do. */
export function accountByName(names: AccountNames, system: AccountSystem, name: string): Account | null {
  for (const list of lists(names)) {
    for (const level of [1, 2, 3] as const) {
      const codes = new Map(
        withTail(name).flatMap((form) => list.byName(system, form, { level })).map((account) => [account.code, account]),
      )
      if (codes.size > 1) return null
      const [only] = codes.values()
      if (only) return only
    }
  }
  return null
}

/** Prose prints `一般公共服务（类）支出` and `一般公共服务支出（类）` for one account. */
const withTail = (name: string): readonly string[] => (name.endsWith('支出') ? [name] : [name, `${name}支出`])
