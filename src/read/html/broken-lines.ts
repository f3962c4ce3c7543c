import { joinSoftWrap } from '../join-soft-wrap.ts'
import type { Piece } from '../make-block.ts'
import { joinWrappedLines } from '../text/join-wrapped-lines.ts'
import type { HtmlLine } from './collect-lines.ts'
import type { HtmlStyle } from './html-style.ts'

/** A printed line, how it is printed, and the ordinal of its list item. */
export interface StyledLine {
  readonly line: HtmlLine
  readonly style: HtmlStyle
  readonly label: string
}

/**
 * Lines that only `<br>` or the line ends of `<pre>` part: a text taken from its pages keeps the line ends of these,
 * and a sentence goes on over them.
 */
export function joinBrokenLines(lines: readonly StyledLine[]): readonly StyledLine[] {
  if (lines.length < 2) return lines
  const printed = lines.map((one) => ({ one, text: one.label + one.line.pieces.map(({ text }) => text).join('') }))
  return joinWrappedLines(printed, null).flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (group.length === 1) return [first.one]
    const pieces = group.flatMap(({ one, text }, index) => [...jointAfter(group[index - 1], text), ...one.line.pieces])
    return [{ ...first.one, line: { pieces, bold: group.every(({ one }) => one.line.bold) } }]
  })
}

function jointAfter(before: { readonly one: StyledLine; readonly text: string } | undefined, after: string): readonly Piece[] {
  const last = before?.one.line.pieces.at(-1)
  const joint = before ? joinSoftWrap(before.text, after) : ''
  return last && joint !== '' ? [{ text: joint, place: last.place }] : []
}
