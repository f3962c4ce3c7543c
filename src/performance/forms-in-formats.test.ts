import { describe, expect, test } from 'vitest'
import type { GridCell } from '../../test/support/build-form.ts'
import { toDocx, toHtml, toPdf, toXlsx, type TitledGrid } from '../../test/support/render-grid.ts'
import type { PerformanceSheet } from '../model/performance-sheet.ts'
import { readDocument } from '../read/read-document.ts'
import { recognise } from '../recognise/recognise.ts'

const form = (name: string, total: string, year: string): readonly (readonly GridCell[])[] => [
  [['项目名称', 2], [name, 3]],
  [['主管部门及代码', 2], ['042-明州市档案局', 1], '实施单位', '明州市档案馆'],
  [['项目资金（万元）', 2, 3], '实施期资金总额', [total, 2]],
  ['其中：财政拨款', [total, 2]],
  ['其他资金', ['', 2]],
  [['总体目标', 2, 2], ['实施期目标', 1], ['年度目标', 2]],
  ['完成全部档案的数字化加工，建成目录数据库。', ['完成本年档案的数字化加工。', 2]],
  [['绩效指标', 1, 8], '一级指标', '二级指标', '三级指标', '指标值'],
  [['产出指标', 1, 4], ['数量指标', 1, 2], '加工页数', '≥100万页'],
  ['著录条数', '≥20万条'],
  ['质量指标', '差错率', '≤0.3‰'],
  ['时效指标', '完成时间', `${year}年12月底前`],
  [['效益指标', 1, 2], '社会效益指标', '查档等候时间', '≤10分钟'],
  ['可持续影响指标', '数据库使用年限', '≥10年'],
  ['满意度指标', '服务对象满意度指标', '查档者满意度', '≥95%'],
]

const GRIDS: readonly TitledGrid[] = [
  { title: '项目支出绩效目标申报表（2026年度）', rows: form('档案数字化', '120.50', '2026') },
  { title: '项目支出绩效目标申报表（2026年度）', rows: form('库房改造', '80', '2026') },
]

const EXPECTED = [
  ['年', '产出指标', '数量指标', '加工页数', '≥100万页'], ['年', '产出指标', '数量指标', '著录条数', '≥20万条'],
  ['年', '产出指标', '质量指标', '差错率', '≤0.3‰'], ['年', '产出指标', '时效指标', '完成时间', '2026年12月底前'],
  ['年', '效益指标', '社会效益指标', '查档等候时间', '≤10分钟'], ['年', '效益指标', '可持续影响指标', '数据库使用年限', '≥10年'],
  ['年', '满意度指标', '服务对象满意度指标', '查档者满意度', '≥95%'],
]

const summary = (sheet: PerformanceSheet): unknown => ({
  name: sheet.projectName.text, code: sheet.departmentCode, unit: sheet.implementingUnit?.text, total: sheet.wholePeriodFunds?.total.text,
  sources: sheet.wholePeriodFunds?.sources.map(({ label, amount }) => [label, amount.text]), goals: [sheet.wholePeriodGoal?.text, sheet.annualGoal?.text],
  indicators: sheet.indicators.map(({ horizon, level1, level2, level3, value }) => [horizon === 'annual' ? '年' : '期', level1, level2, level3.text, value.text]),
  year: sheet.year,
})

const expected = (name: string, total: string): unknown => ({
  name, code: '042', unit: '明州市档案馆', total, sources: [['财政拨款', total], ['其他资金', '']],
  goals: ['完成全部档案的数字化加工，建成目录数据库。', '完成本年档案的数字化加工。'], indicators: EXPECTED, year: 2026,
})

describe('同一张申报表，各种格式读出来一样', () => {
  const formats: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['HTML', () => toHtml(GRIDS)], ['XLSX', () => toXlsx(GRIDS)], ['DOCX', () => toDocx(GRIDS)], ['PDF，跨页', () => toPdf(GRIDS)],
  ]
  for (const [format, make] of formats) {
    test(format, async () => {
      const disclosure = recognise(await readDocument(await make()))
      expect(disclosure.performance.map(summary)).toEqual([expected('档案数字化', '120.50'), expected('库房改造', '80')])
      expect(disclosure.performance.flatMap((sheet) => sheet.indicators).every(({ value }) => value.places.length > 0)).toBe(true)
    })
  }
})

test('PDF 的页末把一行切成两截，仍是一条指标', async () => {
  const names = ['社会公众通过网络查询民国时期档案目录的平均等候时间', '破损严重的纸质档案经过托裱修复以后的完好程度', '全市各机关单位应当移交进馆的文书档案的实际接收比例']
  const values = ['不超过十分钟，高峰时段不超过二十分钟，系统故障时除外', '托裱以后字迹清楚、纸张平整、没有缺损，专家评定合格', '各机关单位应当移交的档案全部接收进馆，没有遗漏和积压']
  const name = (index: number): string => `${names[index % 3]}，${names[(index + 1) % 3]}`
  const value = (index: number): string => values[index % 3] ?? ''
  const rows: GridCell[][] = [
    ['项目名称', ['档案抢救', 4]], ['实施单位', ['明州市档案馆', 4]], [['绩效指标', 1, 13], '一级指标', '二级指标', '三级指标', '指标值'],
    ...Array.from({ length: 12 }, (_, index): GridCell[] => ['产出指标', '质量指标', name(index), value(index)]),
  ]
  let cut = 0
  for (const height of [180, 190, 200, 250, 260, 270]) {
    const source = await readDocument(toPdf([{ title: '项目支出绩效目标申报表', rows }], height))
    cut += source.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])).length - rows.length
    const [sheet] = recognise(source).performance
    expect(sheet?.indicators.map(({ level3, value: printed }) => [level3.text, printed.text]), `页高 ${height}`)
      .toEqual(Array.from({ length: 12 }, (_, index) => [name(index), value(index)]))
  }
  expect(cut).toBeGreaterThan(6)
})
