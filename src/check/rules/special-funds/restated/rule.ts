import { compareDecimals, type Decimal } from '../../../../model/decimal.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import type { Place } from '../../../../model/place.ts'
import type { SpecialFund } from '../../../../model/special-fund.ts'
import { recogniseSlip } from '../../../cause/recognise-slip.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { statedIn, type Stated } from '../../../special-fund-statements.ts'

type Draft = FindingDraft<'differs' | 'budget' | 'year'>

/** What the money of a fund is called; what a household, another level or another year gets is not it. */
const ITS_MONEY = /(?:资金|金额|预算|经费|[费款]|补助|补贴)(?:总额|共计|合计|共|约|为)*$/
const OTHER_MONEY = /均|每|标准|累计|历年|已|其中|总投资|投资|以上|以下|超过|控制|不少于|节约|结余|结转|剩余|中央|上级|省级|县级|区级|乡级|镇级|个人|自筹|社会/
/** Digits that a slip must leave telling. */
const TELLING = 3

export default defineRule({
  id: 'special-funds/restated',
  version: 1,
  severity: 'warning',
  title: { zh: '专项资金各部分所说的金额、数量、年度应前后一致', en: 'Amounts, counts and years of a special fund agree in all its parts' },
  basis: [
    { type: 'law', zh: '预算法 第十四条、第十六条', en: 'Budget Law, Articles 14 and 16' },
    { type: 'professional', zh: '财预〔2016〕143号（专项资金公开）', en: 'Circular Caiyu [2016] No. 143 (disclosure of special funds)' },
  ],
  rationale: { zh: '预算安排写193.28万元，分配结果写192.38万元；一处说搬迁80户，另一处说85户：必有一处写错。', en: 'A budget of 193.28 allocated as 192.38, or 80 households in one part and 85 in another: one is wrong.' },
  assumptions: [
    { zh: '数字前的词句（四个字以上）和计量单位都相同的，说的是同一件事。', en: 'Numbers of one unit behind the same words (four characters or more) speak of one thing.' },
    { zh: '分配结果、预算绩效中唯一的资金金额就是预算安排；与它只差一个笔误的金额也是。', en: 'The one amount of money of the allocation or of the performance is the budget, and so is an amount one slip away from it.' },
  ],
  exclusions: [{ zh: '户均、人均、标准，其他级次、以前年度的资金，预算安排有几个金额的。', en: 'Amounts per household or head, of other levels or years; budgets of several amounts.' }],
  messages: {
    differs: { zh: '专项资金“{fund}”一处写“{one}”，另一处写“{other}”，两者应一致。', en: 'Special fund "{fund}" says "{one}" in one part, "{other}" in another.' },
    budget: { zh: '专项资金“{fund}”预算安排为{own}，另一处写“{other}”，两者应一致。', en: 'Special fund "{fund}" has a budget of {own}, another part says "{other}".' },
    year: { zh: '专项资金“{fund}”一处写“{one}”，另一处写“{other}”，年度不同。', en: 'Special fund "{fund}" says "{one}" in one part, "{other}" in another: the years differ.' },
  },
  appliesTo: (disclosure) => disclosure.specialFunds.length > 0 || { zh: '没有公开专项资金。', en: 'There are no special funds.' },
  check(disclosure) {
    let applications = 0
    const findings = disclosure.specialFunds.flatMap((fund) => {
      const stated = statedIn(fund)
      const pairs = stated.flatMap((one, at) => stated.slice(at + 1).filter((other) => other.part !== one.part && sameThing(one, other)).map((other) => [one, other] as const))
      applications += pairs.length
      const budget = budgetOf(stated)
      const others = budget ? stated.filter((one) => one.part !== 'budgetArrangement' && isBudget(one, budget, stated)) : []
      applications += others.length
      const differing = pairs.filter(([a, b]) => !same(a, b)).map(([a, b]) => draft(fund, a.kind === 'year' ? 'year' : 'differs', a, b))
      const told = new Set(differing.flatMap(({ places }) => places))
      const against = others.flatMap((other) => (budget && !same(other, budget) && !other.places.every((place) => told.has(place)) ? [draft(fund, 'budget', budget, other)] : []))
      return [...differing, ...against]
    })
    return { applications, findings, nothing: { zh: '专项资金各部分没有说同一件事的数字。', en: 'No two parts of a fund print a number of one thing.' } }
  },
})

const same = (a: Stated, b: Stated): boolean => (a.kind === 'amount' ? intervalsMeet(a.interval, b.interval) : compareDecimals(a.value, b.value) === 0)

const sameThing = (a: Stated, b: Stated): boolean => a.kind === b.kind && a.unit === b.unit && a.words !== '' && a.words === b.words

/** The one amount of 预算安排. */
function budgetOf(stated: readonly Stated[]): Stated | null {
  const [only, ...more] = stated.filter(({ kind, part }) => kind === 'amount' && part === 'budgetArrangement')
  return only && more.length === 0 ? only : null
}

function isBudget(one: Stated, budget: Stated, stated: readonly Stated[]): boolean {
  if (one.kind !== 'amount' || OTHER_MONEY.test(one.clause)) return false
  const alone = stated.filter(({ kind, part, clause }) => kind === 'amount' && part === one.part && !OTHER_MONEY.test(clause)).length === 1
  return alone && (ITS_MONEY.test(one.clause) || (isTelling(budget.value) && recogniseSlip(one.value, budget.value) !== null))
}

const isTelling = ({ digits }: Decimal): boolean => digits.toString().replace(/0+$/, '').length >= TELLING

function draft(fund: SpecialFund, message: 'differs' | 'budget' | 'year', one: Stated, other: Stated): Draft & { readonly places: readonly Place[] } {
  const data: Readonly<Record<string, string>> = message === 'budget' ? { own: one.text, other: other.clause + other.text } : { one: one.phrase, other: other.phrase }
  return { message, data: { fund: fund.name, ...data }, key: `${fund.name}|${message}|${one.words}|${[one.text, other.text].toSorted().join('|')}`, places: [...other.places, ...one.places], actual: other.text }
}
