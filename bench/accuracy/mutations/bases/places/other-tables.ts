import type { BenchCell } from '../../block.ts'
import { centre, left, type TableSpec } from '../print.ts'
import { capital, every, fiscal, from, fund, general, of, none, type Column } from './books.ts'
import { isPublic, sumOf, type Compared, type Ledger } from './ledger.ts'
import { amountIn, functionalTable, type FunctionalColumn, type TableStyle } from './table-style.ts'

interface Named { readonly title: string; readonly number: number; readonly notes?: readonly string[] }

export const incomeTable = (ledger: Ledger, style: TableStyle, spec: Named): TableSpec => functionalTable(ledger, style, {
  ...spec, id: 'income', lines: every, columns: ([
    ['本年收入合计', every], ['财政拨款收入', fiscal], ['上级补助收入', from('superiorSubsidy')], ['事业收入', from('undertaking')],
    ['经营收入', from('business')], ['附属单位上缴收入', from('subordinatePayment')], ['其他收入', from('other')],
  ] as const).map(([name, column]): FunctionalColumn => ({ header: [name], column, amount: 'income' })),
})

export const expenditureTable = (ledger: Ledger, style: TableStyle, spec: Named): TableSpec => functionalTable(ledger, style, {
  ...spec, id: 'expenditure', lines: every, columns: ([
    ['本年支出合计', every], ['基本支出', of('basic')], ['项目支出', of('project')], ['上缴上级支出', none], ['经营支出', of('business')], ['对附属单位补助支出', none],
  ] as const).map(([name, column]): FunctionalColumn => ({ header: [name], column })),
})

const NATURES = (sum: string): readonly (readonly [string, Column])[] => [[sum, every], ['基本支出', of('basic')], ['项目支出', of('project')]]

export const generalTable = (ledger: Ledger, style: TableStyle, spec: Named & { sum?: string }): TableSpec => functionalTable(ledger, style, {
  ...spec, id: 'general-public', lines: general, over: '本年支出', columns: NATURES(spec.sum ?? '小计').map(([name, column]) => ({ header: [name], column })),
})

/** 政府性基金预算财政拨款收入支出决算表. */
export const fundTable = (ledger: Ledger, style: TableStyle, spec: Named & { id?: string; lines?: Column }): TableSpec => functionalTable(ledger, style, {
  ...spec, id: spec.id ?? 'fund-expenditure', lines: spec.lines ?? fund, columns: [
    { header: ['年初结转和结余'], column: every, amount: 'opening' }, { header: ['本年收入'], column: every, amount: 'income' },
    ...NATURES('小计').map(([name, column]): FunctionalColumn => ({ header: ['本年支出', name], column })),
    { header: ['年末结转和结余'], column: every, amount: 'closing' },
  ],
})

/** 国有资本经营预算财政拨款支出决算表: no carry-over. */
export const capitalTable = (ledger: Ledger, style: TableStyle, spec: Named): TableSpec => functionalTable(ledger, style, {
  ...spec, id: 'state-capital', lines: capital, over: '本年支出', columns: NATURES('合计').map(([name, column]) => ({ header: [name], column })),
})

/** 一般公共预算财政拨款收入支出决算表: each balance and flow by basic and project. */
export const generalFlows = (ledger: Ledger, style: TableStyle, spec: Named): TableSpec => functionalTable(ledger, style, {
  ...spec, id: 'general-public', lines: general, columns: ([
    ['年初结转和结余', 'opening', '基本支出结转', '项目支出结转和结余'], ['本年收入', 'income', '基本支出', '项目支出'],
    ['本年支出', 'expenditure', '基本支出', '项目支出'], ['年末结转和结余', 'closing', '基本支出结转', '项目支出结转和结余'],
  ] as const).flatMap(([head, amount, basic, project]): FunctionalColumn[] => [
    { header: [head, '合计'], column: every, amount }, { header: [head, basic], column: of('basic'), amount }, { header: [head, project], column: of('project'), amount },
  ]),
})

