import { expect, test } from 'vitest'
import { disclosureTable, sheetGrid, tabLines, type GridCell } from '../../test/support/build-form.ts'
import { formatDecimal } from '../model/decimal.ts'
import type { FundsBySource, PerformanceSheet } from '../model/performance-sheet.ts'
import { recognisePerformance } from './recognise-performance.ts'

const only = (sheets: readonly PerformanceSheet[]): PerformanceSheet => {
  expect(sheets).toHaveLength(1)
  return sheets[0] as PerformanceSheet
}

/** Total and sources in 分. */
const funds = (of: FundsBySource | null): unknown =>
  of && [of.total.fen && formatDecimal(of.total.fen), ...of.sources.map(({ label, amount }) => [label, amount.fen && formatDecimal(amount.fen)])]

const indicators = (sheet: PerformanceSheet): string[] => sheet.indicators.map(({ level1, level2, level3, value }) => [level1, level2, level3.text, value.text].join('|'))

const SHANGHAI = [
  '项目名称|市民文化节|项目类别|经常性项目',
  '计划开始日期|2026-01-01|计划完成日期|2026-12-31',
  '项目概况|组织市民文化节。',
  '项目总预算（元）|900,000.00|项目当年预算（元）|830,000.00',
  '同名项目上年预算额（元）|700,000.00|同名项目上年预算执行数（元）|690,000.00',
  '项目当年投入资金构成|资金来源|金额（元）',
  '|财政资金|800,000.00',
  '|其中：当年财政拨款|780,000.00',
  '|上年结转资金|20,000.00',
  '|其他资金|30,000.00',
  '项目绩效总目标|丰富群众文化生活。',
  '项目年度绩效目标|全年开展活动120场。',
  '项目绩效指标|一级指标|二级指标|三级指标|指标目标值',
  '|产出目标|数量|开展活动|120场',
  '||质量|活动完成率|100%',
  '|效果目标|社会效益|参与人次|5万人次',
  '||满意度|市民满意度|≥85%',
  '|影响力目标|长效管理|长效管理制度|健全',
]

test('上海：财政资金之下的其中项不是另一来源，二级指标不带“指标”二字', () => {
  const sheet = only(recognisePerformance([disclosureTable(tabLines(SHANGHAI), 'performance-sheet', { title: '财政项目支出绩效目标申报表（2026年度）' })]))
  expect(funds(sheet.wholePeriodFunds)).toEqual(['90000000'])
  expect(funds(sheet.annualFunds)).toEqual(['83000000', ['财政资金', '80000000'], ['其他资金', '3000000']])
  expect(indicators(sheet)).toEqual([
    '产出目标|数量|开展活动|120场', '产出目标|质量|活动完成率|100%', '效果目标|社会效益|参与人次|5万人次', '效果目标|满意度|市民满意度|≥85%', '影响力目标|长效管理|长效管理制度|健全',
  ])
  expect(sheet.otherFields).toContainEqual(expect.objectContaining({ label: '计划完成日期', field: expect.objectContaining({ text: '2026-12-31' }) as unknown }))
})

test('单元格内“标签：金额”：资金逐项读出', () => {
  const sheet = only(recognisePerformance([disclosureTable(tabLines([
    '项目名称|养老服务中心建设|项目属性|延续项目',
    '主管部门|明州市民政局|项目起止时间|2024年1月-2026年12月',
    '项目资金申请（万元）|资金总额：510.00',
    '|财政拨款：450.00；自有资金：60万元',
    '|其他：',
    '项目概况|建设养老服务中心10个。',
    '年度目标|建设养老服务中心10个。',
    '年度绩效指标|一级指标|二级指标|指标内容|指标值',
    '|产出指标|数量指标|建设养老服务中心|10个',
  ]), 'performance-sheet', { title: '项目支出绩效目标申报表（2026年度）' })]))
  expect(funds(sheet.annualFunds)).toEqual(['510000000', ['财政拨款', '450000000'], ['自有资金', '60000000'], ['其他', null]])
  expect(sheet.annualFunds?.sources[0]?.amount.text).toBe('450.00')
  expect(sheet.prose.map(({ label }) => label)).toEqual(['项目概况'])
})

const HUNAN: readonly (readonly GridCell[])[] = [
  [['部门整体支出绩效目标表', 6]],
  ['部门名称', ['明州县林业局', 5]],
  [['年度预算申请（万元）', 1, 5], '资金总额', ['按收入性质分', 2], ['按支出性质分', 2]],
  [['1,600.00', 1, 4], '其中：一般公共预算', '1,500.00', '其中：基本支出', '900.00'],
  ['政府性基金拨款', '0.00', '项目支出', '700.00'],
  ['纳入专户管理的非税收入拨款', '', '', ''],
  ['其他资金', '100.00', '', ''],
  ['部门职能职责概述', ['负责全县林业工作。', 5]],
  ['整体绩效目标', ['完成造林2万亩。', 5]],
  [['部门整体支出年度绩效指标', 1, 2], '一级指标', '二级指标', '三级指标', ['指标值', 2]],
  ['产出指标', '数量指标', '造林面积', ['2万亩', 2]],
]

