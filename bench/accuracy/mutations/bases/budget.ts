import { accountNames } from './account-names.ts'
import type { Random } from '../random.ts'

// Random budgets that agree with themselves. Amounts are whole 分 (bigint).

export type Fund = 'generalPublic' | 'governmentFund' | 'own'
export type Nature = 'personnel' | 'publicUse' | 'project'

export interface Line {
  readonly code: string
  readonly fund: Fund
  readonly nature: Nature
  readonly amount: bigint
  /** Last year's budget (final account in a 决算). */
  readonly last: bigint
  /** 年初预算, for final accounts. */
  readonly planned: bigint
}

export interface Change { readonly amount: bigint; readonly last: bigint; readonly planned: bigint }

export interface Account { readonly code: string; readonly name: string; readonly nature: 'personnel' | 'publicUse'; readonly amount: bigint }

export interface Budget {
  readonly year: number
  readonly city: string
  readonly entity: string
  readonly isUnit: boolean
  readonly nameOf: (code: string) => string
  readonly lines: readonly Line[]
  /** 款 of the basic expenditure of the general public budget, by code. */
  readonly economic: readonly Account[]
  readonly threePublic: Readonly<Record<'overseas' | 'reception' | 'purchase' | 'operation', Change>>
  readonly agency: Change
  readonly procurement: Readonly<Record<'goods' | 'works' | 'services', bigint>>
  readonly projects: { readonly count: number; readonly amount: bigint }
  readonly vehicles: number
  readonly opening: bigint
  readonly openingFiscal: bigint
  readonly closing: bigint
  readonly closingFiscal: bigint
}

export interface BudgetOptions {
  readonly year: number
  /** Amounts are multiples of this many 分: 10000 for tables in 万元 that lose nothing, 1 for tables in 元 and for rounded ones. */
  readonly grain: bigint
  readonly isUnit: boolean
  readonly withFund: boolean
  readonly withOwn: boolean
}

const CITIES = ['澄岭市', '望川市', '云泽市', '棠溪市', '青岚市', '松陵市'] as const
const BODIES = ['档案馆', '统计局', '公共资源交易中心', '林业和草原局', '民政局', '园林管理局', '粮食和物资储备局', '退役军人事务局'] as const
/** 款 that a budget's own work is booked on, and the 项 under it. */
const FIELDS = [
  ['20106', ['2010601', '2010602', '2010607', '2010608']], ['21201', ['2120101', '2120102', '2120104', '2120199']],
  ['21302', ['2130201', '2130204', '2130206', '2130207', '2130234']], ['20103', ['2010301', '2010302', '2010303']],
  ['20129', ['2012901', '2012902', '2012906']],
] as const
const PERSONNEL_30 = ['30101', '30102', '30103', '30107', '30112', '30199', '30302', '30305'] as const
const PUBLIC_30 = ['30201', '30202', '30205', '30206', '30207', '30209', '30211', '30213', '30215', '30216', '30226', '30228', '30229', '30239', '30299', '31002'] as const

export function randomBudget(random: Random, options: BudgetOptions): Budget {
  const { grain, withFund, withOwn } = options
  const money = (low: number, high: number): bigint => {
    const wanyuan = random.int(low * 100, high * 100)
    return (BigInt(wanyuan) * 10_000n + BigInt(random.int(0, 9999))) / grain * grain
  }
  const near = (amount: bigint): bigint => (random.oneIn(6) ? amount : (amount * BigInt(random.int(820, 1180)) / 1000n) / grain * grain)
  const line = (code: string, fund: Fund, nature: Nature, amount: bigint): Line => {
    const planned = random.oneIn(4) ? amount : amount + (amount * BigInt(random.int(5, 90)) / 1000n) / grain * grain
    return { code, fund, nature, amount, last: near(amount), planned }
  }
  const scale = random.pick([1, 1, 5, 30])
  const lines: Line[] = []
  const fields = random.shuffle(FIELDS).slice(0, random.int(1, 2))
  fields.forEach(([, items], f) => items.forEach((code, i) => {
    if (f === 0 && i === 0) {
      lines.push(line(code, 'generalPublic', 'personnel', money(310 * scale, 620 * scale)), line(code, 'generalPublic', 'publicUse', money(60 * scale, 140 * scale)))
      if (random.oneIn(2)) lines.push(line(code, 'generalPublic', 'project', money(11, 58)))
    } else lines.push(line(code, 'generalPublic', 'project', money(12 * scale, 380 * scale)))
  }))
  const pension = money(44 * scale, 68 * scale)
  lines.push(
    line('2080505', 'generalPublic', 'personnel', pension),
    line('2080506', 'generalPublic', 'personnel', (pension / 2n) / grain * grain),
    line('2101101', 'generalPublic', 'personnel', money(17 * scale, 31 * scale)),
    line('2101102', 'generalPublic', 'personnel', money(6 * scale, 12 * scale)),
    line('2210201', 'generalPublic', 'personnel', money(36 * scale, 61 * scale)),
  )
  if (random.oneIn(2)) lines.push(line('2210203', 'generalPublic', 'personnel', money(21 * scale, 34 * scale)))
  if (withFund) lines.push(line('2120804', 'governmentFund', 'project', money(120, 900)))
  if (withOwn) lines.push(line(lines[0]?.code ?? '', 'own', 'project', money(7, 29)))
  const threePublic = threePublicOf(money, near, grain, random)
  const opening = money(12, 90)
  const closing = money(8, 70)
  return {
    year: options.year, isUnit: options.isUnit, nameOf: accountNames(),
    lines: lines.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
    economic: economicOf(lines, threePublic, grain, random), threePublic,
    agency: ((): Change => {
      const amount = sum(lines.filter((one) => one.nature === 'publicUse'))
      return { amount, last: near(amount), planned: amount }
    })(),
    procurement: { goods: money(11, 55), works: random.oneIn(2) ? 0n : money(21, 160), services: money(26, 190) },
    projects: { count: random.int(3, 14), amount: sum(lines.filter((one) => one.nature === 'project' && one.fund === 'generalPublic')) },
    vehicles: random.int(1, 9), opening, closing, openingFiscal: opening / 2n / grain * grain, closingFiscal: closing / 2n / grain * grain,
    ...entityOf(random, options),
  }
}

