import { expect, test } from 'vitest'
import type { ColumnRole } from '../model/disclosure-table.ts'
import { makeCell } from '../read/make-block.ts'
import { ordinalDepth, readCode, readLabel } from './label.ts'
import { NO_CODES, rowCode } from './row-codes.ts'

test('a label is ordinal, code, name', () => {
  const labels: readonly (readonly [string, string, string | null, string])[] = [
    ['一、一般公共服务支出', '一、', null, '一般公共服务支出'],
    ['二十一、国有资本经营\n预算支出', '二十一、', null, '国有资本经营预算支出'],
    ['（一）政府性基金预算拨款', '（一）', null, '政府性基金预算拨款'],
    ['  1、一般公共预算资金', '1、', null, '一般公共预算资金'],
    ['1. 一般公共预算', '1.', null, '一般公共预算'],
    ['①公务用车购置费', '①', null, '公务用车购置费'],
    ['其中：（1）公务用车运行维护费', '其中：（1）', null, '公务用车运行维护费'],
    ['[2080505]机 关事业单位 基本养老保 险缴费支出', '', '2080505', '机关事业单位基本养老保险缴费支出'],
    ['[036001]明州市档案局', '', '036001', '明州市档案局'],
    ['2010301 行政运行', '', '2010301', '行政运行'],
    ['30207邮电费', '', '30207', '邮电费'],
    ['2022年预算数', '', null, '2022年预算数'],
    ['100万元以上设备', '', null, '100万元以上设备'],
    ['合  计', '', null, '合计'],
    ['维修（护）费', '', null, '维修（护）费'],
    ['', '', null, ''],
  ]
  for (const [text, ordinal, code, name] of labels) expect(readLabel(text)).toEqual({ ordinal, code, name })
})

test('codes broken by spaces, line ends and full-width digits are put together; words are no codes', () => {
  expect(['208 050 5', '212\n080\n5', '２０８０５', '[30201]', ' 201 ', '201A', '合计', '', '1.50'].map(readCode)).toEqual(['2080505', '2120805', '20805', '30201', '201', null, null, null, null])
})

test('ordinals show depth', () => {
  expect(['一、', '（一）', '1.', '3、', '①', '（2）', '其中：', ''].map(ordinalDepth)).toEqual([0, 1, 2, 2, 3, 3, null, null])
})

test('codes in three columns: in parts, whole at each level, upper levels left blank', () => {
  const roles: readonly ColumnRole[] = ['codeClass', 'codeGroup', 'codeItem']
  const read = (rows: readonly (readonly string[])[]): (string | null)[] => {
    let memory = NO_CODES
    return rows.map((row) => {
      const cells = row.map((text, i) => ({ role: roles[i] ?? 'code', cell: makeCell(0, i, { text, runs: [] }, { type: 'text', line: 1, column: 1, text }) }))
      const result = rowCode(cells, memory)
      memory = result.memory
      return result.code
    })
  }
  const wanted = ['204', '20406', '2040601', '2040699', '208', '20805']
  expect(read([['204', '', ''], ['204', '06', ''], ['204', '06', '01'], ['204', '06', '99'], ['208', '', ''], ['208', '05', '']])).toEqual(wanted)
  expect(read([['204', '', ''], ['204', '20406', ''], ['204', '20406', '2040601'], ['204', '20406', '2040699'], ['208', '', ''], ['208', '20805', '']])).toEqual(wanted)
  expect(read([['204', '', ''], ['', '06', ''], ['', '', '01'], ['', '', '99'], ['208', '', ''], ['', '05', '']])).toEqual(wanted)
  expect(read([['204', '', ''], ['20406', '', ''], ['2040601', '', '']])).toEqual(wanted.slice(0, 3))
  expect(read([['', '', ''], ['无', '', '']])).toEqual([null, null])
})

test('codes and ordinals in full-width forms are read like others', () => {
  expect(readLabel('［２０８０５０５］机关单位缴费')).toEqual({ ordinal: '', code: '2080505', name: '机关单位缴费' })
  expect(readLabel('１．［２０８］社会保障')).toEqual({ ordinal: '１．', code: '208', name: '社会保障' })
})
