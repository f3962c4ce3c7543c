import { toHalfWidth } from '../model/number-text.ts'
import { remembered } from '../model/remembered.ts'

/** Kangxi radicals and compatibility ideographs, which some PDF fonts give for ordinary characters. */
const unifyIdeographs = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (c) => c.normalize('NFKC'))

/** The text without white space and invisible characters, its punctuation as printed: names, header texts. */
export const tight = (text: string): string =>
  unifyIdeographs(text).replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '')

/** {@link tight}, in half-width forms and without quotes: what patterns are matched against. */
export const plain = remembered((text) =>
  toHalfWidth(tight(text)).replace(/["'“”‘’〝〞＂]/g, '').replace(/[〔【]/g, '[').replace(/[〕】]/g, ']'))
