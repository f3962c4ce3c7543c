import type { Disclosure } from '../../model/disclosure.ts'
import type { Fact, FactKey } from '../../model/fact.ts'
import { intervalsMeet } from '../../model/interval.ts'
import type { KeyGrid, Line, Quantity } from './key-grid.ts'
import type { ColumnKey, KeyPattern, Tree } from './relation.ts'
import { treeIndex, type TreeIndex } from './tree.ts'

/** Where the parts of a sum are looked for: one table, all tables, the sentences, or those of one paragraph. */
export interface Scope {
  readonly kind: 'table' | 'document' | 'prose' | 'paragraph'
  /** The family of the table, `document`, `prose` or `paragraph`: part of a finding's key. */
  readonly name: string
  /** Every key printed in the scope, once. */
  readonly all: readonly Quantity[]
  /** The columns of these keys. */
  readonly columns: readonly Line[]
  /** Those of them in which any key can fit a pattern. */
  columnsOf(patterns: readonly KeyPattern[]): readonly Line[]
  /** The keys that fit a pattern, measure by measure. */
  quantities(patterns: readonly KeyPattern[]): readonly Quantity[]
  /** The column with these changes, where any row prints it, be it blank. */
  changed(column: Line, values: ColumnKey): Line | null
  /** What the scope prints in a row and a column. */
  at(column: Line | null, row: Line): readonly Fact[]
  tree(tree: Tree): TreeIndex
  /** Whether the scope goes down to items (项) for this measure, year, phase and fund. */
  listsItems(key: FactKey): boolean
  /** The 款 that hold items for this measure, year, phase and fund. */
  itemised(key: FactKey): Itemised
  /** The same one level up for 经济分类: the 类 of this column that hold 款. */
  grouped(key: FactKey): Itemised
}

export interface Itemised {
  /** The codes of 款 (of 类 in 经济分类) below which an item (a 款) is printed. */
  readonly groups: ReadonlySet<string>
  /** How many printed ones are among them. */
  readonly divided: number
}

/** The key of an item of 功能分类, or of a group (款) of them, undivided by anything else. */
export const isItem = (key: FactKey): boolean => key.functional?.length === 7 && key.nature === null && key.economic === null
export const isGroup = (key: FactKey): boolean => key.functional?.length === 5 && key.nature === null && key.economic === null

/** The key of a 类 of 经济分类, undivided by 功能分类. */
export const isEconomicClass = (key: FactKey): boolean => key.economic?.length === 3 && key.functional === null

const listText = ({ measure, year, phase, fund }: FactKey): string => `${measure}|${year}|${phase}|${fund}`

export type Scopes = Readonly<Record<Scope['kind'], readonly Scope[]>>

/** The scopes of a disclosure over the amounts that relations may rest on; made once for all relations. */
export function scopesOf(facts: readonly Fact[], disclosure: Disclosure, grid: KeyGrid): Scopes {
  const amounts = facts.filter((fact) => fact.kind === 'amount')
  // Vehicles, square metres, delegations and guests add up as money does.
  const cells = facts.filter(({ kind, key, origin }) => origin.type === 'cell' && (kind === 'amount' || (kind === 'count' && (key.measure === 'stateAssets' || key.item?.startsWith('count:') === true))))
  const tables = Map.groupBy(cells, (fact) => (fact.origin.type === 'cell' ? fact.origin.table : -1))
  return {
    table: [...tables].map(([table, own]) => scope('table', disclosure.tables[table]?.family ?? 'table', own, grid)),
    document: [scope('document', 'document', cells, grid)],
    prose: [scope('prose', 'prose', amounts.filter((fact) => fact.origin.type === 'claim'), grid)],
    paragraph: paragraphScopes(amounts, disclosure, grid),
  }
}

const BALANCED: ReadonlySet<FactKey['measure']> = new Set<FactKey['measure']>(['incomeGrandTotal', 'expenditureGrandTotal', 'openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution'])
const FLOWS: ReadonlySet<FactKey['measure']> = new Set<FactKey['measure']>(['income', 'expenditure'])

/**
 * Paragraphs that say several of the figures which balance (收入总计, 支出总计, 结转 and what they are made of). Where the
 * tables print them all the sentences are held against the tables, and what balances is judged there.
 */
function paragraphScopes(amounts: readonly Fact[], { claims }: Disclosure, grid: KeyGrid): Scope[] {
  const said = amounts.filter(({ key, origin }) => origin.type === 'claim' && key.functional === null && key.economic === null && (BALANCED.has(key.measure) || FLOWS.has(key.measure)))
  if (!said.some(({ key }) => BALANCED.has(key.measure))) return []
  const plain = calledTotals(said)
  const printed = new Set(amounts.flatMap((fact) => (fact.origin.type === 'cell' ? [grid.keyOf(fact).text] : [])))
  const paragraphs = Map.groupBy(said.filter(({ key }) => !(TOTALS.has(key.measure) && plain.has(circleText(key)))), ({ origin }) => (origin.type === 'claim' ? claims[origin.claim]?.span.paragraph ?? -1 : -1))
  return [...paragraphs.values()]
    .filter((own) => own.length > 1 && own.some((fact) => BALANCED.has(fact.key.measure)) && own.some((fact) => !printed.has(grid.keyOf(fact).text)))
    .map((own) => scope('paragraph', 'paragraph', own, grid))
}

