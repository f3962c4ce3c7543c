import { allMatches } from '../../../../model/all-matches.ts'
import { compareDecimals, parseDecimal } from '../../../../model/decimal.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { toFen } from '../../../../model/unit.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { SpecialFund } from '../../../../model/special-fund.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { defineRule } from '../../../rule.ts'
import { specialFundAmount, type SpecialFundAmount } from '../../../special-fund-amount.ts'

/** How many characters of a fund's name a sentence has to share to speak of that fund. */
const SHARED = 6

export default defineRule({
  id: 'special-funds/same-amount',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金的预算安排应与说明中的金额一致', en: "A special fund's amount is the one the explanation gives" },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '同一项资金，编制说明写5000万元，专项资金公开写2000万元，读者无从判断。', en: 'One fund with 5,000 in the explanation and 2,000 in its own disclosure leaves readers in doubt.' },
  assumptions: [{ zh: '说明中的项目名称与专项资金名称有连续六个字以上相同，视为同一资金。', en: 'A phrase that shares six characters in a row with the name speaks of the fund.' }],
  exclusions: [{ zh: '绩效目标申报表中的资金（项目可以只是专项的一部分）。', en: 'Funds in performance sheets (a project may be a part of the fund).' }],
  messages: { differs: { zh: '专项资金“{fund}”预算安排为{own}，编制说明中“{words}”为{other}。', en: 'Special fund "{fund}" has {own}, the explanation gives {other} for "{words}".' } },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    let applications = 0
    const findings = disclosure.specialFunds.flatMap((fund) => {
      const own = specialFundAmount(fund)
      if (!own) return []
      return said(disclosure, fund).flatMap((other) => {
        applications += 1
        if (compareDecimals(own.fen, other.fen) === 0 || own.places.length === 0) return []
        return [{
          message: 'differs' as const, data: { fund: fund.name, own: amountText(own.fen, 'wanyuan'), other: amountText(other.fen, 'wanyuan'), words: other.text },
          key: `${fund.name}|${other.text}`, places: [...own.places, ...other.places], actual: amountText(own.fen, 'wanyuan'),
        }]
      })
    })
    return { applications, findings, nothing: { zh: '编制说明没有说到这些专项资金的金额。', en: 'The explanation gives no amounts of these funds.' } }
  },
})

const NAMED_AMOUNT = /([\u4e00-\u9fff“”（）()]{6,40}?)\s*(\d[\d,]*(?:\.\d+)?)\s*万元/g

/** Phrases outside the special funds' own part that name the fund right before an amount. */
function said(disclosure: Disclosure, fund: SpecialFund): SpecialFundAmount[] {
  const own = new Set(disclosure.specialFunds.flatMap(({ parts }) => Object.values(parts).flatMap((part) => part?.spans.map(({ paragraph }) => paragraph) ?? [])))
  return disclosure.paragraphs.flatMap((paragraph, index) => {
    if (own.has(index) || paragraph.role !== 'body') return []
    return allMatches(NAMED_AMOUNT, paragraph.text).flatMap((match) => {
      const words = (match[1] ?? '').replace(/^.*(?:其中|，|；)/, '')
      const fen = parseDecimal((match[2] ?? '').replaceAll(',', ''))
      if (!fen || !sharesWords(words, fund.name)) return []
      return [{ fen: toFen(fen, 'wanyuan'), text: words, places: placesOf(paragraph, match.index, match.index + match[0].length) }]
    })
  })
}

function sharesWords(words: string, name: string): boolean {
  for (let start = 0; start + SHARED <= name.length; start += 1) if (words.includes(name.slice(start, start + SHARED))) return true
  return false
}
