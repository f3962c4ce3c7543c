import type { DisclosureTable, TableColumn } from '../../../model/disclosure-table.ts'

/** A column that its header calls a total, and the columns that its header says it adds up. */
export interface ColumnSum {
  readonly total: number
  readonly parts: readonly number[]
  /** The parts are all that stands beside the total in its half of the table. */
  readonly whole: boolean
}

/** The header of one half of a table as a tree: `支出 ▸ 一般公共预算 ▸ 小计 | 基本支出 | 项目支出`. */
interface HeaderNode {
  readonly label: string
  /** Set for the columns themselves. */
  readonly column: number | null
  readonly children: readonly HeaderNode[]
}

const TOTAL = /(?:合计|小计|总计|总额)数?(?:[（(][^（）()]*[）)])?$/
const OF_WHICH = /^其中/
const COMPARISON = /增减|比上年|较上年|同比|差额|%|％|比例|占比/

/**
 * The sums that the headers of a table announce, in every reading that headers leave open; `layout-sums` asks the
 * numbers which reading holds. Side by side: 合计 and the columns after it, or all its sisters, or those up to the next
 * 小计, or the 小计 alone; a group of columns counts with its own 小计.
 */
export function columnSums(table: DisclosureTable): readonly (readonly ColumnSum[])[] {
  const halves = Map.groupBy(table.columns.filter(isAmount), (column) => column.half)
  return [...halves.values()].flatMap((columns) => sumsBelow(headerTree(columns, 0), true))
}

const isAmount = (column: TableColumn): boolean => column.role === 'amount' && !column.header.some((text) => COMPARISON.test(text))

function headerTree(columns: readonly TableColumn[], depth: number): readonly HeaderNode[] {
  const nodes: HeaderNode[] = []
  for (let x = 0; x < columns.length; ) {
    const first = columns[x]
    if (!first) break
    const label = first.header[depth] ?? ''
    const next = columns.findIndex((column, y) => y > x && !(label !== '' && column.header[depth] === label && adjoins(columns[y - 1], column)))
    const end = next < 0 ? columns.length : next
    const own = columns.slice(x, end)
    nodes.push(own.length === 1
      ? { label: first.header.slice(depth).join('/'), column: first.index, children: [] }
      : { label, column: null, children: headerTree(own, depth + 1) })
    x = end
  }
  return nodes
}

const adjoins = (a: TableColumn | undefined, b: TableColumn | undefined): boolean => a !== undefined && b !== undefined && b.index === a.index + 1

/** For every column called a total, here and below, the readings of its sum. */
function sumsBelow(nodes: readonly HeaderNode[], top: boolean): readonly (readonly ColumnSum[])[] {
  const own = nodes.flatMap((node, i) => (node.column !== null && isTotal(node) ? [readings(nodes, i, node.column, top)] : []))
  return [...own, ...nodes.flatMap((node) => sumsBelow(node.children, top && nodes.length === 1))]
}

const isTotal = (node: HeaderNode): boolean => node.column !== null && TOTAL.test(node.label)

function readings(nodes: readonly HeaderNode[], i: number, total: number, top: boolean): readonly ColumnSum[] {
  const after = nodes.slice(i + 1)
  const next = after.findIndex(isTotal)
  const others = nodes.filter((_, y) => y !== i)
  const choices: readonly (readonly HeaderNode[])[] = [
    after,
    others,
    after.filter((node) => !OF_WHICH.test(node.label)),
    next > 0 ? after.slice(0, next) : [],
    after.filter(isTotal),
  ]
  const seen = new Set<string>()
  return choices.flatMap((choice, n) => {
    const parts = choice.flatMap(valueColumns)
    const text = parts.join(',')
    if (parts.length < 2 || seen.has(text)) return []
    seen.add(text)
    return [{ total, parts, whole: top && n < 2 && choice.length === nodes.length - 1 }]
  })
}

/** The columns that stand for a node in a sum: its own 小计 where it has one, else all that is below it. */
function valueColumns(node: HeaderNode): readonly number[] {
  if (node.column !== null) return [node.column]
  const own = node.children.find(isTotal)
  return own?.column != null ? [own.column] : node.children.flatMap(valueColumns)
}
