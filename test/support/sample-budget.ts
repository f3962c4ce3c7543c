import { addDecimals, multiplyDecimals, parseDecimal, ZERO, type Decimal } from '../../src/model/decimal.ts'
import { EMPTY_KEY, type FactKey } from '../../src/model/fact.ts'
import { toFen } from '../../src/model/unit.ts'
import type { Budget, PeriodAmount } from '../../src/model/budget/budget.ts'
import { governmentEconomicOf } from '../../src/compile/government-economic.ts'
import { readSource, type SampleSource } from '../../scripts/sample/source.ts'

const SOURCE = new URL('../../data/sample/source.json', import.meta.url).pathname

const fen = (text: string, unit: 'wanyuan' | 'yuan' = 'wanyuan'): Decimal => {
  const value = parseDecimal(text)
  if (!value) throw new Error(`not an amount: ${text}`)
  return toFen(value, unit)
}

const CLASS = { 行政单位: 'administrative', 参照公务员法管理的事业单位: 'civilServiceManaged' } as const

/** The shipped sample's invented department as budget data. */
export function sampleBudget(source: SampleSource = readSource(SOURCE)): Budget {
  const { year } = source
  const both = (amount: string, last: string): readonly PeriodAmount[] => [
    { year, phase: 'budget', fen: fen(amount) }, { year: year - 1, phase: 'budget', fen: fen(last) },
  ]
  const key = (measure: FactKey['measure'], item: string): FactKey => ({ ...EMPTY_KEY, measure, item, year: year - 1, phase: 'budget' })
  const typeOf = (name: string): Budget['units'][number]['type'] => (name in CLASS ? CLASS[name as keyof typeof CLASS] : 'institution')
  return {
    kind: 'budget', scope: 'department', year,
    entity: { name: source.entity, code: source.code, division: source.city, level: '市级' },
    units: source.units.map(({ code, name, type }) => ({ code, name, typeName: type, type: typeOf(type) })),
    prose: {
      duties: source.duties.map((text, i) => `${i + 1}.${text}`), tasks: source.tasks.map((text, i) => `${i + 1}.${text}`),
    },
    glossary: source.glossary.map(([term, text]) => ({ term, text })),
    lines: linesOf(source, both),
    income: incomeOf(source, both), carryOver: [],
    threePublic: (['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'] as const).map((item) => ({
      unit: null, item, amounts: both(source.threePublic[item].amount, source.threePublic[item].last),
    })),
    agencyOperation: source.agencyOperation.units.map(({ code, amount }, i) => ({ unit: code, amounts: both(amount, i === 0 ? source.agencyOperation.last : '0') })),
    procurement: source.procurement.map((row) => {
      const price = fen(row.price)
      const quantity = parseDecimal(row.quantity) ?? ZERO
      return {
        unit: row.unit, projectCode: row.code, projectName: row.project, economic: /\d{5}/.exec(row.economic)?.[0] ?? null, projectCategory: row.category, itemName: row.item, itemClass: row.kind,
        quantity, unitPrice: price, total: multiplyDecimals(quantity, price), fund: row.fund,
        reservedForSmallFirms: /是/.test(row.small), reservedForMicroFirms: /是/.test(row.micro),
      }
    }),
    declared: [
      { key: key('stateAssets', 'vehicles'), kind: 'count', value: parseDecimal(source.assets.vehicles) ?? ZERO },
      { key: key('stateAssets', 'vehicles:value'), kind: 'amount', value: fen(source.assets.vehicleValue) },
      { key: key('other', 'houses'), kind: 'count', value: parseDecimal(source.assets.houses) ?? ZERO },
    ],
    reasons: reasonsOf(source),
    uses: [],
    performance: source.performance.map((sheet) => ({
      projectName: sheet.name, unit: sheet.unit, projectType: sheet.type, period: sheet.period,
      fund: source.specialFund.name.startsWith(sheet.name) ? 'governmentFund' : 'generalPublic',
      sources: [
        { label: '中央财政资金', wholePeriod: ZERO, annual: ZERO }, { label: '省级财政资金', wholePeriod: ZERO, annual: ZERO },
        { label: '市县（区）财政资金', wholePeriod: fen(sheet.total, 'yuan'), annual: fen(sheet.annual, 'yuan') }, { label: '单位自筹', wholePeriod: ZERO, annual: ZERO },
      ],
      prose: [
        ['项目概况', sheet.overview], ['立项依据', sheet.basis], ['项目设立必要性', sheet.necessity], ['保证项目实施的制度、措施', sheet.measures], ['项目实施计划', sheet.plan],
      ].map(([label = '', text = '']) => ({ label, text })),
      wholePeriodGoal: sheet.totalGoal, annualGoal: sheet.annualGoal,
      indicators: sheet.indicators.map(([level1, level2, level3, wholePeriodValue, annualValue]) => ({ level1, level2, level3, wholePeriodValue, annualValue })),
      responsiblePerson: sheet.head, handler: sheet.handler, phone: sheet.phone, filledOn: sheet.filled,
    })),
    specialFunds: [{
      name: source.specialFund.name,
      parts: {
        legalBasis: source.specialFund.basis, managementRules: source.specialFund.rules, applicationGuide: source.specialFund.guide,
        budgetArrangement: source.specialFund.arrangement, allocationResult: source.specialFund.allocation, performance: source.specialFund.performance,
      },
    }],
    projectStatements: [], emptyStatements: [], accountNames: { ...source.functionNames, '1030148': '国有土地使用权出让收入' },
  }
}

