import type { Place } from '../../../src/model/place.ts'
import type { PrintedText, Run } from '../../../src/model/source-tree.ts'

/**
 * The text with the characters from `start` to `end` replaced, as if the file had been printed so: later characters move
 * up, each run keeps its line. Null where the stretch does not lie in one run (a number broken over two lines).
 */
export function editPrinted<Printed extends PrintedText>(printed: Printed, start: number, end: number, replacement: string): Printed | null {
  const at = printed.runs.findIndex((run) => run.start <= start && end <= run.end)
  if (at < 0) return null
  const by = replacement.length - (end - start)
  const text = printed.text.slice(0, start) + replacement + printed.text.slice(end)
  const runs = printed.runs.map((run, i): Run => {
    if (i < at) return run
    if (i > at) return { ...run, start: run.start + by, end: run.end + by }
    const cut = [start - run.start, end - run.start] as const
    return {
      ...run, end: run.end + by, place: withText(run.place, editText(run.place.text, printed.text.slice(run.start, run.end), cut, replacement)),
      ...(run.edges ? { edges: editEdges(run.edges, cut, replacement.length) } : {}),
    }
  })
  return { ...printed, text, runs }
}

/** The place of a whole run or cell with another text. */
export const withText = (place: Place, text: string): Place => ({ ...place, text })

/** A run's place prints what the run does, or (cells of several lines) more. */
function editText(text: string, own: string, [from, to]: readonly [number, number], replacement: string): string {
  const at = Math.max(0, text.indexOf(own))
  return text.slice(0, at + from) + replacement + text.slice(at + to)
}

/** Left edges of the new characters, evenly over the old ones' width; the characters behind keep theirs. */
function editEdges(edges: readonly number[], [from, to]: readonly [number, number], count: number): readonly number[] {
  const [left = 0, right = left] = [edges[from], edges[to]]
  return [...edges.slice(0, from), ...Array.from({ length: count }, (_, i) => left + ((right - left) * i) / count), ...edges.slice(to)]
}
