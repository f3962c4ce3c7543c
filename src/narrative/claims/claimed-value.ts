import type { ClaimedValue } from '../../model/claim.ts'
import { shiftDecimal } from '../../model/decimal.ts'
import { printedInterval } from '../../model/interval.ts'
import { placesOf, type Paragraph } from '../../model/source-tree.ts'
import { toFen, UNIT_EXPONENT, type AmountUnit } from '../../model/unit.ts'
import type { ProseToken } from '../numbers/prose-token.ts'

/**
 * A number of a paragraph as a claimed value: amounts in 分 with the interval that the print stands for. A bare 0 where
 * an amount is due (`支出预算为0`) is zero 万元.
 */
export function claimedValue(paragraph: Paragraph, index: number, token: ProseToken): ClaimedValue {
  const kind = token.type === 'percent' ? 'percent' : token.type === 'count' ? 'count' : 'amount'
  const unit: AmountUnit | null = kind === 'amount' ? (token.unit ?? 'wanyuan') : null
  const printed = printedInterval(token.value, token.decimals)
  return {
    value: unit === null ? token.value : toFen(token.value, unit),
    interval:
      unit === null
        ? printed
        : { low: shiftDecimal(printed.low, UNIT_EXPONENT[unit]), high: shiftDecimal(printed.high, UNIT_EXPONENT[unit]) },
    unit: kind === 'amount' ? token.unit : null,
    kind,
    text: token.text,
    span: { paragraph: index, start: token.start, end: token.end },
    places: placesOf(paragraph, token.start, token.end),
  }
}
