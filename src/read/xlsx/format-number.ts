import { SSF } from '@e965/xlsx'
import { formatDecimal, parseDecimal, roundDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'

/** Spreadsheet programs keep 15 significant digits: `7139.9799999999996` in the file is the number 7139.98. */
const SIGNIFICANT_DIGITS = 15

/**
 * The exact number behind a stored one: an xsd:double in decimal or scientific notation, without the noise of binary
 * fractions behind the fifteenth digit. Null where the text is no number.
 */
export function parseStored(raw: string): Decimal | null {
  const match = /^\s*([-+]?\d*\.?\d*)(?:[eE]([-+]?\d{1,3}))?\s*$/.exec(raw)
  if (!match || !/\d/.test(match[1] ?? '')) return null
  const mantissa = parseDecimal((match[1] ?? '').replace(/^([-+]?)\./, '$10.').replace(/\.$/, ''))
  if (!mantissa) return null
  const exponent = Number(match[2] ?? '0')
  const scale = mantissa.scale - exponent
  const exact = scale >= 0 ? { digits: mantissa.digits, scale } : { digits: mantissa.digits * 10n ** BigInt(-scale), scale: 0 }
  const count = (exact.digits < 0n ? -exact.digits : exact.digits).toString().length
  return trimDecimal(count > SIGNIFICANT_DIGITS && exact.scale > 0 ? roundDecimal(exact, Math.max(0, exact.scale - (count - SIGNIFICANT_DIGITS))) : exact)
}

/**
 * A stored number as its format prints it. SheetJS applies the format; the number is rounded before, half away from
 * zero in decimal as spreadsheet programs do, since a binary 1.005 would otherwise print as 1.00.
 */
export function formatStored(value: Decimal, format: string, date1904: boolean): string {
  const rounded = roundForFormat(value, format)
  const shown = rounded.digits === 0n ? value : rounded
  try {
    return String(SSF.format(forSheetJs(format), Number(formatDecimal(shown)), { date1904 })).trim()
  } catch {
    return formatDecimal(value)
  }
}

/** A text as its format prints it: `@"（万元）"` adds, `;;;` hides. */
export function formatText(text: string, format: string): string {
  if (!format.includes(';') && !format.includes('@')) return text
  try {
    return String(SSF.format(format, text))
  } catch {
    return text
  }
}

/** Literals that SheetJS wants in quotes (`¥#,##0.00`, `0.00万元`), and locale marks that it would print. */
function forSheetJs(format: string): string {
  const parts = format.match(/"[^"]*"?|\\.|\[[^\]]*\]?|上午\/下午|[^\x00-\x7f]+|[^]/gu) ?? []
  return parts.map((part) => (/^\[(?:\$-|DBNum)/i.test(part) ? '' : /^[^\x00-\x7f]/.test(part) && part !== '上午/下午' ? `"${part}"` : part)).join('')
}

function roundForFormat(value: Decimal, format: string): Decimal {
  const sections = splitSections(format)
  const section = sectionFor(value, sections)
  if (section === null) return value
  const plain = section.replace(/"[^"]*"/g, '').replace(/\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '')
  if (/[ymdhsgbe/@]|general/i.test(plain)) return value
  const match = /[0#?,]*(?:\.([0#?]*))?(,*)/.exec(plain.slice(Math.max(0, plain.search(/[0#?.]/))))
  if (!match) return value
  const percents = plain.split('%').length - 1
  const thousands = /[0#?](,+)(?![0#?,.])/.exec(plain)?.[1]?.length ?? 0
  const places = (match[1]?.length ?? 0) + 2 * percents - 3 * thousands
  return places >= 0 ? roundDecimal(value, places) : value
}

/** The section that applies, or null where conditions decide. */
function sectionFor(value: Decimal, sections: readonly string[]): string | null {
  if (sections.some((section) => /\[[<>=]/.test(section))) return null
  const [positive = '', negative, zero] = sections
  if (value.digits < 0n) return negative ?? positive
  return value.digits === 0n ? (zero ?? positive) : positive
}

function splitSections(format: string): readonly string[] {
  const sections: string[] = []
  let current = ''
  let quoted = false
  for (let i = 0; i < format.length; i += 1) {
    const character = format[i] ?? ''
    if (character === '"') quoted = !quoted
    if (!quoted && (character === '\\' || character === '_' || character === '*')) {
      current += character + (format[i + 1] ?? '')
      i += 1
    } else if (character === ';' && !quoted) {
      sections.push(current)
      current = ''
    } else current += character
  }
  return [...sections, current]
}
