import { expect, test } from 'vitest'
import { disclosureTable, sheetGrid, tabLines } from '../../test/support/build-form.ts'
import type { PerformanceSheet } from '../model/performance-sheet.ts'
import { formatDecimal } from '../model/decimal.ts'
import { recognisePerformance } from './recognise-performance.ts'

const only = (sheets: readonly PerformanceSheet[]): PerformanceSheet => {
  expect(sheets).toHaveLength(1)
  return sheets[0] as PerformanceSheet
}

const indicators = (sheet: PerformanceSheet): string[] =>
  sheet.indicators.map(({ horizon, level1, level2, level3, value, weight }) =>
    [horizon === 'annual' ? '年' : '期', level1, level2, level3.text, value.text, ...(weight ? [weight.text] : [])].join('|'))

const fen = (amount: { fen: { digits: bigint; scale: number } | null } | undefined): string | null =>
  amount?.fen ? formatDecimal(amount.fen) : null

test('山西：两个期间并列，各行错列、缺列', () => {
  const sheet = only(recognisePerformance([disclosureTable(tabLines([
    '项目名称||档案库房改造||||',
    '主管部门及代码||042-明州市档案局||实施单位||明州市档案馆|',
    '项目属性|延续性项目（阶段开展）||项目期|2 年',
    '项目资金（元）|实施期资金总额：|2, 103, 500|年度资金总额：|1,202,000',
    '|其中：中央财政资金|0|其中：中央财政资金|0',
    '|其他资金||其他资金|',
    '项目概况|<p>改造库房。</p>|||',
    '立项依据||市政府批复||',
    '||实施期目标||||年度目标|',
    '总体目标|完成两座库房改造。||||完成一座库房改造。||',
    '|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值|',
    '||数量指标|改造库房|2座|数量指标|改造库房|1座',
    '绩效指标|产出指标|质量指标|验收合格率|100%|质量指标|验收合格率|100%',
    '|时效指标|完成时间|2023年底前|时效指标|完成时间|2022年底前|',
    '||||||中期验收时间|2022年6月',
    '|成本指标|||成本指标||',
    '效益指标|社会效益 指标|查阅便利|提高|提高|社会效益指标|查阅便利|提高',
    '|满意度指标|服务对象满意度指标|查阅者满意度|≥95%|服务对象满意度指标|查阅者满意度',
    '负责人：||经办人：|王某|联系电话：|0353000000|填报日期：|20220119',
  ]), 'performance-sheet', { title: '项目支出绩效目标申报表（2022年度）' })]))
  expect(sheet).toMatchObject({ scope: 'project', year: 2022, departmentCode: '042', unit: 'yuan' })
  expect([sheet.projectName, sheet.implementingUnit, sheet.projectType, sheet.period].map((field) => field?.text))
    .toEqual(['档案库房改造', '明州市档案馆', '延续性项目（阶段开展）', '2 年'])
  expect(fen(sheet.wholePeriodFunds?.total)).toBe('210350000')
  expect(fen(sheet.annualFunds?.total)).toBe('120200000')
  expect(sheet.annualFunds?.sources.map((source) => [source.label, fen(source.amount)])).toEqual([['中央财政资金', '0'], ['其他资金', null]])
  expect(sheet.prose.map(({ label, field }) => [label, field.text, field.strayTags])).toEqual([
    ['项目概况', '改造库房。', ['<p>', '</p>']], ['立项依据', '市政府批复', undefined],
  ])
  expect([sheet.wholePeriodGoal?.text, sheet.annualGoal?.text]).toEqual(['完成两座库房改造。', '完成一座库房改造。'])
  expect(indicators(sheet)).toEqual([
    '期|产出指标|数量指标|改造库房|2座', '年|产出指标|数量指标|改造库房|1座',
    '期|产出指标|质量指标|验收合格率|100%', '年|产出指标|质量指标|验收合格率|100%',
    '期|产出指标|时效指标|完成时间|2023年底前', '年|产出指标|时效指标|完成时间|2022年底前',
    '年|产出指标|时效指标|中期验收时间|2022年6月',
    '期|效益指标|社会效益指标|查阅便利|提高', '年|效益指标|社会效益指标|查阅便利|提高',
    '期|满意度指标|服务对象满意度指标|查阅者满意度|≥95%', '年|满意度指标|服务对象满意度指标|查阅者满意度|',
  ])
  expect([sheet.responsiblePerson?.text, sheet.handler?.text, sheet.phone?.text, sheet.filledOn?.text]).toEqual(['', '王某', '0353000000', '20220119'])
  expect(sheet.indicators[0]?.value.places).toEqual([{ type: 'text', line: 12, column: 13, text: '2座' }])
})

