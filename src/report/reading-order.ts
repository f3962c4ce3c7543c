import type { Place } from '../model/place.ts'

/**
 * Which of two places of one document a reader comes to first: negative, zero or positive as for `sort`. Zero where
 * the places do not tell, as for two sheets of a workbook, whose order their names do not say.
 */
export function compareReadingOrder(a: Place, b: Place): number {
  if (a.type === 'pdf' && b.type === 'pdf') return a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]
  if (a.type === 'docx' && b.type === 'docx') return a.part < b.part ? -1 : a.part > b.part ? 1 : a.paragraph - b.paragraph
  if (a.type === 'html' && b.type === 'html') return a.line - b.line || a.column - b.column
  if (a.type === 'text' && b.type === 'text') return a.line - b.line || a.column - b.column
  return 0
}
