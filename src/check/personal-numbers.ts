import type { Place } from '../model/place.ts'
import { personalNumbersIn, type PersonalNumberKind } from '../model/personal-number.ts'
import { placesOf, type PrintedText } from '../model/source-tree.ts'
import { plain } from '../tables/plain-text.ts'
import { perDisclosure } from './per-disclosure.ts'

/** A personal number of a document, its digits without the spaces and hyphens inside. */
export interface PrintedPersonalNumber {
  readonly kind: PersonalNumberKind
  readonly digits: string
  readonly places: readonly Place[]
}

const CODES = /^(?:项目|资产|合同|采购|单位|部门)?(?:代码|编码|编号)$/

/**
 * Every personal number in prose, cells, and what the reader found outside the printed page: data that does not print
 * is in the file all the same.
 */
export const printedPersonalNumbers = perDisclosure((disclosure): readonly PrintedPersonalNumber[] => {
  const found: PrintedPersonalNumber[] = []
  const search = (text: PrintedText, isCode = false): void => {
    for (const { kind, digits, start, end } of personalNumbersIn(text.text)) if (!isCode || kind !== 'bankCard') found.push({ kind, digits, places: placesOf(text, start, end) })
  }
  disclosure.paragraphs.forEach((paragraph) => search(paragraph))
  for (const { columns, rows } of disclosure.tables) {
    // 项目代码 of 16 to 19 digits begin with the division's code (62…, 53…): no card, whatever their last digit.
    const codes = new Set(columns.flatMap(({ index, header }) => (CODES.test(plain(header.at(-1) ?? '')) ? [index] : [])))
    for (const row of rows) for (const cell of row.cells) search(cell, codes.has(cell.column))
  }
  for (const { text, place } of disclosure.source.unread) {
    for (const { kind, digits } of personalNumbersIn(text)) found.push({ kind, digits, places: place ? [place] : [] })
  }
  return found
}, ['paragraphs', 'tables', 'source'])
