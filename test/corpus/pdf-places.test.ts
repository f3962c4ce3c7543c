import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/model/number-text.ts'
import type { Box } from '../../src/model/place.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { corpusDocuments, hasCorpus } from '../support/corpus.ts'
import { hasPoppler, popplerWords } from '../support/poppler.ts'

// Places: under the box of every numeric cell, poppler reads the number that we read.

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** Whether the middle of `inner` lies in `outer`, and it does not reach out of it sideways by more than 2 points. */
function lies(inner: Box, outer: Box): boolean {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3] && inner[0] >= outer[0] - 2 && inner[2] <= outer[2] + 2
}

describe.skipIf(!hasCorpus || !hasPoppler)('places of the corpus PDFs (skipped without the corpus or without pdftotext)', () => {
  for (const { name, bytes } of corpusDocuments().filter((document) => isPdf(document.bytes))) {
    test(`${name}: the text under the box of every numeric cell is its number`, async () => {
      const { blocks } = await readPdf(bytes, DEFAULT_LIMITS)
      const words = popplerWords(bytes)
      const wrong: string[] = []
      let checked = 0
      for (const block of blocks) {
        if (block.type !== 'table') continue
        for (const cell of block.rows.flatMap((row) => row.cells)) {
          if (readNumber(cell.text).type !== 'number') continue
          checked++
          const under = cell.runs.map(({ place }) => {
            if (place.type !== 'pdf') return ''
            return (words[place.page - 1] ?? []).filter((word) => lies(word.box, place.box)).toSorted((a, b) => a.box[0] - b.box[0]).map((word) => word.text).join('')
          }).join('')
          if (under !== cell.text.replace(/\s/g, '')) wrong.push(`page ${block.page}: ${cell.text} / ${under}`)
        }
      }
      expect(wrong).toEqual([])
      expect(checked).toBeGreaterThan(10)
    })
  }
})
