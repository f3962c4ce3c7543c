import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { budgetContent } from '../../src/compile/workbook/budget-content.ts'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import { WorkbookError } from '../../src/compile/workbook/workbook-error.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import { sampleBudget } from '../support/sample-budget.ts'
import { roundTrip } from '../support/round-trip.ts'

const budget = sampleBudget()

test('a filled workbook gives the budget back, and the same disclosure', async () => {
  const read = await readBudgetWorkbook(await writeWorkbook(budgetContent(budget, 'shanxi-13')))
  expect(read.template).toBe('shanxi-13')
  const [given, back] = [budget, read.budget].map((one) => compileDisclosure(one, readTemplate('shanxi-13')))
  if (!back || !given) throw new Error('not compiled')
  expect(back.document).toEqual(given.document)
  expect(back.facts.map(({ key, text }) => [key, text])).toEqual(given.facts.map(({ key, text }) => [key, text]))
  expect(await roundTrip(back)).toMatchObject({ missing: [], surplus: [], errors: [] })
})

test('the empty workbook says everything that is missing, with its cell', async () => {
  const error = await readBudgetWorkbook(await writeWorkbook()).then(() => null, (caught: unknown) => caught)
  expect(error).toBeInstanceOf(WorkbookError)
  expect((error as WorkbookError).problems.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['基本信息!B4', '基本信息!B5', '基本信息!B6', '基本信息!B7', '基本信息!B8', '基本信息!B9', '基本信息!B10', '基本信息!B11'])
})

test('a file that is no budget workbook is said to be none, once', async () => {
  const error = await readBudgetWorkbook(new TextEncoder().encode('2026年部门预算\n收支总表\n')).then(() => null, (caught: unknown) => caught)
  expect((error as WorkbookError).problems).toEqual([{ sheet: '整个文件', cell: null, message: expect.stringContaining('这不是预算工作簿') }])
})

test('every wrong cell is named at once, with what to do', async () => {
  const content = budgetContent(budget, 'shanxi-13')
  const rows = { ...content.rows, 预算支出明细: [['050009', '20899', '301', '', '一般公共基金', '基本支出', '', '12.345', '十二万元', '', '', '']], '“三公”经费': [['', '公务接待费', '', '', '', '', '']] }
  const error = await readBudgetWorkbook(await writeWorkbook({ ...content, rows })).then(() => null, (caught: unknown) => caught)
  const problems = (error as WorkbookError).problems.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)
  expect(problems).toEqual(expect.arrayContaining([
    expect.stringMatching(/^预算支出明细!B5 “预算单位”表中没有编码“050009”/), expect.stringMatching(/^预算支出明细!D5 “301”不是部门经济科目编码/),
    expect.stringMatching(/^预算支出明细!F5 “一般公共基金”不在下拉列表中/), expect.stringMatching(/^预算支出明细!I5 “12\.345”超过两位小数/),
    expect.stringMatching(/^预算支出明细!J5 “十二万元”不是以元为单位的数字/), expect.stringMatching(/^“三公”经费!D5 这一行没有填任何金额/),
  ]))
  expect(problems.every((problem) => /请|应|没有填写/.test(problem))).toBe(true)
})
