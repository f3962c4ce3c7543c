import { addDecimals, compareDecimals, decimal, formatDecimal, multiplyDecimals, parseDecimal, shiftDecimal, trimDecimal, type Decimal } from '../../../../model/decimal.ts'
import { intervalsMeet, printedInterval } from '../../../../model/interval.ts'
import type { SpecialFund } from '../../../../model/special-fund.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** 按照省级50%、市级20%、县级20%、个人10%的比例: three or more parties with a percentage each. */
const SHARES = /((?:[\u4e00-\u9fff（）()]{1,8}\s*\d+(?:\.\d+)?\s*[%％][、，,和]?\s*){3,})的?(?:比例|标准)?/

const SHARE = /([\u4e00-\u9fff（）()]{1,8}?)\s*(\d+(?:\.\d+)?)\s*[%％]/g

export default defineRule({
  id: 'special-funds/shares',
  version: 1,
  severity: 'error',
  title: { zh: '分担比例之和应为100%，户数、标准、比例与金额应相符', en: 'Shares add up to 100 %, and households × standard × share make the amount' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '各级分担比例之和不是100%，或户数乘户均乘比例不等于本级配套资金，资金从何而来便说不清。', en: 'Where the shares do not add up, or households times standard times share is not the amount, the funding is unclear.' },
  formula: { zh: 'Σ分担比例 = 100%；户数 × 户均标准 × 本级比例 = 本级资金', en: 'Σ shares = 100 %; households × standard × own share = own funds' },
  assumptions: [{ zh: '同一项内写明户数、户均和本级比例时才核算金额。', en: 'The amount is recomputed where one part states households, standard and share.' }],
  exclusions: [{ zh: '“3:3:4”等比数；只写其中一两方比例的。', en: 'Ratios such as 3:3:4; shares of one or two parties only.' }],
  messages: {
    sum: { zh: '“{fund}”各方分担比例之和为{sum}%，不是100%：“{words}”。', en: 'Special fund "{fund}": the shares add up to {sum} %, in "{words}".' },
    product: { zh: '“{fund}”{households}户×户均{standard}万元×{share}%＝{product}万元，文中写{amount}万元。', en: 'Special fund "{fund}": {households} households × {standard} × {share} % = {product} 万元, the text says {amount}.' },
  },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'sum' | 'product'>[] = []
    for (const fund of disclosure.specialFunds) {
      for (const part of Object.values(fund.parts)) {
        const words = part && SHARES.exec(part.text)?.[1]
        if (!part || !words || part.places.length === 0) continue
        applications += 1
        const shares = [...words.matchAll(SHARE)].map((match) => ({ party: match[1] ?? '', percent: parseDecimal(match[2] ?? '') ?? decimal(0n) }))
        const sum = shares.reduce((all, { percent }) => addDecimals(all, percent), decimal(0n))
        if (compareDecimals(sum, decimal(100n)) !== 0) {
          findings.push({ message: 'sum', data: { fund: fund.name, sum: formatDecimal(trimDecimal(sum)), words }, key: `sum|${fund.name}`, places: part.places, expected: '100%', actual: `${formatDecimal(trimDecimal(sum))}%` })
        }
        findings.push(...product(fund, part, shares))
      }
    }
    return { applications, findings, nothing: { zh: '没有写分担比例。', en: 'No shares are stated.' } }
  },
})

/** 户均12.08万元, 80户, 市级20%, 市级配套资金193.28万元: the four of one level. */
function product(fund: SpecialFund, part: NonNullable<SpecialFund['parts']['performance']>, shares: readonly { readonly party: string; readonly percent: Decimal }[]): FindingDraft<'product'>[] {
  const text = part.text.replace(/\s+/g, '')
  const standard = /户均(?:补助|标准|投资)?(?:为)?(\d+(?:\.\d+)?)万元/.exec(text)?.[1]
  const households = /(?:任务|搬迁|涉及|共|为)(?:为)?(\d+)户/.exec(text)?.[1]
  const own = /([省市县区])级(?:配套|补助|承担)?资金(\d+(?:\.\d+)?)万元/.exec(text)
  const share = shares.find(({ party }) => own?.[1] !== undefined && party.includes(own[1]))?.percent
  const [a, b, c] = [parseDecimal(standard ?? ''), parseDecimal(households ?? ''), parseDecimal(own?.[2] ?? '')]
  if (!a || !b || !c || !share) return []
  const factor = shiftDecimal(multiplyDecimals(b, share), -2)
  const bounds = printedInterval(a, a.scale)
  const computed = { low: multiplyDecimals(bounds.low, factor), high: multiplyDecimals(bounds.high, factor) }
  if (intervalsMeet(computed, printedInterval(c, c.scale))) return []
  const value = formatDecimal(trimDecimal(multiplyDecimals(a, factor)))
  return [{
    message: 'product', data: { fund: fund.name, households: households ?? '', standard: standard ?? '', share: formatDecimal(trimDecimal(share)), product: value, amount: own?.[2] ?? '' },
    key: `product|${fund.name}`, places: part.places, expected: `${value}万元`, actual: `${own?.[2] ?? ''}万元`,
  }]
}
