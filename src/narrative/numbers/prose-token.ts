import type { Decimal } from '../../model/decimal.ts'
import type { ProseNumberType } from '../../model/claim.ts'
import type { AmountUnit } from '../../model/unit.ts'

/** A number found in prose, with what the words around it say it is. Offsets into the text as printed. */
export interface ProseToken {
  readonly start: number
  /** After the last digit. */
  readonly end: number
  /** After the unit, 年, % or counter word that belongs to it. */
  readonly unitEnd: number
  /** As printed, repaired of stray spaces and full-width digits. */
  readonly text: string
  readonly value: Decimal
  readonly decimals: number
  readonly type: ProseNumberType
  readonly unit: AmountUnit | null
  /** 约, 近, 余, 左右: the print does not claim to be exact. */
  readonly approximate: boolean
  /** 单价100万元以上: a limit in a definition, no quantity. */
  readonly threshold: boolean
}

/** A run of digits before it is known what it is. */
export interface RawNumber {
  readonly start: number
  readonly end: number
  /** Digits, point, sign; no separators, no spaces. */
  readonly plain: string
  /** As printed, without stray spaces. */
  readonly text: string
}
