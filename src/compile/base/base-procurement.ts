import type { ProcurementItem } from '../../model/budget/procurement-item.ts'
import { decimal, type Decimal } from '../../model/decimal.ts'
import type { Disclosure } from '../../model/disclosure.ts'
import type { Fund } from '../../model/fact.ts'
import { itemClassByName, printedItemClass } from '../../model/procurement-class.ts'
import type { ProcurementNumber, ProcurementRow } from '../../model/procurement-row.ts'

const ONE = decimal(1n)

/**
 * The rows of a disclosure's 政府采购预算明细表 as budget data. A row paid from several funds becomes a row each, as one lot
 * of its amount; so does a row without quantity or price. Rows without any amount are left out: they say nothing to buy.
 */
export const baseProcurement = ({ procurement }: Disclosure): readonly ProcurementItem[] => procurement.flatMap((row): readonly ProcurementItem[] => {
  const funds = fundsOf(row)
  const [only] = funds
  if (!only) return []
  if (funds.length === 1 && row.quantity && row.unitPrice) return [{ ...common(row), quantity: row.quantity.value, unitPrice: row.unitPrice.value, total: only.fen, fund: only.fund }]
  return funds.map(({ fund, fen }) => ({ ...common(row), quantity: ONE, unitPrice: fen, total: fen, fund }))
})

const common = (row: ProcurementRow): Omit<ProcurementItem, 'quantity' | 'unitPrice' | 'total' | 'fund'> => ({
  unit: row.unitCode, projectCode: row.projectCode, projectName: row.projectName, economic: row.economicCode, projectCategory: row.projectCategory, itemName: row.itemName,
  itemClass: printedItemClass(row) ?? itemClassByName(row.itemName === '' ? row.projectName : row.itemName),
  reservedForSmallFirms: row.reservedForSmallFirms, reservedForMicroFirms: row.reservedForMicroFirms,
})

/** What each fund pays, where the columns of funds are filled in; else the whole, of the 一般公共预算. */
function fundsOf(row: ProcurementRow): readonly { readonly fund: Fund; readonly fen: Decimal }[] {
  const columns: readonly (readonly [Fund, ProcurementNumber | null])[] = [
    ['generalPublic', row.generalPublic], ['governmentFund', row.governmentFund], ['stateCapital', row.stateCapital], ['unitFunds', row.other],
  ]
  const paid = columns.flatMap(([fund, number]) => (number === null || number.value.digits === 0n ? [] : [{ fund, fen: number.value }]))
  const whole = row.total ?? row.governmentFunds
  return paid.length > 0 || whole === null || whole.value.digits === 0n ? paid : [{ fund: 'generalPublic', fen: whole.value }]
}
