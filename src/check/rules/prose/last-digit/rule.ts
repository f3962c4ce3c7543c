import { addDecimals, compareDecimals, formatDecimal, subtractDecimals, trimDecimal, type Decimal } from '../../../../model/decimal.ts'
import type { Fact } from '../../../../model/fact.ts'
import { keyText } from '../../../../model/fact.ts'
import { intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { cellOf } from '../../../cause/required-interval.ts'
import { describeFact } from '../../../describe-fact.ts'
import { factText } from '../../../relations/operands.ts'
import type { Term } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'prose/last-digit',
  version: 1,
  severity: 'info',
  title: { zh: '同一个数两处印出，末位应相同', en: 'One figure printed twice has one last digit' },
  basis: [
    { type: 'professional', zh: '部门预算公开情况检查表 预算编制说明', en: 'Review form for budget disclosure: explanation of the budget' },
    { type: 'law', zh: '政府信息公开条例 第六条（准确公开）', en: 'Open Government Information Regulations, Article 6 (accuracy)' },
  ],
  rationale: {
    zh: '表中545.85万元，说明中545.84万元：同样的单位、同样的小数位，一个数四舍五入只有一种结果。多是照另一张表抄来的，或是截尾。',
    en: 'The table has 545.85, the explanation 545.84: with one unit and one number of decimals a figure rounds in one way only. Mostly it was cut off, or taken from another table.',
  },
  assumptions: [{ zh: '两处单位、小数位相同，只差最末一位的一个单位；相差更大的由勾稽关系报告。', en: 'Both have one unit and one number of decimals and differ by one in the last; what differs by more is reported by the relations.' }],
  exclusions: [{ zh: '小数位不同的（5.5与5.46）；几个数相加的尾差（各自四舍五入）。', en: 'Prints of different decimals (5.5 and 5.46); sums of several numbers, each of them rounded.' }],
  messages: { differs: { zh: '{where}为{said}，{other}为{printed}，末位不同。', en: '{where} has {said}, {other} {printed}: the last digits differ.' } },
  appliesTo: (disclosure) => disclosure.claims.length > 0 || { zh: '文字没有说到金额。', en: 'Prose states no amounts.' },
  check(disclosure, context) {
    let applications = 0
    const findings = new Map<string | number, FindingDraft<'differs'>>()
    const prints = new Map<readonly Fact[], ReadonlyMap<string, Alike>>()
    for (const said of disclosure.facts) {
      if (said.origin.type !== 'claim' || !isAmount(said)) continue
      const all = context.facts.of(said.key)
      if (all.length < 2) continue
      const known = prints.get(all) ?? printsByWidth(all)
      prints.set(all, known)
      const alike = known.get(widthKey(said))
      if (!alike || alike.count < 2) continue
      applications += 1
      const other = neighbour(alike, said)
      // one print among several that agree with it is the right one
      if (!other || alike.cells.has(valueText(said.value))) continue
      const key = keyText(said.key)
      if (findings.has(key) || said.places.length === 0) continue
      findings.set(key, {
        message: 'differs', key, places: [...said.places, ...other.places], facts: [said.id, other.id], expected: factText(other), actual: factText(said),
        data: { where: describeFact(disclosure, said), said: factText(said), other: describeFact(disclosure, other), printed: factText(other) },
      })
    }
    for (const { instances } of context.relations.all) for (const { total, terms, key } of instances) {
      const part = onlyPart(total, terms)
      if (!part || !isAmount(total) || !sameWidth(total, part)) continue
      applications += 1
      if (!differs(total, part) || total.places.length === 0 || findings.has(cellOf(total))) continue
      findings.set(cellOf(total), {
        message: 'differs', key: `${key} ${total.text} ${part.text}`, places: [...total.places, ...part.places], facts: [total.id, part.id], expected: factText(part), actual: factText(total),
        data: { where: describeFact(disclosure, total), said: factText(total), other: describeFact(disclosure, part), printed: factText(part) },
      })
    }
    return { applications, findings: [...findings.values()], nothing: { zh: '没有两处印出的数。', en: 'No figure is printed twice.' } }
  },
})

/** The prints of one quantity with one unit and one number of decimals, by value. */
interface Alike {
  count: number
  /** The first print of each value. */
  readonly first: Map<string, Fact>
  /** Values that a table prints. */
  readonly cells: Set<string>
}

/** The prints of one quantity by unit and decimals: prose may print it thousands of times, too many to hold each against each. */
function printsByWidth(facts: readonly Fact[]): ReadonlyMap<string, Alike> {
  const prints = new Map<string, Alike>()
  for (const fact of facts) {
    if (!isAmount(fact)) continue
    const key = widthKey(fact)
    const alike = prints.get(key) ?? { count: 0, first: new Map(), cells: new Set() }
    prints.set(key, alike)
    const value = valueText(fact.value)
    alike.count += 1
    if (!alike.first.has(value)) alike.first.set(value, fact)
    if (fact.origin.type === 'cell') alike.cells.add(value)
  }
  return prints
}

/** The first print of the quantity whose last digit is one more or one less. */
function neighbour({ first }: Alike, { value, interval }: Amount): Fact | null {
  const step = widthOf(interval)
  const [a, b] = [first.get(valueText(addDecimals(value, step))), first.get(valueText(subtractDecimals(value, step)))]
  return a && b ? (a.id < b.id ? a : b) : a ?? b ?? null
}

const widthOf = ({ high, low }: Interval): Decimal => subtractDecimals(high, low)
const valueText = (value: Decimal): string => formatDecimal(trimDecimal(value))
const widthKey = (fact: Amount): string => `${fact.unit}|${valueText(widthOf(fact.interval))}`

type Amount = Fact & { readonly value: Decimal; readonly interval: Interval }

const isAmount = (fact: Fact): fact is Amount => fact.kind === 'amount' && fact.value !== null && fact.interval !== null && fact.key.measure !== 'other'

/** Printed with the same unit and the same number of decimals. */
function sameWidth(a: Fact, b: Fact): boolean {
  if (!a.interval || !b.interval) return false
  return a.unit === b.unit && compareDecimals(subtractDecimals(a.interval.high, a.interval.low), subtractDecimals(b.interval.high, b.interval.low)) === 0
}

const differs = (a: Fact, b: Fact): boolean =>
  a.value !== null && b.value !== null && a.interval !== null && b.interval !== null && compareDecimals(a.value, b.value) !== 0 && intervalsMeet(a.interval, b.interval)

/** Of a total in a table that has one part with money in it, that part: the two are one figure, rounded once. */
function onlyPart(total: Fact, terms: readonly Term[]): Fact | null {
  if (total.origin.type !== 'cell') return null
  let only: Term | null = null
  for (const term of terms) {
    if (term.fact.value === null || term.fact.value.digits === 0n) continue
    if (only) return null
    only = term
  }
  return only?.sign === 1 && only.fact.origin.type === 'cell' ? only.fact : null
}
