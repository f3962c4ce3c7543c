import type { PrintBlock, PrintDocument, TableBlock } from '../model/print-document.ts'

/** A line of the table of contents. */
export interface OutlineEntry {
  /** Of the heading or table. */
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
}

/**
 * What the contents list: headings of two levels, and titles of data tables that no heading of their own announces.
 * Forms (绩效目标表) bear one title by the dozen and are found under their heading.
 */
export function outlineOf(document: PrintDocument): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let level: 1 | 2 | 3 = 1
  document.blocks.forEach((block, i) => {
    if (block.type === 'heading') {
      level = block.level
      if (level < 3) entries.push({ id: block.id, level, text: block.text })
    } else if (block.type === 'table' && isListed(document.blocks, i)) {
      entries.push({ id: block.id, level: level === 1 ? 2 : 3, text: block.title })
    }
  })
  return entries
}

/** Whether the table at this position is listed under its own title: one of several under a heading, or with a number. */
export function isListed(blocks: readonly PrintBlock[], position: number): boolean {
  const table = blocks[position] as TableBlock
  if (table.kind !== 'data' || table.title === '') return false
  return isOneOfSeveral(blocks, position) || (blocks[position - 1]?.type !== 'heading' && numbered(table.title))
}

/** Under its heading, which does not have its title, stand only data tables, and more than one. */
function isOneOfSeveral(blocks: readonly PrintBlock[], position: number): boolean {
  const begin = blocks.findLastIndex(({ type }, i) => i < position && type === 'heading')
  const [heading, table] = [blocks[begin], blocks[position]]
  if (heading?.type !== 'heading' || (table?.type === 'table' && heading.text.endsWith(table.title))) return false
  const end = blocks.findIndex(({ type }, i) => i > position && type === 'heading')
  const section = blocks.slice(begin + 1, end < 0 ? undefined : end).filter(({ type }) => type !== 'pageBreak')
  return section.length > 1 && section.every((block) => block.type === 'table' && block.kind === 'data')
}

/** 表1, 附表2, 表一: titles with a number of their own; others belong to the prose around them. */
const numbered = (title: string): boolean => /^(?:附)?表\s*[\d一二三四五六七八九十]+/.test(title)
