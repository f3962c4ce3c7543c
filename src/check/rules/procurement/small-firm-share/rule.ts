import { compareDecimals, decimal, divideDecimals, multiplyDecimals } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { percentText } from '../../../claim-arithmetic.ts'
import { factText, intervalOf, isNonZero, valueOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const HUNDRED = decimal(100n)
const RESERVED = 30n
const MICRO = 60n

export default defineRule({
  id: 'procurement/small-firm-share',
  version: 1,
  severity: 'info',
  title: { zh: '面向中小企业预留的采购份额', en: 'The share of procurement reserved for small firms' },
  formula: { zh: '面向中小企业预留 ÷ 政府采购预算 ≥ 30%；其中小微企业 ÷ 面向中小企业预留 ≥ 60%', en: 'reserved for small and medium firms ÷ procurement ≥ 30 %; of it for small and micro firms ≥ 60 %' },
  basis: [{ type: 'law', zh: '财库〔2020〕46号 第八条', en: 'Caiku [2020] No. 46, Article 8' }],
  rationale: {
    zh: '200万元以下的货物、服务和400万元以下的工程原则上全部预留，以上的预留30%以上，其中小微企业不低于60%；总份额低于30%的，应说明理由。',
    en: 'Small purchases are reserved in full as a rule, larger ones to 30 % and more, of it 60 % for small and micro firms. A lower share calls for a reason.',
  },
  assumptions: [{ zh: '两个数都印在文中或表中。', en: 'Both figures are printed, in prose or in a table.' }],
  exclusions: [{ zh: '没有采购预算或没有写预留金额的；决算的合同金额。预留有例外情形，故只作提示。', en: 'No procurement, or no reserved amount given; contracts in final accounts. There are exceptions, so it is information only.' }],
  messages: {
    reserved: { zh: '面向中小企业预留{part}，占政府采购预算{whole}的{share}，低于30%。', en: '{part} reserved for small and medium firms is {share} of the procurement of {whole}: below 30 %.' },
    micro: { zh: '预留给小微企业{part}，占面向中小企业预留{whole}的{share}，低于60%。', en: '{part} reserved for small and micro firms is {share} of the {whole} reserved for small and medium firms: below 60 %.' },
  },
  appliesTo: (disclosure) => disclosure.kind !== 'final' || { zh: '只用于预算公开。', en: 'For budgets only.' },
  check(disclosure) {
    const [all, reserved, micro] = [printed(disclosure, null), printed(disclosure, 'reservedForSmallFirms'), printed(disclosure, 'reservedForMicroFirms')]
    const findings: FindingDraft<'reserved' | 'micro'>[] = []
    let applications = 0
    for (const [message, part, whole, least] of [['reserved', reserved, all, RESERVED], ['micro', micro, reserved, MICRO]] as const) {
      if (!part || !whole || !isNonZero(whole)) continue
      applications += 1
      const enough = compareDecimals(multiplyDecimals(intervalOf(part).high, HUNDRED), multiplyDecimals(intervalOf(whole).low, decimal(least))) >= 0
      const places = [...part.places, ...whole.places]
      if (enough || places.length === 0) continue
      const share = percentText(divideDecimals(multiplyDecimals(valueOf(part), HUNDRED), valueOf(whole), 4))
      findings.push({ message, key: message, places, facts: [part.id, whole.id], data: { part: factText(part), whole: factText(whole), share }, actual: share, expected: `≥ ${least}%` })
    }
    return { applications, findings, nothing: { zh: '没有同时写明政府采购预算和预留金额。', en: 'Procurement and the amount reserved are not both given.' } }
  },
})

/** The document's figure, where all its prints agree. */
function printed(disclosure: Disclosure, item: string | null): Fact | null {
  const facts = disclosure.facts.filter(({ key, kind, interval }) => key.measure === 'procurement' && key.item === item && key.fund === 'all' && key.phase === 'budget' && key.year === disclosure.year && key.unit === null && key.project === null && kind === 'amount' && interval !== null)
  const [first] = facts
  return first && facts.every((fact) => compareDecimals(valueOf(fact), valueOf(first)) === 0) ? first : null
}
