import type { Encoded } from '../encode.ts'

/** A stretch of the encoded text, or words that stand for the character at `at`. */
export type Piece = { readonly from: number; readonly to: number } | { readonly words: string; readonly at: number }

/** Instead of what stands from `from` to `to`, the pieces. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly pieces: readonly Piece[]
}

/** The encoded text with its edits made, every character still bound to where it is printed. Edits in order, none overlapping. */
export function rewrite(encoded: Encoded, edits: readonly Edit[]): Encoded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const tokens: number[] = []
  const put = (character: string, at: number, token: number): void => {
    text += character
    starts.push(encoded.starts[at] ?? 0)
    ends.push(encoded.ends[at] ?? 0)
    tokens.push(token)
  }
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) put(encoded.text[at] ?? '', at, encoded.tokens[at] ?? -1)
  }
  let done = 0
  for (const { from, to, pieces } of edits) {
    copy(done, from)
    for (const piece of pieces) {
      if ('from' in piece) copy(piece.from, piece.to)
      else for (const character of piece.words) put(character, piece.at, -1)
    }
    done = to
  }
  copy(done, encoded.text.length)
  return { text, printed: encoded.printed, starts, ends, tokens }
}
