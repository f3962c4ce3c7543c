import type { Budget as DepartmentBudget, BudgetLine, PeriodAmount, Reason } from '../../../../src/model/budget/budget.ts'
import { decimal, type Decimal } from '../../../../src/model/decimal.ts'
import type { BenchBlock } from '../block.ts'
import type { Random } from '../random.ts'
import type { Account, Budget, Change, Line } from './budget.ts'
import { compiledBlocks } from './compiled-blocks.ts'
import { plainWanyuan } from './print.ts'

const FUND = { generalPublic: 'generalPublic', governmentFund: 'governmentFund', own: 'unitFunds' } as const
/** 款 that a 项 pays, and no other. */
const FIXED: Readonly<Record<string, string>> = { '2080505': '30108', '2080506': '30109', '2101101': '30110', '2101102': '30110', '2210201': '30113' }

/** A municipal budget of thirteen tables in 万元, with performance sheets and a special fund: the sample's texts, other figures. */
export function provincialBudget(budget: Budget, sample: DepartmentBudget, random: Random): BenchBlock[] {
  // The sample's sentences speak of more work: every line is at least last year's.
  const lines = budget.lines.map((line) => (line.last > line.amount ? { ...line, last: line.amount * 9n / 100_000n * 10_000n } : line))
  return compiledBlocks(departmentBudget({ ...budget, lines }, renamed(sample, budget), random))
}

/** The sample with another place and entity in all its texts. */
function renamed(sample: DepartmentBudget, { city, entity }: Budget): DepartmentBudget {
  const swap = (text: string): string => text.replaceAll(sample.entity.name, entity).replaceAll(sample.entity.division, city).replaceAll(sample.entity.division.slice(0, 1), city.slice(0, 1))
  const walk = (value: unknown): unknown => (typeof value === 'string' ? swap(value)
    : Array.isArray(value) ? value.map(walk)
      : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)])) : value)
  return walk(sample) as DepartmentBudget
}

function departmentBudget(budget: Budget, sample: DepartmentBudget, random: Random): DepartmentBudget {
  const { year, threePublic: { overseas, reception, purchase, operation }, agency } = budget
  const both = ({ amount, last }: Pick<Change, 'amount' | 'last'>): readonly PeriodAmount[] => periods(year, amount, last)
  const codes = [...new Set(budget.lines.flatMap(({ code }) => [3, 5, 7].map((length) => code.slice(0, length))))]
  const share = agency.amount / 40_000n * 10_000n
  const fundAmount = budget.lines.filter(({ fund }) => fund === 'governmentFund').reduce((all, { amount }) => all + amount, 0n)
  const [special] = sample.specialFunds
  const performance = sheetsOf(budget, sample.performance, fundAmount)
  return {
    ...sample, year,
    lines: linesOf(budget, both),
    income: budget.lines.map((line) => ({ unit: null, functional: line.code, fund: FUND[line.fund], account: line.fund === 'governmentFund' ? '1030148' : null, amounts: both(line) })),
    accountNames: { ...sample.accountNames, ...Object.fromEntries(codes.map((code) => [code, budget.nameOf(code)])) },
    threePublic: ([['overseasTravel', overseas], ['officialReception', reception], ['vehiclePurchase', purchase], ['vehicleOperation', operation]] as const).map(([item, change]) => ({ unit: null, item, amounts: both(change) })),
    agencyOperation: [
      { unit: '050001', amounts: both({ amount: agency.amount - share, last: agency.last }) }, { unit: '050002', amounts: both({ amount: share, last: 0n }) },
    ],
    reasons: reasonsOf(budget),
    procurement: procurementOf(sample.procurement, performance, random),
    performance,
    specialFunds: special ? [{ ...special, parts: { ...special.parts, ...allocation(fundAmount, random, year) } }] : [],
  }
}

const fen = (amount: bigint): Decimal => decimal(amount)
const periods = (year: number, amount: bigint, last: bigint): readonly PeriodAmount[] => [{ year, phase: 'budget', fen: fen(amount) }, { year: year - 1, phase: 'budget', fen: fen(last) }]

/** This year's basic lines by 款, laid along the 项 in order; last year's, of which no table tells the 款, without. */
function linesOf(budget: Budget, both: (change: Pick<Change, 'amount' | 'last'>) => readonly PeriodAmount[]): readonly BudgetLine[] {
  const plain = (line: Line): BudgetLine => ({
    unit: null, functional: line.code, economic: null, governmentEconomic: null, fund: FUND[line.fund], nature: line.nature === 'project' ? 'project' : 'basic', category: null, project: null, amounts: both(line),
  })
  const rest = new Map(budget.economic.map((account) => [account.code, account.amount]))
  const take = (account: Account, wanted: bigint): bigint => {
    const there = rest.get(account.code) ?? 0n
    const taken = there < wanted ? there : wanted
    rest.set(account.code, there - taken)
    return taken
  }
  return budget.lines.flatMap((line): BudgetLine[] => {
    if (line.nature === 'project') return [plain(line)]
    const own = FIXED[line.code]
    let wanted = line.amount
    const accounts = budget.economic.filter(({ code, nature }) => nature === line.nature && (own === undefined ? !Object.values(FIXED).includes(code) : code === own))
    const pieces = accounts.flatMap((account): BudgetLine[] => {
      const amount = take(account, wanted)
      wanted -= amount
      return amount === 0n ? [] : [{ ...plain(line), economic: account.code, governmentEconomic: account.code.startsWith('301') ? '50199' : account.code.startsWith('302') ? '50299' : account.code.startsWith('303') ? '50999' : '50399', category: account.nature, amounts: both({ amount, last: 0n }) }]
    })
    return [...pieces, { ...plain(line), amounts: both({ amount: 0n, last: line.last }) }]
  })
}

