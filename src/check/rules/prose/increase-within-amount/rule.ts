import { compareDecimals } from '../../../../model/decimal.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, claimKey, subjectName } from '../../../claim-texts.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/increase-within-amount',
  version: 1,
  severity: 'warning',
  title: { zh: '增加额不应大于增加以后的数', en: 'An increase is not more than what it led to' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '增加以后的数减去增加额是上年数，不会小于零；小于零的，多是元、万元写混，或小数点错位。', en: 'The amount less its increase is the figure before, which is never below zero; where it is, yuan and ten thousand yuan were mixed up or a decimal point moved.' },
  formula: { zh: '本年数 − 增加额 ≥ 0', en: 'amount − increase ≥ 0' },
  assumptions: [{ zh: '同一句话先说本年数，再说增加额。', en: 'One sentence gives the amount and then its increase.' }],
  exclusions: [{ zh: '没有写增加额、只写比例的；结转结余等可能为负的数；所比的数另有写明的，由增减算术核对。', en: 'Percentages without an amount; carry-over, which may be negative; where the figure before is printed the arithmetic of the change checks it.' }],
  messages: { exceeds: { zh: '“{subject}”为{amount}，却说增加{change}，上年数成了负数。', en: '"{subject}" is {amount}, yet it is said to have risen by {change}: the figure before would be negative.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.claims.flatMap((claim) => {
      const { amount, previous, change, key } = claim
      const by = change?.amount
      if (change?.direction !== 'increase' || !by || amount?.kind !== 'amount' || previous?.amount || !NEVER_NEGATIVE.has(key.measure) || amount.span.paragraph !== by.span.paragraph) return []
      applications += 1
      if (compareDecimals(by.interval.low, amount.interval.high) <= 0) return []
      return [{
        message: 'exceeds' as const, key: `${claimKey(claim)}|${printedText(amount)}|${printedText(by)}`, places: [...amount.places, ...by.places], facts: claimFactIds(disclosure, claim), actual: printedText(amount),
        data: { subject: subjectName(claim), amount: printedText(amount), change: printedText(by) },
      }]
    })
    return { applications, findings, nothing: { zh: '没有写明增加额的数。', en: 'No amount comes with its increase.' } }
  },
})

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(['income', 'expenditure', 'incomeGrandTotal', 'expenditureGrandTotal', 'threePublic', 'agencyOperation', 'meeting', 'training', 'procurement'])
