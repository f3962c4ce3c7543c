/**
 * How wide a text is, in em, near enough to lay out tables before any font is known: Chinese characters and full-width
 * marks are one em, digits a little above half of one (the widest of the fonts in use) unless the font is known.
 */
export function textWidth(text: string, digit = 0.56): number {
  let width = 0
  for (const character of text) width += character >= '0' && character <= '9' ? digit : characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (character > '\u2000') return 1
  if (/[.,:;'|!il ]/.test(character)) return 0.32
  if (/[A-Z@%&mwMW]/.test(character)) return 0.8
  return 0.56
}

/** How many lines a text takes in a column of `width` em; line ends in it count. Never 0. */
export function countLines(text: string, width: number, digit?: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part, digit) / Math.max(width, 1))), 0)
}

/** The widest run that cannot be broken over lines: a number, a code, a Latin word. At least one em. */
export function unbreakableWidth(text: string): number {
  return Math.max(1, ...(text.match(/[!-~]+/g) ?? []).map((run) => textWidth(run)))
}
