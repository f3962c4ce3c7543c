import * as fc from 'fast-check'
import { governmentEconomicOf } from '../../src/compile/government-economic.ts'
import type { Budget, BudgetLine, BudgetUnit, CarryOverLine, DeclaredQuantity, IncomeLine, PeriodAmount, Reason, ThreePublicLine } from '../../src/model/budget/budget.ts'
import type { ProcurementItem } from '../../src/model/budget/procurement-item.ts'
import { classification } from '../../src/model/classification/classification.ts'
import { addDecimals, decimal, multiplyDecimals, negateDecimal, ZERO, type Decimal } from '../../src/model/decimal.ts'
import { EMPTY_KEY, type FactKey, type Fund } from '../../src/model/fact.ts'
import { formsArbitrary, formsOf, PROJECTS, type MadeForms } from './forms-arbitrary.ts'
import type { TemplateId } from './template-id.ts'

const FUND_GROUPS = ['21208', '21210', '21211', '21213', '21214', '22908', '22960']
const items = classification().accounts.filter(({ system, level, status }) => system === 'functional' && level === 3 && status === 'attested').map(({ code }) => code)
const ofFund = (code: string): Fund => (code.startsWith('223') ? 'stateCapital' : FUND_GROUPS.some((group) => code.startsWith(group)) ? 'governmentFund' : 'generalPublic')
const CODES = {
  generalPublic: items.filter((code) => ofFund(code) === 'generalPublic'),
  governmentFund: [...items.filter((code) => ofFund(code) === 'governmentFund'), '2120801', '2120802', '2120804'].filter((code, i, all) => all.indexOf(code) === i),
  stateCapital: ['2230105', '2230299'],
}
const NAMES = {
  '223': '国有资本经营预算支出', '22301': '解决历史遗留问题及改革成本支出', '2230105': '国有企业退休人员社会化管理补助支出', '22302': '国有企业资本金注入', '2230299': '其他国有企业资本金注入',
  '212': '城乡社区支出', '21208': '国有土地使用权出让收入安排的支出', '2120801': '征地和拆迁补偿支出', '2120802': '土地开发支出', '2120804': '农村基础设施建设支出', '1030148': '国有土地使用权出让收入',
}
const ECONOMIC = ['30101', '30102', '30103', '30107', '30108', '30113', '30201', '30202', '30207', '30211', '30228', '30299', '30302', '30305', '31002']
const ENTITIES = ['澄岭市河湖保护局', '青屏县档案馆', '云泽市发展和改革委员会', '临澜区退役军人事务局', '白沙市第三实验中学', '澄岭市人民政府驻外联络处', '柳原县市场监督管理局', '中国共产党澄岭市委员会宣传部']

/** From a 分 to a thousand 亿; now and then nothing, now and then negative. */
const fen: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 1n, max: 5_000_000_000n }) }, { weight: 2, arbitrary: fc.bigInt({ min: 1n, max: 20_000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 12n, max: 10n ** 14n }) }, { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 500n }).map((wan) => wan * 1_000_000n) },
).map((digits) => decimal(digits))
const withNegatives = fc.oneof({ weight: 12, arbitrary: fen }, { weight: 1, arbitrary: fen.map(negateDecimal) })

const unitArbitrary = (count: number): fc.Arbitrary<readonly BudgetUnit[]> => fc.array(
  fc.record({ type: fc.constantFrom('administrative' as const, 'civilServiceManaged' as const, 'institution' as const), long: fc.boolean() }), { minLength: count, maxLength: count },
).map((units) => units.map(({ type, long }, i) => ({
  code: `050${String(i + 1).padStart(3, '0')}`, name: `澄岭市${long ? '农村饮用水水源地环境保护和水土流失综合防治技术推广' : '河道管护'}第${i + 1}中心`, type,
  typeName: type === 'administrative' ? '行政单位' : type === 'civilServiceManaged' ? '参照公务员法管理的事业单位' : '公益一类事业单位',
})))

