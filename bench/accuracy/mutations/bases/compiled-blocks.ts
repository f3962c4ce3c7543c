import { compileDisclosure } from '../../../../src/compile/compile-disclosure.ts'
import { readTemplate } from '../../../../src/compile/read-template.ts'
import type { Budget } from '../../../../src/model/budget/budget.ts'
import type { PrintBlock, PrintDocument, TableBlock } from '../../../../src/model/print-document.ts'
import { outlineOf } from '../../../../src/render/outline.ts'
import type { BenchBlock, BenchTable } from '../block.ts'
import { heading, paragraph } from './print.ts'

/** A budget compiled by the template of thirteen tables, as blocks under the names that the kinds of mistakes look for. */
export function compiledBlocks(budget: Budget): BenchBlock[] {
  const { document } = compileDisclosure(budget, readTemplate('shanxi-13'))
  return document.blocks.flatMap((block, i) => blocksOf(block, i, document))
}

function blocksOf(block: PrintBlock, position: number, document: PrintDocument): BenchBlock[] {
  switch (block.type) {
    case 'cover': return [{ type: 'title', id: 'title', text: block.lines.join('') }]
    case 'contents': return [heading('contents', 1, '目录'), ...outlineOf(document).map(({ text }, i) => paragraph(`contents-${i}`, text))]
    case 'heading': {
      const next = document.blocks[position + 1]
      return [heading(next?.type === 'table' ? `${tableId(next)}-heading` : idOf(HEADINGS, block.text, block.id), block.level, block.text, block.newPage)]
    }
    case 'paragraph': {
      const text = block.runs.map((run) => run.text).join('')
      return [paragraph(idOf(PARAGRAPHS, text, block.id), text)]
    }
    case 'table': return [tableOf(block)]
    case 'pageBreak': return []
  }
}

type Names = readonly (readonly [RegExp, string])[]

const idOf = (names: Names, text: string, own: string): string => {
  const name = names.find(([pattern]) => pattern.test(text))?.[1]
  return name === undefined ? own : name.endsWith('-') ? `${name}${own}` : name
}

const HEADINGS: Names = [
  [/机关运行经费安排情况$/, 'agency-heading'], [/政府采购安排情况$/, 'procurement-heading'], [/国有资产占有使用情况$/, 'assets-heading'], [/绩效目标设立情况说明$/, 'targets-heading'], [/名词解释$/, 'glossary'],
  [/“三公”经费安排情况/, 'three-public-heading'],
]

const PARAGRAPHS: Names = [
  [/^\d{4}年收入预算/, 'income-text'], [/^\d{4}年支出预算/, 'expenditure-text'], [/^按支出功能分类/, 'class-text'], [/^\d{4}年一般公共预算支出/, 'general-total'], [/^1\.\d{4}年基本支出/, 'basic-text'],
  [/^2\.\d{4}年项目支出/, 'project-text'], [/^\d{4}年政府性基金预算支出/, 'fund-text'], [/^（\d+）.+（类）/, 'item-'], [/^\d{4}年一般公共预算安排的“三公”经费/, 'three-public-text'], [/^1\.因公出国/, 'overseas-text'],
  [/^2\.公务接待费/, 'reception-text'], [/^3\.公务用车购置费/, 'purchase-text'], [/^4\.公务用车运行/, 'operation-text'], [/机关运行经费财政拨款预算/, 'agency-text'], [/政府采购预算总额/, 'procurement-text'],
  [/^截至/, 'assets-text'], [/财政批复/, 'targets-text'], [/^专项资金名称：/, 'special-name'], [/^(?:设立依据|管理办法|申报指南|预算安排|分配结果|预算绩效)：/, 'special-'],
]

const TABLES: Names = [
  [/财政拨款收支总表$/, 'fiscal'], [/收支总表$/, 'summary'], [/收入总表$/, 'income'], [/支出总表$/, 'expenditure'], [/一般公共预算支出预算表$/, 'general-public'], [/基本支出分经济科目表$/, 'basic'],
  [/政府性基金预算收入表$/, 'fund-income'], [/政府性基金预算支出表$/, 'fund-expenditure'], [/国有资本经营预算支出表$/, 'state-capital'], [/“三公”经费/, 'three-public'], [/机关运行经费/, 'agency-operation'], [/政府采购预算明细表$/, 'procurement'],
]

const tableId = ({ kind, id, title }: TableBlock): string => (kind === 'form' ? `sheet-${id}` : idOf(TABLES, title, id))

const tableOf = (table: TableBlock): BenchTable => ({
  type: 'table', id: tableId(table), title: table.title, caption: table.caption, widths: table.widths, headerRows: table.headerRows, notes: table.notes, landscape: table.landscape,
  rows: table.rows.map((row) => row.map(({ text, columnSpan, rowSpan, align }) => ({ text, columnSpan, rowSpan, align: align === 'decimal' ? 'right' : align }))),
})
