import type { AccountSystem } from '../../model/classification/account.ts'

/** An account found by its name. */
export interface FoundAccount {
  readonly code: string
  readonly name: string
  readonly source: 'document' | 'classification'
}

/**
 * What the prose reader needs of the document's dictionary of accounts (src/tables/account-names.ts): the accounts of
 * its own coded tables first, the general classification behind them.
 */
export interface AccountNames {
  byName(system: AccountSystem, name: string, where?: { readonly length?: number; readonly under?: string }): readonly FoundAccount[]
  byPath(names: readonly string[]): string | null
}

/**
 * The functional code of a chain of names from 类 down (`['公共安全支出', '司法', '行政运行']` → `2040601`), or null
 * where a name is unknown.
 */
export function functionalCode(names: AccountNames, chain: readonly string[]): string | null {
  if (chain.length === 0) return null
  const [first = '', ...rest] = chain
  const last = chain.at(-1) ?? ''
  return (
    names.byPath(chain) ??
    names.byPath([withTail(first), ...rest]) ??
    (chain.length > 1 ? names.byPath([withTail(first), ...chain.slice(1, -1), withTail(last)]) : null) ??
    (chain.length === 3 ? itemOfClass(names, functionalCode(names, [first]), last) : null) ??
    // Where the 类 is misnamed: the one account of the document's own tables with those names of 款 and 项.
    (chain.length === 3 ? functionalCodeBelow(names, rest, 5, null) : null)
  )
}

/** Where the 款 is misnamed: the one 项 of that name that the document's own tables have under the 类. */
function itemOfClass(names: AccountNames, group: string | null, item: string): string | null {
  if (group === null) return null
  const found = [item, withTail(item)].flatMap((name) => names.byName('functional', name, { length: 7, under: group })).filter(({ source }) => source === 'document')
  const [only, another] = new Set(found.map(({ code }) => code))
  return only !== undefined && another === undefined ? only : null
}

/**
 * The code of names that begin at 款 (`first` 5) or 项 (7) under the account in force; without one, that of the one
 * account of the document's own tables that bears them. null where none or several do.
 */
export function functionalCodeBelow(names: AccountNames, chain: readonly string[], first: 5 | 7, above: string | null): string | null {
  const find = (name: string, length: number, under: readonly string[]): string[] => {
    const found = under.flatMap((code) => [...names.byName('functional', name, { length, under: code }), ...names.byName('functional', withTail(name), { length, under: code })])
    const own = found.filter(({ source }) => source === 'document')
    return [...new Set((own.length > 0 || above === null ? own : found).map(({ code }) => code))]
  }
  // 项 after 项: both stand under the same 款
  let under: readonly string[] = [(above ?? '').slice(0, first - 2)]
  for (const [i, name] of chain.entries()) under = find(name, first + 2 * i, under)
  return under.length === 1 ? (under[0] ?? null) : null
}

/** Prose prints `一般公共服务（类）支出` and `一般公共服务支出（类）` for one account. */
const withTail = (name: string): string => (name.endsWith('支出') ? name : `${name}支出`)

/**
 * The one account that bears a name by itself, 类 before 款 before 项 and the document's own before others; null where
 * several of the first level that knows the name do.
 */
export function accountByName(names: AccountNames, system: AccountSystem, name: string): FoundAccount | null {
  for (const length of [3, 5, 7]) {
    const found = [...names.byName(system, name, { length }), ...names.byName(system, withTail(name), { length })]
    const own = found.filter(({ source }) => source === 'document')
    const candidates = own.length > 0 ? own : found
    if (candidates.length === 0) continue
    return new Set(candidates.map(({ code }) => code)).size === 1 ? (candidates[0] ?? null) : null
  }
  return null
}