test('指标的名称与二级指标相近（服务对象满意度），仍是名称', () => {
  const sheet = only(recognisePerformance([disclosureTable(tabLines([
    '项目名称||档案库房改造||||', '一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值', '产出指标|数量指标|改造库房|2座|数量指标|改造库房|1座',
    '满意度指标|服务对象满意度指标|服务对象满意度|≥95%|服务对象满意度指标|服务对象满意度|≥90%',
  ]), 'performance-sheet', { title: '项目支出绩效目标申报表（2022年度）' })]))
  expect(indicators(sheet).slice(2)).toEqual(['期|满意度指标|服务对象满意度指标|服务对象满意度|≥95%', '年|满意度指标|服务对象满意度指标|服务对象满意度|≥90%'])
})

test('财政部格式：一个期间，成本指标为一级，有合并单元格和分值', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    [['项目支出绩效目标表', 7]],
    [['（2025年度）', 7]],
    [['项目名称', 2], ['信息系统运维', 5]],
    [['主管部门', 2], ['[042]明州市档案局', 2], '实施单位', ['明州市档案馆', 2]],
    [['项目资金\n（万元）', 2, 3], ['年度资金总额', 2], ['12.50', 3]],
    [['其中：财政拨款', 2], ['12.50', 3]],
    [['其他资金', 2], ['', 3]],
    [['总体目标', 1, 2], ['年度目标', 6]],
    [['保障系统\n安全运行。', 6]],
    [['绩效指标', 1, 5], '一级指标', '二级指标', ['三级指标', 2], '指标值', '分值'],
    [['成本指标', 1, 1], '经济成本指标', ['运维成本', 2], '≤12.5万元', '20'],
    [['产出指标', 1, 2], ['数量指标', 1, 2], ['运维系统数量', 2], '≥3套', '20'],
    [['巡检次数', 2], '≥12次', '20'],
    ['效益指标', '社会效益指标', ['系统可用率', 2], '≥99%', '40'],
  ]), 'performance-sheet')]))
  expect(sheet).toMatchObject({ year: 2025, departmentCode: '042', unit: 'wanyuan', wholePeriodFunds: null, wholePeriodGoal: null })
  expect(fen(sheet.annualFunds?.total)).toBe('12500000')
  expect(sheet.annualFunds?.total.decimals).toBe(2)
  expect(sheet.annualFunds?.sources.map((source) => [source.label, fen(source.amount)])).toEqual([['财政拨款', '12500000'], ['其他资金', null]])
  expect(sheet.annualGoal?.text).toBe('保障系统安全运行。')
  expect(indicators(sheet)).toEqual([
    '年|成本指标|经济成本指标|运维成本|≤12.5万元|20', '年|产出指标|数量指标|运维系统数量|≥3套|20',
    '年|产出指标|数量指标|巡检次数|≥12次|20', '年|效益指标|社会效益指标|系统可用率|≥99%|40',
  ])
  expect(sheet.otherFields).toEqual([])
})

test('上海：总预算与当年预算，总目标与年度目标，指标目标值', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    [['项目绩效目标申报表', 4]],
    ['项目名称', '法治宣传', '项目类别', '其他一次性项目'],
    ['计划开始日期', '2026-01-01', '计划完成日期', '2026-12-31'],
    ['项目总预算（元）', '800000', '项目当年预算（元）', '400000'],
    ['同名项目上年预算额（元）', '', '同名项目上年预算执行数（元）', '0'],
    ['项目概况', ['开展法治宣传。', 3]],
    ['立项依据', ['宣传规划。', 3]],
    ['项目总目标', ['提高法治意识。', 3]],
    ['年度绩效目标', ['全年宣传10场。', 3]],
    ['一级指标', '二级指标', '三级指标', '指标目标值'],
    [['产出目标', 1, 2], '数量', '宣传场次', '=10场'],
    ['时效', '完成及时性', '及时'],
    ['效果目标', '社会效益', '知晓率', '>=90%'],
  ]), 'performance-sheet')]))
  expect([sheet.projectName.text, sheet.projectType?.text]).toEqual(['法治宣传', '其他一次性项目'])
  expect([fen(sheet.wholePeriodFunds?.total), fen(sheet.annualFunds?.total)]).toEqual(['80000000', '40000000'])
  expect(sheet.otherFields.map(({ label, field }) => [label, field.text])).toContainEqual(['计划开始日期', '2026-01-01'])
  expect(sheet.otherFields.map(({ label, field }) => [label, field.text])).toContainEqual(['同名项目上年预算执行数(元)', '0'])
  expect([sheet.wholePeriodGoal?.text, sheet.annualGoal?.text]).toEqual(['提高法治意识。', '全年宣传10场。'])
  expect(indicators(sheet)).toEqual(['年|产出目标|数量|宣传场次|=10场', '年|产出目标|时效|完成及时性|及时', '年|效果目标|社会效益|知晓率|>=90%'])
})

