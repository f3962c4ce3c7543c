import type { Decimal } from '../decimal.ts'
import type { Fund } from '../fact.ts'

/** One row of the 政府采购预算. */
export interface ProcurementItem {
  readonly unit: string | null
  readonly projectCode: string | null
  readonly projectName: string
  /** 部门预算支出经济分类, 5 digits. */
  readonly economic: string | null
  /** 支出项目类别 */
  readonly projectCategory: string
  readonly itemName: string
  readonly itemClass: 'goods' | 'works' | 'services'
  readonly quantity: Decimal
  /** In 分. */
  readonly unitPrice: Decimal
  /** In 分; quantity × unit price. */
  readonly total: Decimal
  readonly fund: Fund
  readonly reservedForSmallFirms: boolean | null
  readonly reservedForMicroFirms: boolean | null
}
