import { createRandom, seedOf, type Random } from '../../random.ts'
import { nameOfAccount } from './names.ts'

// A year's books of an invented body: every amount of its final accounts is added up from these lines, in whole 分.

export type Source = 'generalPublic' | 'governmentFund' | 'stateCapital' | 'superiorSubsidy' | 'undertaking' | 'business' | 'subordinatePayment' | 'other'
export type Nature = 'basic' | 'project' | 'business'

/** One 项 from one source for one purpose. Opening + income + used = expenditure + distributed + closing. */
export interface BookLine {
  readonly code: string
  readonly source: Source
  readonly nature: Nature
  readonly opening: bigint
  readonly income: bigint
  /** 使用非财政拨款结余. */
  readonly used: bigint
  readonly expenditure: bigint
  /** 结余分配. */
  readonly distributed: bigint
  readonly closing: bigint
  /** 年初预算 and 全年预算 of the expenditure. */
  readonly planned: bigint
  readonly adjusted: bigint
  /** Expenditure, income and opening balance of the year before. */
  readonly last: bigint
  readonly lastIncome: bigint
  readonly lastOpening: bigint
}

/** Final account, budget and the year before. */
export interface Compared { readonly amount: bigint; readonly planned: bigint; readonly adjusted: bigint; readonly last: bigint }

export interface EconomicLine { readonly code: string; readonly amount: bigint; readonly last: bigint }

export interface Ledger {
  readonly year: number
  readonly entity: string
  readonly nameOf: (code: string) => string
  readonly lines: readonly BookLine[]
  /** 款 of the basic expenditure of the general public budget. */
  readonly economic: readonly EconomicLine[]
  readonly threePublic: Readonly<Record<'overseas' | 'purchase' | 'operation' | 'reception', Compared>>
  readonly counts: Readonly<Record<'groups' | 'travellers' | 'bought' | 'held' | 'receptions' | 'guests', number>>
  readonly meeting: Compared
  readonly training: Compared
  readonly agency: Compared
  readonly procurement: Readonly<Record<'goods' | 'works' | 'services' | 'small' | 'micro', bigint>>
  readonly vehicles: Readonly<Record<'leading' | 'secret' | 'emergency' | 'enforcement' | 'special' | 'other', number>>
  readonly equipment: number
  readonly projects: { readonly count: number; readonly amount: bigint }
}

export interface LedgerOptions {
  readonly seed: string
  readonly year: number
  readonly entity: string
  /** Multiples of this many 分. */
  readonly grain: bigint
  /** Size of the accounts, in 万元. */
  readonly scale: number
  /** 项: the first carries the staff, those after it projects. */
  readonly work: readonly string[]
  /** 项 of pensions, insurance and housing. */
  readonly staff: readonly string[]
  readonly fundItems?: readonly string[]
  readonly capitalItems?: readonly string[]
  readonly sources?: readonly Source[]
  /** No final account differs from the year before by nothing. */
  readonly overseas?: boolean
  readonly purchase?: boolean
}

const PERSONNEL = ['30101', '30102', '30103', '30107', '30112', '30199', '30302', '30304', '30305', '30309'] as const
const PUBLIC = ['30201', '30202', '30205', '30206', '30207', '30208', '30209', '30211', '30213', '30214', '30215', '30216', '30226', '30227', '30228', '30229', '30239', '30299', '31002', '31007'] as const
/** The economic account that an item of pension, insurance and housing is paid from. */
const PAID_AS: Readonly<Record<string, string>> = {
  '2080505': '30108', '2080506': '30109', '2101101': '30110', '2101102': '30110', '2101103': '30111', '2210201': '30113', '2210202': '30102', '2210203': '30102', '2080801': '30304',
}

