import type { Random } from '../random.ts'
import { accountNames } from './account-names.ts'

// Random ledgers that every table of a department can be drawn from: by unit, function, economic account, nature and
// fund, this year's money and what is carried over. Amounts are whole 分, multiples of 100 元.

export type LedgerFund = 'generalPublic' | 'governmentFund' | 'fiscalAccount' | 'undertaking' | 'other'

export interface Entry {
  /** Position in `Ledger.units`. */
  readonly unit: number
  readonly functional: string
  /** 部门预算支出经济分类 */
  readonly economic: string
  readonly nature: 'personnel' | 'publicUse' | 'project'
  readonly project: string | null
  readonly fund: LedgerFund
  /** Out of 上年结转. */
  readonly carried: boolean
  readonly amount: bigint
  readonly last: bigint
}

export interface Unit { readonly code: string; readonly name: string; readonly isAgency: boolean }

export interface Ledger {
  readonly year: number
  readonly city: string
  readonly entity: string
  /** The department's own code, with which its units' codes begin. */
  readonly code: string
  readonly units: readonly Unit[]
  readonly entries: readonly Entry[]
  readonly procurement: readonly { readonly project: string; readonly item: string; readonly kind: 'goods' | 'works' | 'services'; readonly amount: bigint }[]
  readonly nameOf: (code: string) => string
}

export type Which = (entry: Entry) => boolean

export const every: Which = () => true
export const not = (a: Which): Which => (entry) => !a(entry)
export const and = (...all: readonly Which[]): Which => (entry) => all.every((one) => one(entry))
export const general: Which = ({ fund }) => fund === 'generalPublic'
export const governmentFund: Which = ({ fund }) => fund === 'governmentFund'
export const fiscal: Which = (entry) => general(entry) || governmentFund(entry)
export const ofFund = (fund: LedgerFund): Which => (entry) => entry.fund === fund
export const carried: Which = (entry) => entry.carried
export const current: Which = not(carried)
export const basic: Which = ({ nature }) => nature !== 'project'
export const personnel: Which = ({ nature }) => nature === 'personnel'
export const publicUse: Which = ({ nature }) => nature === 'publicUse'
export const project: Which = ({ nature }) => nature === 'project'
export const never: Which = () => false
export const under = (code: string): Which => ({ functional, economic }) => (/^[12]/.test(code) ? functional : economic).startsWith(code)
export const ofUnit = (unit: number): Which => (entry) => entry.unit === unit

export const total = ({ entries }: Ledger, which: Which): bigint => entries.filter(which).reduce((all, { amount }) => all + amount, 0n)
export const totalLast = ({ entries }: Ledger, which: Which): bigint => entries.filter(which).reduce((all, { last }) => all + last, 0n)

/** Codes of the entries with those above them, in order. */
export function codesOf(ledger: Ledger, of: 'functional' | 'economic', which: Which, lengths: readonly number[] = of === 'functional' ? [3, 5, 7] : [3, 5]): readonly string[] {
  return [...new Set(ledger.entries.filter(which).flatMap((entry) => lengths.map((length) => entry[of].slice(0, length))))].toSorted()
}

const CITIES = ['岚溪县', '平棠县', '郁川区', '鹿泉市', '云和县', '望湖区', '青渡县', '榆坪县'] as const
const BODIES = [
  ['林业和草原局', '2130201', '2130204', ['2130206', '2130207', '2130234'], ['林业工作站', '自然保护区管理站']],
  ['城市管理局', '2120101', '2120104', ['2120199', '2120399', '2120501'], ['环境卫生服务站', '市政设施养护站']],
  ['财政局', '2010601', '2010650', ['2010602', '2010607', '2010608'], ['国库集中支付站', '投资评审站']],
] as const
const PERSONNEL = ['30101', '30102', '30103', '30107', '30112', '30199', '30302', '30305'] as const
const PUBLIC = ['30201', '30202', '30205', '30206', '30207', '30211', '30213', '30215', '30216', '30217', '30228', '30229', '30231', '30239', '30299', '31002'] as const
const PROJECTS = ['设施维护', '业务能力提升', '信息系统运行', '专项检查', '宣传培训', '设备更新', '公共服务补助'] as const

