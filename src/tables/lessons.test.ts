import { describe, expect, test } from 'vitest'
import { formatDecimal } from '../model/decimal.ts'
import { grid, line } from '../../test/support/build-grid.ts'
import { factMap, readTables, unbound } from '../../test/support/read-facts.ts'

/** How other readers of these tables went wrong: each of these must never happen here. */
describe('lessons of other readers', () => {
  const expenditure = [
    line('2026年部门支出预算总表'),
    line('编制部门：明州市档案局 单位：元'),
    grid([
      '项目|<|<|<|支出预算|<|<',
      '功能分类科目编码|<|<|功能分类科目名称|合计|基本支出|项目支出',
      '类|款|项|^|^|^|^',
      '201|||一般公共服务支出|300.00|200.00|100.00',
      '201|26||档案事务|300.00|200.00|100.00',
      '201|26|01|行政运行|200.00|200.00|',
      '201|26|04|档案馆|100.00|0.00|100.00',
      '合计|<|<|<|300.00|200.00|100.00',
    ]),
  ]

  test('a classification code is never an amount', () => {
    const read = readTables(expenditure)
    const codes = read.tables[0]?.rows.flatMap((row) => row.cells.filter((cell) => cell.column < 3)) ?? []
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((cell) => cell.number.type === 'number')).toEqual([])
    expect(Object.values(factMap(read))).not.toContain('201')
  })

  test('three code columns shift no amount, and blank is not zero', () => {
    expect(factMap(readTables(expenditure))).toMatchObject({
      'expenditure|2026|budget|all|2012601||basic|||': '200',
      'expenditure|2026|budget|all|2012601||project|||': null,
      'expenditure|2026|budget|all|2012604||basic|||': '0',
      'expenditure|2026|budget|all|||basic|||': '200',
      'expenditure|2026|budget|all||||||': '300',
    })
    expect(unbound(readTables(expenditure))).toEqual([])
  })

  test('元 is not 万元: the unit is the table’s own', () => {
    const facts = (unit: string): (string | null)[] =>
      readTables([line('支出总表'), line(unit), grid(['科目编码|科目名称|合计', '201|一般公共服务支出|12.50'])]).facts.map((fact) => fact.value && formatDecimal(fact.value))
    expect(facts('单位：元')).toEqual(['1250'])
    expect(facts('单位：万元')).toEqual(['12500000'])
    expect(facts('金额单位：人民币千元')).toEqual(['1250000'])
    expect(facts('单位：亿元')).toEqual(['125000000000'])
    expect(facts('')).toEqual([])
  })

  test('two tables of one document keep their own units', () => {
    const read = readTables([
      line('支出总表'), line('单位：元'), grid(['科目编码|科目名称|合计', '201|一般公共服务支出|12.50']),
      line('“三公”经费表'), line('单位：万元'), grid(['项目|2026年预算数', '公务接待费|0.83']),
    ])
    expect(read.tables.map((table) => table.unit)).toEqual(['yuan', 'wanyuan'])
    expect(read.facts.map((fact) => fact.unit)).toEqual(['yuan', 'wanyuan'])
  })

  test('a year in a header is no amount, and a four-digit amount is no year', () => {
    const read = readTables([
      line('一般公共预算支出表'), line('单位：万元'),
      grid(['科目编码|科目名称|2025|2026', '201|一般公共服务支出|2077.09|2024']),
    ])
    expect(factMap(read)).toEqual({
      'expenditure|2025|budget|generalPublic|201|||||': '2077.09',
      'expenditure|2026|budget|generalPublic|201|||||': '2024',
    })
  })

  test('a row label never reads as zero, nor does a dash or 无', () => {
    const read = readTables([
      line('收支总表'), line('单位：万元'),
      grid(['收入|<|支出|<', '项目|预算数|项目|预算数', '一、事业收入|-|一、公共安全支出|307.82', '二、其他收入|无|二、教育支出|0.00', '收入总计|307.82|支出总计|307.82']),
    ])
    expect(factMap(read)).toEqual({
      'income|2026|budget|undertaking||||||': null,
      'income|2026|budget|other||||||': null,
      'expenditure|2026|budget|all|204|||||': '307.82',
      'expenditure|2026|budget|all|205|||||': '0',
      'incomeGrandTotal|2026|budget|all||||||': '307.82',
      'income|2026|budget|all||||||': '307.82',
      'expenditureGrandTotal|2026|budget|all||||||': '307.82',
      'expenditure|2026|budget|all||||||': '307.82',
    })
    expect(read.facts.filter((fact) => fact.value === null).map((fact) => fact.text)).toEqual(['-', '无'])
  })

  test('merged headers of the 三公 table shift no column', () => {
    const read = readTables([
      line('2026年部门“三公”经费和机关运行经费预算表'), line('单位:万元'),
      grid([
        '“三公”经费预算数|<|<|<|<|<|机关运行经费预算数',
        '合计|因公出国(境)费|公务接待费|公务用车购置及运行费|<|<|^',
        '^|^|^|小计|购置费|运行费|^',
        '10.81|0|0.83|9.98||9.98|217.83',
      ]),
    ])
    expect(factMap(read)).toEqual({
      'threePublic|2026|budget|all||||||': '10.81',
      'threePublic|2026|budget|all||||overseasTravel||': '0',
      'threePublic|2026|budget|all||||officialReception||': '0.83',
      'threePublic|2026|budget|all||||officialVehicles||': '9.98',
      'threePublic|2026|budget|all||||vehiclePurchase||': null,
      'threePublic|2026|budget|all||||vehicleOperation||': '9.98',
      'agencyOperation|2026|budget|all||||||': '217.83',
    })
  })

  test('a 财政拨款收支总表 of five columns and one of seven keep income and expenditure apart', () => {
    const five = readTables([
      line('财政拨款收支总表'), line('单位：万元'),
      grid(['收入|<|支出|<|<', '项目|金额|项目|合计|一般公共预算', '一、一般公共预算|96.28|一、公共安全支出|96.28|96.28', '收入总计|96.28|支出总计|96.28|96.28']),
    ])
    expect(factMap(five)).toMatchObject({
      'income|2026|budget|generalPublic||||||': '96.28',
      'expenditure|2026|budget|fiscal|204|||||': '96.28',
      'expenditure|2026|budget|generalPublic|204|||||': '96.28',
      'incomeGrandTotal|2026|budget|fiscal||||||': '96.28',
      'expenditure|2026|budget|generalPublic||||||': '96.28',
    })
    expect(unbound(five)).toEqual([])
  })

  test('财政拨款收支总表 and 收支总表 give different quantities', () => {
    const all = readTables([line('收支总表'), line('单位：万元'), grid(['收入|<|支出|<', '项目|预算数|项目|预算数', '收入总计|120.00|支出总计|120.00'])])
    const fiscal = readTables([line('财政拨款收支总表'), line('单位：万元'), grid(['收入|<|支出|<', '项目|预算数|项目|预算数', '收入总计|100.00|支出总计|100.00'])])
    const shared = Object.keys(factMap(all)).filter((key) => key in factMap(fiscal))
    expect(Object.keys(factMap(all))).toHaveLength(4)
    expect(shared).toEqual([])
  })

  test('年初预算 and 决算 of one item are two quantities', () => {
    const read = readTables([
      line('财政拨款“三公”经费支出决算表'), line('单位：万元'),
      grid(['合计|<|公务接待费|<', '预算数|决算数|预算数|决算数', '0.95|0.30|0.95|']),
    ], { kind: 'final', year: 2024 })
    expect(factMap(read)).toEqual({
      'threePublic|2024|budget|all||||||': '0.95',
      'threePublic|2024|final|all||||||': '0.3',
      'threePublic|2024|budget|all||||officialReception||': '0.95',
      'threePublic|2024|final|all||||officialReception||': null,
    })
  })

  test('a printed 236.63 stands for its interval, in 分', () => {
    const [fact] = readTables([line('支出总表'), line('单位：万元'), grid(['科目编码|科目名称|合计', '201|一般公共服务支出|236.63'])]).facts
    expect(fact?.interval && [formatDecimal(fact.interval.low), formatDecimal(fact.interval.high)]).toEqual(['236625000', '236635000'])
  })

  test('amounts run into the row labels: columns were not told apart, and no cell is a fact', () => {
    const read = readTables([
      line('一般公共预算财政拨款支出决算表'), line('单位：万元'),
      grid(['科目编码|科目名称|合计|项目支出', '201|一般公共服务支出2,031.76853.31|1,178.46|', '20103|政府办公厅（室）及相关机构事务2,031.76853.31|1,178.46|']),
    ])
    expect(read.tables[0]?.family).toBe('general-public-expenditure')
    expect(factMap(read)).toEqual({})
  })

  test('a caption that ends with the number of the table is not its title', () => {
    const read = readTables([
      line('支出决算表'), line('部门名称：明州市档案局公开03表'), line('单位：万元'),
      grid(['科目编码|科目名称|本年支出合计|基本支出|项目支出', '201|一般公共服务支出|3.00|2.00|1.00']),
    ])
    expect(read.tables[0]?.title?.text).toBe('支出决算表')
  })
})
