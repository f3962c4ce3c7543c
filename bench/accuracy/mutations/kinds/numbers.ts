import { changeCell, relatedAmounts, type CellPlace, type Mutation, type MutationKind } from '../mutation.ts'
import type { Base } from '../bases/base.ts'
import type { Random } from '../random.ts'
import { changeDigit, flipSign, inOtherUnit, loseLeadingDigit, movePoint, spoilSeparator, swapDigits } from './slips.ts'

/** Tries amounts of the document until one offers the slip. */
function slip(base: Base, random: Random, change: (text: string, place: CellPlace) => string | null): Mutation | null {
  for (const place of random.shuffle(relatedAmounts(base))) {
    const text = change(place.cell.text, place)
    if (text !== null && text !== place.cell.text) return changeCell(base, place, text)
  }
  return null
}

const kind = (id: string, name: string, change: (text: string, base: Base, random: Random) => string | null, numeric = true): MutationKind => ({
  id, name, group: 'numbers', extent: 'exact', numeric, plant: (base, random) => slip(base, random, (text) => change(text, base, random)),
})

export const NUMBER_KINDS: readonly MutationKind[] = [
  kind('digit-changed', '表内一个数字改错', (text, base, random) => changeDigit(text, base.rounded, random)),
  kind('digits-swapped', '表内相邻两位数字颠倒', (text, base, random) => swapDigits(text, base.rounded, random)),
  kind('point-moved', '表内小数点错位', (text, _, random) => movePoint(text, random)),
  kind('leading-digit-lost', '表内首位数字丢失', (text) => loseLeadingDigit(text)),
  kind('sign-wrong', '表内正负号错', (text) => flipSign(text)),
  kind('cell-in-other-unit', '表内一格元与万元混用', (text) => inOtherUnit(text)),
  // The digits are right: nothing to say about what they should be.
  kind('separator-wrong', '千分位分隔符错', (text, _, random) => spoilSeparator(text, random), false),
]
