import type { FactKey, Fund, Measure } from '../../model/fact.ts'
import type { KeyGrid, Quantity } from './key-grid.ts'
import { isPrinted } from './operands.ts'
import type { Tree } from './relation.ts'

const DIMENSION = { functional: 'functional', economic: 'economic', fund: 'fund', account: 'item', unit: 'unit', asset: 'item' } as const satisfies
  Record<Tree, keyof FactKey>

/** Digits of the deepest accounts: 项 of 功能分类; nothing is printed below them. */
const DEEPEST = 7

/** The keys of a scope that differ in the tree's own dimension only. */
interface Siblings {
  /** Those that hold a number, and those that are blank. */
  readonly printed: readonly Node[]
  readonly blank: readonly FactKey[]
  /** For each code that is printed those below it with no other printed one between. */
  readonly below: ReadonlyMap<string, readonly Node[]> | null
}

interface Node extends Pick<Quantity, 'key' | 'facts'> {
  readonly code: string
  /** How long the code of the nearest printed account above is; 0 where there is none. */
  above: number
}

/** The siblings of a key, itself among them; null in a scope that the tree does not divide. */
export type TreeIndex = ((quantity: Quantity) => Siblings | undefined) | null

/** Made once for a scope and a tree. */
export function treeIndex(quantities: readonly Quantity[], tree: Tree, grid: KeyGrid): TreeIndex {
  if (!divides(quantities, tree)) return null
  const rest = grid.without(DIMENSION[tree])
  const groups = new Map<number, { printed: Node[]; blank: FactKey[]; below: Map<string, Node[]> | null }>()
  for (const quantity of quantities) {
    const { key, facts } = quantity
    const number = rest(quantity)
    let group = groups.get(number)
    if (!group) groups.set(number, group = { printed: [], blank: [], below: null })
    if (facts.some(isPrinted)) group.printed.push({ key, facts, code: codeOf(key, tree), above: 0 })
    else group.blank.push(key)
  }
  for (const group of groups.values()) {
    const { printed } = group
    // Nothing is below an account that is printed alone; funds are no codes.
    if (printed.length < 2 || tree === 'fund') continue
    const below = group.below = new Map<string, Node[]>()
    for (const { code } of printed) if (code !== '') below.set(code, [])
    for (const node of printed) {
      node.above = nearestAbove(node.code, below)
      if (node.above > 0) below.get(node.code.slice(0, node.above))?.push(node)
    }
  }
  return (quantity) => groups.get(rest(quantity))
}

/** Whether any key of the scope stands below another in the tree: most tables know only some of the dimensions. */
const divides = (quantities: readonly Quantity[], tree: Tree): boolean =>
  quantities.some(({ key }) => (tree === 'fund' ? key.fund !== quantities[0]?.key.fund : key[DIMENSION[tree]] !== null))

/** Codes begin with those of the accounts above them; the shortest have three digits. */
function nearestAbove(code: string, codes: ReadonlyMap<string, unknown>): number {
  for (let length = code.length - 1; length >= 3; length -= 1) if (codes.has(code.slice(0, length))) return length
  return 0
}

const codeOf = (key: FactKey, tree: Tree): string => (tree === 'account' ? accountCode(key.item) : String(key[DIMENSION[tree]] ?? ''))

const accountCode = (item: string | null): string => (item?.startsWith('account:') ? item.slice('account:'.length) : '')

/** The printed parts that a quantity is divided into by `tree`; [] where it is not divided there. Blank cells are passed over. */
export function childrenIn(index: TreeIndex, whole: Quantity, tree: Tree): readonly Pick<Quantity, 'facts'>[] {
  const { key } = whole
  const code = codeOf(key, tree)
  if ((tree === 'functional' || tree === 'economic') && code.length >= DEEPEST) return []
  const { printed = [], blank = [], below } = index?.(whole) ?? {}
  if (tree === 'fund') return fundChildren(printed, blank, key.fund)
  if (tree === 'asset') return assetChildren(printed, key.item)
  if (tree === 'unit') return key.unit === null ? unitChildren(printed) : []
  return below?.get(code) ?? codeChildren(printed, code)
}

/** Units by code: a department's own row (036) over its units' (036001) is not added up with them. */
function unitChildren(units: readonly Node[]): readonly Node[] {
  const below = units.filter(({ key }) => key.unit !== null)
  return below.every(({ code }) => /^\d{3,}$/.test(code)) ? codeChildren(below, '') : below
}

