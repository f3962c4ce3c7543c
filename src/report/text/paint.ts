import type { Severity } from '../../model/finding.ts'

export type Paint = (style: Style, text: string) => string
export type Style = 'bold' | 'dim' | Severity | 'good'

const CODES: Readonly<Record<Style, string>> = {
  bold: '1', dim: '2', error: '1;31', warning: '33', info: '36', good: '32',
}

/** Colours a text for a terminal, or leaves it alone. */
export const createPaint = (colour: boolean): Paint =>
  colour ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_, text) => text
