import { addDecimals, formatGrouped, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { DisclosureTable, TableCell } from '../../../../model/disclosure-table.ts'
import { addIntervals, exactly, intervalsMeet, printedInterval, type Interval } from '../../../../model/interval.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A row of totals above its details, in one column. */
interface Subtotal { readonly cell: TableCell; readonly last: boolean; readonly holds: boolean; readonly parts: readonly TableCell[]; readonly column: number }

export default defineRule({
  id: 'procurement/subtotals',
  version: 1,
  severity: 'error',
  title: { zh: '政府采购表的单位、类别小计 = 其下各行之和', en: 'Subtotals of the procurement table are the sums of the rows below' },
  formula: { zh: '合计、单位小计、类别小计的数量和每一金额列 = Σ其下明细行', en: 'quantity and every money column of totals and subtotals = Σ of the detail rows below' },
  basis: [ACCOUNTING],
  rationale: { zh: '采购表按单位、类别列小计，数量和各资金列也要加得起来；单价隐去时，数量只有在小计里核对得出。', en: 'The table prints subtotals of units and classes; where the price is hidden a quantity can be checked in them only.' },
  assumptions: [{ zh: '小计行在其明细行之上，明细行一直排到下一个小计行或表末。', en: 'Subtotals stand above their rows, which go on to the next subtotal or to the end.' }],
  exclusions: [{ zh: '合计行的金额列（另有规则）；全表的小计多数加不起来的（排法不同），不判断；单价列不加。', en: 'Amounts of the grand total (another rule); tables whose subtotals mostly do not add up so: their order is another; prices are not added.' }],
  messages: { wrong: { zh: '{table}“{column}”列的小计为{actual}，其下{count}行相加为{computed}。', en: '{table}, column "{column}": the subtotal is {actual}, the {count} rows below add up to {computed}.' } },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    let applications = 0
    let doubtful = 0
    const findings: FindingDraft<'wrong'>[] = []
    for (const [id, rows] of Map.groupBy(disclosure.procurement, (row) => row.table)) {
      const table = disclosure.tables[id]
      if (!table) continue
      const all = subtotalsOf(table, new Set(rows.map(({ row }) => row)))
      const wrong = all.filter(({ holds }) => !holds)
      if (wrong.length * 2 > all.length) { doubtful += 1; continue }
      applications += all.length
      // A wrong detail makes every total above it wrong: the lowest of them stands for all.
      for (const own of Map.groupBy(wrong, ({ column }) => column).values()) {
        const first = own.findLast(({ last }) => last) ?? own.at(-1)
        if (first) findings.push(draft(table, first))
      }
    }
    const unable = doubtful > 0 ? { unable: { zh: '采购表小计的排法未能识别。', en: 'The order of the subtotals was not understood.' } } : {}
    return { applications, findings, ...unable, nothing: { zh: '采购表没有小计行。', en: 'The procurement table has no subtotals.' } }
  },
})

/** Every total of quantities and amounts with the details it stands for: to the next row of totals, or further. */
function subtotalsOf(table: DisclosureTable, details: ReadonlySet<number>): Subtotal[] {
  const body = table.rows.filter(({ role }) => role === 'body')
  const isDetail = body.map(({ index }) => details.has(index))
  const columns = table.columns.filter(({ role, header }) => (role === 'amount' || role === 'count') && !header.some((text) => text.includes('单价')))
  return columns.flatMap(({ index: column }) => body.flatMap((row, at): Subtotal[] => {
    // The amounts of the grand total are those of procurement/total-of-rows.
    const grand = table.columns[column]?.role === 'amount' && row.subjects.some((subject) => subject?.type === 'total')
    const cell = isDetail[at] || grand ? undefined : numberIn(row.cells, column)
    if (!cell) return []
    const rest = body.slice(at + 1).map((below, i) => ({ cells: below.cells, detail: isDetail[at + 1 + i] === true }))
    const ends = rest.flatMap(({ detail }, i) => (!detail && i > 0 && rest[i - 1]?.detail === true ? [i] : [])).concat(rest.length)
    const ranges = ends.map((end) => rest.slice(0, end).filter(({ detail }) => detail).flatMap(({ cells }) => numberIn(cells, column) ?? []))
    const parts = ranges[0] ?? []
    if (parts.length === 0) return []
    return [{ column, cell, last: rest[0]?.detail === true, holds: ranges.some((range) => intervalsMeet(sum(range), intervalOf(cell))), parts: rest[0]?.detail === true ? parts : ranges.at(-1) ?? parts }]
  }))
}

const numberIn = (cells: readonly TableCell[], column: number): TableCell | undefined =>
  cells.find((cell) => cell.column === column && cell.number.type === 'number')

const valueOf = ({ number }: TableCell): Decimal => (number.type === 'number' ? number.value : ZERO)
const intervalOf = ({ number }: TableCell): Interval => (number.type === 'number' ? printedInterval(number.value, number.decimals) : exactly(ZERO))
const sum = (cells: readonly TableCell[]): Interval => cells.map(intervalOf).reduce(addIntervals, exactly(ZERO))

function draft(table: DisclosureTable, { cell, parts, column }: Subtotal): FindingDraft<'wrong'> {
  const computed = formatGrouped(parts.map(valueOf).reduce(addDecimals, ZERO))
  const name = table.columns[column]?.header.at(-1) ?? ''
  return {
    message: 'wrong', key: `${name} ${formatGrouped(valueOf(cell))}`, expected: computed, actual: formatGrouped(valueOf(cell)),
    data: { table: tableName(table), column: name, actual: formatGrouped(valueOf(cell)), count: parts.length, computed },
    places: [cell, ...parts].flatMap((one) => placesOf(one)),
  }
}
