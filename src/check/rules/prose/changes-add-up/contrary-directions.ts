import type { Claim, Direction } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { keyText } from '../../../../model/fact.ts'
import { spanText, subjectName } from '../../../claim-texts.ts'
import { fits } from '../../../relations/relation.ts'
import { WHOLES } from './wholes.ts'

interface Directions { readonly total: Claim; readonly parts: readonly Claim[]; readonly words: { readonly total: string; readonly parts: string } | null }

const WORD: Readonly<Record<Direction, string>> = { increase: '增加', decrease: '减少', flat: '持平' }

/**
 * Totals and all their parts that are told without any amount of change: `与上年持平。其中：购置费减少；运行费与上年持平`. Nothing can
 * be flat of which one part alone has changed, nor change where all parts are flat. `words` where they contradict each other.
 */
export function contraryDirections(disclosure: Disclosure): readonly Directions[] {
  const told = disclosure.claims.filter((claim) => claim.change && claim.previous && claim.key.measure !== 'other' && !spanText(disclosure, claim.change.span).startsWith('基本'))
  const groups = Map.groupBy(told, ({ key, previous }) => `${key.year} ${key.phase} ${previous?.year} ${previous?.phase}`)
  return [...groups.values()].flatMap((claims) => {
    const byKey = Map.groupBy(claims, ({ key }) => keyText(key))
    return WHOLES.flatMap((whole) => [...byKey.values()].flatMap(([total, ...again]): Directions[] => {
      if (!total || again.length > 0 || !fits(total.key, whole.total)) return []
      const parts = whole.parts.map((patch) => byKey.get(keyText({ ...total.key, ...patch })) ?? []).map((own) => (own.length === 1 ? own[0] : undefined)).filter((part) => part !== undefined)
      if (parts.length !== whole.parts.length) return []
      const changed = parts.filter((part) => !isFlat(part))
      const bare = [total, ...changed].filter((claim) => !isFlat(claim))
      // With an amount or a percentage the sums say it.
      if (bare.some(({ change }) => change?.amount || change?.percent)) return []
      const isContrary = isFlat(total) ? changed.length === 1 : changed.length === 0
      return [{ total, parts, words: isContrary ? { total: wordOf(total), parts: parts.map((part) => `${subjectName(part)}${wordOf(part)}`).join('、') } : null }]
    }))
  })
}

const isFlat = ({ change }: Claim): boolean => change?.direction === 'flat' || (change?.amount !== null && change?.amount.value.digits === 0n)

const wordOf = ({ change }: Claim): string => WORD[change?.direction ?? 'flat']
