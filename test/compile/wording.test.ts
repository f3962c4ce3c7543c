import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { CompileError, type CompileProblem } from '../../src/compile/problem.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import type { Budget } from '../../src/model/budget/budget.ts'
import { decimal, type Decimal } from '../../src/model/decimal.ts'
import { renderText } from '../../src/render/text/render-text.ts'
import { budgetArbitrary } from '../support/budget-arbitrary.ts'
import { sampleBudget } from '../support/sample-budget.ts'

const template = readTemplate('shanxi-13')

/** The sample with other amounts of the 公务接待费, this year and last. */
function withReception(now: Decimal, before: Decimal): Budget {
  const budget = sampleBudget()
  return {
    ...budget,
    threePublic: budget.threePublic.map((line) => (line.item !== 'officialReception' ? line : { ...line, amounts: line.amounts.map((one, i) => ({ ...one, fen: i === 0 ? now : before })) })),
  }
}

const sentence = (budget: Budget): string => /2\.公务接待费.*/.exec(renderText(compileDisclosure(budget, template).document))?.[0] ?? ''

function problemsOf(budget: Budget): readonly CompileProblem[] {
  try {
    compileDisclosure(budget, template)
    return []
  } catch (error) {
    if (error instanceof CompileError) return error.problems
    throw error
  }
}

describe('changes are worded as an official would', () => {
  const reason = '，主要原因是严格控制公务接待标准和人数。'
  test.each([
    ['an increase', 1_500_000n, 1_200_000n, '2.公务接待费1.50万元，比2025年预算1.20万元增加0.30万元，增长25.00%'],
    ['no change', 1_200_000n, 1_200_000n, '2.公务接待费1.20万元，与2025年预算1.20万元持平'],
    ['nothing in both years', 0n, 0n, '2.公务接待费0万元，与2025年预算持平'],
    ['a zero base has no percentage', 1_200_000n, 0n, '2.公务接待费1.20万元，比2025年预算0万元增加1.20万元'],
    ['less than nothing has no percentage', -1_200_000n, 1_200_000n, '2.公务接待费为-1.20万元，比2025年预算1.20万元减少2.40万元'],
    ['from less than nothing', 1_200_000n, -1_200_000n, '2.公务接待费1.20万元，比2025年预算数-1.20万元增加2.40万元'],
    ['down to nothing', 0n, 1_200_000n, '2.公务接待费0万元，比2025年预算1.20万元减少1.20万元，下降100.00%'],
    ['a difference that no printed digit shows is none', 1_200_010n, 1_200_000n, '2.公务接待费1.20万元，与2025年预算1.20万元持平'],
    ['the difference is that of the printed numbers', 1_204_999n, 995_001n, '2.公务接待费1.20万元，比2025年预算1.00万元增加0.20万元，增长20.00%'],
    ['a percentage that would print as 0 is left out', 10_000_000_010_000n, 10_000_000_000_000n, '2.公务接待费10000000.01万元，比2025年预算10000000.00万元增加0.01万元'],
  ])('%s', (_, now, before, expected) => {
    expect(sentence(withReception(decimal(now), decimal(before)))).toBe(`${expected}${reason}`)
  })
})

/** Final accounts that spend, budgeted and spent the year before these amounts, in 分, on one 项, with a reason for everything. */
function accounts(spent: bigint, budgeted: bigint, before: bigint): readonly string[] {
  const [made] = fc.sample(budgetArbitrary('national-final'), { numRuns: 1, seed: 1 })
  const [line] = made?.lines ?? []
  if (!made || !line) throw new Error('no budget was drawn')
  const amounts = [{ year: made.year, phase: 'final' as const, fen: decimal(spent) }, { year: made.year - 1, phase: 'final' as const, fen: decimal(before) }, { year: made.year, phase: 'budget' as const, fen: decimal(budgeted) }]
  const general = { ...line, functional: '2010101', fund: 'generalPublic' as const, nature: 'basic' as const, economic: '30101', category: 'personnel' as const, amounts }
  const { document } = compileDisclosure({ ...made, year: made.year, lines: [general], income: [], carryOver: [], uses: [] }, readTemplate('national-final'))
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))
}

describe('final accounts against the budget of the year', () => {
  const item = (paragraphs: readonly string[]): string | undefined => paragraphs.find((text) => /^1、.*人大事务/.test(text))
  const whole = (paragraphs: readonly string[]): string | undefined => paragraphs.find((text) => text.startsWith('一般公共预算财政拨款支出年初预算为'))
  const REASON = '工作任务按计划安排调整。'
  test.each([
    ['more than budgeted', 15_000_000n, 12_000_000n, `年初预算为12.00万元，支出决算为15.00万元。决算数大于预算数的主要原因：${REASON}`, '，完成年初预算的125.00%。'],
    ['as budgeted: a reason explains nothing', 12_000_000n, 12_000_000n, '年初预算为12.00万元，支出决算为12.00万元。决算数与预算数持平。', '，完成年初预算的100.00%。'],
    ['nothing budgeted: no share of it', 15_000_000n, 0n, `年初预算为0万元，支出决算为15.00万元。决算数大于预算数的主要原因：${REASON}`, '支出决算为15.00万元。'],
    ['a budget that prints as 0', 15_000_000n, 40n, `年初预算为0万元，支出决算为15.00万元。决算数大于预算数的主要原因：${REASON}`, '支出决算为15.00万元。'],
    ['money given back: less than nothing', -3_000_000n, 12_000_000n, `年初预算为12.00万元，支出决算为-3.00万元。决算数小于预算数的主要原因：${REASON}`, '支出决算为-3.00万元。'],
  ])('%s', (_, spent, budgeted, sentence, share) => {
    const paragraphs = accounts(spent, budgeted, 12_000_000n)
    expect(item(paragraphs)).toBe(`1、一般公共服务支出（类）人大事务（款）行政运行（项）。${sentence}`)
    expect(whole(paragraphs)).toContain(share)
    expect(whole(paragraphs)?.includes('完成年初预算')).toBe(share.includes('完成'))
  })
})

