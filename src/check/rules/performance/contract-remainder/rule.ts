import { compareDecimals, formatDecimal, subtractDecimals, trimDecimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fromFen } from '../../../../model/unit.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { projectName } from '../../../performance-text.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { contractIn } from './contract-sentence.ts'
import { isSettled, paysTheRest, yearlyPaymentsIn, type YearlyPayments } from './yearly-payments.ts'

/** A sentence that speaks of a contract. */
const SENTENCE = /(?<![^。；;])[^。；;]*合同[^。；;]*/g

export default defineRule({
  id: 'performance/contract-remainder',
  version: 2,
  severity: 'warning',
  title: { zh: '合同金额减已付金额应等于剩余金额', en: 'Contract less payments is the remainder' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '分年付款的项目，本年预算就是合同的余款；合同额、已付额、余款三者对不上，预算就没有依据。', en: 'For a project paid over several years the budget is what the contract leaves: where contract, payments and remainder do not fit, the budget has no ground.' },
  formula: { zh: '合同金额 − Σ已支付金额 = 剩余金额；Σ各年支付 ≤ 合同金额', en: 'contract − Σ payments = remainder; Σ payments ≤ contract' },
  assumptions: [
    { zh: '一句之中元、万元混用的，各按自己的单位换算，按印出的末位取区间。', en: 'Yuan and 10,000 yuan may mix in one sentence; each number is taken by its own unit and print.' },
    { zh: '一句列出合同金额和截至本年的各年支付，申报表又说本年支付余款的，支付合计应等于合同金额。', en: 'Where one sentence lists the contract and the payments up to this year, and the form pays the rest, they are equal.' },
  ],
  exclusions: [{ zh: '句中还有别的金额，写有“约”“左右”“%”“累计”“其中”“质保”，或余款只付一部分的，不判断。', en: 'Sentences with other amounts, with approximations, percentages, cumulated or partial payments.' }],
  messages: {
    differs: { zh: '合同金额{total}减去已支付的{paid}，应剩余{right}，文中写{printed}。', en: 'The contract of {total} less {paid} already paid leaves {right}; the text says {printed}.' },
    unsettled: { zh: '“{project}”说本年支付余款，合同金额{total}，各年支付合计{paid}，相差{left}。', en: '"{project}" pays the rest this year: of the contract of {total} the payments make {paid}, {left} apart.' },
    overpaid: { zh: '“{project}”各年支付合计{paid}，大于合同金额{total}。', en: '"{project}": the payments add up to {paid}, more than the contract of {total}.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const contracts = matchesIn(documentTexts(disclosure).filter(({ flat }) => flat.includes('合同')), SENTENCE)
      .flatMap((found) => contractIn(found) ?? [])
    const findings: Draft[] = contracts.filter(({ left, remainder }) => !intervalsMeet(left, remainder.interval)).flatMap(({ total, paid, remainder }) => {
      const places = [...remainder.places, ...total.places, ...paid.flatMap((one) => one.places)]
      const right = paid.reduce((sum, one) => subtractDecimals(sum, one.fen), total.fen)
      if (places.length === 0 || compareDecimals(right, ZERO) < 0) return []
      const expected = amountText(right, remainder.unit, 2)
      return [{
        message: 'differs' as const, key: `${total.text}|${paid.map(({ text }) => text).join('|')}|${remainder.text}`, places, expected, actual: remainder.text,
        data: {
          total: total.text, right: expected, printed: remainder.text,
          paid: { zh: paid.map(({ text }) => text).join('、'), en: paid.map(({ text }) => text).join(', ') },
        },
      }]
    })
    const yearly = disclosure.performance.flatMap((sheet) => yearlyPaymentsIn(sheet, sheet.year ?? disclosure.year ?? 0).map((payments) => ({ sheet, payments })))
    findings.push(...yearly.flatMap(({ sheet, payments }) => judgeYearly(sheet, payments)))
    return { applications: contracts.length + yearly.length, findings: mergeDrafts(findings), nothing: { zh: '没有写明合同金额、已付金额和余款的句子。', en: 'No sentence gives a contract, payments and a remainder.' } }
  },
})

type Draft = FindingDraft<'differs' | 'unsettled' | 'overpaid'>

/** Payments of all years up to this one: never more than the contract, and all of it where the rest is paid. */
function judgeYearly(sheet: PerformanceSheet, { total, paid, left, field }: YearlyPayments): Draft[] {
  const over = compareDecimals(left, ZERO) < 0
  if (isSettled(left) || (!over && !paysTheRest(sheet)) || field.places.length === 0) return []
  const text = (fen: Decimal): string => `${formatDecimal(trimDecimal(fromFen(fen, 'wanyuan')))}万元`
  return [{
    message: over ? 'overpaid' : 'unsettled', key: `${projectName(sheet)}|${text(total)}|${text(paid)}`, places: field.places, expected: text(total), actual: text(paid),
    data: { project: projectName(sheet), total: text(total), paid: text(paid), left: text(left) },
  }]
}
