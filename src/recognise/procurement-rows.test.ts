import { expect, test } from 'vitest'
import { disclosureTable, sheetGrid, tabLines, type GridCell } from '../../test/support/build-form.ts'
import { formatDecimal } from '../model/decimal.ts'
import type { DisclosureTable, TableColumn } from '../model/disclosure-table.ts'
import type { ProcurementNumber } from '../model/procurement-row.ts'
import { procurementRows } from './procurement-rows.ts'

const headers = (...paths: (string | string[])[]): TableColumn[] =>
  paths.map((path, index) => ({ index, header: [path].flat(), role: 'text', key: null, half: 0 }))

const withColumns = (table: DisclosureTable, columns: TableColumn[]): DisclosureTable => ({ ...table, columns })

const number = (value: ProcurementNumber | null): string | null => value && `${formatDecimal(value.value)}/${value.decimals}`

const SHANXI = headers(
  '单位编码', '项目名称', '部门支出经济分类', '支出项目类别', '政府采购品目', '采购数量', '单价', ['政府采购预算金额', '预算总计'],
  ['政府采购预算金额', '政府预算资金', '政府预算资金合计'], ['政府采购预算金额', '政府预算资金', '一般公共预算资金'],
  ['政府采购预算金额', '政府预算资金', '政府性基金预算资金'], '是否面向中小企业', '是否面向小微企业采购',
)

test('山西：单位编码和项目编码断开，丢了空格的行，小计不算明细', () => {
  const rows = procurementRows([withColumns(disclosureTable(tabLines([
    '合计|||||4,001.00||8.00|8.00|5.66|2.34||',
    '|||||4,000.00|1.00|8.00|8.00|5.66|2.34||',
    '04200 1|1403002 2042Y20 0000033 -窗口业 务运行费|[30201]办 公费|设备运行 成本支出|复印 纸|1,200.00|0.00|2.34|2.34||2.34|1-是|2-否',
    '042001|14030022042Y200000033-窗口业务运行费|[30201]办公费|其他|台式计算机|3.00|1.887|5.66|5.66|5.66|2-否|1-是',
  ]), 'procurement', { unit: 'wanyuan' }), SHANXI)])
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    row: 2, unitCode: '042001', projectCode: '14030022042Y200000033', projectName: '窗口业务运行费', economicCode: '30201', economicName: '办公费',
    projectCategory: '设备运行成本支出', itemName: '复印纸', generalPublic: null, reservedForSmallFirms: true, reservedForMicroFirms: false,
  })
  expect(rows.map((row) => [row.quantity, row.unitPrice, row.total, row.governmentFunds, row.generalPublic, row.governmentFund].map(number))).toEqual([
    ['1200.00/2', '0/2', '2340000/2', '2340000/2', null, '2340000/2'], ['3.00/2', '1887000/3', '5660000/2', '5660000/2', '5660000/2', null],
  ])
  expect(rows[1]).toMatchObject({ projectCode: '14030022042Y200000033', reservedForSmallFirms: false, reservedForMicroFirms: true })
  expect(rows[0]?.total?.places).toEqual([{ type: 'text', line: 3, column: 84, text: '2.34' }])
})

test('另一种表：品目编码在前，项目合并单元格，没有单价，单位元', () => {
  const grid: GridCell[][] = [
    ['信息化建设', 'A02010105-台式计算机', '货物', '10', '60000.00', '60000.00', ''],
    ['C16070300 硬件运维服务', '服务', '1', '20000.00', '', '20000.00'],
    ['小计', '', '', '', '80000.00', '60000.00', '20000.00'],
  ]
  grid[0]![0] = ['信息化建设', 1, 2]
  const columns = headers('采购项目名称', '采购品目', '采购类别', '数量', ['采购预算金额（元）', '合计'], ['采购预算金额（元）', '一般公共预算'], ['采购预算金额（元）', '单位资金'])
  const rows = procurementRows([withColumns(disclosureTable(sheetGrid(grid), 'procurement'), columns)])
  expect(rows.map((row) => [row.projectName, row.itemCode, row.itemName, row.itemClass, number(row.total), number(row.generalPublic), number(row.other)])).toEqual([
    ['信息化建设', 'A02010105', '台式计算机', '货物', '6000000/2', '6000000/2', null],
    ['信息化建设', 'C16070300', '硬件运维服务', '服务', '2000000/2', null, '2000000/2'],
  ])
  expect(rows[0]).toMatchObject({ unitPrice: null, reservedForSmallFirms: null, unitCode: null, economicCode: null })
})

test('没有单位的表不给出金额，别的表不读', () => {
  const table = withColumns(disclosureTable(tabLines(['甲|复印纸|3|1.50']), 'procurement'), headers('项目名称', '采购品目', '数量', '金额'))
  expect(procurementRows([table])[0]).toMatchObject({ itemName: '复印纸', total: null })
  expect(procurementRows([{ ...table, family: 'project-expenditure' }])).toEqual([])
})
