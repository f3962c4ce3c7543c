/** What a bracket in a sentence is: part of the words, parts of the quantity before it, or an aside that is passed over. */
export interface Bracket {
  readonly kind: 'words' | 'parts' | 'aside'
  /** Behind the closing bracket. */
  readonly end: number
}

/**
 * The bracket whose inside begins at `from`. One without a number is words (`因公出国（境）费`); one that states quantities
 * (`10万元（公务用车购置费0万元；…）`) divides; any other with a number is an aside (`（含结转3万元）`).
 */
export function bracketAt(text: string, from: number, namesQuantity: (phrase: string) => boolean): Bracket {
  const close = text.indexOf('）', from)
  const inside = close < 0 ? '' : text.slice(from, close)
  const end = close < 0 ? from : close + 1
  if (!/[ⒶⓏⓅ]/.test(inside) || /^其中/.test(inside)) return { kind: 'words', end }
  const first = /^([^，。；：ⒶⓏⓅ]{2,30})Ⓐ/.exec(text.slice(from))?.[1]
  const parts = first !== undefined && /[；，、]/.test(inside.slice(first.length + 1)) && namesQuantity(first)
  return { kind: parts ? 'parts' : 'aside', end }
}