type Both = (amount: string, last: string) => readonly PeriodAmount[]

/** The basic expenditure by economic account hangs under the first basic 项 with room for it; here one 项 takes it all. */
function linesOf(source: SampleSource, both: Both): Budget['lines'] {
  const plain = source.lines.map((line): Budget['lines'][number] => ({
    unit: null, functional: line.function, economic: null, governmentEconomic: null, fund: line.fund, nature: line.nature, category: null, project: null,
    amounts: both(line.amount, line.last),
  }))
  const basic = source.lines.filter((line) => line.fund === 'generalPublic' && line.nature === 'basic')
  const carrier = basic.reduce((a, b) => (fen(a.amount).digits > fen(b.amount).digits ? a : b))
  const economic = source.economic.flatMap(({ column, items }) => items.map(([code, , amount]): Budget['lines'][number] => ({
    unit: null, functional: carrier.function, economic: code, governmentEconomic: governmentEconomicOf(code, 'administrative'), fund: 'generalPublic', nature: 'basic', category: column,
    project: null, amounts: both(amount, '0'),
  })))
  // What the economic accounts add to the carrier's 项 is taken off it again, without an account: the sum stays the source's.
  const surplus = economic.reduce((all, line) => addDecimals(all, line.amounts[0]?.fen ?? ZERO), ZERO)
  const back: Budget['lines'][number] = { unit: null, functional: carrier.function, economic: null, governmentEconomic: null, fund: 'generalPublic', nature: 'basic', category: null, project: null, amounts: [
    { year: source.year, phase: 'budget', fen: { digits: -surplus.digits, scale: surplus.scale } }, { year: source.year - 1, phase: 'budget', fen: ZERO },
  ] }
  return [...plain, ...economic, back]
}

const incomeOf = (source: SampleSource, both: Both): Budget['income'] => source.lines.map((line) => ({
  unit: null, functional: line.function, fund: line.fund, account: line.fund === 'governmentFund' ? '1030148' : null, amounts: both(line.amount, line.last),
}))

function reasonsOf(source: SampleSource): Budget['reasons'] {
  const about = (measure: FactKey['measure'], more: Partial<FactKey>, text: string): Budget['reasons'][number] => ({ comparedWith: 'previous', about: { measure, ...more }, text })
  return [
    about('income', {}, '河道管护和农村河道综合整治任务增加，相应增加财政拨款'), about('expenditure', {}, '河道管护和农村河道综合整治任务增加'),
    about('expenditure', { fund: 'generalPublic' }, '河道管护任务增加，人员工资正常晋级晋档'),
    about('expenditure', { fund: 'generalPublic', nature: 'basic' }, '人员工资正常晋级晋档，社会保险和住房公积金缴费基数按规定调整'),
    about('expenditure', { fund: 'generalPublic', nature: 'project' }, '河道保洁标准提高，补充防汛抢险物资'),
    about('expenditure', { fund: 'governmentFund' }, '农村河道综合整治新增河段两处'),
    ...source.lines.filter(({ fund }) => fund === 'generalPublic').map((line) => about('expenditure', { fund: 'generalPublic', functional: line.function }, line.reason)),
    about('threePublic', {}, source.threePublic.reason),
    ...(['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'] as const).map((item) => about('threePublic', { item }, source.threePublic[item].reason)),
    about('agencyOperation', {}, source.agencyOperation.reason),
  ]
}
