import type { BenchBlock } from '../../block.ts'
import { heading, paragraph, table, type TableSpec } from '../print.ts'
import { numeral } from './summary-tables.ts'

/** A part of the explanation: its title and paragraphs; one that begins with （一） and has no full stop is a heading. */
export interface Matter { readonly title: string; readonly text: readonly string[] }

export interface Composition {
  readonly title: string
  readonly entity: string
  readonly duties: readonly string[]
  readonly tables: readonly TableSpec[]
  readonly matters: readonly Matter[]
  readonly terms: readonly string[]
  /** Whether the tables stand behind the explanation, as an appendix. */
  readonly tablesLast: boolean
  readonly partNames: readonly [string, string, string, string]
}

/** Cover, contents, overview, tables, explanation, terms, in the place's order. */
export function compose({ title, duties, tables, matters, terms, tablesLast, partNames }: Composition): BenchBlock[] {
  const [overview, tablePart, textPart, termPart] = partNames
  const parts = tablesLast ? [overview, textPart, termPart, tablePart] : [overview, tablePart, textPart, termPart]
  const named = parts.map((name, i) => `第${numeral(i)}部分 ${name}`)
  const nameOf = (part: string): string => named[parts.indexOf(part)] ?? part
  const titled = matters.map(({ title: text }, i) => `${numeral(i)}、${text}`)
  const items = new Map([
    [overview, duties.filter((text) => /^[一二]、/.test(text))], [tablePart, tables.map((one, i) => `${numeral(i)}、${one.title}`)], [textPart, titled], [termPart, [] as string[]],
  ])
  const blocks = new Map<string, BenchBlock[]>([
    [overview, duties.flatMap((text, i) => (/^[一二]、/.test(text) ? [heading(`duty-${i}`, 2, text)] : [paragraph(`duty-${i}`, text)]))],
    [tablePart, tables.map((spec) => table(spec))],
    [textPart, matters.flatMap(({ text }, i) => [heading(`matter-${i + 1}`, 2, titled[i] ?? ''), ...text.map((one, j) => blockOf(`matter-${i + 1}-${j + 1}`, one))])],
    [termPart, terms.map((text, i) => paragraph(`term-${i + 1}`, `${numeral(i)}、${text}`))],
  ])
  return [
    { type: 'title', id: 'title', text: title }, heading('contents', 1, '目　录'),
    ...parts.flatMap((part, i) => [paragraph(`contents-${i}`, nameOf(part)), ...(items.get(part) ?? []).map((text, j) => paragraph(`contents-${i}-${j}`, text))]),
    ...parts.flatMap((part, i) => [heading(`part-${i + 1}`, 1, nameOf(part), true), ...(blocks.get(part) ?? [])]),
  ]
}

const blockOf = (id: string, text: string): BenchBlock => (/^（[一二三四五六七八九十]+）[^。]*$/.test(text) ? heading(id, 3, text) : paragraph(id, text))

export const TERMS = [
  '财政拨款收入：指单位从同级财政部门取得的各类财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。',
  '其他收入：指单位取得的除上述收入以外的各项收入。',
  '年初结转和结余：指单位上年度尚未完成、结转到本年仍按原规定用途继续使用的资金，以及项目完成后形成的结余资金。',
  '基本支出：指为保障机构正常运转、完成日常工作任务所发生的人员经费和公用经费。',
  '项目支出：指在基本支出之外为完成特定工作任务和事业发展目标所发生的支出。',
  '“三公”经费：指单位用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费支出。',
  '机关运行经费：指行政单位和参照公务员法管理的事业单位使用财政拨款安排的基本支出中的公用经费支出。',
] as const