/** Those below `parent` with no other printed one between: 合计 over 类, 类 over 款; over 项 where no 款 is printed. */
function codeChildren(nodes: readonly Node[], parent: string): readonly Node[] {
  const top = nodes.filter(({ code, above }) => above <= parent.length && code.length > parent.length && code.startsWith(parent))
  return parent === '' && severalSystems(top) ? [] : top
}

/** 部门预算经济分类 (3…) and 政府预算经济分类 (5…) each divide the whole: never add them up together. */
const severalSystems = (nodes: readonly Node[]): boolean =>
  nodes.every(({ key }) => key.functional === null && key.economic !== null) && new Set(nodes.map(({ code }) => code[0])).size > 1

/** What each kind of 国有资产 is a part of, and which of its parts must be printed for them to be all. */
const ASSET_PARENT: Readonly<Record<string, string>> = {
  fixed: 'total', current: 'total', construction: 'total', intangible: 'total', investment: 'total', other: 'total',
  buildings: 'fixed', vehicles: 'fixed', equipment: 'fixed', 'equipment:general': 'fixed', 'equipment:special': 'fixed', otherFixed: 'fixed',
}
const LAST_ASSETS: Readonly<Record<string, readonly string[]>> = { total: ['current', 'fixed', 'intangible', 'other'], fixed: ['otherFixed'] }
const ASSET_KIND = /(?::(?:value|netValue|originalValue|depreciation))?(?::opening)?$/

/** The parts of a kind of 国有资产, all of one count or value; uses of vehicles and of buildings only with 其他. */
function assetChildren(nodes: readonly Node[], item: string | null): readonly Node[] {
  if (item === null) return []
  const kind = ASSET_KIND.exec(item)?.[0] ?? ''
  const partOf = (other: string): string => other.slice(0, other.length - kind.length)
  const own = partOf(item)
  const parts = nodes.flatMap((node) => {
    const other = node.key.item ?? ''
    const part = ASSET_KIND.exec(other)?.[0] === kind ? partOf(other) : null
    return part !== null && (ASSET_PARENT[part] === own || ((own === 'vehicles' || own === 'buildings') && part.startsWith(`${own}:`))) ? [{ node, part }] : []
  })
  const last = LAST_ASSETS[own]
  const whole = last ? last.every((name) => parts.some(({ part }) => part === name)) : parts.length > 2 && parts.some(({ part }) => part.includes(':其他'))
  return whole ? parts.map(({ node }) => node) : []
}

/** 资金性质 as a tree. */
const FUND_PARENT: Readonly<Partial<Record<Fund, Fund>>> = {
  fiscal: 'all', fiscalAccount: 'all', unitFunds: 'all',
  generalPublic: 'fiscal', governmentFund: 'fiscal', stateCapital: 'fiscal',
  undertaking: 'unitFunds', business: 'unitFunds', superiorSubsidy: 'unitFunds', subordinatePayment: 'unitFunds', other: 'unitFunds',
}

const isWithin = (fund: Fund, whole: Fund): boolean => {
  const parent = FUND_PARENT[fund]
  return parent !== undefined && (parent === whole || isWithin(parent, whole))
}

const CARRIED: ReadonlySet<Measure> = new Set(['openingCarryOver', 'closingCarryOver'])

/** [] where the main fund has no cell among them, be it a blank one: a list of 其中 only, or of one fund, does not make up the total. */
function fundChildren(nodes: readonly Node[], blank: readonly FactKey[], parent: Fund): readonly Node[] {
  const below = nodes.filter(({ key }) => isWithin(key.fund, parent))
  if (below.length === 0) return below
  // 年末结转和结余 with nothing under it but 其中：财政拨款结转和结余: a part, not the parts.
  const [only] = below
  if (parent === 'all' && only && below.length === 1 && only.key.fund === 'fiscal' && CARRIED.has(only.key.measure) && blank.every((key) => key.fund === 'all' || isWithin(key.fund, 'fiscal'))) return []
  const funds = new Set(below.map(({ key }) => key.fund))
  const main = (fund: Fund): boolean => fund === 'generalPublic' || fund === 'fiscal'
  const whole = parent === 'unitFunds' ? funds.size > 1 : [...funds].some(main) || blank.some((key) => main(key.fund))
  // A fund whose own parent is printed as well is a part of that.
  return !whole ? [] : below.filter(({ key }) => ![...funds].some((fund) => isWithin(key.fund, fund) && isWithin(fund, parent)))
}