interface Shape { readonly unit: number; readonly code: number; readonly fund: number; readonly basic: boolean; readonly economic: number; readonly amounts: readonly Decimal[] }

const shape = (negative: boolean): fc.Arbitrary<Shape> => fc.record({
  unit: fc.nat(), code: fc.nat(), fund: fc.nat({ max: 9 }), basic: fc.boolean(), economic: fc.nat(), amounts: fc.tuple(...[0, 1, 2].map(() => (negative ? withNegatives : fen))),
})

const PERIODS: Readonly<Record<TemplateId, readonly (readonly [number, FactKey['phase']])[]>> = {
  'shanxi-13': [[0, 'budget'], [-1, 'budget']],
  'shanghai-9': [[0, 'budget'], [-1, 'budget'], [-1, 'execution']],
  'national-final': [[0, 'final'], [-1, 'final'], [0, 'budget']],
}
const OTHER_FUNDS: Readonly<Record<TemplateId, readonly Fund[]>> = {
  'shanxi-13': ['fiscalAccount', 'unitFunds'], 'shanghai-9': ['undertaking', 'business', 'other'],
  'national-final': ['undertaking', 'business', 'other', 'superiorSubsidy', 'subordinatePayment'],
}

/** Random budgets for a template: any size, with everything that it prints and every reason it may ask for. */
export const budgetArbitrary = (template: TemplateId): fc.Arbitrary<Budget> => fc.record({
  year: fc.integer({ min: 2019, max: 2031 }), scope: fc.constantFrom('department' as const, 'unit' as const), entity: fc.constantFrom(...ENTITIES),
  units: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.constant(50) }).chain(unitArbitrary),
  shapes: fc.oneof(
    { weight: 8, arbitrary: fc.array(shape(false), { minLength: 1, maxLength: 25 }) }, { weight: 2, arbitrary: fc.array(shape(true), { minLength: 1, maxLength: 25 }) },
    { weight: 1, arbitrary: fc.array(shape(false), { minLength: 150, maxLength: 400, size: 'max' }) },
  ),
  fundsUsed: fc.constantFrom(['generalPublic'], ['generalPublic', 'other'], ['generalPublic', 'governmentFund'], ['generalPublic', 'governmentFund', 'stateCapital', 'other']),
  threePublic: fc.oneof(
    { weight: 8, arbitrary: fc.array(fc.tuple(...PERIODS[template].map(() => fen)), { minLength: 4, maxLength: 4 }) }, { weight: 1, arbitrary: fc.constant([]) },
  ),
  carry: fc.array(fc.record({ fund: fc.nat(), code: fc.nat(), opening: fen, closing: fen }), { maxLength: 4 }),
  procurement: fc.oneof({ weight: 8, arbitrary: fc.array(procurementRow(template), { maxLength: 6 }) }, { weight: 1, arbitrary: fc.array(procurementRow(template), { minLength: 40, maxLength: 60 }) }),
  // 机关运行经费 as entered, a unit a row; where there is none it follows from the expenditure.
  agency: fc.option(fc.array(fc.tuple(...PERIODS[template].map(() => fen)), { minLength: 1, maxLength: 3 }), { nil: null }),
  surplus: fc.option(fc.record({ used: fen, distributed: fen }), { nil: null }),
  counts: fc.array(fc.nat({ max: 60 }), { minLength: 40, maxLength: 40 }), forms: formsArbitrary,
}).map((made) => build(template, made))

interface MadeProcurement {
  readonly price: bigint; readonly quantity: Decimal; readonly itemClass: ProcurementItem['itemClass']; readonly fund: Fund; readonly project: number; readonly small: boolean | null; readonly micro: boolean
}

