import type { Place } from '../../model/place.ts'

/** Whether two places are printed in one line of a page or a text, in one cell, or in one paragraph. */
export function onOneLine(a: Place, b: Place): boolean {
  if (a.type === 'pdf') return b.type === 'pdf' && a.page === b.page && a.box[1] < b.box[3] && b.box[1] < a.box[3]
  if (a.type === 'text') return b.type === 'text' && a.line === b.line
  if (a.type === 'docx') return b.type === 'docx' && a.part === b.part && a.paragraph === b.paragraph
  if (a.type === 'html') return b.type === 'html' && a.path === b.path
  return b.type === 'sheet' && a.sheet === b.sheet && a.cell === b.cell
}

/** Whether two places print something of the same: on one line, and over each other. */
export function touch(a: Place, b: Place): boolean {
  if (!onOneLine(a, b)) return false
  if (a.type === 'pdf' && b.type === 'pdf') return a.box[0] < b.box[2] && b.box[0] < a.box[2]
  if (a.type === 'text' && b.type === 'text') return a.column < b.column + b.text.length && b.column < a.column + a.text.length
  return a.text.includes(b.text) || b.text.includes(a.text)
}