test('湖南整体支出绩效目标表：收入性质与支出性质两栏，整体目标就是年度目标', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid(HUNAN), 'overall-performance', { title: '部门整体支出绩效目标表（2026年度）' })]))
  expect([sheet.scope, sheet.projectName.text, sheet.unit]).toEqual(['overall', '明州县林业局', 'wanyuan'])
  expect(funds(sheet.annualFunds)).toEqual(['1600000000', ['一般公共预算', '1500000000'], ['政府性基金拨款', '0'], ['纳入专户管理的非税收入拨款', null], ['其他资金', '100000000']])
  expect(sheet.otherFields.map(({ label, field }) => [label, field.text])).toEqual([['基本支出', '900.00'], ['项目支出', '700.00']])
  expect([sheet.wholePeriodGoal, sheet.annualGoal?.text]).toEqual([null, '完成造林2万亩。'])
  expect(sheet.prose.map(({ label }) => label)).toEqual(['部门职能职责概述'])
  expect(indicators(sheet)).toEqual(['产出指标|数量指标|造林面积|2万亩'])
})

test('上海：项目资金总额与年度资金申请总额并列，各有其来源', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    ['项目名称', ['古树巡查养护', 4]],
    [['项目资金（元）', 1, 3], '项目资金总额', '960,000.00', '年度资金申请总额', '860,000.00'],
    ['其中：财政资金', '900,000.00', '其中：当年财政拨款', '800,000.00'],
    ['其他资金', '60,000.00', '上年结转资金', '60,000.00'],
    ['总体目标', ['巡查养护古树126株。', 4]],
    [['绩效指标', 1, 2], '一级指标', '二级指标', '三级指标', '指标目标值'],
    ['产出指标', '数量指标', '古树养护数量', '=126株'],
  ]), 'performance-sheet', { title: '项目支出绩效目标申报表（2026年度）' })]))
  expect(funds(sheet.wholePeriodFunds)).toEqual(['96000000', ['财政资金', '90000000'], ['其他资金', '6000000']])
  expect(funds(sheet.annualFunds)).toEqual(['86000000', ['当年财政拨款', '80000000'], ['上年结转资金', '6000000']])
})

test('河北：预算规模一行三个金额；指标值确定依据不是指标值', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    ['项目编码', '13000026P0001', '项目名称', '古树巡查养护', '', '', ''],
    ['预算规模及资金用途', '预算数', '86.00', '其中：财政资金', '80.00', '其他资金', '6.00'],
    ['绩效目标', ['巡查养护古树126株。', 6]],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', ['指标值确定依据', 2]],
    ['产出指标', '数量指标', '古树养护数量', '养护的株数', '126株', ['工作计划', 2]],
  ]), 'performance-sheet', { title: '（一）古树巡查养护绩效目标表', unit: 'wanyuan' })]))
  expect(funds(sheet.annualFunds)).toEqual(['86000000', ['财政资金', '80000000'], ['其他资金', '6000000']])
  expect(indicators(sheet)).toEqual(['产出指标|数量指标|古树养护数量|126株'])
})

test('北京：一行一个指标的清单，资金总额之下的合计是总额', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    [['单位名称', 1, 2], ['项目名称', 1, 2], ['项目资金总额', 3], ['绩效目标', 1, 2], ['绩效指标', 4]],
    ['合计', '财政资金', '其他资金', '一级指标', '二级指标', '三级指标', '指标值'],
    ['明州市林业局', '古树巡查养护', '86.00', '80.00', '6.00', '养护古树126株。', '产出指标', '数量指标', '古树养护数量', '126株'],
  ]), 'performance-sheet', { title: '项目支出绩效表', unit: 'wanyuan' })]))
  expect(funds(sheet.annualFunds)).toEqual(['86000000', ['财政资金', '80000000'], ['其他资金', '6000000']])
})

test('湖南：资金总额另占一行的整体支出绩效目标表', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    ['部门名称', ['明州县林业局', 4]],
    [['年度预算申请', 1, 3], ['资金总额：1,280.00', 4]],
    [['按收入性质分', 2], ['按支出性质分', 2]],
    ['其中：一般公共预算', '1,280.00', '其中：基本支出', '1,280.00'],
    ['整体绩效目标', ['完成造林2万亩。', 4]],
  ]), 'overall-performance', { title: '部门整体支出绩效目标表（2026年度）', unit: 'wanyuan' })]))
  expect(funds(sheet.annualFunds)).toEqual(['1280000000', ['一般公共预算', '1280000000']])
})
