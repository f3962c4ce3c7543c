import { expect, test } from 'vitest'
import { grid, line } from '../../test/support/build-grid.ts'
import { readTables } from '../../test/support/read-facts.ts'
import { accountNames } from './account-names.ts'

const names = accountNames(readTables([
  line('支出总表'), line('单位：万元'),
  grid(['科目编码|科目名称|合计', '204|公共安全支出|2.00', '20406|司法|2.00', '2040601|行政运行|1.00', '2040690|法治明州建设|1.00', '20402|公安|1.00', '2040201|行政运行|1.00']),
]).tables)

test('the document’s own accounts come first, data/codes stands behind them', () => {
  expect(names.byCode('functional', '2040690')).toEqual({ code: '2040690', name: '法治明州建设', source: 'document' })
  expect(names.byCode('functional', '2080505')).toMatchObject({ name: '机关事业单位基本养老保险缴费支出', source: 'classification' })
  expect(names.byCode('departmentEconomic', '30201')?.name).toBe('办公费')
  expect(names.byCode('functional', '9999999')).toBeNull()
  expect(names.byName('functional', '行政运行', { length: 7 }).slice(0, 2).map((account) => account.code)).toEqual(['2040601', '2040201'])
  expect(names.byName('departmentEconomic', '维修(护)费').map((account) => account.code)).toEqual(['30213'])
})

test('a path of names is a code', () => {
  expect(names.byPath(['公共安全支出', '司法', '行政运行'])).toBe('2040601')
  expect(names.byPath(['公共安全支出', '公安', '行政运行'])).toBe('2040201')
  expect(names.byPath(['公共安全支出', '司法', '法治明州建设'])).toBe('2040690')
  expect(names.byPath(['公共安全支出', '司法', '没有的科目'])).toBeNull()
})

test('类 by today’s names, former names, and without 支出', () => {
  expect(['卫生健康支出', '医疗卫生与计划生育支出', '社会保障和就业', '文化体育与传媒支出', '基本支出'].map((name) => names.classOf(name))).toEqual(['210', '210', '208', '207', null])
})
