const BLANK = /[\s\u200b-\u200d\u2060\ufeff\u00ad\u2800]/

/** Whether a character takes no part in reading: white space and zero-width marks. */
export const isBlank = (character: string): boolean => BLANK.test(character)

/**
 * Full-width digits, letters and marks as ASCII and every minus as `-`, character for character: offsets into the
 * result are offsets into the text.
 */
export const halfWidthInPlace = (text: string): string => text.replace(WIDE, halfWidthForm)

const WIDE = /[！-～\u2212\u2012\u2013\ufe63\u3000\u00a0\u2000-\u200a\u202f]/g

function halfWidthForm(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return /[\u2212\u2012\u2013\ufe63]/.test(character) ? '-' : ' '
}

/** The next `length` characters from `from` on that are not blank. */
export function following(text: string, from: number, length: number): string {
  let found = ''
  for (let i = from; i < text.length && found.length < length; i += 1) {
    const character = text[i] ?? ''
    if (!isBlank(character)) found += character
  }
  return found
}

/** The last `length` characters before `to` that are not blank. */
export function preceding(text: string, to: number, length: number): string {
  let found = ''
  for (let i = to - 1; i >= 0 && found.length < length; i -= 1) {
    const character = text[i] ?? ''
    if (!isBlank(character)) found = character + found
  }
  return found
}

/** The offset after the next `count` characters that are not blank. */
export function offsetAfter(text: string, from: number, count: number): number {
  let offset = from
  for (let left = count; left > 0 && offset < text.length; offset += 1) {
    if (!isBlank(text[offset] ?? '')) left -= 1
  }
  return offset
}
