import type { Claim } from '../model/claim.ts'
import type { Fact, FactKey } from '../model/fact.ts'
import { intervalsMeet } from '../model/interval.ts'
import { isUnknownAccount } from '../narrative/claims/subject-key.ts'
import { functionalCode, type AccountNames } from '../narrative/subject/account-names.ts'

/**
 * Prose that misnames an account (`统计信息事务（款）统计信息事务（项）20.03万元`): no table knows the names, but one row of
 * the same 类 has the amount and nothing else speaks of it. The claim is taken for that row's; that the names differ is
 * for the rules to say.
 */
export function nameMisnamedAccounts(claims: readonly Claim[], tableFacts: readonly Fact[], names: AccountNames): readonly Claim[] {
  if (!claims.some(({ key }) => isUnknownAccount(key))) return claims
  const explained = new Set(claims.flatMap(({ key }) => (key.functional === null ? [] : [key.functional])))
  const items = tableFacts.filter(({ key, interval }) =>
    interval !== null && key.measure === 'expenditure' && key.fund !== 'all' && key.fund !== 'fiscal' && key.functional?.length === 7
      && key.nature === null && key.unit === null && key.item === null && !explained.has(key.functional))
  const found = new Map<string, FactKey>()
  for (const claim of claims) {
    const key = rowOf(claim, items, names)
    if (key && claim.key.item !== null) found.set(claim.key.item, key)
  }
  return claims.map((claim) => {
    const row = isUnknownAccount(claim.key) ? found.get(claim.key.item ?? '') : undefined
    return row ? { ...claim, key: { ...row, year: claim.key.year, phase: claim.key.phase } } : claim
  })
}

function rowOf({ key, amount, accountNames }: Claim, items: readonly Fact[], names: AccountNames): FactKey | null {
  if (!isUnknownAccount(key) || amount?.kind !== 'amount' || amount.value.digits === 0n || accountNames.length !== 3) return null
  const group = functionalCode(names, accountNames.slice(0, 1))
  if (group === null) return null
  const same = items.filter((fact) =>
    fact.key.functional?.startsWith(group) && fact.key.year === key.year && fact.key.phase === key.phase && fact.interval !== null && intervalsMeet(fact.interval, amount.interval))
  const [first] = same
  return first && same.every((fact) => fact.key.functional === first.key.functional && fact.key.fund === first.key.fund) ? first.key : null
}
