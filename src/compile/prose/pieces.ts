import type { InlineRun } from '../../model/print-document.ts'
import type { CompileContext, Variables } from '../compile-context.ts'
import type { Pieces } from '../template.ts'
import { holds } from './conditions.ts'
import { entriesOf } from './loops.ts'
import { writePattern } from './write-pattern.ts'

/** The runs of a sentence or paragraph, with its numbers bound to facts. */
export function writePieces(pieces: Pieces, variables: Variables, context: CompileContext, block: string): readonly InlineRun[] {
  if (typeof pieces === 'string') return writePattern(pieces, variables, context, block)
  return pieces.flatMap((piece): readonly InlineRun[] => {
    if (typeof piece === 'string') return writePattern(piece, variables, context, block)
    if ('when' in piece) {
      if (holds(piece.when, variables, context)) return writePieces(piece.text, variables, context, block)
      return piece.otherwise === undefined ? [] : writePieces(piece.otherwise, variables, context, block)
    }
    return entriesOf(piece.each, variables, context).flatMap((item, index) => [
      ...(index > 0 ? [{ text: piece.separator, fact: null }] : []),
      ...writePieces(piece.text, { ...variables, item }, context, block),
    ])
  })
}

/** Words in front of a negative number so that its sign is no hyphen: 支出为-5.00万元, 预算数-5.00万元. */
const signed = (text: string): string => (/[，：（为是]$/.test(text) ? text : /预算$/.test(text) ? `${text}数` : /数$/.test(text) ? text : `${text}为`)

/** Neighbouring runs without a fact made one; empty ones left out. */
export function joinRuns(runs: readonly InlineRun[]): readonly InlineRun[] {
  const joined: InlineRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last && last.fact === null && run.fact === null) joined[joined.length - 1] = { text: last.text + run.text, fact: null }
    else if (run.text.startsWith('-') && last?.fact === null) {
      joined[joined.length - 1] = { ...last, text: signed(last.text) }
      joined.push(run)
    } else joined.push(run)
  }
  return joined
}
