import { printable } from '../printable.ts'
import { displayWidth, wrapText } from './display-width.ts'
import type { Paint, Style } from './paint.ts'

/** Collects the lines of a text report, wrapped to the terminal. */
export interface TextWriter {
  readonly width: number
  readonly paint: Paint
  /** A text under a lead (`    位置：`): further lines stand under the text, not under the lead. */
  line(lead: string, text: string, style?: Style): void
  blank(): void
  rule(mark: string): void
  toString(): string
}

export function createWriter(width: number, paint: Paint): TextWriter {
  const lines: string[] = []
  return {
    width,
    paint,
    line(lead, text, style) {
      const indent = displayWidth(lead)
      wrapText(printable(text), width - indent).forEach((part, index) => {
        const painted = style && part !== '' ? paint(style, part) : part
        lines.push(`${index === 0 ? lead : ' '.repeat(indent)}${painted}`.trimEnd())
      })
    },
    blank: () => {
      if (lines.at(-1) !== '') lines.push('')
    },
    rule: (mark) => lines.push(mark.repeat(Math.floor(width / displayWidth(mark)))),
    toString: () => `${lines.join('\n')}\n`,
  }
}
