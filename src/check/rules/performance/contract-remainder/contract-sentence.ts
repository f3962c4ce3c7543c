import { parseDecimal, type Decimal } from '../../../../model/decimal.ts'
import { printedInterval, subtractIntervals, type Interval } from '../../../../model/interval.ts'
import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { toFen, type AmountUnit } from '../../../../model/unit.ts'
import type { TextMatch } from '../../../printed-texts.ts'

/** An amount of a contract, in 分. */
export interface ContractAmount {
  readonly fen: Decimal
  readonly interval: Interval
  readonly unit: AmountUnit
  readonly text: string
  readonly places: readonly Place[]
}

export interface Contract {
  readonly total: ContractAmount
  readonly paid: readonly ContractAmount[]
  readonly remainder: ContractAmount
  /** total − Σ paid */
  readonly left: Interval
}

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/g
const UNIT: Readonly<Record<string, AmountUnit>> = { 元: 'yuan', 千元: 'thousandYuan', 万元: 'wanyuan', 亿元: 'yiyuan' }
const UNSURE = /约|左右|近\d|余元|余万|%|％|累计|其中|质保|保证金|部分|先|分期|每年|变更|增补|至少/

/**
 * `合同金额24821200元，2020年已支付560万元，…需支付剩余的744.64万元`: a sentence whose every amount is the contract, a
 * payment or the remainder; null for any other.
 */
export function contractIn({ text, match }: TextMatch): Contract | null {
  const sentence = match[0]
  if (UNSURE.test(sentence)) return null
  const total: ContractAmount[] = []
  const paid: ContractAmount[] = []
  const remainder: ContractAmount[] = []
  let end = 0
  for (const one of sentence.matchAll(AMOUNT)) {
    const words = sentence.slice(end, one.index)
    end = one.index + one[0].length
    const amount = amountOf(one, (from, to) => {
      const [start, last] = [match.index + from, match.index + to - 1]
      return placesOf(text.printed, text.offsets?.[start] ?? start, (text.offsets?.[last] ?? last) + 1)
    })
    if (!amount) return null
    if (/已(?:经)?(?:支付|付|拨付|结算)/.test(words)) paid.push(amount)
    else if (/剩余|余款|尾款|未付|未支付|尚需|还需|需支付|应支付|待支付/.test(words)) remainder.push(amount)
    else if (/合同[^，,、]{0,12}$/.test(words) && total.length === 0) total.push(amount)
    else return null
  }
  const [whole, rest] = [total[0], remainder[0]]
  if (!whole || !rest || remainder.length !== 1 || paid.length === 0) return null
  return { total: whole, paid, remainder: rest, left: paid.reduce((left, { interval }) => subtractIntervals(left, interval), whole.interval) }
}

function amountOf(match: RegExpExecArray, places: (from: number, to: number) => readonly Place[]): ContractAmount | null {
  const digits = (match[1] ?? '').replaceAll(',', '')
  const value = parseDecimal(digits)
  const unit = UNIT[match[2] ?? '']
  if (!value || !unit) return null
  const { low, high } = printedInterval(value, digits.split('.')[1]?.length ?? 0)
  return {
    fen: toFen(value, unit), interval: { low: toFen(low, unit), high: toFen(high, unit) }, unit, text: match[0].replace(/\s/g, ''),
    places: places(match.index, match.index + match[0].length),
  }
}
