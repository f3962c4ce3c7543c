import type { Claim } from '../../../../model/claim.ts'
import { addIntervals, intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { percentageInterval } from '../../../claim-arithmetic.ts'

/** A share that no whole is named for, in a list whose other shares are all shares of the sum of the list. */
export interface ListedShare {
  readonly claim: Claim
  readonly whole: Interval
  readonly right: Interval
}

/** Fewer items than this prove nothing about what they are shares of. */
const FEWEST = 3

/**
 * `社会保障和就业支出10万元，占20%；农林水支出40万元，占80%；…`: shares without a whole, listed in one paragraph or in
 * one each. Where all of them but one are shares of the sum of the list, the one is wrong.
 */
export function listedShares(claims: readonly Claim[]): { readonly applications: number; readonly wrong: readonly ListedShare[] } {
  // 0万元，占0% is right of any whole.
  const open = claims.filter(({ share, amount }) => share && !share.of && amount?.kind === 'amount' && amount.value.digits !== 0n)
  const lists = [...Map.groupBy(open, ({ key }) => `${key.measure}|${key.phase}|${key.year}|${key.functional === null}`).values()]
    .flatMap(runs).filter((list) => list.length >= FEWEST)
  return { applications: lists.length, wrong: lists.flatMap(oddOneOut) }
}

/** Claims of one paragraph, or of paragraphs that follow one another with one claim each. */
function runs(claims: readonly Claim[]): Claim[][] {
  const lists: Claim[][] = []
  for (const own of Map.groupBy(claims, ({ span }) => span.paragraph).values()) {
    const list = lists.at(-1)
    const isSingle = own.length === 1 && list !== undefined && new Set(list.map(({ span }) => span.paragraph)).size === list.length
    if (isSingle && list.at(-1)?.span.paragraph === (own[0]?.span.paragraph ?? 0) - 1) list.push(...own)
    else lists.push([...own])
  }
  return lists
}

function oddOneOut(list: readonly Claim[]): readonly ListedShare[] {
  const whole = list.flatMap(({ amount }) => (amount ? [amount.interval] : [])).reduce(addIntervals)
  const judged = list.flatMap((claim) => {
    const right = claim.amount && percentageInterval(claim.amount.interval, whole)
    return right && claim.share ? [{ claim, whole, right, holds: intervalsMeet(right, claim.share.percent.interval) }] : []
  })
  const wrong = judged.filter(({ holds }) => !holds)
  return judged.length === list.length && wrong.length === 1 && wrong.every(({ claim }) => claim.share?.percent.places.length) ? wrong : []
}
