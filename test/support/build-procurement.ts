import type { Disclosure } from '../../src/model/disclosure.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { ProcurementNumber, ProcurementRow } from '../../src/model/procurement-row.ts'
import { toFen } from '../../src/model/unit.ts'
import { buildDisclosure, table } from './build-disclosure.ts'
import { amount, name } from './build-table.ts'

/** Name, quantity, unit price, total, general public budget, government fund; as printed, in 万元; '' is a blank cell. */
export type ProcurementSpec = readonly [string, string, string, string, string, string]

const HEADER_LINES = 2

/** A disclosure of one procurement table: its total row (total, general public, government fund), then the detail rows. */
export function procurementDisclosure(total: readonly [string, string, string], rows: readonly ProcurementSpec[]): Disclosure {
  return buildDisclosure({
    procurement: rows.map((row, index) => procurementRow(row, index)),
    parts: [table({
      family: 'procurement', title: '政府采购预算明细表', key: { measure: 'procurement' },
      columns: [
        name(), { header: '采购数量', role: 'count' }, { header: '单价', role: 'text' }, amount('预算总计'),
        amount('一般公共预算资金', { fund: 'generalPublic' }), amount('政府性基金预算资金', { fund: 'governmentFund' }),
      ],
      rows: [
        { cells: ['合计', '', '', ...total], keys: [{}] },
        ...rows.map((row) => ({ cells: row, keys: [null] })),
      ],
    })],
  })
}

function procurementRow(cells: ProcurementSpec, index: number): ProcurementRow {
  const line = HEADER_LINES + 2 + index
  const number = (column: number, money: boolean): ProcurementNumber | null => {
    const text = cells[column] ?? ''
    const reading = readNumber(text)
    if (reading.type !== 'number') return null
    const start = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 1)
    return {
      value: money ? toFen(reading.value, 'wanyuan') : reading.value, decimals: reading.decimals,
      places: [{ type: 'text', line, column: start, text }],
    }
  }
  return {
    table: 0, row: index + 2, unitCode: null, projectCode: null, projectName: cells[0], economicCode: null, economicName: '',
    projectCategory: '', itemCode: null, itemName: '', quantity: number(1, false), unitPrice: number(2, true), total: number(3, true),
    governmentFunds: null, generalPublic: number(4, true), governmentFund: number(5, true), stateCapital: null, other: null,
    reservedForSmallFirms: null, reservedForMicroFirms: null, places: [{ type: 'text', line, column: 1, text: cells[0] }],
  }
}
