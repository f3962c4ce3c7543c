import { levelBox } from '../model/place.ts'
import { readNumber } from '../model/number-text.ts'
import type { Block, Paragraph, SourceTree, Table } from '../model/source-tree.ts'
import { beside, bodyTop, edgesOf, SAME } from './beside.ts'
import { plain } from './plain-text.ts'
import { titleOf } from './title-line.ts'

/** A sheet is not spread over more pages than this. */
const REACH = 12

/**
 * Tables printed wider than the page, whose columns go on on a later page (as spreadsheets print them): the piece on the
 * right is put beside the one on the left. That it is such a piece is told by the edges of its rows, which are those of
 * the other, and by what it lacks: a title, and the labels of its rows; or by text that the left edge of its page cuts off.
 */
export function joinSideways(source: SourceTree): readonly Block[] {
  if (source.pages.length < 2) return source.blocks
  let blocks: readonly Block[] = source.blocks
  const grown = new Map<Table, number>()
  const edges = new Map<Table, readonly number[]>()
  const edgesIn = (table: Table): readonly number[] => {
    const known = edges.get(table) ?? edgesOf(table)
    edges.set(table, known)
    return known
  }
  for (let i = 0; i < blocks.length; i += 1) {
    const right = blocks[i]
    if (right?.type !== 'table' || right.page === null) continue
    const above = paragraphsAbove(blocks, i)
    if (above.some((line) => titleOf(line) !== null)) continue
    const left = leftPiece(blocks.slice(0, i), right, grown, hidesLeftOf(source, right), edgesIn)
    if (!left) continue
    const joined = beside(left.table, right)
    grown.set(joined, (grown.get(left.table) ?? 0) + 1)
    const leftAbove = paragraphsAbove(blocks, left.at)
    // What stands above the right piece is the table's too: the unit, the end of a title that the edge cuts.
    const lines = leftAbove.map((line) => wholeLine(line, above))
    const rest = above.filter((line) => !leftAbove.some((other) => goesOn(other, line)))
    const taken = new Set<Block>([...above, ...leftAbove, right])
    blocks = blocks.flatMap((block, at): Block[] => (at === left.at ? [...rest, ...lines, joined] : taken.has(block) ? [] : [block]))
    i = left.at + rest.length
  }
  return blocks
}

/** The paragraphs between a table and the top of its page, or the table before it. */
function paragraphsAbove(blocks: readonly Block[], i: number): readonly Paragraph[] {
  const above: Paragraph[] = []
  for (let at = i - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || block.page !== blocks[i]?.page) break
    if (block.role === 'body') above.unshift(block)
    else if (block.role !== 'pageHeader') break
  }
  return above
}

const hidesLeftOf = ({ unread }: SourceTree, { page, box }: Table): boolean =>
  unread.some(({ reason, place }) => reason === 'outsidePage' && place?.type === 'pdf' && place.page === page && box !== null && place.box[0] < 0 && place.box[3] <= box[3])

/** Whether a line of the right page is the rest of one of the left: at the same height, the one ending, the other beginning inside a word. */
function goesOn(left: Paragraph, right: Paragraph): boolean {
  const [a, b] = [left.runs.at(-1)?.place, right.runs[0]?.place]
  return a?.type === 'pdf' && b?.type === 'pdf' && a.page < b.page && Math.abs(levelBox(a)[1] - levelBox(b)[1]) <= SAME && titleOf(left) === null && plain(right.text).length <= 20
}

function wholeLine(left: Paragraph, above: readonly Paragraph[]): Paragraph {
  const right = above.find((line) => goesOn(left, line))
  if (!right) return left
  const shift = left.text.length
  return { ...left, text: `${left.text}${right.text}`, runs: [...left.runs, ...right.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] }
}

/** Whether rows are named at all, below a height on the page. */
const hasLabels = (table: Table, top: number): boolean =>
  table.rows.some(({ cells }) => cells.some((cell) => cell.place.type === 'pdf' && levelBox(cell.place)[1] >= top - SAME && readNumber(cell.text).type === 'text'))

/** The table before whose rows have the same edges; of several the one that was put together of fewest pieces. */
function leftPiece(before: readonly Block[], right: Table, grown: ReadonlyMap<Table, number>, cutOff: boolean, edgesIn: (table: Table) => readonly number[]): { table: Table; at: number } | null {
  const found = before.flatMap((block, at): { table: Table; at: number }[] => {
    if (block.type !== 'table' || block.page === null || right.page === null || block.page >= right.page || right.page - block.page > REACH || !sameRows(edgesIn(block), edgesIn(right))) return []
    const top = bodyTop(block)
    return cutOff || (hasLabels(block, top) && !hasLabels(right, top)) ? [{ table: block, at }] : []
  })
  const fewest = Math.min(...found.map(({ table }) => grown.get(table) ?? 0))
  return found.find(({ table }) => (grown.get(table) ?? 0) === fewest) ?? null
}

/** Nearly all row edges are the same: one piece may have merged cells in its header where the other has none. */
function sameRows(a: readonly number[], b: readonly number[]): boolean {
  const meet = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined && Math.abs(x - y) <= SAME
  if (a.length <= 2 || !meet(a[0], b[0]) || !meet(a.at(-1), b.at(-1))) return false
  return a.filter((edge) => b.some((other) => Math.abs(other - edge) <= SAME)).length >= Math.max(a.length, b.length) - 2
}