function reasonsOf({ lines, threePublic }: Budget): readonly Reason[] {
  const reason = (about: Reason['about'], text: string): Reason => ({ comparedWith: 'previous', about, text })
  const items = { overseasTravel: threePublic.overseas, officialReception: threePublic.reception, vehiclePurchase: threePublic.purchase, vehicleOperation: threePublic.operation }
  return [
    reason({ measure: 'income' }, '按工作任务安排调整收支'), reason({ measure: 'expenditure' }, '按工作任务安排调整支出'),
    reason({ measure: 'expenditure', fund: 'generalPublic' }, '按工作任务安排调整支出'), reason({ measure: 'expenditure', fund: 'governmentFund' }, '农村河道综合整治新增河段两处'),
    ...(['basic', 'project'] as const).map((nature) => reason({ measure: 'expenditure', fund: 'generalPublic', nature }, '按工作任务安排调整支出')),
    ...[...new Set(lines.map(({ code }) => code))].map((functional) => reason({ measure: 'expenditure', fund: 'generalPublic', functional }, '按工作任务安排调整支出')),
    reason({ measure: 'threePublic' }, '按规定严格控制支出'),
    ...Object.entries(items).map(([item, { amount, last }]) => reason({ measure: 'threePublic', item }, amount > last ? '业务活动较上年增加' : '严格控制支出')),
    reason({ measure: 'agencyOperation' }, '按实际需求调整办公费和维修费'),
  ]
}

/** One sheet a project of the general public budget as far as there are texts, and the last for the fund. */
function sheetsOf(budget: Budget, sheets: DepartmentBudget['performance'], fundAmount: bigint): DepartmentBudget['performance'] {
  const projects = budget.lines.filter(({ nature, fund }) => nature === 'project' && fund === 'generalPublic').map(({ amount }) => amount)
  const general = sheets.filter(({ fund }) => fund === 'generalPublic').slice(0, projects.length)
  return [...general.map((sheet, i) => withFunds(sheet, projects[i] ?? 0n)), ...sheets.filter(({ fund }) => fund === 'governmentFund').map((sheet) => withFunds(sheet, fundAmount))]
}

function withFunds(sheet: DepartmentBudget['performance'][number], annual: bigint): DepartmentBudget['performance'][number] {
  const whole = annual * (sheet.period === '1年' ? 1n : 3n)
  const cap = (amount: bigint): string => `≤${plainWanyuan(amount)}万元`
  return {
    ...sheet,
    sources: sheet.sources.map((source) => (source.label.startsWith('市县') ? { ...source, wholePeriod: fen(whole), annual: fen(annual) } : source)),
    indicators: sheet.indicators.map((one) => (one.level2 === '成本指标' ? { ...one, wholePeriodValue: cap(whole), annualValue: cap(annual) } : one)),
  }
}

/** Purchases for the projects that have a sheet, within half of its funds of the year. */
function procurementOf(items: DepartmentBudget['procurement'], sheets: DepartmentBudget['performance'], random: Random): DepartmentBudget['procurement'] {
  return items.flatMap((item) => {
    const sheet = sheets.find(({ projectName }) => projectName === item.projectName)
    if (!sheet) return []
    const annual = sheet.sources.reduce((all, source) => all + (source.annual?.digits ?? 0n), 0n)
    const share = annual / 2n / BigInt(items.filter(({ projectName }) => projectName === item.projectName).length)
    const quantity = BigInt(random.int(1, 20))
    const price = share / quantity * BigInt(random.int(30, 100)) / 100n / 10_000n * 10_000n
    return price === 0n ? [] : [{ ...item, quantity: decimal(quantity), unitPrice: decimal(price), total: decimal(quantity * price), reservedForSmallFirms: true }]
  })
}

function allocation(amount: bigint, random: Random, year: number): Record<'budgetArrangement' | 'allocationResult', string> {
  const first = amount / 100n * BigInt(random.int(31, 45)) / 10_000n * 10_000n
  const second = amount / 100n * BigInt(random.int(21, 30)) / 10_000n * 10_000n
  return {
    budgetArrangement: `${year}年预算安排${plainWanyuan(amount)}万元，全部为政府性基金预算拨款。`,
    allocationResult: `按整治长度和考核结果分配，其中：清溪镇${plainWanyuan(first)}万元，石桥镇${plainWanyuan(second)}万元，柳塘乡${plainWanyuan(amount - first - second)}万元。`,
  }
}
