import { formatDecimal, formatGrouped, roundDecimal, trimDecimal, type Decimal } from '../../model/decimal.ts'
import type { ProcurementItem } from '../../model/budget/procurement-item.ts'
import type { PrintCell } from '../../model/print-document.ts'
import { fromFen, type AmountUnit } from '../../model/unit.ts'
import { isOfFund } from '../fund-members.ts'
import type { NumberStyle, TableColumnSpec } from '../template.ts'
import { textCell } from './header-cells.ts'

/** One field of a 政府采购 row. Rows are lists, not facts; their totals are. */
export function fieldCell(column: TableColumnSpec, item: ProcurementItem, style: NumberStyle, unit: AmountUnit, nameOf: (code: string) => string): PrintCell {
  const amount = (fen: Decimal | null): PrintCell => {
    if (fen === null) return textCell('', { align: 'decimal' })
    const value = fromFen(fen, unit)
    return textCell(formatGrouped(roundDecimal(value, style.decimals)), { align: 'decimal', value: formatDecimal(trimDecimal(value)) })
  }
  switch (column.field) {
    case 'economic': return textCell(item.economic === null ? '' : `[${item.economic}]${nameOf(item.economic)}`)
    case 'category': return textCell(item.projectCategory)
    case 'item': return textCell(item.itemName)
    case 'quantity': return textCell(formatGrouped(trimDecimal(item.quantity)), { align: 'decimal', value: formatDecimal(trimDecimal(item.quantity)) })
    case 'unitPrice': return amount(item.unitPrice)
    case 'small': return textCell(yesNo(item.reservedForSmallFirms), { align: 'center' })
    case 'micro': return textCell(yesNo(item.reservedForMicroFirms), { align: 'center' })
    default: return amount(column.key?.fund === undefined || isOfFund(item.fund, column.key.fund) ? item.total : null)
  }
}

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '1-是' : '2-否')
