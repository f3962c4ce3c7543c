import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { PAPER } from '../page-style.ts'

const LINE = { style: 'thin' } as const

/** Around every cell of a grid. */
export const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const

export const BODY_FONT = { name: '仿宋_GB2312', size: 11 } as const
export const TITLE_FONT = { name: '方正小标宋简体', size: 16 } as const
export const HEADING_FONT = { name: '黑体', size: 14 } as const

export const textStyle = (font: CellStyle['font'], horizontal: 'left' | 'center' | 'right', wrapText = true): CellStyle =>
  ({ font, alignment: { horizontal, vertical: 'center', wrapText } })

/** Points of a column width of one: a digit of the standard font. */
export const CHARACTER_POINTS = 5.6

const escapeCode = (text: string): string => text.replaceAll('&', '&&')

/** Inches. */
const MARGINS = { top: 0.9, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 } as const
const INCH = 72

/** A sheet that is at most this much longer than its page is printed on one page, so that no few rows are left over. */
const SLIGHTLY_LONGER = 1.3

/** Whether a sheet of this size (points) goes on one page, as wide as the page or at its own size. */
function fitsOnePage(landscape: boolean, { width, height }: SheetSize): boolean {
  const [paperWidth, paperHeight] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height]
  const scale = Math.min(1, (paperWidth - (MARGINS.left + MARGINS.right) * INCH) / width)
  return height * scale <= (paperHeight - (MARGINS.top + MARGINS.bottom) * INCH) * SLIGHTLY_LONGER
}

/** What is printed of a sheet, in points. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

/** A4, one page wide, page number below, the document's title above. `size`: of a table, which goes on one page where it nearly does. */
export function printing(landscape: boolean, title: string, repeated: string | null, size: SheetSize | null): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4', orientation: landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: size && fitsOnePage(landscape, size) ? 1 : 0,
      horizontalCentered: true, margins: MARGINS,
      ...(repeated === null ? {} : { printTitlesRow: repeated }),
    },
    headerFooter: { oddHeader: `&R&"仿宋_GB2312"&9${/^\d/.test(title) ? ' ' : ''}${escapeCode(title)}`, oddFooter: '&C— &P —' },
  }
}
