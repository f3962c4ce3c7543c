import type { BenchCell } from '../block.ts'
import { sum, type Budget } from './budget.ts'
import { any, basic, both, classesOf, fiscal, functionalHeader, functionalRows, general, project, totalOf, totalRow, type Passes } from './functional-rows.ts'
import { amountCell, centre, inWanyuan, inYuan, left, type TableSpec } from './print.ts'

const cell = (fen: bigint): BenchCell => amountCell(inYuan, fen)
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const personnel: Passes = (line) => line.nature === 'personnel'
const publicUse: Passes = (line) => line.nature === 'publicUse'
const fund: Passes = (line) => line.fund === 'governmentFund'
const own: Passes = (line) => line.fund === 'own'
const never: Passes = () => false

export function shanghaiTables(budget: Budget): TableSpec[] {
  const { year, isUnit, entity } = budget
  const word = isUnit ? '预算单位' : '部门'
  const caption = [`编制${isUnit ? '单位' : '部门'}：${entity}`, '单位：元'] as const
  const codes = [2, 2, 2, 7]
  const functional = (id: string, name: string, lines: Passes): TableSpec => {
    const rows = functionalRows(budget, [any, basic, project], lines, inYuan)
    return {
      id, title: `${year}年${word}${name}支出功能分类预算表`, caption, widths: [...codes, 5, 5, 5], headerRows: 3,
      rows: [
        ...functionalHeader(`${name}支出`, ['合计', '基本支出', '项目支出']),
        ...rows, totalRow(budget, [any, basic, project], lines, inYuan),
      ],
      notes: rows.length > 0 ? [] : [`注：本${isUnit ? '单位' : '部门'}${year}年无${name}财政拨款安排的预算，故本表为空表。`],
    }
  }
  return [
    summary(budget, `${year}年${word}财务收支预算总表`, caption),
    {
      id: 'income', title: `${year}年${word}收入预算总表`, caption, widths: [...codes, 5, 5, 4, 4, 4], headerRows: 3, landscape: true,
      rows: [
        ...functionalHeader('收入预算', ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入']),
        ...functionalRows(budget, [any, fiscal, never, never, own], any, inYuan), totalRow(budget, [any, fiscal, never, never, own], any, inYuan),
      ],
    },
    {
      id: 'expenditure', title: `${year}年${word}支出预算总表`, caption, widths: [...codes, 5, 5, 5], headerRows: 3,
      rows: [
        ...functionalHeader('支出预算', ['合计', '基本支出', '项目支出']),
        ...functionalRows(budget, [any, basic, project], any, inYuan), totalRow(budget, [any, basic, project], any, inYuan),
      ],
    },
    fiscalSummary(budget, `${year}年${word}财政拨款收支预算总表`, caption),
    functional('general-public', '一般公共预算', general),
    functional('fund-expenditure', '政府性基金预算', fund),
    functional('state-capital', '国有资本经营预算', never),
    basicExpenditure(budget, `${year}年${word}一般公共预算基本支出部门预算经济分类预算表`, caption),
    threePublic(budget, `${year}年${isUnit ? '单位' : '部门'}“三公”经费和机关运行经费预算表`, [caption[0], '单位：万元']),
  ]
}

function summary(budget: Budget, title: string, caption: readonly [string, string]): TableSpec {
  const income: [string, bigint][] = [
    ['一、财政拨款收入', totalOf(budget, fiscal)], ['1.一般公共预算资金', totalOf(budget, general)], ['2.政府性基金', totalOf(budget, fund)],
    ['3.国有资本经营预算', 0n], ['二、事业收入', 0n], ['三、事业单位经营收入', 0n], ['四、其他收入', totalOf(budget, own)],
  ]
  const classes = classesOf(budget)
  const rows = Array.from({ length: Math.max(income.length, classes.length) }, (_, i): BenchCell[] => {
    const [label, amount] = income[i] ?? ['', 0n]
    const code = classes[i]
    const ofClass: Passes = (line) => line.code.startsWith(code ?? '-')
    return [
      left(label), cell(amount), left(code ? `${NUMERALS[i]}、${budget.nameOf(code)}` : ''),
      ...[any, personnel, publicUse, project].map((column) => cell(totalOf(budget, both(column, ofClass)))),
    ]
  })
  return {
    id: 'summary', title, caption, widths: [5, 4, 5, 4, 4, 4, 4], headerRows: 4, landscape: true,
    rows: [
      [centre('本年收入', 2), centre('本年支出', 5)],
      [centre('项目', 1, 3), centre('预算数', 1, 3), centre('项目', 1, 3), centre('预算数', 4)],
      [centre('合计', 1, 2), centre('基本支出', 2), centre('项目支出', 1, 2)],
      [centre('人员经费'), centre('公用经费')],
      ...rows,
      [centre('收入总计'), cell(totalOf(budget, any)), centre('支出总计'), ...[any, personnel, publicUse, project].map((column) => cell(totalOf(budget, column)))],
    ],
  }
}

function fiscalSummary(budget: Budget, title: string, caption: readonly [string, string]): TableSpec {
  const income: [string, bigint][] = [['一、一般公共预算资金', totalOf(budget, general)], ['二、政府性基金', totalOf(budget, fund)], ['三、国有资本经营预算', 0n]]
  const classes = classesOf(budget, fiscal)
  const rows = Array.from({ length: Math.max(income.length, classes.length) }, (_, i): BenchCell[] => {
    const [label, amount] = income[i] ?? ['', 0n]
    const code = classes[i]
    const ofClass: Passes = (line) => line.code.startsWith(code ?? '-')
    return [
      left(label), cell(amount), left(code ? `${NUMERALS[i]}、${budget.nameOf(code)}` : ''),
      ...[fiscal, general, fund, never].map((column) => cell(totalOf(budget, both(column, ofClass)))),
    ]
  })
  return {
    id: 'fiscal', title, caption, widths: [5, 4, 5, 4, 4, 4, 4], headerRows: 2, landscape: true,
    rows: [
      [centre('财政拨款收入', 2), centre('财政拨款支出', 5)],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'].map((text) => centre(text)),
      ...rows,
      [centre('收入总计'), cell(totalOf(budget, fiscal)), centre('支出总计'), ...[fiscal, general, fund, never].map((column) => cell(totalOf(budget, column)))],
    ],
  }
}

function basicExpenditure(budget: Budget, title: string, caption: readonly [string, string]): TableSpec {
  const of = (start: string, nature: string | null): BenchCell =>
    cell(sum(budget.economic.filter((one) => one.code.startsWith(start) && (nature === null || one.nature === nature))))
  const codes = [...new Set(budget.economic.flatMap(({ code }) => [code.slice(0, 3), code]))].toSorted()
  return {
    id: 'basic', title, caption, widths: [2, 2, 8, 5, 5, 5], headerRows: 3,
    rows: [
      [centre('项目', 3), centre('一般公共预算基本支出', 3)],
      [centre('经济分类科目编码', 2), centre('部门经济分类科目名称', 1, 2), ...['合计', '人员经费', '公用经费'].map((text) => centre(text, 1, 2))],
      ['类', '款'].map((text) => centre(text)),
      ...codes.map((code) => [centre(code.slice(0, 3)), centre(code.slice(3)), left(budget.nameOf(code)), of(code, null), of(code, 'personnel'), of(code, 'publicUse')]),
      [centre('合计', 3), of('', null), of('', 'personnel'), of('', 'publicUse')],
    ],
  }
}

function threePublic({ threePublic: { overseas, reception, purchase, operation }, agency }: Budget, title: string, caption: readonly [string, string]): TableSpec {
  const vehicles = purchase.amount + operation.amount
  const amounts = [overseas.amount + reception.amount + vehicles, overseas.amount, reception.amount, vehicles, purchase.amount, operation.amount, agency.amount]
  return {
    id: 'three-public', title, caption, widths: [3, 4, 3, 3, 3, 3, 4], headerRows: 3,
    rows: [
      [centre('“三公”经费预算数', 6), centre('机关运行经费预算数', 1, 3)],
      [centre('合计', 1, 2), centre('因公出国（境）费', 1, 2), centre('公务接待费', 1, 2), centre('公务用车购置及运行费', 3)],
      ['小计', '购置费', '运行费'].map((text) => centre(text)),
      amounts.map((fen) => ({ text: inWanyuan(fen), align: 'right' })),
    ],
  }
}
