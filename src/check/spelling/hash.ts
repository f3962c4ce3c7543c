/** Where the Chinese characters of these documents begin and end. */
const HAN_FROM = 0x4e00
const HAN_TO = 0x9fff

export const isHan = (code: number): boolean => code >= HAN_FROM && code <= HAN_TO

/** A number for four codes: 32 bits, of which the first are mixed best. Asked a dozen times for every place of a text. */
export const hashOf = (a: number, b: number, c: number, d: number): number =>
  Math.imul(Math.imul(a, 0x9e37_79b1) ^ Math.imul(b, 0x85eb_ca6b) ^ Math.imul(c, 0xc2b2_ae35) ^ Math.imul(d, 0x27d4_eb2f), 0x1656_67b1)

/** Calls back with the beginning and end of each run of Chinese characters of at least this length. */
export function eachRun(text: string, shortest: number, visit: (from: number, to: number) => void): void {
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isHan(text.charCodeAt(at))) continue
    if (at - from >= shortest) visit(from, at)
    from = at + 1
  }
}
