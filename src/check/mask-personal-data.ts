import { maskedNumber, personalNumbersIn, type PersonalNumber } from '../model/personal-number.ts'

/**
 * Personal data never reaches an output (个人信息保护法 第六条、第二十五条): mobile numbers keep their first three and last
 * four digits, identity and bank card numbers their first six and last four. Digits may be broken by spaces or hyphens,
 * and may be full-width. The text keeps its length.
 */
export function maskPersonalData(text: string): string {
  let masked = ''
  let done = 0
  for (const number of personalNumbersIn(text)) {
    masked += text.slice(done, number.start) + maskedAsPrinted(text.slice(number.start, number.end), number)
    done = number.end
  }
  return masked + text.slice(done)
}

/** The number as it is printed, with its spaces and hyphens, masked. */
export function maskedAsPrinted(token: string, number: Pick<PersonalNumber, 'kind' | 'digits'>): string {
  const masked = maskedNumber(number)
  let next = 0
  return token.replace(/[^ \-\u3000－]/g, (digit) => (masked[next++] === '*' ? '*' : digit))
}