describe('what is missing or not to be published is named, all at once', () => {
  test('reasons', () => {
    const problems = problemsOf({ ...sampleBudget(), reasons: [] })
    expect(problems.filter(({ code }) => code === 'missingReason').length).toBeGreaterThan(10)
    expect(problems.map(({ where, message }) => `${where}：${message}`)).toEqual(expect.arrayContaining([
      '增减原因：收入有增减变化，请填写原因', '增减原因：“三公”经费 公务接待费有增减变化，请填写原因', '增减原因：支出 一般公共预算 2130314（防汛）有增减变化，请填写原因',
    ]))
    // 持平 needs none
    expect(problems.some(({ message }) => message.includes('因公出国'))).toBe(false)
  })

  test('personal mobile numbers', () => {
    const budget = sampleBudget()
    const [sheet] = budget.performance
    if (!sheet) throw new Error('the sample has no performance sheet')
    const problems = problemsOf({ ...budget, performance: [{ ...sheet, phone: '138 0000 0004' }] })
    expect(problems.map(({ where, message }) => `${where}：${message}`)).toEqual(['绩效目标 第1条 联系电话：填有个人手机号码（138****0004），不得公开，请改填单位办公电话'])
  })

  test("last year's figures, required prose, accounts and funds that cannot be printed", () => {
    const budget = sampleBudget()
    const thisYear = budget.lines.map((line) => ({ ...line, amounts: line.amounts.slice(0, 1) }))
    expect(problemsOf({ ...budget, lines: thisYear, income: [] }).some(({ code, message }) => code === 'missingFigure' && message.includes('没有2025年预算数的支出'))).toBe(true)
    expect(problemsOf({ ...budget, prose: {} }).filter(({ code }) => code === 'missingProse').map(({ message }) => message)).toEqual(['没有填写“主要职能”', '没有填写“主要工作任务”'])
    const [line] = budget.lines
    if (!line) throw new Error('the sample has no line')
    expect(problemsOf({ ...budget, lines: [...budget.lines, { ...line, functional: '2999999' }] }).map(({ code }) => code)).toContain('unknownAccount')
    expect(problemsOf({ ...budget, lines: [...budget.lines, line] }).map(({ code }) => code)).toContain('unbalanced')
    const without = budget.lines.map((one) => (one.economic === '30101' ? { ...one, economic: null, governmentEconomic: null } : one))
    expect(problemsOf({ ...budget, lines: without }).map(({ where, message }) => `${where}：${message}`)).toEqual([
      '一般公共预算安排基本支出分经济科目表：合计比各科目之和多2937000元：有的明细没有填本表所列的科目（经济科目、收入科目或功能科目），请补填',
    ])
    expect(problemsOf({ ...budget, kind: 'final' }).some(({ code, message }) => code === 'invalid' && message.includes('请更换模板'))).toBe(true)
  })
})

test('every number in prose is bound to its fact', () => {
  const { document } = compileDisclosure({ ...sampleBudget(), glossary: [], specialFunds: [] }, template)
  const written = document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : [])).filter(({ runs }) => runs.some(({ fact }) => fact !== null))
  expect(written.length).toBeGreaterThan(25)
  const amounts = written.flatMap(({ runs }) => runs.filter(({ text, fact }) => fact === null && /\d(?:\.\d+)?\s*(?:万元|%)/.test(text.replace('单价100万元（含）以上', ''))))
  expect(amounts).toEqual([])
})

test('a number typed into a reason is checked like any other', () => {
  const budget = sampleBudget()
  const withReason = (text: string): readonly string[] => problemsOf({
    ...budget, reasons: budget.reasons.map((one) => (one.about.measure === 'threePublic' && one.about.item === undefined ? { ...one, text } : one)),
  }).map(({ where, message }) => `${where}：${message}`)
  expect(withReason('落实过紧日子要求，公务接待费减少')).toEqual([])
  expect(withReason('公务接待费1.20万元，比2025年预算1.50万元减少0.30万元')).toEqual([])
  expect(withReason('公务接待费2.80万元，比2025年预算1.50万元减少0.30万元')).toEqual([
    '增减原因：原因“公务接待费2.80万元，比2025年预算1.50万元减少0.30万元”中的“2.80”与预算数据不符，按填报的数应为1.2万元，请核对',
  ])
})