const TOTALS: ReadonlySet<FactKey['measure']> = new Set<FactKey['measure']>(['incomeGrandTotal', 'expenditureGrandTotal'])
const circleText = ({ year, phase, fund }: FactKey): string => `${year}|${phase}|${fund}`

/** Where the sentences call both 本年收入合计 and 本年支出合计 a 总计 as well, their 总计 are not those that balance. */
function calledTotals(said: readonly Fact[]): ReadonlySet<string> {
  const isAlso = (own: readonly Fact[], total: FactKey['measure'], measure: FactKey['measure']): boolean =>
    own.some((one) => one.key.measure === total && own.some(({ key, interval }) => key.measure === measure && interval && one.interval && intervalsMeet(interval, one.interval)))
  return new Set([...Map.groupBy(said, ({ key }) => circleText(key))].flatMap(([circle, own]) =>
    (isAlso(own, 'incomeGrandTotal', 'income') && isAlso(own, 'expenditureGrandTotal', 'expenditure') ? [circle] : [])))
}

const NONE: readonly Fact[] = []

function scope(kind: Scope['kind'], name: string, facts: readonly Fact[], grid: KeyGrid): Scope {
  const all: Quantity[] = []
  const cells = new Map<number, Fact[]>()
  const columns: Line[] = []
  const isColumn: boolean[] = []
  for (const fact of facts) {
    const { text, key, column, row } = grid.keyOf(fact)
    const cell = grid.cell(column, row)
    const known = cells.get(cell)
    if (known) {
      known.push(fact)
      continue
    }
    const own = [fact]
    cells.set(cell, own)
    all.push({ text, key, column, row, facts: own })
    if (isColumn[column.id]) continue
    isColumn[column.id] = true
    columns.push(column)
  }
  const columnsOf = (patterns: readonly KeyPattern[]): readonly Line[] => columns.filter(grid.fitting(patterns).column)
  const byMeasure = Map.groupBy(all, ({ key }) => key.measure)
  const trees = new Map<Tree, TreeIndex>()
  let groupLists: ReadonlyMap<string, Itemised> | undefined
  let itemLists: ReadonlyMap<string, Itemised> | undefined
  return {
    kind, name, all, columns, columnsOf,
    quantities(patterns) {
      if (!columns.some(grid.fitting(patterns).column)) return []
      const measures = patterns.map(({ measure }) => measure)
      const every = measures.some((measure) => typeof measure === 'symbol' || measure === undefined)
      const fitting = grid.fitting(patterns).key
      if (every) return all.filter(fitting)
      return [...new Set(measures.flat())].flatMap((measure) => (typeof measure === 'string' ? byMeasure.get(measure)?.filter(fitting) ?? [] : []))
    },
    changed(column, values) {
      const other = grid.changed(column, values)
      return other && isColumn[other.id] ? other : null
    },
    at: (column, row) => (column && cells.get(grid.cell(column, row))) ?? NONE,
    listsItems: (key) => (itemLists ??= itemListsOf(all)).has(listText(key)),
    itemised: (key) => (itemLists ??= itemListsOf(all)).get(listText(key)) ?? NOTHING_ITEMISED,
    grouped: (key) => (groupLists ??= groupListsOf(all)).get(systemText(key)) ?? NOTHING_ITEMISED,
    tree(tree) {
      const known = trees.get(tree)
      if (known !== undefined) return known
      const index = treeIndex(all, tree, grid)
      trees.set(tree, index)
      return index
    },
  }
}

const NOTHING_ITEMISED: Itemised = { groups: new Set(), divided: 0 }

function itemListsOf(all: readonly Quantity[]): ReadonlyMap<string, Itemised> {
  const lists = new Map<string, { groups: Set<string>; divided: number }>()
  const byColumn = new Map<Line, { groups: Set<string>; divided: number }>()
  for (const { key, column } of all) {
    if (!isItem(key)) continue
    let list = byColumn.get(column) ?? lists.get(listText(key))
    if (!list) lists.set(listText(key), list = { groups: new Set(), divided: 0 })
    byColumn.set(column, list)
    list.groups.add(key.functional?.slice(0, 5) ?? '')
  }
  for (const { key, column } of all) {
    const list = isGroup(key) ? byColumn.get(column) ?? lists.get(listText(key)) : undefined
    if (list?.groups.has(key.functional ?? '')) list.divided += 1
  }
  return lists
}

/** 部门预算经济分类 (3…) and 政府预算经济分类 (5…) go down to 款 each by itself. */
const systemText = (key: FactKey): string => `${listText(key)}|${key.nature}|${key.item}|${key.economic?.[0]}`

function groupListsOf(all: readonly Quantity[]): ReadonlyMap<string, Itemised> {
  const lists = new Map<string, { groups: Set<string>; divided: number }>()
  for (const { key } of all) {
    if (key.functional !== null || key.economic === null || key.economic.length <= 3) continue
    const text = systemText(key)
    const list = lists.get(text) ?? { groups: new Set(), divided: 0 }
    lists.set(text, list)
    list.groups.add(key.economic.slice(0, 3))
  }
  for (const { key } of all) {
    const list = isEconomicClass(key) ? lists.get(systemText(key)) : undefined
    if (list?.groups.has(key.economic ?? '')) list.divided += 1
  }
  return lists
}
