import { placesOf, type PrintedText, type Run } from '../model/source-tree.ts'

/** The characters from `start` to `end` of a printed text, with their places. */
export const slicePrinted = (printed: PrintedText, start: number, end: number): PrintedText => ({
  text: printed.text.slice(start, end),
  runs: printed.runs.flatMap((run): Run[] => {
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.end)
    const [place] = from < to ? placesOf({ text: printed.text, runs: [run] }, from, to) : []
    if (!place) return []
    const cut: Run = { start: from - start, end: to - start, place }
    return [run.edges ? { ...cut, edges: run.edges.slice(from - run.start, to - run.start + 1) } : cut]
  }),
})
