import type { WriteSheet } from 'hucre/xlsx'
import type { HeadingBlock, PrintDocument, TableBlock } from '../../model/print-document.ts'
import { outlineOf } from '../outline.ts'
import { contentsLine, coverLines, headingLine, paragraphLine, proseSheet, titleLine, type ProseLine } from './prose-sheet.ts'
import { sheetNamer } from './sheet-name.ts'
import { tableSheet } from './table-sheet.ts'

/** What one sheet is made of, in the order of the document. */
type Part =
  | { readonly type: 'cover' | 'contents' | 'prose'; readonly name: string; readonly ids: readonly string[]; readonly lines: readonly ProseLine[] }
  | { readonly type: 'table'; readonly name: string; readonly ids: readonly string[]; readonly table: TableBlock; readonly headings: readonly HeadingBlock[] }

/** A sheet for the cover, one for the contents, one for each stretch of prose, one for each table. Takes a prepared document. */
export function workbookSheets(document: PrintDocument): WriteSheet[] {
  const parts = partsOf(document)
  const sheetOf = new Map(parts.flatMap(({ ids, name }) => ids.map((id) => [id, name] as const)))
  return parts.map((part) => {
    if (part.type === 'table') return tableSheet(part.name, part.table, part.headings, document.title)
    const lines = part.type !== 'contents' ? part.lines
      : [titleLine('目录'), ...outlineOf(document).map(({ id, level, text }) => contentsLine(text, level, sheetOf.get(id) ?? null))]
    return proseSheet(part.name, lines, document.title)
  })
}

/** Headings right above a table stand on its sheet. */
function partsOf(document: PrintDocument): Part[] {
  const parts: Part[] = []
  const nameOf = sheetNamer()
  let prose: { ids: string[]; lines: ProseLine[] } = { ids: [], lines: [] }
  let headings: HeadingBlock[] = []
  let forms = 0
  const endProse = (): void => {
    if (prose.lines.length > 0) parts.push({ type: 'prose', name: nameOf('说明'), ...prose })
    prose = { ids: [], lines: [] }
  }
  const settle = (): void => {
    for (const heading of headings) {
      prose.ids.push(heading.id)
      prose.lines.push(headingLine(heading))
    }
    headings = []
  }
  for (const block of document.blocks) {
    switch (block.type) {
      case 'cover': case 'contents':
        settle()
        endProse()
        parts.push({ type: block.type, name: nameOf(block.type === 'cover' ? '封面' : '目录'), ids: [], lines: block.type === 'cover' ? coverLines(block) : [] })
        break
      case 'heading': headings.push(block); break
      case 'paragraph':
        settle()
        prose.lines.push(paragraphLine(block))
        break
      case 'table':
        endProse()
        if (block.kind === 'form') forms += 1
        parts.push({ type: 'table', name: nameOf(block.kind === 'form' ? `绩效目标表${forms}` : shortTitle(block, document)), ids: [block.id, ...headings.map(({ id }) => id)], table: block, headings })
        headings = []
        break
      case 'pageBreak': break
    }
  }
  settle()
  endProse()
  return parts
}

const shortTitle = ({ title, id }: TableBlock, { entity }: PrintDocument): string =>
  title.replaceAll(entity, '').replace(/^\d{4}年度?/, '').trim() || id