/** From a 分 each to ten million 元, in whole numbers and in tenths. */
const procurementRow = (template: TemplateId): fc.Arbitrary<MadeProcurement> => fc.record({
  price: fc.oneof(fc.bigInt({ min: 1n, max: 1_000n }), fc.bigInt({ min: 100n, max: 10n ** 9n })),
  quantity: fc.oneof({ weight: 4, arbitrary: fc.bigInt({ min: 1n, max: 2000n }).map((n) => decimal(n)) }, { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 999n }).map((n) => decimal(n * 100n, 1)) }),
  itemClass: fc.constantFrom('goods' as const, 'works' as const, 'services' as const),
  fund: fc.constantFrom<Fund>('generalPublic', 'governmentFund', 'stateCapital', ...OTHER_FUNDS[template]), project: fc.nat(), small: fc.constantFrom(true, false, null), micro: fc.boolean(),
})

interface Made {
  year: number; scope: Budget['scope']; entity: string; units: readonly BudgetUnit[]; shapes: readonly Shape[]; fundsUsed: readonly string[]
  threePublic: readonly (readonly Decimal[])[]; carry: readonly { fund: number; code: number; opening: Decimal; closing: Decimal }[]
  procurement: readonly MadeProcurement[]; agency: readonly (readonly Decimal[])[] | null; surplus: { readonly used: Decimal; readonly distributed: Decimal } | null; counts: readonly number[]; forms: MadeForms
}

function build(template: TemplateId, made: Made): Budget {
  const { year, scope, entity } = made
  const units = scope === 'unit' ? made.units.slice(0, 1) : made.units
  const periods = PERIODS[template].map(([offset, phase]) => ({ year: year + offset, phase }))
  const amounts = (values: readonly Decimal[]): readonly PeriodAmount[] => periods.map((period, i) => ({ ...period, fen: values[i] ?? ZERO }))
  // Something is spent: a whole disclosure of nothing is no disclosure.
  const wages: Shape = { unit: 0, code: 0, fund: 0, basic: true, economic: 0, amounts: periods.map(() => decimal(10_000_000n)) }
  const lines = [wages, ...made.shapes].map((one) => lineOf(template, one, made, units, amounts))
  const carryOver = template === 'national-final' ? carryOf(made, lines, periods) : []
  const division = /^[\u4e00-\u9fff]{2}[市县区]/.exec(entity)?.[0] ?? '澄岭市'
  const identity = { name: entity, code: '050', division, level: `${division.slice(-1)}级` }
  const codes = new Set(lines.map(({ functional }) => functional))
  return {
    kind: template === 'national-final' ? 'final' : 'budget', scope, year,
    entity: identity, units,
    prose: { duties: ['贯彻执行国家和省有关法律法规和方针政策。'], organisation: ['内设办公室、计划财务科等职能科室。'], tasks: ['扎实做好各项重点工作。'] },
    glossary: [{ term: '基本支出', text: '指为保障机构正常运转、完成日常工作任务而发生的支出。' }],
    lines, income: incomeOf(lines, carryOver, periods), carryOver,
    threePublic: (['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'] as const).map((item, i): ThreePublicLine => ({ unit: null, item, amounts: amounts(made.threePublic[i] ?? []) })),
    agencyOperation: (made.agency ?? []).slice(0, units.length).map((values, i) => ({ unit: units[i]?.code ?? null, amounts: amounts(values) })),
    procurement: template === 'national-final' ? [] : procurementOf(made, units),
    declared: declaredOf(template, made), reasons: reasonsOf(codes), uses: [...codes].map((functional) => ({ functional, text: '保障相关工作正常开展' })),
    ...formsOf(template, made.forms, { year, lines, units, entity: identity }), emptyStatements: [], accountNames: NAMES,
  }
}

