import type { BenchCell } from '../block.ts'
import { sum, type Budget } from './budget.ts'
import { any, basic, both, classesOf, fiscal, functionalHeader, functionalRows, general, project, totalOf, totalRow, type Passes } from './functional-rows.ts'
import { amountCell, centre, inWanyuan, left, type TableSpec } from './print.ts'

const cell = (fen: bigint): BenchCell => amountCell(inWanyuan, fen)
const fund: Passes = (line) => line.fund === 'governmentFund'
const own: Passes = (line) => line.fund === 'own'
const never: Passes = () => false
const CAPTION = ['', '单位：万元'] as const
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const CODE = [2, 2, 2, 7] as const

/** What comes in: expenditure, plus what is carried over, less what was brought in. */
export const incomeOf = (budget: Budget, passes: Passes): bigint => totalOf(budget, passes)
  + (passes === any ? budget.closing - budget.opening : passes === fiscal || passes === general ? budget.closingFiscal - budget.openingFiscal : 0n)

export const grandTotal = (budget: Budget): bigint => totalOf(budget, any) + budget.closing
export const fiscalGrandTotal = (budget: Budget): bigint => totalOf(budget, fiscal) + budget.closingFiscal

export function finalTables(budget: Budget): TableSpec[] {
  const { entity } = budget
  const functional = (id: string, title: string, over: string, columns: readonly [string, Passes][], lines: Passes): TableSpec => ({
    id, title, caption: CAPTION, widths: [...CODE, ...columns.map(() => 4)], headerRows: 3,
    rows: [
      ...functionalHeader(over, columns.map(([name]) => name), '科目名称', '支出功能分类科目编码'),
      totalRow(budget, columns.map(([, passes]) => passes), lines, inWanyuan),
      ...functionalRows(budget, columns.map(([, passes]) => passes), lines, inWanyuan),
    ],
  })
  const expenditure: [string, Passes][] = [['本年支出合计', any], ['基本支出', basic], ['项目支出', project], ['上缴上级支出', never], ['经营支出', never], ['对附属单位补助支出', never]]
  return [
    summary(budget),
    incomeTable(budget),
    functional('expenditure', '支出决算表', '本年支出', expenditure, any),
    fiscalSummary(budget),
    functional('general-public', '一般公共预算财政拨款支出决算表', '本年支出', [['合计', any], ['基本支出', basic], ['项目支出', project]], general),
    basicExpenditure(budget),
    threePublic(budget),
    fundTable(budget, 'fund-expenditure', '政府性基金预算', fund, entity),
    fundTable(budget, 'state-capital', '国有资本经营预算', never, entity),
  ]
}

function incomeTable(budget: Budget): TableSpec {
  const columns: [string, Passes][] = [['本年收入合计', any], ['财政拨款收入', fiscal], ['上级补助收入', never], ['事业收入', never], ['经营收入', never], ['附属单位上缴收入', never], ['其他收入', own]]
  // Income differs from expenditure by what is carried over; here it is booked on the first 项.
  const first = budget.lines.find((line) => line.fund === 'generalPublic')
  const fiscalExtra = budget.closingFiscal - budget.openingFiscal
  const ownExtra = budget.closing - budget.opening - fiscalExtra
  const lines = first ? [
    { ...first, amount: fiscalExtra }, { ...first, fund: 'own' as const, amount: ownExtra }, ...budget.lines,
  ] : budget.lines
  const income: Budget = { ...budget, lines }
  return {
    id: 'income', title: '收入决算表', caption: CAPTION, widths: [...CODE, ...columns.map(() => 3)], headerRows: 3, landscape: true,
    rows: [
      ...functionalHeader('本年收入', columns.map(([name]) => name), '科目名称', '支出功能分类科目编码'),
      totalRow(income, columns.map(([, passes]) => passes), any, inWanyuan),
      ...functionalRows(income, columns.map(([, passes]) => passes), any, inWanyuan),
    ],
  }
}

