import type { MediaType, Paragraph, Run } from '../model/source-tree.ts'
import type { FlowItem } from '../tables/recognise-tables.ts'

/** The prose of a document in reading order, and how many of its paragraphs stand before each table. */
export interface FlowParagraphs {
  readonly paragraphs: readonly Paragraph[]
  /** By table id. */
  readonly tablePositions: readonly number[]
}

const BEGINS_ANEW =
  /^\s*(?:第[一二三四五六七八九十百\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．）)]|[①-⑳]|附[件表注]|表[\d一二三四五六七八九十]|[（(]?注|单位[：:]|[*＊●•■◆])/
const ENDS = /[。；：！？;:!?…](?:["”’）)》]*)$/
/** A line that ends with its paragraph is seldom as long as one that a page end cut. */
const SHORTEST_CUT = 30

/**
 * The paragraphs of the flow. In formats without geometry a page end leaves a paragraph in two (`建立空间规` / `划体系`):
 * a long text that ends inside a sentence and a rest that begins nothing new are put together; page numbers between
 * them follow. Readers of PDF do this themselves, with the lines' positions.
 */
export function flowParagraphs(flow: readonly FlowItem[], mediaType: MediaType): FlowParagraphs {
  const paragraphs: Paragraph[] = []
  const tablePositions: number[] = []
  const joins = mediaType === 'text/plain' || mediaType === 'application/msword'
  let open = -1
  for (const item of flow) {
    if (item.type === 'table') {
      tablePositions[item.table] = paragraphs.length
      open = -1
      continue
    }
    const { paragraph } = item
    if (paragraph.role !== 'body') {
      paragraphs.push(paragraph)
      continue
    }
    const before = paragraphs[open]
    if (joins && before && goesOn(before, paragraph)) paragraphs[open] = joined(before, paragraph)
    else {
      open = paragraphs.length
      paragraphs.push(paragraph)
    }
  }
  return { paragraphs, tablePositions }
}

function goesOn(before: Paragraph, after: Paragraph): boolean {
  const [first, rest] = [before.text.trim(), after.text.trim()]
  if (before.sheet !== after.sheet || after.headingLevel !== null || before.headingLevel !== null || after.centred || before.centred) return false
  if (first.length < SHORTEST_CUT || ENDS.test(first) || BEGINS_ANEW.test(rest)) return false
  if (BEGINS_ANEW.test(first) && /(?:情况|说明)$/.test(first) && !/[，。]/.test(first)) return false
  // the mark behind an ordinal (四、) does not make a long heading running text
  return /[，。；、]/.test(first.replace(BEGINS_ANEW, '')) && /[，。；、：]/.test(rest)
}

function joined(first: Paragraph, rest: Paragraph): Paragraph {
  const text = first.text.trimEnd()
  const lead = rest.text.length - rest.text.trimStart().length
  const shift = text.length - lead
  const kept = first.runs.filter((run) => run.start < text.length)
  const moved: Run[] = rest.runs
    .filter((run) => run.start >= lead)
    .map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))
  // a run that begins inside the cut-off indent keeps its place and loses the indent only where it is split by column
  if (moved.length < rest.runs.length || kept.length < first.runs.length) return joinedWhole(first, rest)
  return { ...first, text: text + rest.text.slice(lead), runs: [...kept, ...moved] }
}

function joinedWhole(first: Paragraph, rest: Paragraph): Paragraph {
  const shift = first.text.length
  return { ...first, text: first.text + rest.text, runs: [...first.runs, ...rest.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] }
}