function lineOf(template: TemplateId, one: Shape, { fundsUsed }: Made, units: readonly BudgetUnit[], amounts: (values: readonly Decimal[]) => readonly PeriodAmount[]): BudgetLine {
  const unit = units[one.unit % units.length]
  const kind = fundsUsed[one.fund % fundsUsed.length] ?? 'generalPublic'
  const others = OTHER_FUNDS[template]
  const fund = kind === 'other' ? (others[one.economic % others.length] ?? 'other') : (kind as Fund)
  const list = fund === 'governmentFund' || fund === 'stateCapital' ? CODES[fund] : CODES.generalPublic
  const basic = one.basic && fund !== 'governmentFund' && fund !== 'stateCapital'
  const economic = ECONOMIC[one.economic % ECONOMIC.length] ?? '30201'
  return {
    unit: unit?.code ?? null, functional: list[one.code % list.length] ?? '', economic: basic ? economic : '30299',
    governmentEconomic: basic ? governmentEconomicOf(economic, unit?.type ?? 'administrative') : null, fund, nature: basic ? 'basic' : 'project',
    category: basic ? (/^30[13]/.test(economic) ? 'personnel' : 'publicUse') : null, project: basic ? null : projectName(one.code, fund),
    // The code tables hold no 项 of 223: an account that no table of the document prints could not be told from its name.
    amounts: amounts(fund === 'stateCapital' ? one.amounts.map((value) => addDecimals(value, decimal(1_000_000n))) : one.amounts),
  }
}

/** One of the names, which tells the fund too: a project is paid from one fund. */
const projectName = (pick: number, fund: Fund): string => `${PROJECTS[pick % PROJECTS.length]}${fund === 'generalPublic' ? '' : fund === 'governmentFund' ? '（政府性基金）' : fund === 'stateCapital' ? '（国有资本经营预算）' : '（自有资金）'}`

function carryOf(made: Made, lines: readonly BudgetLine[], periods: readonly { year: number; phase: FactKey['phase'] }[]): readonly CarryOverLine[] {
  return made.carry.flatMap(({ code, opening, closing }) => {
    const line = lines[code % lines.length]
    if (!line) return []
    const of = (measure: CarryOverLine['measure'], value: Decimal): CarryOverLine => ({ measure, fund: line.fund, functional: line.functional, amounts: periods.map((period) => ({ ...period, fen: value })) })
    return [of('openingCarryOver', opening), of('closingCarryOver', closing)]
  }).concat(surplusOf(made, lines, periods))
}

/** 使用非财政拨款结余 and 结余分配: of money that is not the budget's own. */
function surplusOf({ surplus }: Made, lines: readonly BudgetLine[], periods: readonly { year: number; phase: FactKey['phase'] }[]): readonly CarryOverLine[] {
  const line = lines.find(({ fund }) => OTHER_FUNDS['national-final'].includes(fund))
  if (!surplus || !line) return []
  return ([['surplusUsed', surplus.used], ['surplusDistribution', surplus.distributed]] as const).map(([measure, value]) => (
    { measure, fund: line.fund, functional: line.functional, amounts: periods.map((period) => ({ ...period, fen: value })) }))
}

/** What balances: spent + kept + distributed − brought − taken from the surplus, account by account and fund by fund. */
function incomeOf(lines: readonly BudgetLine[], carry: readonly CarryOverLine[], periods: readonly { year: number; phase: FactKey['phase'] }[]): readonly IncomeLine[] {
  const pairs = new Map([...lines, ...carry].map(({ fund, functional }) => [`${fund}|${functional}`, { fund, functional }]))
  return [...pairs.values()].map(({ fund, functional }) => ({
    unit: null, functional, fund, account: fund === 'governmentFund' ? '1030148' : null,
    amounts: periods.map((period) => {
      const at = (all: readonly { readonly fund: Fund; readonly functional: string | null; readonly amounts: readonly PeriodAmount[] }[]): Decimal =>
        all.filter((one) => one.fund === fund && one.functional === functional).flatMap((one) => one.amounts.filter((a) => a.year === period.year && a.phase === period.phase).map((a) => a.fen)).reduce(addDecimals, ZERO)
      const of = (measure: string): Decimal => at(carry.filter((one) => one.measure === measure))
      const out = [at(lines), of('closingCarryOver'), of('surplusDistribution'), negateDecimal(of('openingCarryOver')), negateDecimal(of('surplusUsed'))]
      return { ...period, fen: out.reduce(addDecimals, ZERO) }
    }),
  }))
}

