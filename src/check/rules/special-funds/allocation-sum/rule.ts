import { addDecimals, compareDecimals, formatDecimal, parseDecimal, trimDecimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { toFen } from '../../../../model/unit.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 161户，其中青溪县90户、白河县71户: a count and its parts, two at least. */
const COUNTS = /(\d+(?:\.\d+)?)(户|人|个|处|万?亩|公顷|公里|所|座)[，,（(]?其中[：:]?((?:[\u4e00-\u9fff]{2,12}\d+(?:\.\d+)?\2[、，,和及]?){2,})(?=[。；;）)，,]|[\u4e00-\u9fff]|$)/g
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*万元/g

export default defineRule({
  id: 'special-funds/allocation-sum',
  version: 2,
  severity: 'warning',
  title: { zh: '专项资金各项分配之和应等于预算安排', en: 'The allocations of a special fund add up to its budget' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '预算安排500万元，分配结果合计550万元，其中必有一数写错。', en: 'A fund of 500 that is allocated to 550 has one wrong number.' },
  assumptions: [{ zh: '分配结果在“其中：”之后逐项列出金额、数量，视为全部分配。', en: 'Amounts listed after 其中 are the whole allocation.' }],
  exclusions: [{ zh: '预算安排有几个金额的；分配结果写明只是一部分、第一批、已下达的。', en: 'Funds with several budget amounts; allocations said to be a part or a first batch.' }],
  messages: {
    counts: { zh: '专项资金“{fund}”写“{words}”，各项之和为{sum}，不是{total}。', en: 'Special fund "{fund}": "{words}" adds up to {sum}, not {total}.' },
    differs: { zh: '专项资金“{fund}”预算安排为{own}，分配结果各项之和为{sum}，两者不等。', en: 'Special fund "{fund}" has {own}, its allocations add up to {sum}.' },
  },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    let applications = 0
    const counted = disclosure.specialFunds.flatMap((fund) => Object.values(fund.parts).flatMap((part): FindingDraft<'counts'>[] => [...(part?.text ?? '').replace(/\s+/g, '').matchAll(COUNTS)].flatMap((match): FindingDraft<'counts'>[] => {
      const [total, unit] = [parseDecimal(match[1] ?? ''), match[2] ?? '']
      const parts = [...(match[3] ?? '').matchAll(/\d+(?:\.\d+)?/g)].flatMap(([one]) => parseDecimal(one) ?? [])
      if (!part || part.places.length === 0 || !total || /^[^，。；]*(?:均|每|标准)/.test(match[3] ?? '')) return []
      applications += 1
      const sum = parts.reduce(addDecimals, ZERO)
      if (compareDecimals(sum, total) === 0) return []
      const [said, made] = [`${match[1]}${unit}`, `${formatDecimal(trimDecimal(sum))}${unit}`]
      return [{ message: 'counts', data: { fund: fund.name, total: said, sum: made, words: match[0].replace(/[、，,]$/, '') }, key: `${fund.name}|${said}|${made}`, places: part.places, expected: made, actual: said }]
    })))
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
    return { applications, findings: [...findings, ...mergeDrafts(counted)], nothing: { zh: '分配结果没有逐项列出金额。', en: 'No allocation lists its amounts.' } }
  },
})

const amountsIn = (text: string): Decimal[] => [...text.matchAll(AMOUNT)].flatMap((match) => {
  const value = parseDecimal((match[1] ?? '').replaceAll(',', ''))
  return value ? [toFen(value, 'wanyuan')] : []
})
