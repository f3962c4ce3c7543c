import type { Block, Paragraph, Run } from '../../model/source-tree.ts'

/**
 * Joins a paragraph cut by a page's end with its rest at the top of the next page, so that no sentence is cut. The
 * joined paragraph stands on its first page; its runs keep their own pages. Page numbers, headers and footers between
 * the two parts follow it. `flushStart` and `openEnd` are those of `BuiltParagraph`: what begins the next page must be
 * too wide for the room that the line before it left, be it a long amount that cannot be broken. `leafOf`: the page that
 * a body paragraph stands on, counting both of two printed beside each other.
 */
export function joinOverPages(blocks: readonly Block[], flushStart: ReadonlyMap<Block, number>, openEnd: ReadonlyMap<Block, number>, leafOf: ReadonlyMap<Block, number>): Block[] {
  const result: Block[] = []
  /** Where in `result` the last block of the running text stands, and the source paragraph whose end is open there. */
  let last = -1
  let open: Paragraph | null = null
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.role !== 'body' && block.role !== 'contents') {
      result.push(block)
      continue
    }
    const before = result[last]
    const [room, width] = [open && openEnd.get(open), flushStart.get(block)]
    if (open && before?.type === 'paragraph' && block.type === 'paragraph' && room != null && width !== undefined
      && room <= width + SLACK * (open.fontSize ?? 0) && (leafOf.get(block) ?? 0) === (leafOf.get(open) ?? 0) + 1 && isRest(open, block)) {
      result[last] = joined(before, block)
    } else {
      last = result.length
      result.push(block)
    }
    open = block.type === 'paragraph' && openEnd.has(block) ? block : null
  }
  return result
}

/** Ragged lines inside a sentence fall short of the margin by this many characters beside what found no room. */
const SLACK = 1.6

const SENTENCE_END = /[。；！？][”’）)》]*\s*$/

function isRest(first: Paragraph, rest: Paragraph): boolean {
  if (first.bold !== rest.bold) return false
  // After a whole sentence only sentences go on, no title.
  if (SENTENCE_END.test(first.text) && !SENTENCE_END.test(rest.text)) return false
  if (Math.abs((first.fontSize ?? 0) - (rest.fontSize ?? 0)) > 0.08 * (first.fontSize ?? 0)) return false
  return !(SENTENCE_END.test(first.text) && isIndentedAs(first, rest))
}

/** Whether `rest` begins where the first line of `first` does, indented from its other lines: a paragraph of its own. */
function isIndentedAs(first: Paragraph, rest: Paragraph): boolean {
  const [own, ...lines] = first.runs.map(leftEdge)
  const next = leftEdge(rest.runs[0])
  const em = first.fontSize ?? 0
  if (own == null || next == null) return false
  return Math.abs(next - own) <= 0.5 * em && lines.some((line) => line !== null && line < own - em)
}

const leftEdge = (run: Run | undefined): number | null => (run?.place.type === 'pdf' ? run.place.box[0] : null)

function joined(first: Paragraph, rest: Paragraph): Paragraph {
  const space = /[A-Za-z]$/.test(first.text) && /^[A-Za-z]/.test(rest.text) ? ' ' : ''
  const shift = first.text.length + space.length
  const moved: Run[] = rest.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))
  return { ...first, text: first.text + space + rest.text, runs: [...first.runs, ...moved], centred: false }
}
