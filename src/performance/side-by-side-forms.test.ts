import { expect, test } from 'vitest'
import { disclosureTable, sheetGrid, type GridCell } from '../../test/support/build-form.ts'
import { formatDecimal } from '../model/decimal.ts'
import type { FundsBySource, PerformanceSheet } from '../model/performance-sheet.ts'
import { recognisePerformance } from './recognise-performance.ts'

const read = (rows: readonly (readonly GridCell[])[], family: 'performance-sheet' | 'overall-performance' = 'performance-sheet'): readonly PerformanceSheet[] =>
  recognisePerformance([disclosureTable(sheetGrid(rows), family, { title: '绩效目标表（2026年度）', unit: 'wanyuan' })])

/** Total and sources in 分. */
const funds = (of: FundsBySource | null | undefined): unknown => of && [of.total.fen && formatDecimal(of.total.fen), ...of.sources.map(({ label, amount }) => [label, amount.fen && formatDecimal(amount.fen)])]

const indicators = (sheet: PerformanceSheet | undefined): string[] => (sheet?.indicators ?? []).map(({ horizon, level1, level2, level3, value }) => [horizon === 'annual' ? '年' : '期', level1, level2, level3.text, value.text].join('|'))

test('云南：单位名称、项目名称一栏，表头下印栏目序号，指标内容不是名称', () => {
  const sheets = read([
    ['单位名称、项目名称', '项目年度绩效目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '指标属性', '指标内容'],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ['明州市文化馆', '', '', '', '', '', '', '', '', ''],
    ['广场舞培训', '培训学员360人次。', '', '', '', '', '', '', '', ''],
    ['', '', '产出指标', '数量指标', '培训学员', '>=', '360', '人次', '定量指标', '全年培训学员人次'],
    ['', '', '满意度指标', '服务对象满意度指标', '学员满意度', '>=', '90', '%', '定量指标', '问卷调查'],
  ])
  expect(sheets.map(({ projectName }) => projectName.text)).toEqual(['广场舞培训'])
  expect(indicators(sheets[0])).toEqual(['年|产出指标|数量指标|培训学员|>=360人次', '年|满意度指标|服务对象满意度指标|学员满意度|>=90%'])
})

test('河南：成本、产出、效益、满意度指标并列，各有名称和指标值', () => {
  const [sheet, ...more] = read([
    [['项目编码', 1, 3], ['项目名称', 1, 3], ['项目金额', 3], ['绩效目标', 4]],
    [['资金总额', 1, 2], ['财政性资金', 1, 2], ['其他资金', 1, 2], ['产出指标', 2], ['满意度指标', 2]],
    ['三级指标', '指标值', '三级指标', '指标值'],
    ['', '明州县司法局', '56.00', '56.00', '0.00', '', '', '', ''],
    ['R001', '法律援助经费', '56.00', '50.00', '6.00', '办理援助案件', '≥320件', '受援人满意度', '≥95%'],
  ])
  expect(more).toEqual([])
  expect(sheet?.projectName.text).toBe('法律援助经费')
  expect(funds(sheet?.annualFunds)).toEqual(['56000000', ['财政性资金', '50000000'], ['其他资金', '6000000']])
  expect(indicators(sheet)).toEqual(['年||产出指标|办理援助案件|≥320件', '年||满意度指标|受援人满意度|≥95%'])
})

test('重庆：指标没有级次，有权重、计量单位、性质；本级安排、上级补助是来源', () => {
  const [sheet] = read([
    ['项目名称', ['农村公路养护', 4]],
    ['当年预算', '1260', '', '本级安排', '960'],
    ['', '', '', '上级补助', '300'],
    ['当年绩效目标', ['日常养护860公里。', 4]],
    [['绩效指标', 1, 2], '指标名称', '指标权重', '计量单位', '指标性质', '指标值'],
    ['日常养护里程', '60', '公里', '=', '860'],
  ])
  expect(funds(sheet?.annualFunds)).toEqual(['1260000000', ['本级安排', '960000000'], ['上级补助', '300000000']])
  expect(indicators(sheet)).toEqual(['年|||日常养护里程|=860公里'])
  expect(sheet?.indicators[0]?.weight?.text).toBe('60')
})

test('湖南：指标值内容、评（扣）分标准不是指标值', () => {
  const [sheet] = read([
    [['单位代码', 1, 2], ['单位（专项）名称', 1, 2], ['资金总额', 1, 2], ['实施期绩效目标', 1, 2], ['绩效指标', 8]],
    ['一级指标', '二级指标', '三级指标', '指标值', '指标值内容', '评（扣）分标准', '度量单位', '备注'],
    ['201001', '高标准农田管护', '260.00', '管护农田12万亩。', '产出指标', '数量指标', '管护面积', '12', '面积达到规划数', '未完成扣分', '万亩', ''],
  ])
  expect(indicators(sheet)).toEqual(['年|产出指标|数量指标|管护面积|12万亩'])
})

test('湖北项目：长期、年度绩效目标表各有表头；来源之上的合计不是来源', () => {
  const [sheet, ...more] = read([
    ['项目名称', ['口袋公园建设', 2], '项目代码', ['4201A', 2]],
    ['项目总预算', ['1860', 2], '项目当年预算', ['620', 2]],
    [['项目资金来源', 1, 3], ['来源项目', 3], ['金额', 2]],
    [['合计', 3], ['620', 2]],
    [['一般公共预算财政拨款', 3], ['620', 2]],
    [['项目绩效总目标', 1, 3], '名称', ['目标说明', 4]],
    ['长期目标1', ['建成公园24座。', 4]],
    ['年度目标1', ['建成公园8座。', 4]],
    [['长期绩效目标表', 1, 2], '目标名称', '一级指标', '二级指标', '三级指标', '指标值'],
    ['长期目标1', '产出指标', '数量指标', '建成公园', '24座'],
    [['年度绩效目标表', 1, 2], '目标名称', '一级指标', '二级指标', '三级指标', '指标值'],
    ['年度目标1', '产出指标', '数量指标', '建成公园', '8座'],
  ])
  expect(more).toEqual([])
  expect(funds(sheet?.annualFunds)).toEqual(['620000000', ['一般公共预算财政拨款', '620000000']])
  expect([sheet?.wholePeriodGoal?.text, sheet?.annualGoal?.text]).toEqual(['建成公园24座。', '建成公园8座。'])
  expect(indicators(sheet)).toEqual(['期|产出指标|数量指标|建成公园|24座', '年|产出指标|数量指标|建成公园|8座'])
})

test('湖北整体：收入构成、支出构成之后有占比和近两年；指标值有前两年和预计当年', () => {
  const [sheet] = read([
    ['部门（单位）名称', ['明州区园林局', 7]],
    [['部门总体资金情况', 1, 6], ['总体资金情况', 3, 2], ['当年金额', 1, 2], ['占比', 1, 2], ['近两年收支金额', 2]],
    ['2024年', '2025年'],
    [['收入构成', 1, 2], ['财政拨款', 2], '2400', '96%', '2200', '2300'],
    [['合计', 2], '2400', '100%', '2200', '2300'],
    [['支出构成', 1, 2], ['人员类项目支出', 2], '2400', '100%', '2200', '2300'],
    [['合计', 2], '2400', '100%', '2200', '2300'],
    ['年度绩效目标', ['建成公园8座。', 7]],
    [['年度绩效指标', 1, 3], ['一级指标', 1, 2], ['二级指标', 1, 2], ['三级指标', 1, 2], ['指标值', 3], ['指标值确定依据', 1, 2]],
    ['2024年', '2025年', '预计当年实现'],
    ['产出指标', '数量指标', '建成公园', '6座', '7座', '8座', '计划标准'],
  ], 'overall-performance')
  expect(funds(sheet?.annualFunds)).toEqual(['2400000000', ['财政拨款', '2400000000']])
  expect(indicators(sheet)).toEqual(['年|产出指标|数量指标|建成公园|8座'])
})

test('江苏整体：收入与支出两边；半年目标值不是实施期的', () => {
  const [sheet] = read([
    ['部门名称', ['明州市民政局', 4]],
    [['整体资金（万元）', 1, 3], '收入', '预算金额', '支出', '预算金额'],
    ['收入总计', '5200.00', '支出总计', '5200.00'],
    ['其中：财政拨款收入', '5200.00', '其中：基本支出', '1800.00'],
    ['年度目标', ['新建助餐点18个。', 4]],
    ['一级指标', '二级指标', '三级指标', '半年（程）目标值', '全年（年）目标值'],
    ['产出', '数量指标', '新建助餐点', '8个', '18个'],
  ], 'overall-performance')
  expect(funds(sheet?.annualFunds)).toEqual(['5200000000', ['财政拨款收入', '5200000000']])
  expect(sheet?.otherFields).toContainEqual(expect.objectContaining({ label: '基本支出', field: expect.objectContaining({ text: '1800.00' }) as unknown }))
  expect(indicators(sheet)).toEqual(['年|产出|数量指标|新建助餐点|18个'])
})
