import { equalDecimals } from '../../model/decimal.ts'
import type { Finding } from '../../model/finding.ts'
import { gapOf } from './finding-gap.ts'

/** What is known of a cell, and what a single row says of itself, the surest first. */
const ROW_RULES = ['cause/wrong-number', 'procurement/row-amount', 'procurement/row-funds'] as const
const FOLLOWERS = /^(?:procurement\/(?:row-funds|total-of-rows|classes-by-item)|relations\/)/

/**
 * A wrong amount of a procurement row makes its own sum wrong, and the total of the rows, and the classes: whatever
 * rests on a cell of that row and is off by just as much follows from it. Pairs of finding and root.
 */
export function procurementRoots(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const roots = ROW_RULES.flatMap((rule) => findings.filter((finding) => finding.rule === rule))
  return findings.filter(({ rule }) => FOLLOWERS.test(rule)).flatMap((finding) => {
    const rank = ROW_RULES.findIndex((rule) => rule === finding.rule)
    const before = rank < 0 ? roots : roots.filter(({ rule }) => ROW_RULES.findIndex((one) => one === rule) < rank)
    const root = before.find((one) => offByAsMuch(one, finding) && sharesPlace(one, finding))
    return root ? [[finding.id, root.id] as const] : []
  })
}

function sharesPlace(root: Finding, finding: Finding): boolean {
  const own = new Set(root.places.map((place) => JSON.stringify(place)))
  return finding.places.some((place) => own.has(JSON.stringify(place)))
}

function offByAsMuch(root: Finding, finding: Finding): boolean {
  const [one, other] = [gapOf(root), gapOf(finding)]
  return one !== null && other !== null && equalDecimals(one, other)
}
