/**
 * What a text must hold for a pattern to match in it: of each of these sets one character (by its code), the smallest
 * sets first. None where the source does not tell: any text may match.
 */
export type Needs = readonly (readonly number[])[]

/** A text that holds characters of so many sets is searched. */
const TELLING = 6

const KNOWN = new WeakMap<RegExp, Needs>()

/** Read from the source of the pattern, once. */
export function needsOf(pattern: RegExp): Needs {
  const known = KNOWN.get(pattern)
  if (known) return known
  // Letters of either case, and signs beyond 16 bits, are not worth telling apart here.
  const needs = /[iuv]/.test(pattern.flags) ? [] : needsOfSource(pattern.source).slice(0, TELLING)
  KNOWN.set(pattern, needs)
  return needs
}

export const needsOfSource = (source: string): Needs =>
  some(alternatives(source).map(needsOfRow)).toSorted((a, b) => a.length - b.length)

/** The needs of all things that one alternative has in a row. */
function needsOfRow(source: string): Needs {
  const needs: (readonly number[])[] = []
  for (let at = 0; at < source.length; ) {
    const [end, own] = atomAt(source, at)
    const [repeated = ''] = QUANTIFIER.exec(source.slice(end)) ?? []
    if (!/^(?:[?*]|\{0)/.test(repeated)) needs.push(...own)
    at = end + repeated.length
  }
  return needs
}

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/

/** Where the thing at this place ends, and what it needs. */
function atomAt(source: string, at: number): readonly [number, Needs] {
  switch (source.charAt(at)) {
    case '(': {
      const end = groupEnd(source, at)
      // What stands before or behind is needed too; what must not stand there is not.
      const inner = source.slice(at + 1, end - 1).replace(/^\?(?::|<?=|<\w+>)/, '')
      return [end, inner.startsWith('?') ? [] : needsOfSource(inner)]
    }
    case '[': {
      const end = classEnd(source, at) + 1
      return [end, classNeeds(source.slice(at + 1, end - 1))]
    }
    case '\\': {
      const [end, codes] = escapeAt(source, at)
      return [end, codes ? [codes] : []]
    }
    case '.': case '^': case '$': return [at + 1, []]
    default: return [at + 1, [[source.charCodeAt(at)]]]
  }
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => 0x30 + digit)
/** Letters that mean something of their own behind a backslash; a longer one (`\u4e00`, `\k<…>`) is passed over whole. */
const MEANING = /^\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|c[A-Za-z]|\d+|[A-Za-z])/

/** The characters that an escape stands for; null where they are many. */
function escapeAt(source: string, at: number): readonly [number, readonly number[] | null] {
  const meaning = MEANING.exec(source.slice(at, at + 40))?.[0]
  if (meaning === undefined) return [at + 2, [source.charCodeAt(at + 1)]]
  return [at + meaning.length, meaning === '\\d' ? DIGITS : /^\\[ux]/.test(meaning) ? [Number.parseInt(meaning.slice(2), 16)] : null]
}

/** A longer range of characters (`一-龥`) tells nothing. */
const MOST = 64

/** One of the characters of a class. */
function classNeeds(inside: string): Needs {
  if (inside.startsWith('^')) return []
  const codes: number[] = []
  const characterAt = (at: number): readonly [number, readonly number[] | null] => (inside.charAt(at) === '\\' ? escapeAt(inside, at) : [at + 1, [inside.charCodeAt(at)]])
  for (let at = 0; at < inside.length; ) {
    const [end, own] = characterAt(at)
    const isRange = inside.charAt(end) === '-' && end + 1 < inside.length
    const [after, to] = isRange ? characterAt(end + 1) : [end, own]
    const [first, last] = [own?.[0], to?.at(-1)]
    if (!own || first === undefined || last === undefined || (isRange && last - first >= MOST)) return []
    codes.push(...(isRange ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : own))
    at = after
  }
  return codes.length > 0 ? [codes] : []
}

/** Of alternatives each by the set that tells most of it: one character of all these together. */
function some(alternatives: readonly Needs[]): Needs {
  const [only] = alternatives
  if (only && alternatives.length === 1) return only
  const sets = alternatives.map((needs) => needs.reduce<readonly number[] | null>((least, set) => (least && least.length <= set.length ? least : set), null))
  return sets.some((set) => set === null) ? [] : [[...new Set(sets.flatMap((set) => set ?? []))]]
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
