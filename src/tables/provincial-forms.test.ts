import { describe, expect, test } from 'vitest'
import { grid, line } from '../../test/support/build-grid.ts'
import { factMap, readTables, unbound } from '../../test/support/read-facts.ts'
import type { Identity } from '../model/identity.ts'
import type { Table } from '../model/source-tree.ts'

const read = (title: string, table: Table, identity: Partial<Identity> = {}): ReturnType<typeof readTables> =>
  readTables([line(title), line('单位：万元'), table], identity)

const FINAL = { kind: 'final', year: 2024 } as const

/** Forms that other provinces print, with invented figures. */
describe('budget forms', () => {
  test('收支总表 with carry-over rows', () => {
    const table = read('部门收支总表', grid([
      '收      入|<|支      出|<', '项    目|预算数|项    目|预算数',
      '一、一般公共预算拨款收入|100.00|一、一般公共服务支出|106.00', '四、财政专户管理资金收入||二、外交支出|',
      '五、事业收入|5.00||', '六、事业单位经营收入|||', '九、其他收入|1.00||', '本年收入合计|106.00|本年支出合计|107.00',
      '使用非财政拨款结余||年终结转结余|', '上年结转结余|1.00|结转下年|', '收 入 总 计|107.00|支 出 总 计|107.00',
    ]))
    expect(unbound(read('部门收支总表', grid(['收入|<|支出|<', '项目|预算数|项目|预算数', '一、其他收入|1.00|一、教育支出|1.00'])))).toEqual([])
    expect(factMap(table)).toEqual({
      'income|2026|budget|generalPublic||||||': '100', 'expenditure|2026|budget|all|201|||||': '106',
      'income|2026|budget|fiscalAccount||||||': null, 'expenditure|2026|budget|all|202|||||': null,
      'income|2026|budget|undertaking||||||': '5', 'income|2026|budget|business||||||': null, 'income|2026|budget|other||||||': '1',
      'income|2026|budget|all||||||': '106', 'expenditure|2026|budget|all||||||': '107',
      'surplusUsed|2026|budget|all||||||': null, 'closingCarryOver|2026|budget|all||||||': null, 'openingCarryOver|2026|budget|all||||||': '1',
      'incomeGrandTotal|2026|budget|all||||||': '107', 'expenditureGrandTotal|2026|budget|all||||||': '107',
    })
  })

  test('收支总表 whose labels stand under other words', () => {
    const rows = ['一、其他收入|5.00|一、教育支出|5.00', '收入总计|5.00|支出总计|5.00']
    const wanted = factMap(read('收支总表', grid(['收入|<|支出|<', '项目|预算数|项目|预算数', ...rows])))
    expect(Object.keys(wanted)).toHaveLength(6)
    for (const header of [['收入|<|支出|<', '项目名称|金额|项目名称|金额'], ['收入来源|预算数|支出用途|预算数'], ['收入|预算数|支出|预算数'], ['收入项目|本年预算|支出项目（功能分类）|本年预算']]) {
      expect(factMap(read('收支总表', grid([...header, ...rows])))).toEqual(wanted)
    }
  })

  test('收支总表 whose expenditure stands three times: by function, by 部门经济分类 under its nature, by 政府经济分类', () => {
    const table = read('部门收支总表', grid([
      '收入|<|支出|<|<|<|<|<', '项目|预算数|按功能分类|预算数|按部门预算经济分类|预算数|按政府预算经济分类|预算数',
      '一、一般公共预算拨款|90.00|一、教育支出|90.00|一、基本支出|60.00|一、机关工资福利支出|50.00',
      '||||（一）工资福利支出|50.00|三、机关资本性支出（一）|30.00', '||||（二）对个人和家庭的补助|10.00|九、对个人和家庭的补助|10.00',
      '||||二、项目支出|30.00||', '||||按项目管理的商品和服务支出|30.00||', '收入总计|90.00|支出总计|90.00|支出总计|90.00|支出总计|90.00',
    ]))
    expect(factMap(table)).toMatchObject({
      'expenditure|2026|budget|all|205|||||': '90', 'expenditure|2026|budget|all|||basic|||': '60', 'expenditure|2026|budget|all||301|basic|||': '50',
      'expenditure|2026|budget|all||303|basic|||': '10', 'expenditure|2026|budget|all|||project|||': '30', 'expenditure|2026|budget|all||302|project|||': '30',
      'expenditure|2026|budget|all||501||||': '50', 'expenditure|2026|budget|all||503||||': '30', 'expenditure|2026|budget|all||509||||': '10',
    })
    expect(unbound(table)).toEqual([])
  })

  test('财政拨款支出表（部门经济分类） whose header says nothing of 经济', () => {
    const table = read('财政拨款支出预算表（部门经济分类科目）', grid([
      '项目|<|<|总计|当年财政拨款安排|<|<|上年结转安排', '科目编码|<|科目名称|^|小计|一般公共预算拨款|政府性基金安排|^',
      '||合计|20.00|15.00|15.00||5.00', '302||商品和服务支出|20.00|15.00|15.00||5.00', '302|01|办公费|20.00|15.00|15.00||5.00',
    ]))
    expect(table.tables[0]?.family).toBe('fiscal-expenditure-by-economy')
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|fiscal||30201||||': '20', 'expenditure|2026|budget|generalPublic||30201||||': '15' })
  })

  test('基本支出 by projects, with the codes of both classifications: the economic one is the row’s', () => {
    const table = read('一般公共预算基本支出预算表（人员类、运转类公用经费项目）', grid([
      '单位名称|功能科目编码|功能科目名称|经济科目编码|经济科目名称|合计', '档案局|2012601|行政运行|30101|基本工资|8.00', '档案局|2080505|养老保险缴费支出|30108|养老保险缴费|2.00', '合计|||||10.00',
    ]))
    expect(table.tables[0]?.family).toBe('basic-expenditure')
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|generalPublic||30101|basic|||': '8', 'expenditure|2026|budget|generalPublic||30108|basic|||': '2', 'expenditure|2026|budget|generalPublic|||basic|||': '10' })
  })

  test('项目支出 with the unit before the project: the row is the project’s', () => {
    const table = read('部门项目支出预算表', grid(['单位名称|项目名称|合计|一般公共预算拨款|其他资金', '合计||9.00|7.00|2.00', '明州市档案馆|库房维护|4.00|4.00|', '明州市档案馆|数字化|5.00|3.00|2.00']))
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|all|||project||库房维护|': '4', 'expenditure|2026|budget|generalPublic|||project||数字化|': '3' })
  })

  test('财政拨款结转 without 上年 is carry-over, as a column and as a row', () => {
    const income = read('部门收入总体情况表', grid(['科目编码|科目名称|总计|一般公共预算|财政拨款结转', '|合计|12.00|9.00|3.00', '2012604|档案馆|12.00|9.00|3.00']))
    expect(factMap(income)).toMatchObject({ 'incomeGrandTotal|2026|budget|all||||||': '12', 'openingCarryOver|2026|budget|fiscal||||||': '3' })
    const summary = read('财政拨款收支总体情况表', grid(['收入|<|支出|<', '项目|预算数|功能分类|合计', '财政拨款|9.00|201 一般公共服务支出|12.00', '财政拨款结转|3.00||', '收入总计|12.00|支出总计|12.00']))
    expect(factMap(summary)).toMatchObject({ 'openingCarryOver|2026|budget|fiscal||||||': '3', 'expenditure|2026|budget|fiscal|201|||||': '12' })
  })

  test('财政拨款收支总表 with 本年收入 and 上年结转 as headings of the funds', () => {
    const table = read('财政拨款收支总表', grid([
      '收入|<|支出|<|<|<|<', '项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '一、本年收入|100.00|一、本年支出|101.00|101.00||', '（一）一般公共预算拨款|100.00|（一）一般公共服务支出|101.00|101.00||',
      '（二）政府性基金预算拨款||（二）外交支出||||', '二、上年结转|1.00|二、结转下年||||', '（一）一般公共预算拨款|1.00|||||', '收入总计|101.00|支出总计|101.00|101.00||',
    ]))
    expect(factMap(table)).toMatchObject({
      'income|2026|budget|fiscal||||||': '100', 'income|2026|budget|generalPublic||||||': '100',
      'openingCarryOver|2026|budget|fiscal||||||': '1', 'openingCarryOver|2026|budget|generalPublic||||||': '1',
      'expenditure|2026|budget|fiscal||||||': '101', 'expenditure|2026|budget|generalPublic|201|||||': '101',
      'incomeGrandTotal|2026|budget|fiscal||||||': '101', 'expenditureGrandTotal|2026|budget|generalPublic||||||': '101',
    })
    expect(unbound(table)).toEqual([])
  })

  test('收入总表 by units, with 上年结转 beside the year’s income', () => {
    const table = read('表2 部门收入总表', grid([
      '部门（单位）代码|部门（单位）名称|合计|本年收入|<|<|<|上年结转结余|<', '^|^|^|小计|一般公共预算|政府性基金预算|其他收入|小计|一般公共预算',
      '合计||107.00|106.00|100.00||6.00|1.00|1.00', '601|明州市档案局|107.00|106.00|100.00||6.00|1.00|1.00', '601001|明州市档案局本级|107.00|106.00|100.00||6.00|1.00|1.00',
    ]))
    expect(factMap(table)).toMatchObject({
      'incomeGrandTotal|2026|budget|all||||||': '107', 'income|2026|budget|all||||||': '106', 'income|2026|budget|generalPublic||||||': '100',
      'openingCarryOver|2026|budget|all||||||': '1', 'openingCarryOver|2026|budget|generalPublic||||||': '1', 'income|2026|budget|all||||||601001': '106',
    })
    expect(unbound(table)).toEqual([])
  })

  test('一般公共预算支出表 with last year’s execution and the change', () => {
    const table = read('一般公共预算支出表', grid([
      '功能分类科目|<|2025年执行数|2026年预算数|<|<|2026年预算数比2025年执行数|<', '科目编码|科目名称|^|小计|基本支出|项目支出|增减额|增减%',
      '201|一般公共服务支出|90.00|100.00|60.00|40.00|10.00|11.11%', '合计||90.00|100.00|60.00|40.00|10.00|11.11',
    ]))
    expect(factMap(table)).toEqual({
      'expenditure|2025|execution|generalPublic|201|||||': '90', 'expenditure|2026|budget|generalPublic|201|||||': '100',
      'expenditure|2026|budget|generalPublic|201||basic|||': '60', 'expenditure|2026|budget|generalPublic|201||project|||': '40',
      'other|2026|budget|generalPublic|201|||changeAmount:expenditure:2025-execution||': '10', 'other|2026|budget|generalPublic|201|||changePercent:expenditure:2025-execution||': '11.11',
      'expenditure|2025|execution|generalPublic||||||': '90', 'expenditure|2026|budget|generalPublic||||||': '100',
      'expenditure|2026|budget|generalPublic|||basic|||': '60', 'expenditure|2026|budget|generalPublic|||project|||': '40',
      'other|2026|budget|generalPublic||||changeAmount:expenditure:2025-execution||': '10', 'other|2026|budget|generalPublic||||changePercent:expenditure:2025-execution||': '11.11',
    })
    expect(table.facts.filter((fact) => fact.kind === 'percent').map((fact) => fact.unit)).toEqual([null, null])
  })

  test('三公 of two years side by side, in one row and as rows', () => {
    const matrix = read('一般公共预算“三公”经费支出表', grid([
      '上年预算数|<|<|<|<|<|本年预算数|<|<|<|<|<',
      '合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费|合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费',
      '^|^|小计|公务用车购置费|公务用车运行费|^|^|^|小计|公务用车购置费|公务用车运行费|^',
      '10.00|1.00|8.00|3.00|5.00|1.00|9.00|-|8.00|3.00|5.00|1.00',
    ]))
    const rows = read('2026年“三公”经费预算财政拨款情况统计表', grid([
      '项目|2025年预算数|2026年预算数', '合计|10.00|9.00', '1、因公出国（境）费用|1.00|-', '2、公务接待费|1.00|1.00', '3、公务用车费|8.00|8.00',
      '其中：（1）公务用车运行维护费|5.00|5.00', '（2）公务用车购置费|3.00|3.00',
    ]))
    expect(factMap(matrix)).toEqual(factMap(rows))
    expect(Object.keys(factMap(matrix))).toHaveLength(12)
    const [, , , , vehicles, operation, purchase] = rows.tables[0]?.rows ?? []
    expect([vehicles, operation, purchase].map((row) => row?.subjects[0]?.parent ?? null)).toEqual([null, vehicles?.index, vehicles?.index])
  })

  test('三公 with 会议费 and 培训费 beside it: 合计 is of all, 小计 of 三公', () => {
    const table = read('一般公共预算拨款“三公”经费及会议费、培训费支出预算表', grid([
      '单位编码|单位名称|2026年|<|<|<|<', '^|^|合计|“三公”经费预算|<|会议费|培训费', '^|^|^|小计|公务接待费|^|^', '|合计|11.20|6.60|6.60|1.50|3.10',
    ]))
    expect(factMap(table)).toEqual({
      'threePublic|2026|budget|all||||||': '6.6', 'threePublic|2026|budget|all||||officialReception||': '6.6', 'meeting|2026|budget|all||||||': '1.5',
      'training|2026|budget|all||||||': '3.1', 'other|2026|budget|all||||withMeetings:合计||': '11.2',
    })
  })

  test('项目支出表: funds, carry-over funds, projects of several units', () => {
    const table = read('项目支出表', grid([
      '类型|项目名称|项目单位|合计|本年拨款|<|财政拨款结转结余|<|单位资金', '^|^|^|^|一般公共预算|政府性基金预算|一般公共预算|政府性基金预算|^',
      '特定目标类|执法专项|局本级|20.00|15.00||5.00||', '其他运转类|执法专项|执法总队|10.00|10.00||||', '合计|||30.00|25.00||5.00||',
    ]))
    expect(factMap(table)).toMatchObject({
      'expenditure|2026|budget|all|||project||执法专项|局本级': '20', 'expenditure|2026|budget|generalPublic|||project||执法专项|局本级': '15',
      'other|2026|budget|generalPublic|||project|fromCarryOver|执法专项|局本级': '5', 'expenditure|2026|budget|all|||project||执法专项|执法总队': '10',
      'expenditure|2026|budget|all|||project|||': '30',
    })
    expect(unbound(table)).toEqual([])
  })

  test('支出总表 with 基本支出 split, and the natures of units', () => {
    const table = read('支出预算总表', grid([
      '科目编码|科目名称|合计|基本支出|<|<|项目支出|事业单位经营支出|上缴上级支出|对附属单位补助支出', '^|^|^|小计|人员经费|日常公用经费|^|^|^|^',
      '合计|<|100.00|60.00|50.00|10.00|37.00|1.00|1.00|1.00',
    ]))
    expect(factMap(table)).toEqual({
      'expenditure|2026|budget|all||||||': '100', 'expenditure|2026|budget|all|||basic|||': '60', 'expenditure|2026|budget|all|||personnel|||': '50',
      'expenditure|2026|budget|all|||publicUse|||': '10', 'expenditure|2026|budget|all|||project|||': '37', 'expenditure|2026|budget|all|||business|||': '1',
      'expenditure|2026|budget|all|||paymentToSuperior|||': '1', 'expenditure|2026|budget|all|||subsidyToSubordinate|||': '1',
    })
  })
})

