import type { Decimal } from './decimal.ts'
import type { FactKey } from './fact.ts'
import type { Interval } from './interval.ts'
import type { Place } from './place.ts'
import type { AmountUnit } from './unit.ts'

/** A stretch of one paragraph: offsets in UTF-16 units into its text. */
export interface TextSpan {
  /** Position in `Disclosure.paragraphs`. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** A number printed in prose, every one of them, with the sentence around it. */
export interface ProseNumber {
  readonly span: TextSpan
  readonly sentence: TextSpan
  readonly text: string
  readonly value: Decimal
  /** Digits after the point as printed. */
  readonly decimals: number
  readonly type: ProseNumberType
  /** For amounts. */
  readonly unit: AmountUnit | null
  readonly places: readonly Place[]
}

/** What the words around a number say it is. Only `amount`, `percent` and `count` may ever be compared with tables. */
export type ProseNumberType =
  | 'amount' | 'percent' | 'count'
  /** 2026年, 2025年1月1日, 2021-2035 */
  | 'year' | 'date'
  /** 一、 1. （3） and list numbers */
  | 'ordinal'
  /** 204类, 06款, 2080505 */
  | 'code'
  /** 〔2017〕144号 */
  | 'documentNumber'
  | 'phone' | 'identity'
  | 'other'

export type Direction = 'increase' | 'decrease' | 'flat'

/** A printed amount, count or percentage inside a claim. `value` of an amount is in 分. */
export interface ClaimedValue {
  readonly value: Decimal
  readonly interval: Interval
  readonly unit: AmountUnit | null
  readonly kind: 'amount' | 'count' | 'percent'
  readonly text: string
  readonly span: TextSpan
  readonly places: readonly Place[]
}

/**
 * What a sentence says about one quantity: how much, how much before, the change, its reason.
 * `2026年预算安排3845.49万元，比2025年预算执行数增加17.62%。主要原因是：业务量增加。` is one claim.
 */
export interface Claim {
  /** Position in `Disclosure.claims`. */
  readonly id: number
  /** What it speaks of; `measure: 'other'` where the quantity could not be named. */
  readonly key: FactKey
  /**
   * Other quantities that the words can mean as well (`收入预算`: 本年收入 or 收入总计), `key` excluded. Empty where the
   * words are clear, and once the document's own tables have decided.
   */
  readonly alternatives: readonly FactKey[]
  /** The words that name the quantity, as printed. */
  readonly subject: string
  /** From the first word about it to the last, the reason included. */
  readonly span: TextSpan
  readonly amount: ClaimedValue | null
  /** What it is compared with. `span` is that of the words (`比2026年预算`). */
  readonly previous: {
    readonly year: number | null
    readonly phase: FactKey['phase']
    readonly amount: ClaimedValue | null
    readonly span: TextSpan
  } | null
  readonly change: {
    readonly direction: Direction
    /** 增加793.14万元 */
    readonly amount: ClaimedValue | null
    /** 增长17.62% */
    readonly percent: ClaimedValue | null
    /** The direction word in front of the percentage, where the two differ (`增加5万元，下降2%`); else null. */
    readonly percentDirection: Direction | null
    readonly span: TextSpan
  } | null
  /** 占…的79.49%: the share, and what it is a share of. */
  readonly share: { readonly percent: ClaimedValue; readonly of: FactKey | null } | null
  /** 完成年初预算的98.20% */
  readonly completion: { readonly percent: ClaimedValue } | null
  /** `text` is '' where `主要原因是：` is followed by nothing; null where the words do not occur. */
  readonly reason: { readonly text: string; readonly span: TextSpan } | null
  /** Code printed beside the name in prose: `（204类）司法（06款）行政运行（01项）` → 2040601. */
  readonly printedCode: string | null
  /** The account names in prose, 类 to 项, as printed. */
  readonly accountNames: readonly string[]
}
