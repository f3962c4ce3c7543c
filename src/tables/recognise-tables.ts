import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { Identity } from '../model/identity.ts'
import type { Paragraph, SourceTree } from '../model/source-tree.ts'
import { accountNames } from './account-names.ts'
import { buildTable } from './build-table.ts'
import { draftOf, type Draft } from './draft.ts'
import { continued } from './join-pages.ts'
import { isBlankTail, isProse, proseParagraphs } from './prose-grid.ts'
import { withRowKeys } from './row-keys.ts'
import { runningLines } from './running-lines.ts'
import { segmentsOf } from './segment.ts'

/** What is read one after the other: the paragraphs, and each table (its position in `tables`) where it begins. */
export type FlowItem =
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly table: number }

export interface RecognisedTables {
  readonly tables: readonly DisclosureTable[]
  /** Titles, captions and notes that were attached to a table stay in the flow as paragraphs too. */
  readonly flow: readonly FlowItem[]
}

interface Found {
  readonly draft: Draft
  readonly below: readonly Paragraph[]
}

/**
 * The tables of a source, joined over pages, with family, unit, columns and row subjects. Grids that are no tables
 * (one column; sheets of merged text cells) become paragraphs of the flow.
 */
export function recogniseTables(source: SourceTree, identity: Identity): RecognisedTables {
  const flow: FlowItem[] = []
  const found: Found[] = []
  let since: Paragraph[] = []
  const running = runningLines(source)
  const push = (paragraph: Paragraph): void => {
    flow.push({ type: 'paragraph', paragraph })
    since.push(paragraph)
  }
  for (const block of source.blocks) {
    if (block.type === 'paragraph') {
      push(block)
      continue
    }
    for (const segment of segmentsOf(block)) {
      const last = found.at(-1)
      const prose = isProse(segment.rows, segment.columns)
      const joined = last && (!prose || isBlankTail(segment.rows)) ? continued(last.draft, segment, since.filter((paragraph) => !running(paragraph))) : null
      if (prose && !joined) {
        for (const paragraph of proseParagraphs(segment.source, segment.rows)) push(paragraph)
        continue
      }
      if (last && joined) {
        found[found.length - 1] = { draft: joined, below: [] }
      } else {
        if (last) found[found.length - 1] = { ...last, below: since }
        flow.push({ type: 'table', table: found.length })
        found.push({ draft: draftOf(segment, since), below: [] })
      }
      since = []
    }
  }
  const last = found.at(-1)
  if (last) found[found.length - 1] = { ...last, below: since }
  const tables = found.map(({ draft, below }, id) => buildTable(id, draft, below, identity, source.mediaType))
  const names = accountNames(tables)
  return { tables: tables.map((table) => withRowKeys(table, names)), flow }
}