const pad = (i: number, name: string): string => `${NUMERALS[i] ?? `十${NUMERALS[i - 10] ?? ''}`}、${name}`

function summary(budget: Budget): TableSpec {
  const ownIncome = incomeOf(budget, any) - incomeOf(budget, fiscal)
  const income: [string, bigint][] = [
    ['一般公共预算财政拨款收入', incomeOf(budget, general)], ['政府性基金预算财政拨款收入', totalOf(budget, fund)], ['国有资本经营预算财政拨款收入', 0n],
    ['上级补助收入', 0n], ['事业收入', 0n], ['经营收入', 0n], ['附属单位上缴收入', 0n], ['其他收入', ownIncome],
  ]
  const classes = classesOf(budget)
  const rows = income.map(([name, amount], i): BenchCell[] => {
    const code = classes[i]
    return [left(pad(i, name)), cell(amount), left(code ? pad(i, budget.nameOf(code)) : ''), cell(code ? totalOf(budget, (line) => line.code.startsWith(code)) : 0n)]
  })
  return {
    id: 'summary', title: '收入支出决算总表', caption: CAPTION, widths: [6, 4, 6, 4], headerRows: 2,
    rows: [
      [centre('收入', 2), centre('支出', 2)], ['项目', '决算数', '项目', '决算数'].map((text) => centre(text)),
      ...rows,
      [centre('本年收入合计'), cell(incomeOf(budget, any)), centre('本年支出合计'), cell(totalOf(budget, any))],
      [left('使用非财政拨款结余（含专用结余）'), cell(0n), left('结余分配'), cell(0n)],
      [left('年初结转和结余'), cell(budget.opening), left('年末结转和结余'), cell(budget.closing)],
      [centre('总计'), cell(grandTotal(budget)), centre('总计'), cell(grandTotal(budget))],
    ],
  }
}

function fiscalSummary(budget: Budget): TableSpec {
  const income: [string, bigint][] = [['一般公共预算财政拨款', incomeOf(budget, general)], ['政府性基金预算财政拨款', totalOf(budget, fund)], ['国有资本经营预算财政拨款', 0n]]
  const classes = classesOf(budget, fiscal)
  const columns: readonly Passes[] = [fiscal, general, fund, never]
  const rows = Array.from({ length: Math.max(3, classes.length) }, (_, i): BenchCell[] => {
    const [label, amount] = income[i] ?? ['', 0n]
    const code = classes[i]
    return [
      left(label && pad(i, label)), cell(amount), left(code ? pad(i, budget.nameOf(code)) : ''),
      ...columns.map((column) => cell(code ? totalOf(budget, both(column, (line) => line.code.startsWith(code))) : 0n)),
    ]
  })
  const { openingFiscal, closingFiscal } = budget
  const carried = (fen: bigint): BenchCell[] => [cell(fen), cell(fen), cell(0n), cell(0n)]
  const blank = left('')
  return {
    id: 'fiscal', title: '财政拨款收入支出决算总表', caption: CAPTION, widths: [6, 4, 6, 4, 4, 4, 4], headerRows: 2, landscape: true,
    rows: [
      [centre('收入', 2), centre('支出', 5)],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'].map((text) => centre(text)),
      ...rows,
      [centre('本年收入合计'), cell(incomeOf(budget, fiscal)), centre('本年支出合计'), ...columns.map((column) => cell(totalOf(budget, column)))],
      [left('年初财政拨款结转和结余'), cell(openingFiscal), left('年末财政拨款结转和结余'), ...carried(closingFiscal)],
      [left('一、一般公共预算财政拨款'), cell(openingFiscal), blank, ...columns.map(() => blank)],
      [left('二、政府性基金预算财政拨款'), cell(0n), blank, ...columns.map(() => blank)],
      [left('三、国有资本经营预算财政拨款'), cell(0n), blank, ...columns.map(() => blank)],
      [centre('总计'), cell(fiscalGrandTotal(budget)), centre('总计'), cell(fiscalGrandTotal(budget)), cell(totalOf(budget, general) + closingFiscal), cell(totalOf(budget, fund)), cell(0n)],
    ],
  }
}

