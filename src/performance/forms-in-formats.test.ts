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
