import { perDisclosure } from './per-disclosure.ts'

/** The codes of 功能分类 that the claims of each paragraph are about, by paragraph. */
export const paragraphAccounts = perDisclosure(({ claims }): ReadonlyMap<number, ReadonlySet<string>> => {
  const accounts = new Map<number, Set<string>>()
  for (const { span: { paragraph }, key: { functional } } of claims) {
    if (functional === null) continue
    const own = accounts.get(paragraph) ?? new Set<string>()
    accounts.set(paragraph, own.add(functional))
  }
  return accounts
}, ['claims'])
