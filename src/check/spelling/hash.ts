/** Where the Chinese characters of these documents begin and end. */
const HAN_FROM = 0x4e00
const HAN_TO = 0x9fff

export const isHan = (code: number): boolean => code >= HAN_FROM && code <= HAN_TO

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01b3_9d5b) ^ (hash >>> 13)
const finish = (hash: number): number => Math.imul(hash ^ (hash >>> 16), 0x7feb_352d)

/** A number for one to four codes: 32 bits, of which the first are mixed best. */
export function hashOf(count: 1 | 2 | 3 | 4, a: number, b = 0, c = 0, d = 0): number {
  let hash = mix(count, a)
  if (count > 1) hash = mix(hash, b)
  if (count > 2) hash = mix(hash, c)
  if (count > 3) hash = mix(hash, d)
  return finish(hash)
}

/** The same for the characters that stand here. */
export function hashAt(text: string, from: number, length: number): number {
  let hash = length
  for (let at = from; at < from + length; at += 1) hash = mix(hash, text.charCodeAt(at))
  return finish(hash)
}

/** Calls back with the beginning and end of each run of Chinese characters of at least this length. */
export function eachRun(text: string, shortest: number, visit: (from: number, to: number) => void): void {
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isHan(text.charCodeAt(at))) continue
    if (at - from >= shortest) visit(from, at)
    from = at + 1
  }
}