/** Two halves: personnel on the left, public use on the right. */
function basicExpenditure({ economic, nameOf }: Budget): TableSpec {
  const half = (nature: string): { code: string; amount: bigint }[] => {
    const items = economic.filter((one) => one.nature === nature)
    const codes = [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code]))].toSorted()
    return codes.map((code) => ({ code, amount: sum(items.filter((one) => one.code.startsWith(code))) }))
  }
  const [one, other] = [half('personnel'), half('publicUse')]
  const cells = (entry: { code: string; amount: bigint } | undefined): BenchCell[] => (entry
    ? [centre(entry.code.slice(0, 3)), centre(entry.code.slice(3)), left(nameOf(entry.code)), cell(entry.amount)]
    : [centre(''), centre(''), left(''), cell(0n)])
  const all = (nature: string): bigint => sum(economic.filter((entry) => entry.nature === nature))
  return {
    id: 'basic', title: '一般公共预算财政拨款基本支出决算表', caption: CAPTION, widths: [2, 2, 6, 4, 2, 2, 6, 4], headerRows: 2,
    rows: [
      [centre('经济分类科目编码', 2), centre('科目名称', 1, 2), centre('决算数', 1, 2), centre('经济分类科目编码', 2), centre('科目名称', 1, 2), centre('决算数', 1, 2)],
      ['类', '款', '类', '款'].map((text) => centre(text)),
      ...Array.from({ length: Math.max(one.length, other.length) }, (_, i) => [...cells(one[i]), ...cells(other[i])]),
      [centre('人员经费合计', 3), cell(all('personnel')), centre('公用经费合计', 3), cell(all('publicUse'))],
    ],
  }
}

function threePublic({ threePublic: { overseas, reception, purchase, operation } }: Budget): TableSpec {
  const vehicles = { amount: purchase.amount + operation.amount, planned: purchase.planned + operation.planned }
  const all = { amount: overseas.amount + reception.amount + vehicles.amount, planned: overseas.planned + reception.planned + vehicles.planned }
  const items = [all, overseas, vehicles, purchase, operation, reception]
  return {
    id: 'three-public', title: '财政拨款“三公”经费支出决算表', caption: CAPTION, widths: items.flatMap(() => [3, 3]), headerRows: 4, landscape: true,
    rows: [
      [centre('财政拨款“三公”经费', 12)],
      [centre('合计', 2, 2), centre('因公出国（境）费', 2, 2), centre('公务用车购置及运行费', 6), centre('公务接待费', 2, 2)],
      [centre('小计', 2), centre('公务用车购置费', 2), centre('公务用车运行费', 2)],
      items.flatMap(() => [centre('预算数'), centre('决算数')]),
      items.flatMap(({ planned, amount }) => [planned, amount].map((fen) => ({ text: inWanyuan(fen), align: 'right' as const }))),
    ],
  }
}

function fundTable(budget: Budget, id: string, name: string, lines: Passes, entity: string): TableSpec {
  const rows = functionalRows(budget, [never, any, any, basic, project, never], lines, inWanyuan)
  return {
    id, title: `${name}财政拨款收入支出决算表`, caption: CAPTION, widths: [...CODE, 3, 3, 3, 3, 3, 3], headerRows: 3,
    rows: [
      [centre('项目', 4), centre('年初结转和结余', 1, 3), centre('本年收入', 1, 3), centre('本年支出', 3), centre('年末结转和结余', 1, 3)],
      [centre('支出功能分类科目编码', 3), centre('科目名称', 1, 2), ...['小计', '基本支出', '项目支出'].map((text) => centre(text, 1, 2))],
      ['类', '款', '项'].map((text) => centre(text)),
      totalRow(budget, [never, any, any, basic, project, never], lines, inWanyuan), ...rows,
    ],
    notes: rows.length > 0 ? [] : [`注：${entity}无${name}财政拨款收入和支出，故本表无数据。`],
  }
}
