/** Marks that no line begins with, and marks that no line ends with (GB/T 15834 5.1). */
const NOT_FIRST = /[、，。；：！？）》〉”’％%…]/
const NOT_LAST = /[（《〈“‘]/

/**
 * Points to leave free on each side of a centred text in a column of `width` points, so that its lines are of about
 * equal length: 国有资本经营/预算 rather than 国有资本经营预/算. 0 for one line, and for texts with more than Chinese in them.
 */
export function balancingInset(text: string, width: number, size: number): number {
  if (!/^[^\n -~]+$/.test(text)) return 0
  const characters = [...text]
  const most = Math.floor(width / size)
  const lines = linesOf(characters, most)
  if (lines < 2) return 0
  let least = Math.ceil(characters.length / lines)
  while (least < most && linesOf(characters, least) > lines) least += 1
  return Math.max(0, (width - (least + 0.2) * size) / 2)
}

/** How many lines of at most `most` characters a text takes; a mark that must not begin a line takes the character before it along. */
function linesOf(characters: readonly string[], most: number): number {
  let lines = 1
  for (let start = 0; characters.length - start > most;) {
    let end = start + most
    while (end > start + 1 && (NOT_FIRST.test(characters[end] ?? '') || NOT_LAST.test(characters[end - 1] ?? ''))) end -= 1
    start = end
    lines += 1
  }
  return lines
}
