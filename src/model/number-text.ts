import { parseDecimal, type Decimal } from './decimal.ts'

/**
 * What a cell or a number token says, told apart: blank is not zero, and neither is a dash or 无.
 * `decimals` is how many digits are printed after the point (0 for `17,192`): it fixes the interval.
 */
export type NumberReading =
  | { readonly type: 'blank' }
  | { readonly type: 'number'; readonly value: Decimal; readonly decimals: number; readonly percent: boolean }
  | { readonly type: 'dash' }
  | { readonly type: 'none' }
  | { readonly type: 'text' }

const BLANK: NumberReading = { type: 'blank' }
const DASH: NumberReading = { type: 'dash' }
const NONE: NumberReading = { type: 'none' }
const TEXT: NumberReading = { type: 'text' }

/**
 * Full-width forms to ASCII, and the marks that stand for them in amounts: `，．－％（）` and the many minus signs.
 * Ideographic and no-break spaces become plain ones.
 */
export const toHalfWidth = (text: string): string => text.replace(WIDE, halfWidthForm)

/** What has another form: ASCII in full width, minus signs, spaces, and characters without width. */
const WIDE = /[！-～\u2212\u2012\u2013\ufe63\u3000\u00a0\u2002-\u200a\u202f\u205f\u200b-\u200d\u2060\ufeff\u00ad]/g

function halfWidthForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (/[\u2212\u2012\u2013\ufe63]/.test(character)) return '-'
  return /[\u3000\u00a0\u2002-\u200a\u202f\u205f]/.test(character) ? ' ' : ''
}

const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(%|‰)?$/

/** Any Chinese character but 无. */
const WORDS = /[\u4e00-\u65df\u65e1-\u9fff]/

/** How many digits a number as printed has after its point. */
export const printedDecimals = (text: string): number => /[.．]([\d０-９]+)/.exec(text.replace(/\s/g, ''))?.[1]?.length ?? 0

/** Two or more whole amounts in one cell, white space between them (two lines of a print without ruling): none of them is the cell's. */
const SEVERAL = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:\s+[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?)+$/

export const isSeveralAmounts = (text: string): boolean => /\d\s+\S/.test(text) && SEVERAL.test(toHalfWidth(text).trim())

/**
 * Reads the text of a table cell. Spaces and line ends inside a number are repaired (`1, 259. 64`, `21,259.6 4`,
 * `10,000.0⏎0`); brackets mean a negative amount only where the whole cell is one (`(12.50)`).
 * A misplaced separator (`12,34.5`) is still read as a number: its digits are what is printed.
 */
export function readNumber(text: string): NumberReading {
  // Most cells of words; nothing below makes a number of a Chinese character.
  if (WORDS.test(text)) return TEXT
  if (isSeveralAmounts(text)) return TEXT
  const tight = toHalfWidth(text).replace(/\s+/g, '').replace(/^[¥￥]/, '')
  if (tight === '') return BLANK
  if (/^[-—–_－]+$/.test(tight)) return DASH
  if (/^[无／/]$/.test(tight)) return NONE
  const bracketed = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(tight)
  const body = bracketed ? `-${bracketed[1]}` : tight
  const match = NUMBER.exec(body) ?? NUMBER.exec(loosenSeparators(body))
  if (!match || (match[2] === undefined && (match[3] === undefined || match[3] === '.'))) return TEXT
  const [, sign = '', whole = '', fraction = '', suffix] = match
  const value = parseDecimal(`${sign}${whole.replaceAll(',', '')}${fraction}`)
  if (!value) return TEXT
  return { type: 'number', value, decimals: value.scale, percent: suffix === '%' }
}

/** `12,34.5` and `1,2345` → the digits without separators; anything not made of digits and separators unchanged. */
const loosenSeparators = (text: string): string => (/^[-+]?\d[\d,]*\d(?:\.\d*)?%?$/.test(text) ? text.replaceAll(',', '') : text)
