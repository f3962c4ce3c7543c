import { addDecimals, compareDecimals } from '../../../../model/decimal.ts'
import { keyText, type Fact, type Phase } from '../../../../model/fact.ts'
import { addIntervals } from '../../../../model/interval.ts'
import { describeFact } from '../../../describe-fact.ts'
import type { CheckContext } from '../../../context.ts'
import { amountText, factText, intervalOf, isPrinted, unitOf, valueOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Items of procurement whose amounts together are no more than another. */
interface Limit { readonly parts: readonly string[]; readonly whole: string | null; readonly phase: Phase }

const LIMITS: readonly Limit[] = [
  { parts: ['reservedContractsToSmallFirms'], whole: 'reservedForSmallFirms', phase: 'budget' },
  { parts: ['reservedContractsToMicroFirms'], whole: 'reservedForMicroFirms', phase: 'budget' },
  { parts: ['reservedContractsToSmallFirms', 'otherContractsToSmallFirms'], whole: null, phase: 'final' },
]

export default defineRule({
  id: 'relations/small-firm-contracts',
  version: 1,
  severity: 'warning',
  title: { zh: '中小企业成交金额不大于预留金额，也不大于采购总额', en: 'Contracts with small firms are within what was reserved and within all procurement' },
  formula: { zh: '预留项目中由中小（小微）企业成交 ≤ 面向中小（小微）企业预留；预留项目与其他项目中由中小企业成交之和 ≤ 政府采购总额', en: 'contracts in the reserved part ≤ what was reserved; contracts in the reserved and the other part together ≤ procurement' },
  basis: [ACCOUNTING, { type: 'law', zh: '财库〔2020〕46号 第十九条（公开中小企业采购情况）', en: 'Caiku [2020] No. 46, Article 19 (publish procurement from small firms)' }],
  rationale: { zh: '成交金额不超过预算；部分大于整体，两数之一有误。', en: 'Contracts stay within their budget; where a part exceeds its whole one of the two is wrong.' },
  assumptions: [{ zh: '按印出的末位数字取区间比较。', en: 'Numbers are compared by the interval of their print.' }],
  exclusions: [{ zh: '有一项没有写的。', en: 'Where one of them is not given.' }],
  messages: { exceeds: { zh: '{parts}共{actual}，大于{whole}的{limit}。', en: '{parts} come to {actual}, more than the {limit} of {whole}.' } },
  appliesTo: ({ kind }) => kind === 'final' || { zh: '只用于决算公开。', en: 'For final accounts only.' },
  check(disclosure, context) {
    let applications = 0
    const findings: FindingDraft<'exceeds'>[] = []
    for (const { parts: items, whole: item, phase } of LIMITS) {
      const parts = items.flatMap((one) => amount(context, disclosure.year, one, 'final') ?? [])
      const whole = amount(context, disclosure.year, item, phase)
      const [first] = parts
      if (!whole || !first || parts.length !== items.length) continue
      applications += 1
      if (compareDecimals(parts.map(intervalOf).reduce(addIntervals).low, intervalOf(whole).high) <= 0) continue
      const unit = unitOf(first)
      const actual = `${amountText(parts.map(valueOf).reduce(addDecimals), unit)}${UNIT_NAME[unit]}`
      const names = parts.map((part) => describeFact(disclosure, part))
      findings.push({
        message: 'exceeds', key: `${items.join(' ')} ${keyText(whole.key)}`, actual, expected: `≤ ${factText(whole)}`,
        data: { parts: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }, actual, whole: describeFact(disclosure, whole), limit: factText(whole) },
        facts: [...parts, whole].map(({ id }) => id), places: [...parts, whole].flatMap(({ places }) => places),
      })
    }
    return { applications, findings, nothing: { zh: '没有中小企业成交金额。', en: 'No contracts with small firms are given.' } }
  },
})

const amount = ({ facts }: CheckContext, year: number | null, item: string | null, phase: Phase): Fact | undefined => facts.all.find((fact) =>
  fact.key.measure === 'procurement' && fact.key.year === year && fact.key.phase === phase && fact.key.item === item && fact.key.unit === null && fact.kind === 'amount' && fact.key.fund === 'all' && isPrinted(fact))
