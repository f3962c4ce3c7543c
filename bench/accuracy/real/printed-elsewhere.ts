import type { SourceTree } from '../../../src/model/source-tree.ts'
import type { NumberTarget } from './number-target.ts'

/** Numbers with fewer digits occur everywhere by chance. */
const FEWEST_DIGITS = 4

/** Whether the document prints a number's digits a second time, in 元 or 万元, rounded or not; it knows no rule and no table. */
export type PrintedElsewhere = (target: NumberTarget) => boolean

export function printedElsewhere(source: SourceTree): PrintedElsewhere {
  const counts = new Map<string, number>()
  const texts = source.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text.replace(/\s/g, '')))))
  for (const text of texts) {
    for (const [number] of text.matchAll(/\d[\d,，]*(?:[.．]\d+)?/g)) {
      const digits = significant(number)
      counts.set(digits, (counts.get(digits) ?? 0) + 1)
    }
  }
  const all = [...counts.keys()].filter((digits) => digits.length > FEWEST_DIGITS)
  return ({ text }) => {
    const own = significant(text)
    if (own.length < FEWEST_DIGITS) return false
    return (counts.get(own) ?? 0) > 1 || all.some((other) => other !== own && (other.startsWith(own) || own.startsWith(other)))
  }
}

/** 1,259.60 → 12596: sign, separators, point and outer zeros say nothing about which number it is. */
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