describe('parts of a whole are never taken for the whole', () => {
  test('其中 rows of one fund, and columns under one fund', () => {
    const rows = read('收支总表', grid([
      '收入|<|支出|<', '项目|预算数|项目|预算数', '一、一般公共预算拨款收入|100.00|一、教育支出|100.00', '其中：一般公共预算非税收入拨款|20.00||', '收入总计|100.00|支出总计|100.00',
    ]))
    expect(factMap(rows)).toMatchObject({ 'income|2026|budget|generalPublic||||||': '100', 'other|2026|budget|all||||一般公共预算非税收入拨款||': '20' })
    const columns = read('收入总表', grid([
      '科目编码|科目名称|合计|一般公共预算拨款收入|<|<', '^|^|^|小计|一般公共预算经费拨款|一般公共预算非税拨款', '205|教育支出|100.00|100.00|80.00|20.00',
    ]))
    expect(factMap(columns)).toMatchObject({ 'income|2026|budget|generalPublic|205|||||': '100', 'income|2026|budget|all|205|||||': '100' })
    expect(Object.keys(factMap(columns))).toHaveLength(4)
    expect(columns.facts.filter((fact) => fact.key.measure === 'other')).toHaveLength(2)
  })

  test('accounts of several units one below the other', () => {
    const table = read('支出总表', grid([
      '科目编码|科目名称|合计', '合计||30.00', '|局本级|20.00', '201|一般公共服务支出|20.00', '|执法总队|10.00', '201|一般公共服务支出|10.00',
    ]))
    expect(factMap(table)).toEqual({
      'expenditure|2026|budget|all||||||': '30', 'expenditure|2026|budget|all||||||局本级': '20', 'expenditure|2026|budget|all|201|||||局本级': '20',
      'expenditure|2026|budget|all||||||执法总队': '10', 'expenditure|2026|budget|all|201|||||执法总队': '10',
    })
  })

  test('类 款 项 in columns of their own beside the code of the unit', () => {
    const rows = ['|||301|明州市农业农村局|30.00', '213|01|01|301001|行政运行|20.00', '213|01|04|301001|事业运行|10.00']
    const table = read('支出总表', grid(['科目编码|<|<|单位代码|单位名称（科目）|合计', '类|款|项|^|^|^', ...rows]))
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|all|2130101|||||': '20', 'expenditure|2026|budget|all|2130104|||||': '10' })
    const economy = read('一般公共预算基本支出表', grid(['科目编码|<|单位代码|单位名称（科目）|合计', '类|款|^|^|^', '301|01|301001|基本工资|20.00', '301|02|301001|津贴补贴|10.00']))
    expect(Object.keys(factMap(economy))).toEqual(['expenditure|2026|budget|generalPublic||30101|basic|||', 'expenditure|2026|budget|generalPublic||30102|basic|||'])
  })

  test('款 and 项 that a spreadsheet holds as numbers', () => {
    const table = read('支出总表', grid(['科目编码|<|<|科目名称|合计', '类|款|项|^|^', '213|1|1|行政运行|20.00', '213|1|99|其他农业农村支出|10.00']))
    expect(Object.keys(factMap(table))).toEqual(['expenditure|2026|budget|all|2130101|||||', 'expenditure|2026|budget|all|2130199|||||'])
  })

  test('accounts by function with government economic classes across: only 总计 is keyed', () => {
    const table = read('支出预算分类汇总表（按政府预算经济分类）', grid([
      '科目编码|<|<|科目代码|科目名称|总计|机关工资福利支出|机关商品和服务支出', '类|款|项|^|^|^|^|^', '||||合计|30.00|20.00|10.00', '204|06|01|2040601|行政运行|30.00|20.00|10.00',
    ]))
    expect(table.tables[0]?.family).toBe('expenditure-summary')
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|all||||||': '30', 'expenditure|2026|budget|all|2040601|||||': '30' })
    expect(table.facts.filter((fact) => fact.key.measure !== 'expenditure')).toHaveLength(4)
  })

  test('accounts of units that are told by their codes', () => {
    const table = read('支出总表', grid(['科目编码|科目名称|合计', '601001|局本级|20.00', '201|一般公共服务支出|20.00', '601002|执法总队|10.00', '201|一般公共服务支出|10.00']))
    expect(factMap(table)).toEqual({
      'expenditure|2026|budget|all||||||601001': '20', 'expenditure|2026|budget|all|201|||||601001': '20',
      'expenditure|2026|budget|all||||||601002': '10', 'expenditure|2026|budget|all|201|||||601002': '10',
    })
  })

  test('labels merged downwards', () => {
    const items = read('“三公”经费表', grid([
      '项目|<|2026年预算数', '合计|<|9.00', '公务接待费|<|1.00', '公务用车购置及运行费|小计|8.00', '^|公务用车购置费|3.00', '^|公务用车运行维护费|5.00',
    ]))
    expect(factMap(items)).toEqual({
      'threePublic|2026|budget|all||||||': '9', 'threePublic|2026|budget|all||||officialReception||': '1', 'threePublic|2026|budget|all||||officialVehicles||': '8',
      'threePublic|2026|budget|all||||vehiclePurchase||': '3', 'threePublic|2026|budget|all||||vehicleOperation||': '5',
    })
    const projects = read('项目支出表', grid(['项目名称|资金来源|2026年预算数', '执法专项|本级|5.00', '^|上级|2.00', '合计||7.00']))
    expect(projects.tables[0]?.rows.map((row) => row.subjects[0]?.name ?? null)).toEqual([null, '执法专项', '执法专项', '合计'])
    expect(projects.facts.map((fact) => fact.key.measure)).toEqual(['other', 'other', 'expenditure'])
  })

  test('counts among amounts', () => {
    const table = read('“三公”经费及机关运行经费情况表', grid([
      '项目|行次|预算数|统计数', '一、“三公”经费支出|1|10.00|9.00', '（一）公务接待费|2|10.00|9.00', '二、公务用车保有量（辆）|3|—|4', '三、机关运行经费|4|50.00|49.00',
    ]), FINAL)
    expect(table.facts.filter((fact) => fact.kind === 'count').map((fact) => [fact.text, fact.unit])).toEqual([['—', null], ['4', null]])
    expect(factMap(table)).toMatchObject({ 'threePublic|2024|budget|all||||officialReception||': '10', 'agencyOperation|2024|budget|all||||||': '50' })
  })

  test('side-by-side lists by function and by economy', () => {
    const table = read('收支总表', grid([
      '收入|<|支出|<|<|<', '项目|预算数|项目（按功能分类）|预算数|项目（按部门预算支出经济分类）|预算数', '一、其他收入|5.00|一、其他支出|5.00|一、其他支出|3.00', '||||二、工资福利支出|2.00',
    ]))
    expect(factMap(table)).toEqual({
      'income|2026|budget|other||||||': '5', 'expenditure|2026|budget|all|229|||||': '5', 'expenditure|2026|budget|all||399||||': '3', 'expenditure|2026|budget|all||301||||': '2',
    })
  })
})

