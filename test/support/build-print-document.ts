import type { PrintBlock, PrintCell, PrintDocument, TableBlock } from '../../src/model/print-document.ts'
import { compileDisclosure } from '../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../src/compile/read-template.ts'
import { sampleBudget } from './sample-budget.ts'

export const printCell = (text: string, options: Partial<PrintCell> = {}): PrintCell => ({
  text, columnSpan: 1, rowSpan: 1, align: 'left', bold: false, header: null, fact: null, value: null, sumOf: null, ...options,
})

export const printTable = (options: Partial<TableBlock> & Pick<TableBlock, 'rows' | 'widths'>): TableBlock => ({
  type: 'table', id: 'table', title: '表1 收支总表', caption: ['编制部门：明州市档案局', '单位：万元'], headerRows: 1, notes: [],
  landscape: false, kind: 'data', ...options,
})

export const printDocument = (blocks: readonly PrintBlock[]): PrintDocument => ({
  title: '2026年度明州市档案局部门预算', entity: '明州市档案局', year: 2026, language: 'zh-CN', blocks,
})

/** The sample's disclosure, free of contradictions, as a document to print: an invented department, all parts. */
export const samplePrintDocument = (): PrintDocument => compileDisclosure(sampleBudget(), readTemplate('shanxi-13')).document

/** A long disclosure: the sample with its tables and performance sheets repeated until there are this many of each. */
export function longPrintDocument(tables: number, sheets: number): PrintDocument {
  const sample = samplePrintDocument()
  const all = sample.blocks.filter((block) => block.type === 'table')
  const data = all.filter(({ kind }) => kind === 'data')
  const forms = all.filter(({ kind }) => kind === 'form')
  const more = (of: readonly TableBlock[], wanted: number): TableBlock[] =>
    Array.from({ length: Math.max(0, wanted - of.length) }, (_, i) => of[i % of.length]!).map((table, i) => ({ ...table, id: `${table.id}-${i}` }))
  return {
    ...sample,
    blocks: [
      ...sample.blocks,
      ...more(data, tables).flatMap((table): PrintBlock[] => [
        { type: 'heading', id: `${table.id}-h`, level: 2, text: `（续）${table.title}`, newPage: true }, table,
      ]),
      ...more(forms, sheets),
    ],
  }
}
