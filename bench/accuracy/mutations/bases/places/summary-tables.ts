import type { BenchCell } from '../../block.ts'
import { centre, left, type TableSpec } from '../print.ts'
import { both, capital, codesOf, every, fiscal, from, fund, general, grand, total, under, type Column } from './books.ts'
import type { Ledger, Source } from './ledger.ts'
import { amountIn, type TableStyle } from './table-style.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const
export const numeral = (i: number): string => (i < 10 ? NUMERALS[i] ?? '' : i < 19 ? `十${NUMERALS[i - 10] ?? ''}` : i === 19 ? '二十' : `二十${NUMERALS[i - 20] ?? ''}`)

/** 类 in the order of the forms; those without money are printed too. */
const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '227', '229', '231', '232'] as const

export const SOURCES: readonly (readonly [string, Source])[] = [
  ['一般公共预算财政拨款收入', 'generalPublic'], ['政府性基金预算财政拨款收入', 'governmentFund'], ['国有资本经营预算财政拨款收入', 'stateCapital'],
  ['上级补助收入', 'superiorSubsidy'], ['事业收入', 'undertaking'], ['经营收入', 'business'], ['附属单位上缴收入', 'subordinatePayment'], ['其他收入', 'other'],
]

interface Side { readonly label: string; readonly amounts: readonly (bigint | null)[] }

export interface SummarySpec {
  readonly title: string
  readonly number: number
  /** Every 类 of the forms, or only those with money. */
  readonly allClasses: boolean
  readonly notes?: readonly string[]
  readonly totals?: readonly [string, string]
}

const classRows = (ledger: Ledger, lines: Column, all: boolean): string[] => (all ? [...CLASSES] : codesOf(ledger, lines, 3))

/** 收入支出决算总表. */
export function summaryTable(ledger: Ledger, style: TableStyle, spec: SummarySpec): TableSpec {
  const income: Side[] = SOURCES.map(([name, source], i) => ({ label: `${numeral(i)}、${name}`, amounts: [total(ledger, from(source), 'income')] }))
  const classes: Side[] = classRows(ledger, every, spec.allClasses).map((code, i) => ({ label: `${numeral(i)}、${ledger.nameOf(code)}`, amounts: [total(ledger, under(code))] }))
  const [incomeTotal, expenditureTotal] = spec.totals ?? ['总计', '总计']
  const closing: [Side, Side][] = [
    [{ label: '本年收入合计', amounts: [total(ledger, every, 'income')] }, { label: '本年支出合计', amounts: [total(ledger, every)] }],
    [{ label: '使用非财政拨款结余', amounts: [total(ledger, every, 'used')] }, { label: '结余分配', amounts: [total(ledger, every, 'distributed')] }],
    [{ label: '年初结转和结余', amounts: [total(ledger, every, 'opening')] }, { label: '年末结转和结余', amounts: [total(ledger, every, 'closing')] }],
    [{ label: incomeTotal, amounts: [grand(ledger)] }, { label: expenditureTotal, amounts: [grand(ledger)] }],
  ]
  return twoSides(style, { id: 'summary', ...spec, left: [style.amountWord], right: [style.amountWord] }, income, classes, closing)
}

/** 财政拨款收入支出决算总表: the expenditure over the three funds. */
export function fiscalTable(ledger: Ledger, style: TableStyle, spec: SummarySpec & { sum?: string }): TableSpec {
  const funds: readonly Column[] = [fiscal, general, fund, capital]
  const across = (column: Column, amount: 'expenditure' | 'closing' = 'expenditure'): bigint[] => funds.map((one) => total(ledger, both(one, column), amount))
  const income: Side[] = SOURCES.slice(0, 3).map(([name, source], i) => ({ label: `${numeral(i)}、${name.slice(0, -2)}`, amounts: [total(ledger, from(source), 'income')] }))
  const classes: Side[] = classRows(ledger, fiscal, spec.allClasses).map((code, i) => ({ label: `${numeral(i)}、${ledger.nameOf(code)}`, amounts: across(under(code)) }))
  const opening = (column: Column): bigint => total(ledger, column, 'opening')
  const blank: Side = { label: '', amounts: [null, null, null, null] }
  const closing: [Side, Side][] = [
    [{ label: '本年收入合计', amounts: [total(ledger, fiscal, 'income')] }, { label: '本年支出合计', amounts: across(every) }],
    [{ label: '年初财政拨款结转和结余', amounts: [opening(fiscal)] }, { label: '年末财政拨款结转和结余', amounts: across(every, 'closing') }],
    [{ label: '　　一般公共预算财政拨款', amounts: [opening(general)] }, blank],
    [{ label: '　　政府性基金预算财政拨款', amounts: [opening(fund)] }, blank],
    [{ label: '　　国有资本经营预算财政拨款', amounts: [opening(capital)] }, blank],
    [{ label: '总计', amounts: [grand(ledger, fiscal)] }, { label: '总计', amounts: funds.map((one) => grand(ledger, one)) }],
  ]
  const right = [spec.sum ?? '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']
  return twoSides(style, { id: 'fiscal', ...spec, left: [style.amountWord], right }, income, classes, closing)
}

function twoSides(
  style: TableStyle, spec: SummarySpec & { readonly id: string; readonly left: readonly string[]; readonly right: readonly string[] },
  incomes: readonly Side[], classes: readonly Side[], closing: readonly [Side, Side][],
): TableSpec {
  const height = Math.max(incomes.length, classes.length)
  const blank = (width: number): Side => ({ label: '', amounts: Array.from({ length: width }, () => null) })
  const pairs: (readonly [Side, Side])[] = [
    ...Array.from({ length: height }, (_, i) => [incomes[i] ?? blank(spec.left.length), classes[i] ?? blank(spec.right.length)] as const), ...closing,
  ]
  const cells = ({ label, amounts }: Side, line: number): BenchCell[] => [
    /^(?:本年|总计|收入总计|支出总计)/.test(label) ? centre(label) : left(label), ...(style.numbered ? [centre(`${line}`)] : []),
    ...amounts.map((fen): BenchCell => (fen === null ? { text: '', align: 'right' } : amountIn(style, fen))),
  ]
  const number = style.numbered ? 1 : 0
  const [wide, narrow] = [1 + number + spec.left.length, 1 + number + spec.right.length]
  const heads = (columns: readonly string[]): BenchCell[] => [centre('项目'), ...(style.numbered ? [centre('行次')] : []), ...columns.map((text) => centre(text))]
  const numbers = style.numbered ? [[
    centre('栏次'), centre(''), ...spec.left.map((_, i) => centre(`${i + 1}`)), centre('栏次'), centre(''), ...spec.right.map((_, i) => centre(`${spec.left.length + i + 1}`)),
  ]] : []
  return {
    id: spec.id, title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: 2 + numbers.length, landscape: spec.right.length > 1,
    widths: [8, ...(style.numbered ? [1] : []), ...spec.left.map(() => 4), 8, ...(style.numbered ? [1] : []), ...spec.right.map(() => 4)],
    rows: [
      [centre('收入', wide), centre('支出', narrow)], [...heads(spec.left), ...heads(spec.right)], ...numbers,
      ...pairs.map(([a, b], i) => [...cells(a, i + 1), ...cells(b, pairs.length + i + 1)]),
    ],
  }
}
