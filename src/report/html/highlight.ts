import type { Place } from '../../model/place.ts'
import type { PrintedText, Run } from '../../model/source-tree.ts'
import { maskPrinted } from '../mask-printed.ts'
import { html, type Html } from './html.ts'
import type { Mark } from './marks.ts'

/** The marks of a document without pages, found by the address of a run or a cell. */
export type MarksAt = (place: Place) => readonly Mark[]

export function marksByAddress(marks: readonly Mark[]): MarksAt {
  const index = Map.groupBy(marks, ({ place }) => addressOf(place))
  return (place) => index.get(addressOf(place)) ?? []
}

function addressOf(place: Place): string {
  switch (place.type) {
    case 'pdf': return `page ${place.page}`
    case 'sheet': return `cell ${place.sheet}!${place.cell}`
    case 'docx': return `paragraph ${place.part}#${place.paragraph}`
    case 'html': return `element ${place.path}`
    case 'text': return `line ${place.line}`
  }
}

interface Range {
  readonly start: number
  readonly end: number
  readonly mark: Mark
}

/** A text with its marked stretches. `seen` collects the marks that were placed: each gets its id once. */
export function highlighted(printed: PrintedText, at: MarksAt, seen: Set<string>): Html {
  const whole = maskPrinted(printed.text)
  const ranges = printed.runs.flatMap((run) => rangesIn(whole, run, at(run.place)))
  const cuts = [...new Set([0, whole.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, index): Html => {
    const start = cuts[index] ?? 0
    const text = whole.slice(start, end)
    const here = ranges.filter((range) => range.start <= start && range.end >= end).map(({ mark }) => mark)
    return here.length === 0 ? html`${text}` : markup(text, here, seen)
  })
  return html`${pieces}`
}

/**
 * Where in the text the marks of one run lie. Where an address is all that a place has, its words are looked for: findings
 * of one rule with the same words take one occurrence after the other. The whole run where the words are not there.
 */
function rangesIn(text: string, run: Run, marks: readonly Mark[]): Range[] {
  const inside = text.slice(run.start, run.end)
  const turns = new Map<string, string[]>()
  return marks.flatMap((mark): Range[] => {
    if (run.place.type === 'text' && mark.place.type === 'text') {
      const from = mark.place.column - run.place.column
      const [start, end] = [Math.max(0, from), Math.min(inside.length, from + mark.place.text.length)]
      return start < end ? [{ start: run.start + start, end: run.start + end, mark }] : []
    }
    const findings = turns.get(`${mark.rule} ${mark.place.text}`) ?? []
    turns.set(`${mark.rule} ${mark.place.text}`, findings)
    if (!findings.includes(mark.finding)) findings.push(mark.finding)
    const found = occurrence(inside, mark.place.text, findings.indexOf(mark.finding))
    if (found < 0) return [{ start: run.start, end: run.end, mark }]
    return [{ start: run.start + found, end: run.start + found + mark.place.text.length, mark }]
  })
}

/** Where words stand for the `turn`-th time (from 0), the last time where there are fewer; -1 where they do not. */
function occurrence(text: string, words: string, turn: number): number {
  if (words === '') return -1
  let found = text.indexOf(words)
  for (let i = 0; i < turn; i += 1) {
    const next = text.indexOf(words, found + words.length)
    if (next < 0) return found
    found = next
  }
  return found
}

/** One element inside another for each mark, so that each can be led to. */
export function markup(content: string | Html, marks: readonly Mark[], seen: Set<string>): Html {
  return marks.reduce<Html>((inner, mark) => {
    const first = !seen.has(mark.id)
    seen.add(mark.id)
    const id = first ? html` id="${mark.id}"` : ''
    return html`<mark${id} class="mark ${mark.severity} ${mark.role}" data-mark="${mark.id}" data-finding="${mark.finding}">${inner}</mark>`
  }, html`${content}`)
}
