import type { ClaimedValue } from '../../model/claim.ts'
import type { Bracket } from './bracket.ts'
import type { ClaimLedger } from './claim-ledger.ts'

/** The inside of a bracket that says what of an income was carried over, up to its amount. */
const CARRIED_OVER = /^(?:其中)?(?:含|包含|包括)(?:上年度?|年初|以前年度)(?:财政拨款)?结转(?:和?结余)?(?:资金|收入)?Ⓐ(?=）)/

/** `收入预算100万元（含上年结转20万元）`: the carry-over is a quantity of its own. Returns where the bracket ends. */
export function passAside(bracket: Bracket, text: string, from: number, ledger: ClaimLedger, valueAt: (at: number) => ClaimedValue | null): number {
  const income = ledger.open
  const inside = CARRIED_OVER.exec(text.slice(from))?.[0]
  if (inside === undefined || !income || income.key.functional !== null || !['income', 'incomeGrandTotal'].includes(income.key.measure)) return bracket.end
  const at = from + inside.length - 1
  const key = { ...income.key, measure: 'openingCarryOver' as const }
  ledger.beside({ key, alternatives: [], text: '上年结转', start: from, printedCode: null, accountNames: [] }, at, income).amount = valueAt(at)
  return bracket.end
}
