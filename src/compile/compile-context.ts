import type { Budget } from '../model/budget/budget.ts'
import type { CompiledFact } from '../model/compiled-disclosure.ts'
import { EMPTY_KEY, type FactKey } from '../model/fact.ts'
import type { AccountLists } from './account-lists.ts'
import type { Figures } from './figures.ts'
import type { CompileProblem } from './problem.ts'
import type { Template } from './template.ts'

/** What every step of compiling works with. `facts` and `problems` are collected on the way. */
export interface CompileContext {
  readonly budget: Budget
  readonly template: Template
  readonly figures: Figures
  readonly accounts: AccountLists
  readonly facts: CompiledFact[]
  readonly problems: CompileProblem[]
  /** An id for the next block of a kind: `paragraph-12`. */
  readonly nextId: (kind: string) => string
}

/** Variables of the loops around a pattern. */
export type Variables = Readonly<Record<string, Variable>>

export interface Variable {
  readonly key: Partial<FactKey>
  readonly texts: Readonly<Record<string, string>>
}

/** Year and phase of a period of the template. */
export function periodOf(name: string, { template, budget }: CompileContext): Pick<FactKey, 'year' | 'phase'> {
  const period = template.periods[name]
  if (!period) throw new Error(`template ${template.id}: no period “${name}”`)
  return { year: budget.year + period.yearOffset, phase: period.phase }
}

/** `generalPublic+item@previous`: a quantity of the template, what loops add to it, and its period. */
export function quantityKey(expression: string, variables: Variables, context: CompileContext): FactKey {
  const [named = '', period = 'current'] = expression.trim().split('@')
  const [name = '', ...added] = named.split('+').map((part) => part.trim())
  const quantity = name === '' ? {} : context.template.quantities[name]
  if (!quantity) throw new Error(`template ${context.template.id}: no quantity “${name}”`)
  const key = { ...EMPTY_KEY, measure: 'other' as const, ...periodOf(period, context), ...quantity }
  return added.reduce<FactKey>((all, variable) => {
    const found = variables[variable]
    if (!found) throw new Error(`template ${context.template.id}: “${expression}” stands in no loop “${variable}”`)
    return { ...all, ...found.key }
  }, key)
}

/** Words for a quantity in problems: `支出 204 司法`. */
export const describeKey = (key: FactKey): string =>
  [MEASURE_NAMES[key.measure] ?? key.measure, FUND_NAMES[key.fund] ?? '', NATURE_NAMES[key.nature ?? ''] ?? '', key.functional ?? '', key.economic ?? '', ITEM_NAMES[key.item ?? ''] ?? key.item ?? '']
    .filter((part) => part !== '').join(' ')

const MEASURE_NAMES: Readonly<Partial<Record<string, string>>> = {
  income: '收入', expenditure: '支出', incomeGrandTotal: '收入总计', expenditureGrandTotal: '支出总计', openingCarryOver: '年初结转和结余',
  closingCarryOver: '年末结转和结余', surplusUsed: '使用非财政拨款结余', surplusDistribution: '结余分配', threePublic: '“三公”经费', agencyOperation: '机关运行经费',
  procurement: '政府采购', meeting: '会议费', training: '培训费', performanceFunds: '绩效目标涉及资金', performanceProjects: '绩效目标项目数', stateAssets: '国有资产',
}
const FUND_NAMES: Readonly<Partial<Record<string, string>>> = {
  generalPublic: '一般公共预算', governmentFund: '政府性基金预算', stateCapital: '国有资本经营预算', fiscal: '财政拨款', fiscalAccount: '财政专户管理资金', unitFunds: '单位资金',
  undertaking: '事业收入', business: '经营收入', superiorSubsidy: '上级补助收入', subordinatePayment: '附属单位上缴收入', other: '其他收入',
}
const NATURE_NAMES: Readonly<Partial<Record<string, string>>> = {
  basic: '基本支出', project: '项目支出', personnel: '人员经费', publicUse: '公用经费', paymentToSuperior: '上缴上级支出', business: '经营支出', subsidyToSubordinate: '对附属单位补助支出',
}
const ITEM_NAMES: Readonly<Partial<Record<string, string>>> = {
  overseasTravel: '因公出国（境）费', officialReception: '公务接待费', officialVehicles: '公务用车购置及运行费', vehiclePurchase: '公务用车购置费', vehicleOperation: '公务用车运行维护费',
  goods: '货物', works: '工程', services: '服务',
}