describe('final accounts forms', () => {
  test('with 行次 columns and a 栏次 row', () => {
    const table = read('收入支出决算总表', grid([
      '收入|<|<|支出|<|<', '项目|行次|金额|项目|行次|金额', '栏次||1|栏次||2', '一、一般公共预算财政拨款收入|1|100.00|一、一般公共服务支出|32|99.00',
      '本年收入合计|27|100.00|本年支出合计|58|99.00', '年初结转和结余|29|1.00|年末结转和结余|60|2.00', '总计|31|101.00|总计|62|101.00',
    ]), FINAL)
    expect(factMap(table)).toEqual({
      'income|2024|final|generalPublic||||||': '100', 'expenditure|2024|final|all|201|||||': '99', 'income|2024|final|all||||||': '100',
      'expenditure|2024|final|all||||||': '99', 'openingCarryOver|2024|final|all||||||': '1', 'closingCarryOver|2024|final|all||||||': '2',
      'incomeGrandTotal|2024|final|all||||||': '101', 'expenditureGrandTotal|2024|final|all||||||': '101',
    })
  })

  test('类 款 项 beside 栏次, or beside 合计', () => {
    const head = ['项目|<|<|<|本年收入合计|财政拨款收入|其他收入', '功能分类科目编码|<|<|科目名称|^|^|^']
    const body = ['2010101|<|<|行政运行|100.00|99.00|1.00']
    const numbered = read('收入决算表', grid([...head, '类|款|项|栏次|1|2|3', '^|^|^|合计|100.00|99.00|1.00', ...body]), FINAL)
    const total = read('收入决算表', grid([...head, '类|款|项|合计|100.00|99.00|1.00', ...body]), FINAL)
    expect(factMap(numbered)).toEqual({
      'income|2024|final|all||||||': '100', 'income|2024|final|fiscal||||||': '99', 'income|2024|final|other||||||': '1',
      'income|2024|final|all|2010101|||||': '100', 'income|2024|final|fiscal|2010101|||||': '99', 'income|2024|final|other|2010101|||||': '1',
    })
    expect(factMap(total)).toEqual(factMap(numbered))
    expect(total.tables[0]?.columns.slice(0, 3).map((column) => column.role)).toEqual(['codeClass', 'codeGroup', 'codeItem'])
  })

  test('基本支出决算表 in three halves of accounts', () => {
    const table = read('一般公共预算财政拨款基本支出决算表', grid([
      '人员经费|<|<|公用经费|<|<|<|<|<', '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
      '301|工资福利支出|100.00|302|商品和服务支出|20.00|307|债务利息及费用支出|', '人员经费合计|<|100.00|公用经费合计|<|<|<|<|20.00',
    ]), FINAL)
    expect(factMap(table)).toEqual({
      'expenditure|2024|final|generalPublic||301|personnel|||': '100', 'expenditure|2024|final|generalPublic||302|publicUse|||': '20',
      'expenditure|2024|final|generalPublic||307|publicUse|||': null, 'expenditure|2024|final|generalPublic|||personnel|||': '100', 'expenditure|2024|final|generalPublic|||publicUse|||': '20',
    })
  })

  test('政府性基金 with carry-over, income, expenditure, carry-over', () => {
    const table = read('政府性基金预算财政拨款收入支出决算表', grid([
      '项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余', '功能分类科目编码|科目名称|^|^|小计|基本支出|项目支出|^',
      '合计|<|1.00|5.00|4.00||4.00|2.00', '21208|国有土地使用权出让收入安排的支出|1.00|5.00|4.00||4.00|2.00',
    ]), FINAL)
    expect(factMap(table)).toMatchObject({
      'openingCarryOver|2024|final|governmentFund||||||': '1', 'income|2024|final|governmentFund||||||': '5', 'expenditure|2024|final|governmentFund||||||': '4',
      'expenditure|2024|final|governmentFund|21208||project|||': '4', 'closingCarryOver|2024|final|governmentFund|21208|||||': '2',
    })
    expect(unbound(table)).toEqual([])
  })
})

