import { describe, expect, it } from 'vitest'
import { buildDisclosure, paragraph } from '../../test/support/build-disclosure.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { DisclosureTable } from '../model/disclosure-table.ts'
import type { UnreadReason } from '../model/source-tree.ts'
import { incompleteTables } from './incomplete-tables.ts'

/** A document of nine pages with tables on these pages, of which some could not be read. */
function document(tables: readonly (readonly number[])[], unread: readonly number[], reason: UnreadReason = 'noTextLayer'): Disclosure {
  const built = buildDisclosure({ parts: [paragraph('一、主要职能')] })
  const page = (number: number) => ({ number, width: 595, height: 842, glyphs: 40, images: 0 })
  return {
    ...built,
    tables: tables.map((pages, id) => ({ id, pages }) as unknown as DisclosureTable),
    source: { ...built.source, pages: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(page), unread: unread.map((one) => ({ reason, text: '', place: { type: 'pdf', page: one, box: [0, 0, 595, 842], text: '' } })) },
  }
}

describe('tables of which a page was not read', () => {
  it('are those with the page between their own, and the last one before it', () => {
    expect([...incompleteTables(document([[3, 5], [6]], [4]))]).toEqual([0])
    expect([...incompleteTables(document([[3], [3], [6]], [4]))]).toEqual([1])
  })

  it('are none where every page was read, or the page stands apart', () => {
    expect([...incompleteTables(document([[3, 4], [6]], []))]).toEqual([])
    expect([...incompleteTables(document([[3, 4], [6]], [8]))]).toEqual([])
    expect([...incompleteTables(document([[3, 5]], [4], 'hidden'))]).toEqual([])
  })
})
