import { parseDecimal, type Decimal } from '../../../../model/decimal.ts'
import { printedInterval, type Interval } from '../../../../model/interval.ts'

/** `地上建筑面积为8013平方米`: one measure in a text. */
export interface Measured {
  /** The words in front of the number. */
  readonly label: string
  readonly value: Decimal
  /** What the print can stand for; behind 约, trailing zeros stand for any digit. */
  readonly interval: Interval
  readonly unit: string
  /** As printed, with its unit. */
  readonly text: string
  /** Offsets of the number and its unit. */
  readonly start: number
  readonly end: number
  /** How many brackets are open around it. */
  readonly depth: number
}

/** A measure that the text divides (其中), with its parts. */
export interface Divided {
  readonly whole: Measured
  readonly parts: readonly Measured[]
}

const MEASURE = /(?<label>[^\d，,。；;：:（）()、]{0,24}?(?:[（(][^\d（）()]{1,14}[）)])?)(?<about>[约近]?)(?:为|是|共计?|达)?(?<about2>[约近]?)\s*(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万?(?:平方米|㎡|平方公里|亩|公顷|公里|千米|万元|亿元))(?!以[上下内])/g

/** Every measure of a text that is divided into parts of its own unit. */
export function dividedMeasures(text: string): Divided[] {
  const all = measures(text)
  return all.flatMap((whole, at) => {
    const opening = /^[，,；;\s]*([（(]?)\s*其中[：:，,]?/.exec(text.slice(whole.end))
    if (!opening) return []
    const depth = whole.depth + (opening[1] === '' ? 0 : 1)
    const parts: Measured[] = []
    let end = whole.end + opening[0].length
    for (const one of all.slice(at + 1)) {
      const between = text.slice(end, one.start)
      if (/。/.test(between) || one.depth < depth) break
      if (one.depth > depth) continue
      // A second 其中 outside brackets: whether what follows divides the whole or the part cannot be told.
      if (/其中/.test(between) || one.unit !== whole.unit) return []
      parts.push(one)
      end = one.end
    }
    return parts.length >= 2 ? [{ whole, parts }] : []
  })
}

function measures(text: string): Measured[] {
  return [...text.matchAll(MEASURE)].flatMap((match) => {
    const { label = '', about = '', about2 = '', number = '', unit = '' } = match.groups ?? {}
    const value = parseDecimal(number.replaceAll(',', ''))
    if (!value) return []
    const end = match.index + match[0].length
    const start = end - (number.length + (match[0].length - match[0].lastIndexOf(number) - number.length))
    const zeros = about + about2 !== '' && value.scale === 0 ? /0*$/.exec(number)?.[0].length ?? 0 : 0
    return [{ label: label.trim().replace(/^其中[：:]?/, ''), value, interval: printedInterval(value, zeros > 0 ? -zeros : value.scale), unit, text: text.slice(start, end), start, end, depth: depthAt(text, start) }]
  })
}

function depthAt(text: string, offset: number): number {
  let depth = 0
  for (const character of text.slice(0, offset)) {
    if (character === '（' || character === '(') depth += 1
    else if (character === '）' || character === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}
