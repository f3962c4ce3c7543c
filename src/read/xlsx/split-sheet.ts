/** One row of a sheet: its number, and the texts that stand in it. */
export interface SheetLine {
  readonly row: number
  readonly texts: readonly string[]
}

/** `2026年部门收入预算总表`, `表三 支出预算表（二）`: the title of a table, alone in its row. */
const TITLE = /表(?:[（(][^（）()]{1,12}[）)])?$/

/** `表1`, `公开01表`, `附件2`: what may stand over a title. */
const NUMBER = /^(?:预算|决算|部门|单位|附)?(?:公开|件)?(?:表|附表|附件)?[一二三四五六七八九十\d]{1,3}表?$/

/**
 * A sheet that holds a whole disclosure, table below table with prose between, as its parts: each table with its title
 * on top, prose by itself. A sheet of one table, or of prose only, is one part. Lines are those that print something,
 * from the top down; a part is a list of row numbers.
 */
export function splitSheet(lines: readonly SheetLine[]): readonly (readonly number[])[] {
  const all = lines.map(({ row }) => row)
  const titles = lines.flatMap((line, index) => (isTitle(line) ? [withNumber(lines, index)] : []))
  if (titles.length < 2 || !titles.some((title) => lines.slice(0, title).some(({ texts }) => texts.length > 1))) return [all]
  const cuts = [...new Set([0, ...titles])].toSorted((a, b) => a - b)
  return cuts.flatMap((from, index) => withoutProse(lines.slice(from, cuts[index + 1] ?? lines.length))).filter((part) => part.length > 0)
}

const isTitle = ({ texts }: SheetLine): boolean => {
  const text = (texts[0] ?? '').replace(/\s+/g, '')
  return texts.length === 1 && text.length <= 60 && TITLE.test(text) && !NUMBER.test(text) && !/[。；，]/.test(text)
}

const withNumber = (lines: readonly SheetLine[], title: number): number => {
  const above = lines[title - 1]
  return above?.texts.length === 1 && NUMBER.test((above.texts[0] ?? '').replace(/\s+/g, '')) ? title - 1 : title
}

/** A table ends with its last row of several texts, and the notes right below; what follows in single texts is prose. */
function withoutProse(lines: readonly SheetLine[]): readonly (readonly number[])[] {
  const last = lines.findLastIndex(({ texts }) => texts.length > 1)
  if (last < 0) return [lines.map(({ row }) => row)]
  let end = last + 1
  while (/^(?:注|说明|备注)[:：]?/.test(lines[end]?.texts[0] ?? '')) end += 1
  return [lines.slice(0, end).map(({ row }) => row), lines.slice(end).map(({ row }) => row)]
}
