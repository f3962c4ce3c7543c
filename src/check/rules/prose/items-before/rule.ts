import type { Claim, ClaimedValue } from '../../../../model/claim.ts'
import { addDecimals, compareDecimals, decimal, multiplyDecimals, subtractDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { keyText } from '../../../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { recogniseSlip } from '../../../cause/recognise-slip.ts'
import { amountText, decimalsOf, printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, claimKey, periodName, subjectName } from '../../../claim-texts.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A claim with its amount and the amount before. */
interface Pair { readonly claim: Claim; readonly now: ClaimedValue; readonly before: ClaimedValue }

export default defineRule({
  id: 'prose/items-before',
  version: 1,
  severity: 'warning',
  title: { zh: '各项科目的年初预算（上年数）之和应等于总数的年初预算（上年数）', en: 'The budgets (figures before) of the items add up to that of the total' },
  formula: { zh: '各项科目的决算数之和等于支出总数时：Σ各项年初预算 = 支出的年初预算', en: 'where the items add up to the total: Σ of their budgets = budget of the total' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第七十五条（决算草案做到数字准确）', en: 'Budget Law, Article 75 (accurate final accounts)' }],
  rationale: { zh: '决算说明逐项写年初预算和决算数，表中没有年初预算，写错了只有各项相加才看得出。', en: 'Final accounts give budget and outcome of every item; the tables do not print the budgets, so that a slip shows in their sum only.' },
  assumptions: [{ zh: '所列各项的决算数加起来就是总数，说明列全了。', en: 'Items whose amounts add up to the total are all of them.' }],
  exclusions: [
    { zh: '各项没有列全的；比较的年度、口径不同的。', en: 'Items that do not make up the total; other years or kinds of figure.' },
    { zh: '各项相加较少、又不像某一项笔误的，可能有决算为零的科目没有列，只作提示。', en: 'Where they add up to less, and no slip in one of them explains it, an item without outcome may not be listed: information only.' },
  ],
  messages: { wrong: { zh: '“{subject}”{period}为{printed}，所列{count}项相加为{sum}。', en: '"{subject}": {period} {printed}; the {count} items add up to {sum}.' } },
  appliesTo: () => true,
  check(disclosure) {
    const pairs = disclosure.claims.flatMap(pairOf)
    const items = pairs.filter(({ claim: { key } }) => key.functional?.length === 7 && key.nature === null && key.economic === null)
    let applications = 0
    const findings: FindingDraft<'wrong'>[] = []
    for (const total of pairs.filter(({ claim: { key } }) => key.functional === null && key.nature === null && key.measure === 'expenditure' && key.item === null && key.economic === null)) {
      const { key, previous } = total.claim
      const own = items.filter(({ claim }) => keyText({ ...claim.key, functional: null }) === keyText(key) && claim.previous?.year === previous?.year && claim.previous?.phase === previous?.phase)
      if (own.length < 2 || new Set(own.map(({ claim }) => claim.key.functional)).size < own.length) continue
      if (!intervalsMeet(sum(own.map(({ now }) => now.interval)), total.now.interval)) continue
      applications += 1
      if (intervalsMeet(sum(own.map(({ before }) => before.interval)), total.before.interval)) continue
      const added = own.map(({ before }) => before.value).reduce(addDecimals, ZERO)
      const lacking = subtractDecimals(total.before.value, added)
      const slip = isSlip(own.map(({ before }) => before.value), total.before, added)
      const [unit, places] = [total.before.unit ?? 'wanyuan', decimalsOf([total.before, ...own.map(({ before }) => before)])]
      findings.push({
        message: 'wrong', key: claimKey(total.claim), expected: amountText(added, unit, places), actual: printedText(total.before),
        severity: compareDecimals(lacking, ZERO) < 0 || slip ? 'warning' : 'info',
        data: { subject: subjectName(total.claim), period: periodName(previous?.year ?? null, previous?.phase ?? key.phase), printed: printedText(total.before), count: own.length, sum: amountText(added, unit, places) },
        places: [total, ...own].flatMap(({ before }) => before.places), facts: [total, ...own].flatMap(({ claim }) => claimFactIds(disclosure, claim)),
      })
    }
    return { applications, findings, nothing: { zh: '没有逐项列出的年初预算或上年数。', en: 'No items are given with their budgets or figures before.' } }
  },
})

const sum = (all: readonly Interval[]): Interval => all.reduce(addIntervals, exactly(ZERO))

/** How many units of the last printed place the rounding of the items can add up to. */
const ROUNDING = [0n, 1n, -1n, 2n, -2n, 3n, -3n]

/** Whether one item, or the total, is a known slip of what would make the sum come out, rounding apart. */
function isSlip(items: readonly Decimal[], total: ClaimedValue, added: Decimal): boolean {
  const unit = subtractDecimals(total.interval.high, total.interval.low)
  return ROUNDING.some((steps) => {
    const lacking = addDecimals(subtractDecimals(total.value, added), multiplyDecimals(unit, decimal(steps)))
    return recogniseSlip(total.value, subtractDecimals(total.value, lacking)) !== null || items.some((item) => recogniseSlip(item, addDecimals(item, lacking)) !== null)
  })
}

function pairOf(claim: Claim): Pair[] {
  const { amount: now, previous } = claim
  return now?.kind === 'amount' && previous?.amount?.kind === 'amount' ? [{ claim, now, before: previous.amount }] : []
}