const procurementOf = (made: Made, units: readonly BudgetUnit[]): readonly ProcurementItem[] => made.procurement.map(({ price, quantity, itemClass, fund, project, small, micro }, i) => ({
  unit: units[i % units.length]?.code ?? null, projectCode: null, projectName: `${PROJECTS[project % PROJECTS.length]}（第${i + 1}项）`, economic: '30299', projectCategory: '其他特定专项工作经费',
  itemName: { goods: '台式计算机', works: '装修工程', services: '印刷服务' }[itemClass], itemClass, quantity, unitPrice: decimal(price),
  total: multiplyDecimals(quantity, decimal(price)), fund, reservedForSmallFirms: small, reservedForMicroFirms: small === null ? null : small && micro,
}))

const VEHICLES = ['部级领导干部用车', '主要领导干部用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车']

function declaredOf(template: TemplateId, { year, counts }: Made): readonly DeclaredQuantity[] {
  let next = 0
  const count = (): Decimal => decimal(BigInt(counts[next++ % counts.length] ?? 1))
  const at = (measure: FactKey['measure'], item: string | null, value: Decimal, kind: DeclaredQuantity['kind'], offset: number): DeclaredQuantity =>
    ({ key: { ...EMPTY_KEY, measure, item, year: year + offset, phase: template === 'national-final' ? 'final' : 'budget' }, kind, value })
  const fleet = (prefix: string, offset: number): readonly DeclaredQuantity[] => {
    const each = VEHICLES.map((kind) => at('stateAssets', `${prefix}vehicles:${kind}`, count(), 'count', offset))
    return [...each, at('stateAssets', `${prefix}vehicles`, each.map(({ value }) => value).reduce(addDecimals, ZERO), 'count', offset), at('stateAssets', `${prefix}equipment`, count(), 'count', offset)]
  }
  if (template === 'national-final') return [
    ...fleet('', 0), ...(['overseasGroups', 'overseasTravellers', 'vehiclesBought', 'vehiclesKept', 'receptions', 'receptionGuests'] as const).map((item) => at('other', item, count(), 'count', 0)),
    at('performanceProjects', null, count(), 'count', 0), at('performanceFunds', null, multiplyDecimals(count(), decimal(7_654_321n)), 'amount', 0),
    ...(['procurement'] as const).flatMap((measure) => {
      const parts = (['goods', 'works', 'services'] as const).map((item) => at(measure, item, decimal(BigInt(next + 1) * 1_234_567n * BigInt(counts[next++] ?? 1)), 'amount', 0))
      return [...parts, at(measure, null, parts.map(({ value }) => value).reduce(addDecimals, ZERO), 'amount', 0)]
    }),
  ]
  if (template === 'shanghai-9') return [...fleet('', -1), ...fleet('purchase:', 0)]
  // Values and buildings are said only where they are known.
  const known = (counts[0] ?? 0) % 2 === 0
  return [...fleet('', -1), ...(known ? [at('stateAssets', 'vehicles:value', multiplyDecimals(count(), decimal(12_345_678n)), 'amount', -1), at('other', 'houses', { ...count(), scale: 1 }, 'count', -1)] : [])]
}

function reasonsOf(codes: ReadonlySet<string>): readonly Reason[] {
  const text = '工作任务按计划安排调整'
  const abouts: Reason['about'][] = [
    { measure: 'income' }, { measure: 'expenditure' }, { measure: 'incomeGrandTotal' }, { measure: 'incomeGrandTotal', fund: 'fiscal' }, { measure: 'expenditure', fund: 'fiscal' },
    { measure: 'expenditure', nature: 'basic' }, { measure: 'expenditure', nature: 'project' }, { measure: 'agencyOperation' }, { measure: 'threePublic' },
    ...['overseasTravel', 'officialReception', 'officialVehicles', 'vehiclePurchase', 'vehicleOperation'].map((item) => ({ measure: 'threePublic' as const, item })),
    ...[...codes].map((functional) => ({ measure: 'expenditure' as const, functional })),
  ]
  return abouts.flatMap((about) => [{ comparedWith: 'previous' as const, about, text }, { comparedWith: 'initial' as const, about, text }])
}
