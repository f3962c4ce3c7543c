import type { ContentsBlock, CoverBlock, PrintBlock, PrintDocument } from '../model/print-document.ts'

export type BodyBlock = Exclude<PrintBlock, CoverBlock | ContentsBlock>

/** Blocks that share a paper: what DOCX calls a section and PDF a run of pages. */
export interface PageRun {
  readonly kind: 'cover' | 'contents' | 'body'
  readonly landscape: boolean
  readonly cover: CoverBlock | null
  readonly blocks: readonly BodyBlock[]
}

/**
 * The document as runs of pages. Cover and contents stand alone and bear no page number; the body counts from 1. Headings
 * right above a landscape table go with it; page breaks at the edge of a run are the run's own.
 */
export function pageFlow(document: PrintDocument): PageRun[] {
  const runs: { kind: PageRun['kind']; landscape: boolean; cover: CoverBlock | null; blocks: BodyBlock[] }[] = []
  document.blocks.forEach((block, i) => {
    if (block.type === 'cover') runs.push({ kind: 'cover', landscape: false, cover: block, blocks: [] })
    else if (block.type === 'contents') runs.push({ kind: 'contents', landscape: false, cover: null, blocks: [] })
    else {
      const landscape = isLandscape(document.blocks, i)
      const last = runs.at(-1)
      if (last && last.kind === 'body' && last.landscape === landscape) last.blocks.push(block)
      else if (block.type !== 'pageBreak') runs.push({ kind: 'body', landscape, cover: null, blocks: [block] })
    }
  })
  return runs.map((run) => ({ ...run, blocks: trimBreaks(run.blocks) }))
}

function isLandscape(blocks: readonly PrintBlock[], position: number): boolean {
  const block = blocks[position]
  if (block?.type === 'table') return block.landscape
  if (block?.type !== 'heading' && block?.type !== 'pageBreak') return false
  return isLandscape(blocks, position + 1)
}

function trimBreaks(blocks: readonly BodyBlock[]): BodyBlock[] {
  const kept = blocks.filter((block, i) => block.type !== 'pageBreak' || blocks[i - 1]?.type !== 'pageBreak')
  while (kept.at(-1)?.type === 'pageBreak') kept.pop()
  while (kept[0]?.type === 'pageBreak') kept.shift()
  return kept
}

/** Whether a block begins a page: its own wish, a break before it, or a table after another one, as each has its own page. */
export function beginsPage(blocks: readonly BodyBlock[], position: number): boolean {
  const block = blocks[position]
  const before = blocks[position - 1]
  if (position === 0 || before?.type === 'pageBreak') return true
  if (block?.type === 'heading') return block.newPage
  return block?.type === 'table' && before?.type === 'table'
}
