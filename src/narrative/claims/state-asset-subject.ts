import type { FactKey } from '../../model/fact.ts'
import { printedSpan } from '../encode.ts'
import type { CurrentSubject } from './draft-claim.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { SubjectFinder } from './subject-finder.ts'
import { otherKey } from './subject-key.ts'

/** The kind of vehicle, building or equipment that the words from `from` to `to` name, as the quantity of a count behind them. */
export function stateAssetSubject(context: ParagraphContext, words: SubjectFinder, item: string, from: number, to: number): CurrentSubject {
  const year = words.sentenceYear ?? words.yearIn(words.read(from, to), from, to)
  const key: FactKey = { ...otherKey({ rest: '', account: null }, year, words.phase()), measure: 'stateAssets', item }
  const { start, end } = printedSpan(context.encoded, from, to)
  return { key, alternatives: [], text: context.paragraph.text.slice(start, end), start: from, printedCode: null, accountNames: [] }
}
