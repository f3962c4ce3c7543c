import { addDecimals, compareDecimals, parseDecimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { toFen } from '../../../../model/unit.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { defineRule } from '../../../rule.ts'

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*万元/g

export default defineRule({
  id: 'special-funds/allocation-sum',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金各项分配之和应等于预算安排', en: 'The allocations of a special fund add up to its budget' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '预算安排500万元，分配结果合计550万元，其中必有一数写错。', en: 'A fund of 500 that is allocated to 550 has one wrong number.' },
  assumptions: [{ zh: '分配结果在“其中：”之后逐项列出金额，视为全部分配。', en: 'Amounts listed after 其中 are the whole allocation.' }],
  exclusions: [{ zh: '预算安排有几个金额的；分配结果写明只是一部分、第一批、已下达的。', en: 'Funds with several budget amounts; allocations said to be a part or a first batch.' }],
  messages: { differs: { zh: '专项资金“{fund}”预算安排为{own}，分配结果各项之和为{sum}，两者不等。', en: 'Special fund "{fund}" has {own}, its allocations add up to {sum}.' } },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    let applications = 0
    const findings = disclosure.specialFunds.flatMap((fund) => {
      const { budgetArrangement, allocationResult } = fund.parts
      const own = amountsIn(budgetArrangement?.text ?? '')
      const text = allocationResult?.text ?? ''
      const parts = amountsIn(/其中[：:]([\s\S]*)/.exec(text)?.[1] ?? '')
      const [budget] = own
      if (!budgetArrangement || !allocationResult || !budget || own.length !== 1 || parts.length < 2 || /批|部分|已下达|剩余|结余|每|均|标准/.test(text)) return []
      applications += 1
      const sum = parts.reduce(addDecimals, ZERO)
      if (compareDecimals(sum, budget) === 0) return []
      const [first, second] = [amountText(budget, 'wanyuan'), amountText(sum, 'wanyuan')]
      return [{
        message: 'differs' as const, data: { fund: fund.name, own: first, sum: second }, key: `${fund.name}|${first}|${second}`,
        places: [...allocationResult.places, ...budgetArrangement.places], expected: first, actual: second,
      }]
    })
    return { applications, findings, nothing: { zh: '分配结果没有逐项列出金额。', en: 'No allocation lists its amounts.' } }
  },
})

const amountsIn = (text: string): Decimal[] => [...text.matchAll(AMOUNT)].flatMap((match) => {
  const value = parseDecimal((match[1] ?? '').replaceAll(',', ''))
  return value ? [toFen(value, 'wanyuan')] : []
})