test('一张表列多个项目：符号、数值、计量单位分列', () => {
  const sheets = recognisePerformance([disclosureTable(sheetGrid([
    [['部门预算项目绩效目标表', 10]],
    ['单位名称', '项目名称', '预算数', '年度目标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
    [['明州市档案局', 1, 3], ['数字化加工', 1, 2], ['20.00', 1, 2], ['加工档案。', 1, 2], '产出指标', '数量指标', '加工页数', '≥', '100', '万页'],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥', '95', '%'],
    ['库房租赁', '5', '租用库房。', '产出指标', '质量指标', '库房条件', '定性', '优良', ''],
  ]), 'performance-sheet', { unit: 'wanyuan' })])
  expect(sheets.map((sheet) => [sheet.id, sheet.projectName.text, fen(sheet.annualFunds?.total), sheet.annualGoal?.text, sheet.implementingUnit?.text]))
    .toEqual([[0, '数字化加工', '20000000', '加工档案。', '明州市档案局'], [1, '库房租赁', '5000000', '租用库房。', '明州市档案局']])
  expect(sheets.map(indicators)).toEqual([
    ['年|产出指标|数量指标|加工页数|≥100万页', '年|满意度指标|服务对象满意度指标|满意度|≥95%'], ['年|产出指标|质量指标|库房条件|优良'],
  ])
})

test('一张表列多个项目：预算执行率权重既不是金额，也不是指标的权重', () => {
  const [sheet] = recognisePerformance([disclosureTable(sheetGrid([
    ['单位', '项目名称', '预算执行率权重(%)', '项目资金（元）', '总体目标', '一级指标', '二级指标', '三级指标', '指标值', '权重'],
    ['明州市图书馆', '开放经费', '10', '300000', '正常开放。', '产出指标', '数量指标', '开放天数', '≥310天', '20'],
    ['', '', '', '', '', '效益指标', '社会效益指标', '读者人次', '≥1万', '30'],
  ]), 'performance-sheet', { unit: 'yuan' })])
  expect(fen(sheet?.annualFunds?.total)).toBe('30000000')
  expect(sheet?.indicators.map(({ weight }) => weight?.text)).toEqual(['20', '30'])
})

test('长期指标与年度指标上下排列，整体绩效表，落款在表下', () => {
  const sheet = only(recognisePerformance([disclosureTable(sheetGrid([
    ['部门名称', ['明州市档案局', 3]],
    ['年度主要任务', ['保管档案。', 3]],
    ['项目绩效目标', ['长期目标', 2], '年度目标'],
    ['', ['长期保管。', 2], '本年保管。'],
    [['长期绩效指标', 1, 2], '一级指标', '指标内容', '指标值'],
    ['产出指标', '保管卷数', '10万卷'],
    [['年度绩效指标', 1, 2], '一级指标', '指标内容', '指标值'],
    ['产出指标', '新增卷数', '1万卷'],
  ]), 'overall-performance', { notes: ['填报人：李某  联系电话：0574-000000  填报日期：2025年1月2日'] })]))
  expect([sheet.scope, sheet.projectName.text]).toEqual(['overall', '明州市档案局'])
  expect([sheet.wholePeriodGoal?.text, sheet.annualGoal?.text]).toEqual(['长期保管。', '本年保管。'])
  expect(indicators(sheet)).toEqual(['期|产出指标||保管卷数|10万卷', '年|产出指标||新增卷数|1万卷'])
  expect([sheet.handler?.text, sheet.phone?.text, sheet.filledOn?.text]).toEqual(['李某', '0574-000000', '2025年1月2日'])
})

test('其他家族的表不读', () => {
  expect(recognisePerformance([disclosureTable(sheetGrid([['项目名称', '甲'], ['实施单位', '乙']]), 'project-expenditure')])).toEqual([])
})

test('整体绩效表的资金分栏列在表头，不是左标签右金额：读得下去', () => {
  const [sheet] = recognisePerformance([disclosureTable(sheetGrid([
    [['单位名称', 1, 2], ['年度预算申请（资金总额）', 1, 2], ['按收入性质分', 2], ['按支出性质分', 2], ['整体绩效目标', 1, 2], ['年度绩效目标', 3]],
    ['一般公共预算', '其他资金', '基本支出', '项目支出', '一级指标', '二级指标', '指标值'],
    ['明州市林业局', '30.00', '20.00', '10.00', '25.00', '5.00', '加强森林资源保护。', '产出指标', '营造林面积', '≥3万亩'],
  ]), 'overall-performance', { unit: 'wanyuan' })])
  expect(sheet?.scope ?? 'overall').toBe('overall')
})
