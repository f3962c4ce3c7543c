import type { Budget, PeriodAmount, Reason } from '../../src/model/budget/budget.ts'
import { ZERO } from '../../src/model/decimal.ts'
import { EMPTY_KEY, type FactKey } from '../../src/model/fact.ts'

const VEHICLES = ['部级领导干部用车', '主要领导干部用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车']

/** Income as the expenditure says, with the account that the 政府性基金收入表 asks for. */
const withAccounts = (lines: Budget['lines']): Budget['income'] =>
  lines.map(({ unit, functional, fund, amounts }) => ({ unit, functional, fund, account: fund === 'governmentFund' ? '1030148' : null, amounts }))

/** A budget taken from a document's tables, with what no table of it says: the year before is the same, texts are invented. */
export function completed(budget: Budget, template: 'shanxi-13' | 'shanghai-9' | 'national-final'): Budget {
  const { year, kind } = budget
  const wanted: readonly (readonly [number, FactKey['phase']])[] = template === 'national-final' ? [[year - 1, 'final'], [year, 'budget']] : [[year - 1, 'budget'], [year - 1, 'execution']]
  const fill = <Line extends { readonly amounts: readonly PeriodAmount[] }>(lines: readonly Line[]): readonly Line[] => lines.map((line) => {
    const now = line.amounts.find((one) => one.year === year && one.phase === kind)
    const added = wanted.filter(([y, phase]) => !line.amounts.some((one) => one.year === y && one.phase === phase)).map(([y, phase]) => ({ year: y, phase, fen: now?.fen ?? ZERO }))
    return { ...line, amounts: [...line.amounts, ...added] }
  })
  const declared = new Map(budget.declared.map((one) => [`${one.key.item}|${one.key.year}`, one]))
  const counts = ['', 'purchase:'].flatMap((prefix) => [`${prefix}vehicles`, ...VEHICLES.map((name) => `${prefix}vehicles:${name}`), `${prefix}equipment`])
  const reasons: readonly Reason[] = [...new Set(budget.lines.map(({ functional }) => functional))].flatMap((functional) => (['previous', 'initial'] as const).map((comparedWith) => ({ comparedWith, about: { measure: 'expenditure' as const, functional }, text: '工作任务按计划安排调整' })))
  const general: readonly Reason[] = (['previous', 'initial'] as const).flatMap((comparedWith) => [
    { measure: 'income' }, { measure: 'expenditure' }, { measure: 'expenditure', fund: 'fiscal' }, { measure: 'incomeGrandTotal' }, { measure: 'incomeGrandTotal', fund: 'fiscal' }, { measure: 'agencyOperation' }, { measure: 'threePublic' },
    { measure: 'expenditure', nature: 'basic' }, { measure: 'expenditure', nature: 'project' },
    ...['overseasTravel', 'officialReception', 'officialVehicles', 'vehiclePurchase', 'vehicleOperation'].map((item) => ({ measure: 'threePublic' as const, item })),
  ].map((about) => ({ comparedWith, about: about as Reason['about'], text: '工作任务按计划安排调整' })))
  return {
    ...budget, lines: fill(budget.lines), income: template === 'shanxi-13' && budget.income.length === 0 ? fill(withAccounts(budget.lines)) : fill(budget.income), carryOver: fill(budget.carryOver), threePublic: fill(budget.threePublic.length > 0 ? budget.threePublic : (['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'] as const).map((item) => ({ unit: null, item, amounts: [{ year, phase: kind, fen: ZERO }] }))), agencyOperation: fill(budget.agencyOperation),
    prose: { duties: ['贯彻执行国家和省有关法律法规和方针政策。'], organisation: ['内设办公室、计划财务科等职能科室。'], tasks: ['扎实做好各项重点工作。'] },
    glossary: [{ term: '基本支出', text: '指为保障机构正常运转、完成日常工作任务而发生的支出。' }],
    accountNames: { ...budget.accountNames, '1030148': '国有土地使用权出让收入' },
    reasons: [...reasons, ...general], performance: [], specialFunds: [], projectStatements: [],
    declared: [
      ...budget.declared.filter(({ key }) => key.measure !== 'stateAssets'),
      ...counts.flatMap((item) => [year - 1, year].map((y) => declared.get(`${item}|${y}`) ?? ({ key: { ...EMPTY_KEY, measure: 'stateAssets' as const, item, year: y, phase: kind }, kind: 'count' as const, value: ZERO }))),
      ...(template === 'national-final' ? ['goods', 'works', 'services', null].map((item) => ({ key: { ...EMPTY_KEY, measure: 'procurement' as const, item, year, phase: kind }, kind: 'amount' as const, value: ZERO })) : []),
    ],
  }
}
