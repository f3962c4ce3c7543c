import { addDecimals, compareDecimals, ZERO } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import type { SpecialFund } from '../../../../model/special-fund.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import type { CheckContext } from '../../../context.ts'
import { describeFact } from '../../../describe-fact.ts'
import { fundOfSource } from '../../../performance-text.ts'
import { projectExpenditure } from '../../../project-expenditure.ts'
import { factText, intervalOf, unitOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { specialFundAmount, type SpecialFundAmount } from '../../../special-fund-amount.ts'

/** Money that goes to other governments is outside the department's own budget. */
const TRANSFERRED = /转移支付|对下|切块|(?:不|未)(?:列|纳)入(?:部门|单位)预算|代编|上级(?:补助|下达)|中央(?:财政)?(?:补助|资金)|省级(?:补助|资金)|下达(?:各|市|县|区)|补助(?:市|县|区|乡)/

type Draft = FindingDraft<'exceeds' | 'sum'>

export default defineRule({
  id: 'special-funds/within-projects',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金不得大于其资金的项目支出', en: 'Special funds stay within project expenditure' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '列入部门预算的专项资金都是项目支出；比全部项目支出或所列科目的项目支出还多，两数必有一误。', en: 'Special funds in a department budget are project expenditure; more than all of it, or than that of the account named, is a contradiction.' },
  formula: { zh: '专项资金 ≤ 同一资金（文中写明科目的，该科目）的项目支出；Σ专项资金 ≤ 项目支出合计', en: 'a special fund ≤ project expenditure of its funds (of its account where named); Σ special funds ≤ project expenditure' },
  assumptions: [{ zh: '预算安排写“政府性基金”“一般公共预算”的，与该资金的项目支出比；写有七位科目编码的，与该科目比；都没有写的，与全部项目支出比。', en: 'A named budget or a seven-digit account code is what the amount is compared with, else all project expenditure.' }],
  exclusions: [{ zh: '转移支付、对下补助、上级资金等不在本部门预算之内的；预算安排有几个金额的。', en: 'Transfers to other governments and funds from above; funds with several amounts.' }],
  messages: {
    exceeds: { zh: '专项资金“{fund}”预算安排{own}，大于{where}的{bound}。', en: 'Special fund "{fund}" has {own}, more than the {bound} of {where}.' },
    sum: { zh: '{count}项专项资金合计{own}，大于{where}的{bound}。', en: 'The {count} special funds add up to {own}, more than the {bound} of {where}.' },
  },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure, context) {
    const own = disclosure.specialFunds.flatMap((fund) => {
      const amount = specialFundAmount(fund)
      return amount && amount.places.length > 0 && !TRANSFERRED.test(amount.text) ? [{ fund, amount }] : []
    })
    const compared = own.flatMap(({ fund, amount }) => {
      const bound = boundOf(disclosure, context, amount)
      return bound ? [{ fund, amount, bound }] : []
    })
    const findings = compared.flatMap(({ fund, amount, bound }) => exceeding(disclosure, fund, amount, bound))
    const whole = projectExpenditure(disclosure, context, 'all')
    const sum = own.reduce((all, { amount: { fen } }) => addDecimals(all, fen), ZERO)
    if (whole && own.length > 1 && findings.length === 0 && compareDecimals(sum, intervalOf(whole).high) > 0) {
      const text = amountText(sum, unitOf(whole))
      findings.push({
        message: 'sum', data: { count: own.length, own: text, where: describeFact(disclosure, whole), bound: factText(whole) }, key: 'sum', facts: [whole.id],
        places: [...own.flatMap(({ amount: { places } }) => places), ...whole.places], actual: text, expected: `≤ ${factText(whole)}`,
      })
    }
    return {
      applications: compared.length + (whole && own.length > 1 ? 1 : 0), findings,
      nothing: { zh: '专项资金没有写一个确定的金额，或表中没有项目支出。', en: 'No special fund has one amount, or no table prints project expenditure.' },
    }
  },
})

/** The project expenditure that a fund's amount belongs to by its own words. */
function boundOf(disclosure: Disclosure, context: CheckContext, { text }: SpecialFundAmount): Fact | null {
  const both = /一般公共预算/.test(text) && /政府性基金/.test(text)
  const fund = both ? null : fundOfSource(text)
  const account = /(?<!\d)(2[0-3]\d{5})(?!\d)/.exec(text)?.[1]
  const named = account ? projectExpenditure(disclosure, context, fund ?? 'all', account) ?? projectExpenditure(disclosure, context, 'all', account) : null
  return named ?? (fund ? projectExpenditure(disclosure, context, fund) : null) ?? projectExpenditure(disclosure, context, 'all')
}

function exceeding(disclosure: Disclosure, fund: SpecialFund, { fen, places }: SpecialFundAmount, bound: Fact): Draft[] {
  if (compareDecimals(fen, intervalOf(bound).high) <= 0) return []
  const own = amountText(fen, unitOf(bound))
  return [{
    message: 'exceeds', data: { fund: fund.name, own, where: describeFact(disclosure, bound), bound: factText(bound) }, key: fund.name, facts: [bound.id],
    places: [...places, ...bound.places], actual: own, expected: `≤ ${factText(bound)}`,
  }]
}