/** Accounts that the form prints whether they have money or not. */
const LISTED = ['30101', '30102', '30103', '30106', '30107', '30108', '30109', '30110', '30111', '30112', '30113', '30114', '30199', '30301', '30302', '30304', '30305', '30309', '30399',
  '30201', '30202', '30205', '30206', '30207', '30208', '30209', '30211', '30212', '30213', '30214', '30215', '30216', '30217', '30226', '30227', '30228', '30229', '30231', '30239', '30299',
  '30701', '30702', '31001', '31002', '31003', '31007', '31013', '31099', '39907', '39999'] as const

/** 基本支出决算表 in three groups of columns: 人员经费 left, 公用经费 in the middle and on the right. */
export function basicInGroups(ledger: Ledger, style: TableStyle, spec: Named): TableSpec {
  const amount = (prefix: string): bigint => sumOf(ledger.economic.filter(({ code }) => code.startsWith(prefix)), (one) => one.amount)
  const column = (classes: readonly string[]): string[] => classes.flatMap((code) => [code, ...LISTED.filter((one) => one.startsWith(code))])
  const groups = [column(['301', '303']), column(['302']), column(['307', '310', '399'])]
  const height = Math.max(...groups.map((group) => group.length))
  const cells = (code: string | undefined): BenchCell[] => (code === undefined ? [left(''), left(''), { text: '', align: 'right' }]
    : [left(code), left(code.length === 3 ? ledger.nameOf(code) : `　${ledger.nameOf(code)}`), amountIn(style, amount(code))])
  const personnel = sumOf(ledger.economic.filter((one) => !isPublic(one)), (one) => one.amount)
  const publicUse = sumOf(ledger.economic.filter(isPublic), (one) => one.amount)
  const heads = [centre('科目编码'), centre('科目名称'), centre(style.amountWord)]
  return {
    id: 'basic', title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: 2, landscape: true, widths: [3, 7, 4, 3, 7, 4, 3, 7, 4],
    rows: [
      [centre('人员经费', 3), centre('公用经费', 6)], [...heads, ...heads, ...heads],
      ...Array.from({ length: height }, (_, i) => groups.flatMap((group) => cells(group[i]))),
      [centre('人员经费合计', 2), amountIn(style, personnel), centre('公用经费合计', 5), amountIn(style, publicUse)],
    ],
  }
}

/** The same accounts one below the other, with 人员经费 and 公用经费 as columns. */
export function basicInColumns(ledger: Ledger, style: TableStyle, spec: Named): TableSpec {
  const codes = [...new Set(ledger.economic.flatMap(({ code }) => [code.slice(0, 3), code]))].toSorted()
  const amounts = (prefix: string): bigint[] => [() => true, (one: { code: string }) => !/^30[13]/.test(one.code) === false, (one: { code: string }) => !/^30[13]/.test(one.code)]
    .map((passes) => sumOf(ledger.economic.filter((one) => one.code.startsWith(prefix) && passes(one)), (one) => one.amount))
  return {
    id: 'basic', title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: 2, landscape: false, widths: [3, 8, 4, 4, 4],
    rows: [
      [centre('支出经济分类科目', 2), centre('本年基本支出', 3)], ['科目编码', '科目名称', '合计', '人员经费', '公用经费'].map((text) => centre(text)),
      [centre('合计', 2), ...amounts('').map((fen) => amountIn(style, fen))],
      ...codes.map((code) => [left(code), left(ledger.nameOf(code)), ...amounts(code).map((fen) => amountIn(style, fen))]),
    ],
  }
}

const plus = (...all: readonly Compared[]): Compared => {
  const add = (field: keyof Compared): bigint => sumOf(all, (one) => one[field])
  return { amount: add('amount'), planned: add('planned'), adjusted: add('adjusted'), last: add('last') }
}

