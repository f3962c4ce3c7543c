import { compareDecimals, subtractDecimals, ZERO } from '../../../../model/decimal.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { documentTexts, matchesIn } from '../../../printed-texts.ts'
import { defineRule } from '../../../rule.ts'
import { contractIn } from './contract-sentence.ts'

export default defineRule({
  id: 'performance/contract-remainder',
  version: 1,
  severity: 'warning',
  title: { zh: '合同金额减已付金额应等于剩余金额', en: 'Contract less payments is the remainder' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '分年付款的项目，本年预算就是合同的余款；合同额、已付额、余款三者对不上，预算就没有依据。', en: 'For a project paid over several years the budget is what the contract leaves: where contract, payments and remainder do not fit, the budget has no ground.' },
  formula: { zh: '合同金额 − Σ已支付金额 = 剩余金额', en: 'contract − Σ payments = remainder' },
  assumptions: [{ zh: '一句之中元、万元混用的，各按自己的单位换算，按印出的末位取区间。', en: 'Yuan and 10,000 yuan may mix in one sentence; each number is taken by its own unit and print.' }],
  exclusions: [{ zh: '句中还有别的金额，写有“约”“左右”“%”“累计”“其中”“质保”，或余款只付一部分的，不判断。', en: 'Sentences with other amounts, with approximations, percentages, cumulated or partial payments.' }],
  messages: { differs: { zh: '合同金额{total}减去已支付的{paid}，应剩余{right}，文中写{printed}。', en: 'The contract of {total} less {paid} already paid leaves {right}; the text says {printed}.' } },
  appliesTo: () => true,
  check(disclosure) {
    const contracts = matchesIn(documentTexts(disclosure).filter(({ flat }) => flat.includes('合同')), /[^。；;]*合同[^。；;]*/g)
      .flatMap((found) => contractIn(found) ?? [])
    const findings = contracts.filter(({ left, remainder }) => !intervalsMeet(left, remainder.interval)).flatMap(({ total, paid, remainder }) => {
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
    return { applications: contracts.length, findings, nothing: { zh: '没有写明合同金额、已付金额和余款的句子。', en: 'No sentence gives a contract, payments and a remainder.' } }
  },
})