export function randomLedger(random: Random, year: number): Ledger {
  const money = (low: number, high: number): bigint => BigInt(random.int(low * 100, high * 100)) * 10_000n
  const near = (amount: bigint): bigint => (random.oneIn(7) ? amount : (amount * BigInt(random.int(800, 1150)) / 1000n) / 10_000n * 10_000n)
  const city = random.pick(CITIES)
  const [body, running, institution, items, names] = random.pick(BODIES)
  const entity = `${city}${body}`
  const code = String(random.int(211, 489))
  const units: Unit[] = [
    { code: `${code}001`, name: `${entity}本级`, isAgency: true }, ...names.map((name, i) => ({ code: `${code}00${i + 2}`, name: `${city}${name}`, isAgency: false })),
  ]
  const entries: Entry[] = []
  const add = (unit: number, functional: string, economic: string, nature: Entry['nature'], amount: bigint, more: Partial<Entry> = {}): void => {
    entries.push({ unit, functional, economic, nature, project: null, fund: 'generalPublic', carried: false, amount, last: more.carried ? 0n : near(amount), ...more })
  }
  for (const [u, unit] of units.entries()) {
    const scale = unit.isAgency ? 1 : random.int(1, 3)
    const own = unit.isAgency ? running : institution
    for (const economic of PERSONNEL) if (economic !== '30107' || !unit.isAgency) add(u, own, economic, 'personnel', money(6 * scale, 120 * scale))
    for (const economic of PUBLIC) if (unit.isAgency || !random.oneIn(3)) add(u, own, economic, 'publicUse', money(1, 9 * scale))
    const pension = money(20 * scale, 60 * scale)
    add(u, '2080505', '30108', 'personnel', pension)
    add(u, '2080506', '30109', 'personnel', pension / 20_000n * 10_000n)
    add(u, unit.isAgency ? '2101101' : '2101102', '30110', 'personnel', money(8 * scale, 20 * scale))
    add(u, '2210201', '30113', 'personnel', money(16 * scale, 40 * scale))
    for (const [p, name] of random.shuffle(PROJECTS).slice(0, 2).entries()) add(u, items[(u + p) % items.length] ?? own, p === 0 ? '30227' : '31003', 'project', money(11, 260), { project: `${unit.name.slice(city.length)}${name}` })
  }
  add(0, items[0], '30226', 'project', money(5, 60), { project: `${body}上年续建`, carried: true })
  add(1, '2120803', '30227', 'project', money(50, 300), { project: '基础设施建设', fund: 'governmentFund' })
  if (random.oneIn(2)) add(1, '2120803', '31005', 'project', money(10, 80), { project: '基础设施续建', fund: 'governmentFund', carried: true })
  add(1, institution, '30226', 'project', money(12, 70), { project: '事业单位业务支出', fund: 'undertaking' })
  add(2, institution, '30299', 'project', money(3, 30), { project: '其他业务支出', fund: 'other' })
  const bought = entries.filter((entry) => entry.project !== null && entry.fund === 'generalPublic' && !entry.carried).slice(0, 3)
  return {
    year, city, entity, code, units, entries, nameOf: accountNames(),
    procurement: bought.map((entry, i) => ({
      project: entry.project ?? '', item: ['台式计算机', '房屋修缮', '物业管理服务'][i] ?? '', kind: (['goods', 'works', 'services'] as const)[i] ?? 'services',
      amount: entry.amount * BigInt(random.int(20, 80)) / 1_000_000n * 10_000n,
    })),
  }
}

/** 三公 by its accounts: out of every fiscal entry. */
export const THREE_PUBLIC = { overseas: '30212', reception: '30217', operation: '30231', purchase: '31013' } as const

/** The head office alone: its entries, and what is bought for its projects; under its own name or the department's, as it is done. */
export function headOfficeOf(ledger: Ledger, named: boolean): Ledger {
  const entries = ledger.entries.filter(ofUnit(0))
  const projects = new Set(entries.map(({ project: name }) => name))
  const entity = named ? `${ledger.entity}本级` : ledger.entity
  return { ...ledger, entity, units: ledger.units.slice(0, 1), entries, procurement: ledger.procurement.filter((row) => projects.has(row.project)) }
}
