import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { CoverBlock, HeadingBlock, ParagraphBlock } from '../../model/print-document.ts'
import { SIZE } from '../page-style.ts'
import { countLines } from '../text-width.ts'
import { titleLines } from '../title-lines.ts'
import { BODY_FONT, CHARACTER_POINTS, HEADING_FONT, printing, textStyle, TITLE_FONT } from './sheet-style.ts'

/** Characters that fit on a line. */
const WIDTH = 80

export interface ProseLine {
  readonly text: string
  readonly style: CellStyle
  readonly size: number
  readonly link?: string
}

export const coverLines = ({ lines }: CoverBlock): ProseLine[] =>
  lines.map((text) => {
    const { size } = titleLines(text, WIDTH * CHARACTER_POINTS, SIZE.cover, 18)
    return { text, size, style: textStyle({ ...TITLE_FONT, size }, 'center') }
  })

export const headingLine = ({ text, level }: HeadingBlock): ProseLine =>
  ({ text, size: 14, style: textStyle(level === 1 ? HEADING_FONT : { ...BODY_FONT, size: 13, bold: true }, 'left') })

export const paragraphLine = ({ runs }: ParagraphBlock): ProseLine =>
  ({ text: runs.map(({ text }) => text).join(''), size: 12, style: { ...textStyle({ ...BODY_FONT, size: 12 }, 'left'), alignment: { horizontal: 'left', vertical: 'top', wrapText: true } } })

export const contentsLine = (text: string, level: number, sheet: string | null): ProseLine =>
  ({ text, size: 12, style: { ...textStyle({ ...BODY_FONT, size: 12 }, 'left'), alignment: { horizontal: 'left', vertical: 'center', indent: (level - 1) * 2 } }, ...(sheet === null ? {} : { link: sheet }) })

export const titleLine = (text: string): ProseLine => ({ text, size: 18, style: textStyle({ ...TITLE_FONT, size: 18 }, 'center') })

/** One column of paragraphs, wrapped at the width of a page. */
export function proseSheet(name: string, lines: readonly ProseLine[], documentTitle: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(lines.map(({ text, style, link }, row) => [`${row},0`, {
    value: text, style, ...(link === undefined ? {} : { hyperlink: { target: '', location: `'${link.replaceAll("'", "''")}'!A1` } }),
  }]))
  const heights = new Map(lines.map(({ text, size }, row) => [row, { height: Math.min(countLines(text, (WIDTH * CHARACTER_POINTS) / size - 1) * size * 1.55 + 4, 409) }]))
  return { name, rows: lines.map(({ text }) => [text]), cells, rowDefs: heights, columns: [{ width: WIDTH }], ...printing(false, documentTitle, null, null) }
}
