import { expect, test } from 'vitest'
import { grid, line } from '../../test/support/build-grid.ts'
import { factMap, readTables } from '../../test/support/read-facts.ts'
import type { Table } from '../model/source-tree.ts'

// Forms of places that print their tables in other ways; figures invented.

const read = (title: string, table: Table): ReturnType<typeof readTables> => readTables([line(title), line('单位：万元'), table])

test('收入合计 below 上年结转 is the grand total, as 收入总计 is', () => {
  const facts = factMap(read('财政拨款收支总表', grid([
    '收入|<|支出|<|<', '项目|预算数|项目|合计|一般公共预算', '一、本年收入|90.00|一、本年支出|97.00|97.00', '一般公共预算资金|90.00|教育支出|97.00|97.00',
    '二、上年结转|7.00|二、结转下年||', '收入合计|97.00|支出合计|97.00|97.00',
  ])))
  expect(facts['income|2026|budget|fiscal||||||']).toBe('90')
  expect(facts['incomeGrandTotal|2026|budget|fiscal||||||']).toBe('97')
  expect(facts['expenditureGrandTotal|2026|budget|generalPublic||||||']).toBe('97')
})

test('收入总表 of one column with 上年结转 as a row', () => {
  const facts = factMap(read('部门收入总体情况表', grid(['项目|预算数', '一、一般公共预算|90.00', '二、事业收入|', '本年收入合计|90.00', '三、上年结转|7.00', '收入总计|97.00'])))
  expect(facts['income|2026|budget|all||||||']).toBe('90')
  expect(facts['openingCarryOver|2026|budget|all||||||']).toBe('7')
  expect(facts['incomeGrandTotal|2026|budget|all||||||']).toBe('97')
})

test('a unit in two rows, one a year', () => {
  const facts = factMap(read('“三公”经费支出预算表', grid([
    '单位名称|年度|“三公”经费合计|公务接待费|公务用车购置和运行维护费|<', '^|^|^|^|小计|公务用车运行维护费',
    '合计|2025年|9.00|4.00|5.00|5.00', '^|2026年|8.00|3.00|5.00|5.00', '某区环境监测站|2025年|9.00|4.00|5.00|5.00', '^|2026年|8.00|3.00|5.00|5.00',
  ])))
  expect(facts['threePublic|2025|budget|all||||||']).toBe('9')
  expect(facts['threePublic|2026|budget|all||||||']).toBe('8')
  expect(facts['threePublic|2026|budget|all||||officialReception||某区环境监测站']).toBe('3')
})

test('人员支出 beside 对个人和家庭的补助支出 is not the whole of 人员经费', () => {
  const facts = factMap(read('支出预算总表', grid([
    '功能科目编码|功能科目名称|支出总计|基本支出|<|<|<|项目支出', '^|^|^|合计|人员支出|公用支出|对个人和家庭的补助支出|^',
    '|合计|100.00|60.00|40.00|15.00|5.00|40.00', '205|教育支出|100.00|60.00|40.00|15.00|5.00|40.00',
  ])))
  expect(facts['expenditure|2026|budget|all|||basic|||']).toBe('60')
  expect(facts['expenditure|2026|budget|all|||publicUse|||']).toBe('15')
  expect(Object.keys(facts).filter((key) => key.startsWith('expenditure') && key.includes('personnel'))).toEqual([])
})

test('rows without ordinals between （一） and （二） do not end the list', () => {
  const { tables } = read('财政拨款收支总表', grid([
    '收入|<|支出|<', '项目|本年预算|项目|合计', '一、本年收入|95.00|一、本年支出|95.00', '（一）一般公共预算拨款|90.00|（一）教育支出|95.00',
    '经费拨款|80.00||', '纳入一般公共预算管理的非税收入拨款|10.00||', '（二）政府性基金预算拨款|5.00||', '收入总计|95.00|支出总计|95.00',
  ]))
  expect(tables[0]?.rows.map((row) => row.subjects[0]?.parent ?? null)).toEqual([null, null, null, 2, null, null, 2, null])
})

