import type { CellStyle } from 'hucre/xlsx'
import type { Severity } from '../../model/finding.ts'

const LINE = { style: 'thin', color: { rgb: '808A88' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const BODY_FONT = '宋体'
const HEAD_FONT = '黑体'

const filled = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })

export const TITLE: CellStyle = { font: { name: HEAD_FONT, size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } }
export const HEAD: CellStyle = {
  font: { name: HEAD_FONT, size: 11, bold: true }, fill: filled('DDE9E8'), border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
export const BODY: CellStyle = { font: { name: BODY_FONT, size: 11 }, border: BORDER, alignment: { vertical: 'top', wrapText: true } }
export const CENTRED: CellStyle = { ...BODY, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }
export const LABEL: CellStyle = { ...CENTRED, font: { name: HEAD_FONT, size: 11 } }
export const PLAIN: CellStyle = { font: { name: BODY_FONT, size: 10, color: { rgb: '4C5A67' } }, alignment: { wrapText: true, vertical: 'top' } }

const SEVERITY_COLOUR: Readonly<Record<Severity, string>> = { error: 'A81C1C', warning: '855300', info: '1D5688' }

export const severityStyle = (severity: Severity): CellStyle =>
  ({ ...CENTRED, font: { name: HEAD_FONT, size: 11, bold: true, color: { rgb: SEVERITY_COLOUR[severity] } } })

export const ANSWER: Readonly<Record<'yes' | 'no' | 'open', CellStyle>> = {
  yes: { ...CENTRED, font: { name: HEAD_FONT, size: 11, color: { rgb: '17603A' } } },
  no: { ...CENTRED, font: { name: HEAD_FONT, size: 11, bold: true, color: { rgb: 'A81C1C' } } },
  open: { ...CENTRED, font: { name: HEAD_FONT, size: 11, color: { rgb: '855300' } } },
}
