import { levelBox, type Box, type Place } from '../../model/place.ts'

/** Whether two places are printed in one line of a page or a text, in one cell, or in one paragraph. */
export function onOneLine(a: Place, b: Place): boolean {
  if (a.type === 'pdf') return b.type === 'pdf' && a.page === b.page && overlap(levelBox(a), levelBox(b), 1)
  if (a.type === 'text') return b.type === 'text' && a.line === b.line
  if (a.type === 'docx') return b.type === 'docx' && a.part === b.part && a.paragraph === b.paragraph
  if (a.type === 'html') return b.type === 'html' && a.path === b.path
  return b.type === 'sheet' && a.sheet === b.sheet && a.cell === b.cell
}

/** Whether two places print something of the same: on one line, and over each other. */
export function touch(a: Place, b: Place): boolean {
  if (!onOneLine(a, b)) return false
  if (a.type === 'pdf' && b.type === 'pdf') return overlap(levelBox(a), levelBox(b), 0)
  if (a.type === 'text' && b.type === 'text') return a.column < b.column + b.text.length && b.column < a.column + a.text.length
  return a.text.includes(b.text) || b.text.includes(a.text)
}

const overlap = (a: Box, b: Box, from: 0 | 1): boolean => a[from] < b[from === 0 ? 2 : 3] && b[from] < a[from === 0 ? 2 : 3]
