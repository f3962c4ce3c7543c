import { toHalfWidth } from '../model/number-text.ts'

/** Kangxi radicals and compatibility ideographs, which some PDF fonts give for ordinary characters. */
const unifyIdeographs = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (c) => c.normalize('NFKC'))

/** The text without white space and invisible characters, its punctuation as printed: names, header texts. */
export const tight = (text: string): string =>
  unifyIdeographs(text).replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '')

/** Cells print the same few words again and again, and every step of the recognition asks for them. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000
const LONGEST_KNOWN = 500

/** {@link tight}, in half-width forms and without quotes: what patterns are matched against. */
export function plain(text: string): string {
  const found = known.get(text)
  if (found !== undefined) return found
  const result = plainOf(text)
  if (text.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, result)
  }
  return result
}

const plainOf = (text: string): string =>
  toHalfWidth(tight(text)).replace(/["'“”‘’〝〞＂]/g, '').replace(/[〔【]/g, '[').replace(/[〕】]/g, ']')
