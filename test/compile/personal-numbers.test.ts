import { expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { personalNumbers } from '../../src/compile/personal-numbers.ts'
import { CompileError } from '../../src/compile/problem.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { budgetContent } from '../../src/compile/workbook/budget-content.ts'
import { readBudgetWorkbook } from '../../src/compile/workbook/read-workbook.ts'
import type { WorkbookError } from '../../src/compile/workbook/workbook-error.ts'
import { writeWorkbook } from '../../src/compile/workbook/write-workbook.ts'
import type { Budget } from '../../src/model/budget/budget.ts'
import { sampleBudget } from '../support/sample-budget.ts'

const MOBILE = '13800000004'
const IDENTITY = '11010519491231002X'
const CARD = '6222020200000000006'

type Path = readonly (string | number)[]

/** Every text of a budget that somebody writes, by its path; codes and the words of lists are none. */
function texts(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((one, i) => texts(one, [...path, i]))
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => texts(one, [...path, name])) : []
}

const CODES = /^(?:code|kind|scope|type|measure|fund|nature|phase|item|itemClass|category|functional|economic|governmentEconomic|account|comparedWith|family|valueKind)$/

function planted(value: unknown, [head, ...rest]: Path, number: string): unknown {
  if (head === undefined) return `${String(value)}（${number}）`
  if (Array.isArray(value)) return value.map((one, i) => (i === head ? planted(one, rest, number) : one))
  return { ...(value as object), [head]: planted((value as Record<string | number, unknown>)[head], rest, number) }
}

test('a mobile, identity or card number in any text of the budget is refused', () => {
  const budget: Budget = { ...sampleBudget(), emptyStatements: [{ family: 'state-capital', text: '没有。' }], uses: [{ functional: '2130301', text: '日常工作' }] }
  // Lines of amounts hold one text, the project's name.
  const paths = [
    ...texts({ ...budget, lines: [], income: [], carryOver: [], declared: [], threePublic: [], agencyOperation: [] }).filter((path) => !CODES.test(String(path.at(-1))) && path[0] !== 'kind'),
    ['lines', 0, 'project'],
  ]
  expect(paths.length).toBeGreaterThan(150)
  const missed = paths.flatMap((path) => [MOBILE, IDENTITY, CARD].filter((number) => personalNumbers(planted(budget, path, number) as Budget).length === 0).map((number) => [path.join('.'), number]))
  expect(missed).toEqual([])
  expect(personalNumbers(budget)).toEqual([])
})

test('the problem says where, and shows no more than the ends of the number', () => {
  const budget = sampleBudget()
  const [sheet] = budget.performance
  const [fund] = budget.specialFunds
  if (!sheet || !fund) throw new Error('the sample has no performance sheet or special fund')
  const wrong: Budget = {
    ...budget, performance: [{ ...sheet, phone: `+86 ${MOBILE}`, handler: `王某某 ${IDENTITY}` }, ...budget.performance.slice(1)],
    specialFunds: [{ ...fund, parts: { ...fund.parts, applicationGuide: `汇至6222 0202 0000 0000 006。` } }],
  }
  const error = (() => {
    try {
      return compileDisclosure(wrong, readTemplate('shanxi-13'))
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toBeInstanceOf(CompileError)
  expect((error as CompileError).problems.map(({ where, message }) => `${where}：${message}`)).toEqual([
    '绩效目标 第1条 经办人：填有公民身份号码（110105********002X），不得公开，请删除',
    '绩效目标 第1条 联系电话：填有个人手机号码（138****0004），不得公开，请改填单位办公电话',
    '专项资金 第1条 申报指南：填有银行卡号（622202*********0006），不得公开，请删除',
  ])
})

test('in the workbook each is named by sheet and cell', async () => {
  const content = budgetContent(sampleBudget(), 'shanxi-13')
  const rows = {
    ...content.rows, 文字说明: [...(content.rows['文字说明'] ?? []), ['主要工作任务', `9.咨询电话：138 0000 0004。`]], 名词解释: [['联系人', `王某某，身份证号${IDENTITY}。`]],
    '“三公”经费': content.rows['“三公”经费'] ?? [], 增减原因: [...(content.rows['增减原因'] ?? []).slice(1), ['收入', '', '上年', `补助款汇入${CARD}`]],
  }
  const error = await readBudgetWorkbook(await writeWorkbook({ identity: { ...content.identity, '部门（单位）名称': `澄岭市河湖保护局 ${MOBILE}` }, rows })).then(() => null, (caught: unknown) => caught)
  expect((error as WorkbookError).problems.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual([
    '基本信息!B7 填有个人手机号码（138****0004），不得公开，请改填单位办公电话',
    expect.stringMatching(/^文字说明!C\d+ 填有个人手机号码（138\*\*\*\*0004），不得公开，请改填单位办公电话$/),
    expect.stringMatching(/^增减原因!E\d+ 填有银行卡号（622202\*{9}0006），不得公开，请删除$/),
    '名词解释!C5 填有公民身份号码（110105********002X），不得公开，请删除',
  ])
})