export function makeLedger(options: LedgerOptions): Ledger {
  const { grain, scale } = options
  const random = createRandom(seedOf(options.seed))
  const round = (fen: bigint): bigint => fen / grain * grain
  const money = (low: number, high: number): bigint => round(BigInt(random.int(low * scale, high * scale)) * 1_000_000n + BigInt(random.int(0, 999_999)))
  const near = (amount: bigint, low = 800, high = 1200): bigint => round(amount * BigInt(random.int(low, high)) / 1000n)
  const book = (code: string, source: Source, nature: Nature, income: bigint, carries: boolean): BookLine => {
    const opening = carries && random.oneIn(2) ? near(income, 20, 90) : 0n
    const closing = carries && random.oneIn(2) ? near(income, 20, 90) : 0n
    const lastIncome = near(income)
    const lastOpening = opening === 0n ? 0n : near(opening)
    const expenditure = opening + income - closing
    const planned = random.oneIn(5) ? expenditure : near(expenditure, 700, 1150)
    const adjusted = random.oneIn(3) ? expenditure : expenditure + near(expenditure, 10, 80)
    return { code, source, nature, opening, income, used: 0n, expenditure, distributed: 0n, closing, planned, adjusted, last: lastOpening + lastIncome - opening, lastIncome, lastOpening }
  }
  const [main = '', ...others] = options.work
  const lines = [
    book(main, 'generalPublic', 'basic', money(40, 90), false),
    ...others.map((code) => book(code, 'generalPublic', 'project', money(3, 60), true)),
    ...options.staff.map((code) => book(code, 'generalPublic', 'basic', money(2, 9), false)),
    ...(options.fundItems ?? []).map((code) => book(code, 'governmentFund', 'project', money(5, 40), true)),
    ...(options.capitalItems ?? []).map((code) => book(code, 'stateCapital', 'project', money(1, 6), false)),
    ...(options.sources ?? []).map((source) => ownLine(book(main, source, source === 'business' ? 'business' : source === 'undertaking' ? 'basic' : 'project', money(2, 20), true), near)),
  ].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const compared = (amount: bigint): Compared => {
    const adjusted = amount + near(amount, 10, 400)
    return { amount, adjusted, planned: random.oneIn(2) ? adjusted : amount + near(amount, 10, 300), last: amount === 0n ? 0n : near(amount) }
  }
  const small = (low: number, high: number): bigint => round(BigInt(random.int(low * 100, high * 100)) * 10_000n + BigInt(random.int(0, 9_999)))
  const threePublic = {
    overseas: compared(options.overseas ? small(6, 40) : 0n), purchase: compared(options.purchase ? small(17, 36) : 0n),
    operation: compared(small(3, 16)), reception: compared(small(1, 5)),
  }
  const meeting = compared(small(1, 6))
  const training = compared(small(1, 8))
  const economic = economicOf(lines, threePublic, random, round, near)
  const publicUse = sumOf(economic.filter(isPublic), (one) => one.amount)
  const [goods, works, services] = [small(20, 200), random.oneIn(2) ? 0n : small(30, 160), small(60, 300)]
  const contracts = near(goods + works + services, 500, 950)
  const vehicle = (high: number): number => random.int(0, high)
  const vehicles = { leading: vehicle(1), secret: vehicle(2), emergency: vehicle(2), enforcement: vehicle(4), special: vehicle(2), other: vehicle(3) + 1 }
  return {
    year: options.year, entity: options.entity, nameOf: nameOfAccount, lines, economic, threePublic, meeting, training,
    counts: {
      groups: options.overseas ? random.int(1, 5) : 0, travellers: options.overseas ? random.int(6, 19) : 0, bought: options.purchase ? 1 : 0,
      held: sumOf(Object.values(vehicles), BigInt) > 0n ? Number(sumOf(Object.values(vehicles), BigInt)) : 1, receptions: random.int(11, 48), guests: random.int(90, 420),
    },
    agency: { ...compared(publicUse), adjusted: publicUse, planned: near(publicUse, 900, 1100) },
    procurement: { goods, works, services, small: contracts, micro: near(contracts, 300, 900) }, vehicles, equipment: random.int(0, 6),
    projects: { count: random.int(4, 23), amount: sumOf(lines.filter((one) => one.nature === 'project' && one.source === 'generalPublic'), (one) => one.expenditure) },
  }
}

export const sumOf = <Item>(items: readonly Item[], of: (item: Item) => bigint): bigint => items.reduce((all, item) => all + of(item), 0n)

export const isPublic = ({ code }: EconomicLine): boolean => !/^30[13]/.test(code)

/** Money of its own that a body saved before and puts by: 使用非财政拨款结余, 结余分配. */
function ownLine(line: BookLine, near: (amount: bigint, low?: number, high?: number) => bigint): BookLine {
  const used = near(line.income, 10, 60)
  const distributed = near(line.income, 5, 40)
  return { ...line, used, distributed, expenditure: line.opening + line.income + used - distributed - line.closing }
}

/** Splits the basic expenditure of the general public budget over 款. */
function economicOf(lines: readonly BookLine[], threePublic: Ledger['threePublic'], random: Random, round: (fen: bigint) => bigint, near: (amount: bigint) => bigint): EconomicLine[] {
  const basic = lines.filter(({ source, nature }) => source === 'generalPublic' && nature === 'basic')
  const amounts = new Map<string, bigint>()
  const add = (code: string, amount: bigint): void => { if (amount > 0n) amounts.set(code, (amounts.get(code) ?? 0n) + amount) }
  let free = 0n
  for (const { code, expenditure } of basic) {
    const account = PAID_AS[code]
    if (account === undefined) free += expenditure
    else add(account, expenditure)
  }
  add('30217', threePublic.reception.amount)
  add('30231', threePublic.operation.amount)
  free -= threePublic.reception.amount + threePublic.operation.amount
  const publicUse = round(free * BigInt(random.int(16, 30)) / 100n)
  for (const [codes, whole] of [[PERSONNEL, free - publicUse], [PUBLIC, publicUse]] as const) {
    const weights = codes.map((_, i) => BigInt(random.int(1, i === 0 ? 90 : 30)))
    const all = sumOf(weights, (weight) => weight)
    const parts = weights.map((weight) => round(whole * weight / all))
    parts.forEach((part, i) => add(codes[i] ?? '', i === 0 ? part + whole - sumOf(parts, (one) => one) : part))
  }
  return [...amounts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, amount]) => ({ code, amount, last: near(amount) }))
}
