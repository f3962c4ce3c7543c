/**
 * Whether any of many patterns is in a text. A list of a hundred slips tried one after the other at every character
 * takes as long as all other rules together; most characters begin none of them, so each is tried only where one of
 * the characters stands that it can begin with.
 */
export function anyPattern(patterns: readonly RegExp[]): (text: string) => boolean {
  const sources = new Map<string, string[]>()
  const elsewhere: RegExp[] = []
  for (const pattern of patterns) {
    const stands = pattern.flags.replace('g', '') === '' && !OWN_GROUPS.test(pattern.source)
    const parts = stands ? alternatives(pattern.source).map((source) => ({ source, first: firstCharacters(source) })) : []
    if (parts.length === 0 || parts.some(({ first }) => first === null)) elsewhere.push(new RegExp(pattern.source, pattern.flags.replace('g', '')))
    else for (const { source, first } of parts) for (const character of first ?? []) sources.set(character, [...sources.get(character) ?? [], source])
  }
  const beginning = new Map<number, RegExp>()
  // Asked of every character of a document.
  const mayBegin = new Uint8Array(0x1_0000)
  for (const [character, own] of sources) {
    beginning.set(character.charCodeAt(0), new RegExp(own.map((source) => `(?:${source})`).join('|'), 'y'))
    mayBegin[character.charCodeAt(0)] = 1
  }
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      if (mayBegin[text.charCodeAt(at)] !== 1) continue
      const pattern = beginning.get(text.charCodeAt(at))
      if (!pattern) continue
      pattern.lastIndex = at
      if (pattern.test(text)) return true
    }
    return elsewhere.some((pattern) => pattern.test(text))
  }
}

/** A pattern that refers to its own groups cannot be joined with others. */
const OWN_GROUPS = /\\[1-9k]|\(\?<\w/

/** The characters one of which a match begins with; null where the source does not tell: it may be anything, or nothing. */
export function firstCharacters(source: string): readonly string[] | null {
  let at = 0
  while (/^\(\?<?[=!]/.test(source.slice(at))) at = groupEnd(source, at)
  const [end, first] = atomAt(source, at)
  return first === null || /^(?:[?*]|\{0)/.test(source.slice(end)) ? null : first
}

/** Where the first thing to be matched ends, and what it can begin with. */
function atomAt(source: string, at: number): readonly [number, readonly string[] | null] {
  const sign = source.charAt(at)
  if (sign === '(') {
    const end = groupEnd(source, at)
    const inner = source.slice(at + 1, end - 1).replace(/^\?:/, '')
    const parts = inner.startsWith('?') ? [null] : alternatives(inner).map(firstCharacters)
    return [end, parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])]
  }
  if (sign === '[') {
    const end = source.indexOf(']', at) + 1
    const inside = source.slice(at + 1, end - 1)
    return [end, /[\\^-]/.test(inside) ? null : [...inside]]
  }
  return [at + 1, sign === '' || /[\\^$.|]/.test(sign) ? null : [sign]]
}

/** One past the bracket that closes the one at this place. */
function groupEnd(source: string, at: number): number {
  let depth = 0
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = classEnd(source, i)
    else if (source[i] === '(') depth += 1
    else if (source[i] === ')' && (depth -= 1) === 0) return i + 1
  }
  return source.length
}

/** The bracket that closes a class of characters. */
function classEnd(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === ']') return i
  }
  return source.length
}

/** The source divided at every `|` that is not in brackets. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = classEnd(source, i)
    else if (source[i] === '(') i = groupEnd(source, i) - 1
    else if (source[i] === '|') {
      parts.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, source.slice(from)]
}
