import type { FactKey } from '../../model/fact.ts'
import type { Identity } from '../../model/identity.ts'
import type { ReadingState } from './claim-target.ts'
import type { Event } from './events.ts'
import { NOTHING_INHERITED, subjectKey } from './subject-key.ts'

/** `占本年支出合计的79.49%`: what the share is a share of: the words between, else what is being divided; null where unknown. */
export function shareWhole(event: Event, { words, ledger }: ReadingState, year: number | null, identity: Identity): FactKey | null {
  const named = event.groups['of'] ?? ''
  const start = event.at['of']?.[0] ?? event.start
  const whole = words.read(start, start + named.length)
  const of = named === '' ? dividedHead(ledger.head, ledger.open?.key ?? null) : whole.rest !== '' ? null
    : subjectKey(whole, whole.measure === null ? words.inherited(ledger.head) : NOTHING_INHERITED, year, identity).key
  if (of?.measure === 'other') return null
  const part = ledger.open?.key
  // 公务接待费1.20万元，占总支出决算的40%: of the three public expenses, whose items the sentence goes through
  return of?.measure === 'expenditure' && part?.measure === 'threePublic' && part.item !== null && of.nature === null && of.functional === null && of.economic === null
    ? { ...part, item: null } : of
}

const VEHICLES: ReadonlySet<string | null> = new Set(['officialVehicles', 'vehiclePurchase', 'vehicleOperation'])

/**
 * What 其中 divides, as far as the quantity can be a part of it: `公务用车…14万元，其中：购置0万元，运行14万元；公务接待费
 * 2万元，占12.5%` goes back to the whole of 三公经费; an account is no part of another.
 */
function dividedHead(head: FactKey | null, part: FactKey | null): FactKey | null {
  if (!head || !part) return head
  if (head.measure === 'threePublic' && head.item === 'officialVehicles' && part.measure === 'threePublic' && !VEHICLES.has(part.item)) return { ...head, item: null }
  return head.functional !== null && part.functional !== null && !part.functional.startsWith(head.functional) ? null : head
}
