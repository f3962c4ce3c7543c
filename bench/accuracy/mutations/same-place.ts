import type { Place } from '../../../src/model/place.ts'

/** Whether two places have something in common on the page, in the sheet, paragraph or line. */
export function overlaps(a: Place, b: Place): boolean {
  if (a.type === 'pdf' && b.type === 'pdf') {
    const [[ax0, ay0, ax1, ay1], [bx0, by0, bx1, by1]] = [a.box, b.box]
    return a.page === b.page && ax0 < bx1 && bx0 < ax1 && ay0 < by1 && by0 < ay1
  }
  if (a.type === 'sheet' && b.type === 'sheet') return a.sheet === b.sheet && a.cell === b.cell && common(a.text, b.text)
  if (a.type === 'docx' && b.type === 'docx') return a.part === b.part && a.paragraph === b.paragraph && common(a.text, b.text)
  if (a.type === 'text' && b.type === 'text') {
    return a.line === b.line && a.column <= b.column + b.text.length && b.column <= a.column + a.text.length
  }
  return false
}

/** A cell or paragraph is one place; inside it the texts must share something. */
const common = (a: string, b: string): boolean => {
  const [x, y] = [a.replace(/\s/g, ''), b.replace(/\s/g, '')]
  // Findings mask personal data: of a masked text only the cell or paragraph can be compared.
  return x === '' || y === '' || x.includes('*') || y.includes('*') || x.includes(y) || y.includes(x)
}