test('a table of one 类 by function: its rows are functions, its total is that of the 类', () => {
  const read1 = read('9、一般公共预算基本支出表--人员经费(工资福利支出)(按部门预算经济分类)', grid([
    '科目编码|科目名称|总计|工资奖金津补贴|<', '^|^|^|合计|基本工资', '|合计|50.00|30.00|30.00', '205|教育支出|50.00|30.00|30.00',
  ]))
  expect(read1.tables[0]?.title?.text).toContain('工资福利支出')
  const facts = factMap(read1)
  expect(facts['expenditure|2026|budget|generalPublic||301|basic|||']).toBe('50')
  expect(facts['expenditure|2026|budget|generalPublic|205|301|basic|||']).toBe('50')
})

test('预算07表 above a title is a number, not the title', () => {
  const { tables } = readTables([line('2026年支出经济分类汇总表'), line('部门名称：某县财政局     预算07表 单位：万元'), grid(['类|款|科目名称|总计', '301|01|基本工资|9.00'])])
  expect(tables[0]?.title?.text).toBe('2026年支出经济分类汇总表')
  expect(tables[0]?.unit).toBe('wanyuan')
})

test('支出合计 beside a 收入合计 that holds 上年结转 is the grand total as well as 本年支出', () => {
  const facts = factMap(read('财政拨款收支预算总表', grid(['收入|<|支出|<|<', '项目|金额|项目|小计|一般公共预算', '一、一般公共预算拨款|90.00|教育支出|97.00|97.00', '二、上年结转|7.00|||', '收入合计|97.00|支出合计|97.00|97.00'])))
  expect(facts['incomeGrandTotal|2026|budget|fiscal||||||']).toBe('97')
  expect(facts['expenditureGrandTotal|2026|budget|fiscal||||||']).toBe('97')
  expect(facts['expenditure|2026|budget|generalPublic||||||']).toBe('97')
})

test('a department with a code of three digits is no 类, though another table prints its code', () => {
  const { facts } = readTables([
    line('收入总表'), line('单位：万元'), grid(['单位代码|单位名称|合计', '417|某区城市管理局|9.00', '417002|某区环境卫生站|9.00']),
    line('政府性基金预算支出表'), line('单位：万元'), grid(['科目编码|<|<|单位代码|单位名称（功能分类科目）|合计', '类|款|项|^|^|^', '||||合计|9.00', '|||417|某区城市管理局|9.00', '212||||城乡社区支出|9.00', '212|08|||国有土地使用权出让收入安排的支出|9.00']),
  ])
  expect(facts.filter(({ key }) => key.fund === 'governmentFund').map(({ key }) => key.functional)).toEqual([null, null, '212', '21208'])
})

test('a heading over several columns that a sheet left in one cell of its row, none above the names', () => {
  const facts = factMap(read('部门支出总表', grid(['|支出预算||', '功能分类科目|合计|基本支出|项目支出', '|||', '[205]教育支出|97.00|90.00|7.00', '合计|97.00|90.00|7.00'])))
  expect(facts['expenditure|2026|budget|all|205||basic|||']).toBe('90')
  expect(facts['expenditure|2026|budget|all|||project|||']).toBe('7')
})

test('columns that nothing heads are no quantities to compare', () => {
  const facts = factMap(read('部门支出总表', grid(['205|教育支出|97.00|90.00|7.00', '206|科学技术支出|3.00|2.00|1.00'])))
  expect(Object.keys(facts).filter((key) => key.startsWith('other'))).toEqual([])
})

test('the last two digits of a code that are read as the beginning of the name', () => {
  const { tables } = read('部门支出总表', grid(['类|款|项|科目名称|合计|基本支出|项目支出', '208|||社会保障和就业支出|9.00|9.00|', '208|05||行政事业单位养老支出|9.00|9.00|', '208|05||01行政单位离退休|9.00|9.00|']))
  expect(tables[0]?.rows.map(({ subjects }) => [subjects[0]?.code ?? null, subjects[0]?.name ?? null]).slice(1)).toEqual([
    ['208', '社会保障和就业支出'], ['20805', '行政事业单位养老支出'], ['2080501', '行政单位离退休'],
  ])
})
