import type { CellStyle, WriteSheet } from 'hucre/xlsx'

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

/** A4, one page wide, page number below, the document's title above. */
export function printing(landscape: boolean, title: string, repeated: string | null): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4', orientation: landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
      margins: { top: 0.9, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 },
      ...(repeated === null ? {} : { printTitlesRow: repeated }),
    },
    headerFooter: { oddHeader: `&R&"仿宋_GB2312"&9${/^\d/.test(title) ? ' ' : ''}${escapeCode(title)}`, oddFooter: '&C— &P —' },
  }
}