function entityOf(random: Random, { isUnit }: BudgetOptions): { city: string; entity: string } {
  const city = random.pick(CITIES)
  return { city, entity: `${city}${isUnit ? random.pick(BODIES.slice(0, 3)) : random.pick(BODIES.slice(3))}` }
}

export const sum = (lines: readonly { readonly amount: bigint }[]): bigint => lines.reduce((total, { amount }) => total + amount, 0n)

function threePublicOf(money: (low: number, high: number) => bigint, near: (amount: bigint) => bigint, grain: bigint, random: Random): Budget['threePublic'] {
  const change = (amount: bigint): Change => ({ amount, last: near(amount), planned: amount + (amount / 12n) / grain * grain })
  return {
    overseas: change(random.oneIn(2) ? 0n : money(4, 19)), reception: change(money(1, 6)),
    purchase: change(random.oneIn(2) ? 0n : money(17, 25)), operation: change(money(5, 21)),
  }
}

/** Splits the basic expenditure over 款; what the functional accounts fix (pension, insurance, housing) is taken over. */
function economicOf(lines: readonly Line[], threePublic: Budget['threePublic'], grain: bigint, random: Random): Account[] {
  const name = accountNames()
  const of = (nature: Nature, codes?: readonly string[]): bigint => sum(lines.filter((one) => one.nature === nature && (!codes || codes.includes(one.code))))
  const fixed = new Map([
    ['30108', of('personnel', ['2080505'])], ['30109', of('personnel', ['2080506'])], ['30110', of('personnel', ['2101101', '2101102'])], ['30113', of('personnel', ['2210201'])],
  ])
  const fixedSum = [...fixed.values()].reduce((total, amount) => total + amount, 0n)
  const personnel = split(of('personnel') - fixedSum, PERSONNEL_30, grain, random)
  const vehicle = new Map([['30217', threePublic.reception.amount], ['30231', threePublic.operation.amount]])
  const taken = [...vehicle.values()].reduce((total, amount) => total + amount, 0n)
  const publicUse = split(of('publicUse') - taken, PUBLIC_30, grain, random)
  const accounts = (map: ReadonlyMap<string, bigint>, nature: 'personnel' | 'publicUse'): Account[] =>
    [...map].map(([code, amount]) => ({ code, name: name(code), nature, amount }))
  return [...accounts(fixed, 'personnel'), ...accounts(personnel, 'personnel'), ...accounts(vehicle, 'publicUse'), ...accounts(publicUse, 'publicUse')]
    .filter(({ amount }) => amount > 0n).toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

function split(amount: bigint, codes: readonly string[], grain: bigint, random: Random): Map<string, bigint> {
  const weights = codes.map(() => BigInt(random.int(2, 40)))
  const all = weights.reduce((total, weight) => total + weight, 0n)
  const parts = weights.map((weight) => (amount * weight / all) / grain * grain)
  const rest = amount - parts.reduce((total, part) => total + part, 0n)
  return new Map(codes.map((code, i) => [code, (parts[i] ?? 0n) + (i === 0 ? rest : 0n)]))
}