/** What a form calls by a name of its own is a part, never the whole. */
describe('names of columns and rows that a form has for itself', () => {
  const income = (own: string) => read('部门收入总表', grid([
    `科目编码|科目名称|合计|上年结转|一般公共预算拨款收入|${own}|其他收入`, '201|一般公共服务支出|30.00|3.00|20.00|5.00|2.00', '合计||30.00|3.00|20.00|5.00|2.00',
  ]))

  test('收入总表 with 上年结转: a source of income is no 本年收入, whatever it is called', () => {
    expect(factMap(income('下级单位上缴收入'))).toMatchObject({ 'incomeGrandTotal|2026|budget|all||||||': '30', 'income|2026|budget|subordinatePayment||||||': '5' })
    expect(factMap(income('专户资金'))).toMatchObject({ 'income|2026|budget|fiscalAccount||||||': '5' })
    expect(Object.keys(factMap(income('罚没收入')))).not.toContain('income|2026|budget|all||||||')
    expect(factMap(income('本年收入小计'))).toMatchObject({ 'income|2026|budget|all||||||': '5' })
  })

  test('比例（%） under 增减变化 is a rate', () => {
    const table = read('一般公共预算支出表', grid(['科目编码|科目名称|2025年预算数|2026年预算数|增减变化|<', '^|^|^|^|金额|比例（%）', '201|一般公共服务支出|20.00|30.00|10.00|50.00']))
    expect(table.tables[0]?.columns.map(({ role }) => role)).toEqual(['code', 'name', 'amount', 'amount', 'amount', 'percent'])
  })

  test('其中：财政拨款结转和结余 is a fund of the carry-over above it, on both sides', () => {
    const table = read('收入支出决算总表', grid([
      '收入|<|支出|<', '项目|金额|项目|金额', '本年收入合计|90.00|本年支出合计|95.00', '年初结转和结余|20.00|年末结转和结余|15.00',
      '其中：财政拨款结转和结余|16.00|其中：财政拨款结转和结余|12.00', '总计|110.00|总计|110.00',
    ]), FINAL)
    expect(factMap(table)).toMatchObject({
      'openingCarryOver|2024|final|all||||||': '20', 'openingCarryOver|2024|final|fiscal||||||': '16',
      'closingCarryOver|2024|final|all||||||': '15', 'closingCarryOver|2024|final|fiscal||||||': '12',
    })
  })

  test('按项目管理的资本性支出 is 310', () => {
    const table = read('部门收支总表', grid([
      '收入|<|支出|<|<|<', '项目|预算数|按功能分类|预算数|按部门预算经济分类|预算数', '一、一般公共预算拨款|90.00|一、教育支出|90.00|一、基本支出|60.00',
      '||||二、项目支出|30.00', '||||按项目管理的商品和服务支出|24.00', '||||按项目管理的资本性支出|6.00', '收入总计|90.00|支出总计|90.00|支出总计|90.00',
    ]))
    expect(factMap(table)).toMatchObject({ 'expenditure|2026|budget|all||302|project|||': '24', 'expenditure|2026|budget|all||310|project|||': '6' })
  })

  test('采购表中面向中小企业预留 is no whole', () => {
    const table = read('部门政府采购预算表', grid(['采购项目|采购目录|数量|面向中小企业预留资金|合计|一般公共预算', '办公家具|家具|1|12.00|12.00|12.00', '仪器|仪器仪表|1||80.00|80.00', '合计|||12.00|92.00|92.00']))
    expect(factMap(table)).toMatchObject({ 'procurement|2026|budget|all||||||': '92' })
  })

  test('对村级补助支出明细表 is of transfers, not of all expenditure', () => {
    const table = read('对村级补助支出明细表', grid(['序号|村名|合计|人员报酬|办公经费', '1|上坪村|9.00|6.00|3.00', '2|下坪村|8.00|5.00|3.00', '|合计|17.00|11.00|6.00']))
    expect(factMap(table)).toEqual({})
  })
})
