import type { Decimal } from './decimal.ts'
import type { Place } from './place.ts'

/** An amount or a count of a procurement row, with the number of digits printed after the point. */
export interface ProcurementNumber {
  readonly value: Decimal
  readonly decimals: number
  readonly places: readonly Place[]
}

/** One detail row of a 政府采购预算明细表. Amounts in 分; null is a blank cell or a missing column. */
export interface ProcurementRow {
  /** Position in `Disclosure.tables`, and the row in it. */
  readonly table: number
  readonly row: number
  readonly unitCode: string | null
  /** 21-character project code (`14030022036Y200000095`), white space removed, or null. */
  readonly projectCode: string | null
  readonly projectName: string
  readonly economicCode: string | null
  readonly economicName: string
  /** 支出项目类别 */
  readonly projectCategory: string
  /** 政府采购品目: code where printed, and name */
  readonly itemCode: string | null
  readonly itemName: string
  /** 采购类别 where the table prints it: 货物, 工程, 服务 */
  readonly itemClass?: string
  readonly quantity: ProcurementNumber | null
  readonly unitPrice: ProcurementNumber | null
  readonly total: ProcurementNumber | null
  readonly governmentFunds: ProcurementNumber | null
  readonly generalPublic: ProcurementNumber | null
  readonly governmentFund: ProcurementNumber | null
  readonly stateCapital: ProcurementNumber | null
  readonly other: ProcurementNumber | null
  readonly reservedForSmallFirms: boolean | null
  readonly reservedForMicroFirms: boolean | null
  readonly places: readonly Place[]
}
