import { shiftDecimal, type Decimal } from './decimal.ts'

/** The unit an amount is printed in. It belongs to its table or its sentence, never to the document. */
export type AmountUnit = 'yuan' | 'thousandYuan' | 'wanyuan' | 'millionYuan' | 'yiyuan'

/** How many 分 one unit holds, as a power of ten: 1 元 = 10² 分, 1 万元 = 10⁶ 分. */
export const UNIT_EXPONENT: Readonly<Record<AmountUnit, number>> = {
  yuan: 2,
  thousandYuan: 5,
  wanyuan: 6,
  millionYuan: 8,
  yiyuan: 10,
}

export const UNIT_NAME: Readonly<Record<AmountUnit, string>> = {
  yuan: '元',
  thousandYuan: '千元',
  wanyuan: '万元',
  millionYuan: '百万元',
  yiyuan: '亿元',
}

const UNIT_WORDS: readonly (readonly [RegExp, AmountUnit])[] = [
  [/亿元/, 'yiyuan'],
  [/百万元/, 'millionYuan'],
  [/万元/, 'wanyuan'],
  [/千元/, 'thousandYuan'],
  [/元/, 'yuan'],
]

/** The first unit word in a text without white space (`单位：万元`), or null. */
export function unitIn(text: string): AmountUnit | null {
  for (const [pattern, unit] of UNIT_WORDS) if (pattern.test(text)) return unit
  return null
}

/** An amount in 分. Exact: its scale is above zero only where the print is finer than a 分. */
export const toFen = (value: Decimal, unit: AmountUnit): Decimal => shiftDecimal(value, UNIT_EXPONENT[unit])

/** An amount of 分 in `unit`, exact. */
export const fromFen = (fen: Decimal, unit: AmountUnit): Decimal => shiftDecimal(fen, -UNIT_EXPONENT[unit])
