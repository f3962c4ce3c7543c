import { expect, test } from 'vitest'
import { grid, line } from '../../test/support/build-grid.ts'
import { factMap, readTables } from '../../test/support/read-facts.ts'
import type { Table } from '../model/source-tree.ts'

const read = (title: string, unit: string, table: Table): ReturnType<typeof readTables> => readTables([line(title), line(unit), table], { kind: 'final', year: 2024 })

test('资产为行：数量是数量，价值是价值', () => {
  const table = read('国有资产占用情况表', '单位：台（套）、辆、万元', grid([
    '项目|数量|价值', '一、房屋（平方米）|860.50|231.60', '二、车辆（辆）|3|61.20', '其中：主要负责人用车|1|30.20', '其他用车|2|31.00', '三、单价50万元（含）以上通用设备（台、套）|4|386.00',
  ]))
  expect(table.tables[0]?.family).toBe('state-assets')
  expect(factMap(table)).toEqual({
    'stateAssets|2024|final|all||||buildings||': '860.5', 'stateAssets|2024|final|all||||buildings:value||': '231.6', 'stateAssets|2024|final|all||||vehicles||': '3', 'stateAssets|2024|final|all||||vehicles:value||': '61.2',
    'stateAssets|2024|final|all||||vehicles:主要负责人用车||': '1', 'stateAssets|2024|final|all||||vehicles:主要负责人用车:value||': '30.2', 'stateAssets|2024|final|all||||vehicles:其他用车||': '2', 'stateAssets|2024|final|all||||vehicles:其他用车:value||': '31',
    'stateAssets|2024|final|all||||equipment:general||': '4', 'stateAssets|2024|final|all||||equipment:general:value||': '386',
  })
})

test('资产为列：在固定资产之下的车辆是价值，各单位各一行', () => {
  const table = read('国有资产占有使用情况表', '单位：万元', grid([
    '单位名称|资产总额|流动资产|固定资产|<|<', '^|^|^|小计|汽车|其他固定资产', '合计|30.00|10.00|20.00|12.00|8.00', '明州市档案馆|30.00|10.00|20.00|12.00|8.00',
  ]))
  expect(factMap(table)).toMatchObject({ 'stateAssets|2024|final|all||||total:value||': '30', 'stateAssets|2024|final|all||||vehicles:value||': '12', 'stateAssets|2024|final|all||||otherFixed:value||明州市档案馆': '8' })
})

test('没有金额单位的表：用车是辆数', () => {
  const table = read('国有资产占用情况表', '单位：辆', grid(['单位名称|车辆合计|执法执勤用车|其他用车|单价100万元以上专用设备', '合计|9|6|3|1', '明州市档案馆|9|6|3|1']))
  expect(factMap(table)).toMatchObject({ 'stateAssets|2024|final|all||||vehicles||': '9', 'stateAssets|2024|final|all||||vehicles:执法执勤用车||明州市档案馆': '6', 'stateAssets|2024|final|all||||equipment:special||': '1' })
})

test('资产负债表、资产处置收益表不是国有资产占用情况表', () => {
  for (const title of ['资产负债表', '资产处置收益情况表', '新增资产购置预算表']) {
    expect(read(title, '单位：万元', grid(['项目|金额', '固定资产|3.00', '车辆|2.00'])).tables[0]?.family).not.toBe('state-assets')
  }
})

test('“三公”经费一年一行，下面是增减额和增减率', () => {
  const table = readTables([line('“三公”经费预算表'), line('单位：万元'), grid([
    '项目|因公出国（境）费|公务接待费|公务用车运行费|合计', '2025年预算数|1.00|2.00|3.00|6.00', '2026年预算数|1.00|1.00|3.00|5.00', '增减额|0.00|-1.00|0.00|-1.00', '增减率（%）|0.00|-50.00|0.00|-16.67',
  ])], { year: 2026 })
  expect(factMap(table)).toMatchObject({
    'threePublic|2025|budget|all||||officialReception||': '2', 'threePublic|2026|budget|all||||officialReception||': '1', 'threePublic|2025|budget|all||||||': '6', 'threePublic|2026|budget|all||||||': '5',
    'other|2026|budget|all||||changeAmount:threePublic:officialReception||': '-1', 'other|2026|budget|all||||changePercent:threePublic:officialReception||': '-50',
  })
})