export const vehiclesOf = ({ threePublic: { purchase, operation } }: Ledger): Compared => plus(purchase, operation)
export const threePublicOf = (ledger: Ledger): Compared => plus(ledger.threePublic.overseas, vehiclesOf(ledger), ledger.threePublic.reception)

/** “三公”经费 in one row: all of the budget, then all of the final account. */
export function threePublicRow(ledger: Ledger, style: TableStyle, spec: Named & { budget?: keyof Compared; meetings?: boolean }): TableSpec {
  const { overseas, purchase, operation, reception } = ledger.threePublic
  const items = [threePublicOf(ledger), overseas, vehiclesOf(ledger), purchase, operation, reception]
  const half = (name: string): BenchCell[][] => [
    [centre(name, 6)], [centre('合计', 1, 2), centre('因公出国（境）费', 1, 2), centre('公务用车购置及运行维护费', 3), centre('公务接待费', 1, 2)],
    [centre('小计'), centre('公务用车购置费'), centre('公务用车运行维护费')],
  ]
  const [budget, final] = [half('预算数'), half('决算数')]
  return {
    id: 'three-public', title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: style.numbered ? 4 : 3, landscape: true, widths: items.flatMap(() => [4, 4]),
    rows: [
      ...budget.map((cells, i) => [...cells, ...(final[i] ?? [])]), ...(style.numbered ? [items.flatMap((_, i) => [i * 2 + 1, i * 2 + 2]).map((_, i) => centre(`${i + 1}`))] : []),
      [...items.map((one) => amountIn(style, one[spec.budget ?? 'planned'])), ...items.map(({ amount }) => amountIn(style, amount))],
    ],
  }
}

/** “三公”经费 and 机关运行经费 one below the other, with counts, as the south-west prints them; of a public institution, which has no 机关运行经费. */
export function threePublicList(ledger: Ledger, style: TableStyle, spec: Named): TableSpec {
  const { overseas, purchase, operation, reception } = ledger.threePublic
  const { counts } = ledger
  const none = { amount: 0n, planned: 0n, adjusted: 0n, last: 0n }
  const rows: (readonly [string, Compared | number | null])[] = [
    ['一、“三公”经费支出', null], ['（一）支出合计', threePublicOf(ledger)], ['1．因公出国（境）费', overseas], ['2．公务用车购置及运行维护费', vehiclesOf(ledger)],
    ['（1）公务用车购置费', purchase], ['（2）公务用车运行维护费', operation], ['3．公务接待费', reception], ['（1）国内接待费', reception], ['其中：外事接待费', none], ['（2）国（境）外接待费', none],
    ['（二）相关统计数', null], ['1．因公出国（境）团组数（个）', counts.groups], ['2．因公出国（境）人次数（人）', counts.travellers], ['3．公务用车购置数（辆）', counts.bought],
    ['4．公务用车保有量（辆）', counts.held], ['5．国内公务接待批次（个）', counts.receptions], ['6．国内公务接待人次（人）', counts.guests],
    ['二、机关运行经费', none], ['（一）行政单位', none], ['（二）参照公务员法管理事业单位', none],
  ]
  const cells = (value: Compared | number | null): BenchCell[] => (value === null || typeof value === 'number'
    ? [centre('—'), centre('—'), { text: value === null ? '—' : `${value}`, align: 'right' }]
    : [amountIn(style, value.planned), amountIn(style, value.adjusted), amountIn(style, value.amount)])
  return {
    id: 'three-public', title: spec.title, caption: style.caption(spec.number), notes: spec.notes ?? [], headerRows: 2, landscape: false, widths: [9, 2, 4, 4, 4],
    rows: [
      [centre('项目'), centre('行次'), centre('年初预算数'), centre('全年预算数'), centre('决算统计数')], [centre('栏次'), centre(''), centre('1'), centre('2'), centre('3')],
      ...rows.map(([label, value], i) => [left(label), centre(`${i + 1}`), ...cells(value)]),
    ],
  }
}
