import type { Bilingual } from '../check/bilingual.ts'
import { MEASURE, NATURE } from '../check/describe-key.ts'
import type { Fund, Phase } from '../model/fact.ts'

// The Chinese terms for what a fact's key says, as docs/glossary.md has them.

export const MEASURE_NAME = zhOf(MEASURE)

export const FUND_NAME: Readonly<Record<Fund, string>> = {
  all: '全部资金',
  generalPublic: '一般公共预算',
  governmentFund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
  fiscal: '财政拨款',
  fiscalAccount: '财政专户管理资金',
  unitFunds: '单位资金',
  undertaking: '事业收入',
  business: '经营收入',
  superiorSubsidy: '上级补助收入',
  subordinatePayment: '附属单位上缴收入',
  other: '其他收入',
}

export const NATURE_NAME = zhOf(NATURE)

export const PHASE_NAME: Readonly<Record<Phase, string>> = { budget: '预算数', adjusted: '全年预算数', final: '决算数', execution: '预算执行数' }

/** The Chinese side of bilingual names. */
function zhOf<Key extends string>(names: Readonly<Record<Key, Bilingual>>): Readonly<Record<Key, string>> {
  return Object.fromEntries(Object.entries<Bilingual>(names).map(([key, { zh }]) => [key, zh])) as Record<Key, string>
}
