import type { Fact, FactKey, Fund } from '../../model/fact.ts'
import type { Tree } from './relation.ts'

export type KeySpace = ReadonlyMap<string, readonly Fact[]>

const DIMENSION = { functional: 'functional', economic: 'economic', fund: 'fund', account: 'item', unit: 'unit' } as const satisfies
  Record<Tree, keyof FactKey>

const DIMENSIONS: readonly (keyof FactKey)[] =
  ['measure', 'year', 'phase', 'fund', 'functional', 'economic', 'nature', 'item', 'project', 'unit']

/** Digits of the deepest accounts: 项 of 功能分类; nothing is printed below them. */
const DEEPEST = 7

/** The keys of a scope, by everything but the tree's own dimension: those that hold a number, and those that are blank. */
export type TreeIndex = ReadonlyMap<string, { readonly printed: readonly FactKey[]; readonly blank: readonly FactKey[] }>

const withoutDimension = (key: FactKey, dimension: keyof FactKey): string =>
  DIMENSIONS.map((one) => (one === dimension ? '' : key[one] ?? '')).join('|')

export function treeIndex(space: KeySpace, tree: Tree): TreeIndex {
  const index = new Map<string, { printed: FactKey[]; blank: FactKey[] }>()
  for (const group of space.values()) {
    const [first] = group
    if (!first) continue
    const rest = withoutDimension(first.key, DIMENSION[tree])
    const entry = index.get(rest) ?? { printed: [], blank: [] }
    index.set(rest, entry)
    entry[group.some((fact) => fact.interval) ? 'printed' : 'blank'].push(first.key)
  }
  return index
}

/** The printed keys that `key` is divided into by `tree`; [] where it is not divided there. Blank cells are passed over. */
export function childrenIn(index: TreeIndex, key: FactKey, tree: Tree): readonly FactKey[] {
  const dimension = DIMENSION[tree]
  if ((tree === 'functional' || tree === 'economic') && String(key[dimension] ?? '').length >= DEEPEST) return []
  const entry = index.get(withoutDimension(key, dimension))
  const siblings = (entry?.printed ?? []).filter((other) => other[dimension] !== key[dimension])
  if (tree === 'fund') return fundChildren(siblings, entry?.blank ?? [], key.fund)
  if (tree === 'unit') return key.unit === null ? unitChildren(siblings) : []
  const codeOf = (other: FactKey): string => (tree === 'account' ? accountCode(other.item) : String(other[dimension] ?? ''))
  return codeChildren(siblings, codeOf, codeOf(key))
}

/** Units by code: a department's own row (036) over its units' (036001) is not added up with them. */
function unitChildren(keys: readonly FactKey[]): readonly FactKey[] {
  const codeOf = (key: FactKey): string => key.unit ?? ''
  return keys.every((key) => /^\d{3,}$/.test(codeOf(key))) ? codeChildren(keys, codeOf, '') : keys
}

const accountCode = (item: string | null): string => (item?.startsWith('account:') ? item.slice('account:'.length) : '')

/** Those below `parent` with no other printed one between: 合计 over 类, 类 over 款; over 项 where no 款 is printed. */
function codeChildren(keys: readonly FactKey[], codeOf: (key: FactKey) => string, parent: string): readonly FactKey[] {
  const below = keys.filter((key) => codeOf(key).length > parent.length && codeOf(key).startsWith(parent))
  const codes = new Set(below.map(codeOf))
  const top = below.filter((key) => !prefixes(codeOf(key)).some((prefix) => prefix.length > parent.length && codes.has(prefix)))
  return oneSystem(top, codeOf, parent)
}

const prefixes = (code: string): string[] => Array.from({ length: Math.max(0, code.length - 3) }, (_, i) => code.slice(0, i + 3))

/** 部门预算经济分类 (3…) and 政府预算经济分类 (5…) each divide the whole: never add them up together. */
function oneSystem(keys: readonly FactKey[], codeOf: (key: FactKey) => string, parent: string): readonly FactKey[] {
  if (parent !== '' || keys.some((key) => key.functional !== null || key.economic === null)) return keys
  const systems = new Set(keys.map((key) => codeOf(key)[0]))
  return systems.size > 1 ? [] : keys
}

/** 资金性质 as a tree. */
const FUND_PARENT: Readonly<Partial<Record<Fund, Fund>>> = {
  fiscal: 'all', fiscalAccount: 'all', unitFunds: 'all',
  generalPublic: 'fiscal', governmentFund: 'fiscal', stateCapital: 'fiscal',
  undertaking: 'unitFunds', business: 'unitFunds', superiorSubsidy: 'unitFunds', subordinatePayment: 'unitFunds', other: 'unitFunds',
}

const ancestors = (fund: Fund): Fund[] => {
  const parent = FUND_PARENT[fund]
  return parent ? [parent, ...ancestors(parent)] : []
}

/** [] where the main fund has no cell among them, be it a blank one: a list of 其中 only, or of one fund, does not make up the total. */
function fundChildren(keys: readonly FactKey[], blank: readonly FactKey[], parent: Fund): readonly FactKey[] {
  const below = keys.filter((key) => ancestors(key.fund).includes(parent))
  const funds = new Set(below.map((key) => key.fund))
  const main = (fund: Fund): boolean => fund === 'generalPublic' || fund === 'fiscal'
  const whole = parent === 'unitFunds' ? funds.size > 1 : [...funds].some(main) || blank.some((key) => main(key.fund))
  return !whole ? [] : below.filter((key) => !ancestors(key.fund).some((fund) => fund !== parent && ancestors(fund).includes(parent) && funds.has(fund)))
}
