/** Every match of a global pattern, as `matchAll` gives them: that one makes a pattern of its own for each text, which costs more than the search. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // A match of nothing would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
