import type { PrintDocument, TableBlock } from '../../model/print-document.ts'
import { tableGrid } from '../table-grid.ts'
import type { CsvValue } from './csv.ts'
import type { Field, Resource } from './resource.ts'

const TABLE_FIELDS: readonly Field[] = [
  { name: 'table_id', type: 'string', zh: '表编号', en: 'Table identifier', required: true },
  { name: 'title', type: 'string', zh: '表名', en: 'Title' },
  { name: 'caption', type: 'string', zh: '表头说明（编制部门、单位）', en: 'Caption (department, unit)' },
  { name: 'kind', type: 'string', zh: '类型', en: 'Kind', values: { data: ['数据表', 'data table'], form: ['绩效目标表', 'performance form'] } },
  { name: 'rows', type: 'integer', zh: '行数', en: 'Rows' },
  { name: 'columns', type: 'integer', zh: '列数', en: 'Columns' },
  { name: 'header_rows', type: 'integer', zh: '表头行数', en: 'Header rows' },
  { name: 'notes', type: 'string', zh: '表注', en: 'Notes' },
]

const CELL_FIELDS: readonly Field[] = [
  { name: 'table_id', type: 'string', zh: '表编号', en: 'Table identifier', required: true },
  { name: 'row', type: 'integer', zh: '行（从1起）', en: 'Row, from 1', required: true },
  { name: 'column', type: 'integer', zh: '列（从1起）', en: 'Column, from 1', required: true },
  { name: 'row_span', type: 'integer', zh: '跨行数', en: 'Rows spanned' },
  { name: 'column_span', type: 'integer', zh: '跨列数', en: 'Columns spanned' },
  { name: 'header', type: 'string', zh: '表头单元格', en: 'Header cell', values: { column: ['列标题', 'column header'], row: ['行标题', 'row header'] } },
  { name: 'text', type: 'string', zh: '文字', en: 'Text' },
  { name: 'value', type: 'number', zh: '数值（以表的单位计）', en: "Value in the table's unit" },
]

const tablesOf = ({ blocks }: PrintDocument): readonly TableBlock[] => blocks.filter((block) => block.type === 'table')

export const tablesResource = (document: PrintDocument): Resource => ({
  name: 'tables', zh: '表目录', en: 'List of tables', fields: TABLE_FIELDS, primaryKey: ['table_id'],
  rows: tablesOf(document).map((table): CsvValue[] => [
    table.id, table.title, table.caption.filter((text) => text !== '').join('；') || null, table.kind, table.rows.length, table.widths.length, table.headerRows, table.notes.join('\n') || null,
  ]),
})

/** Every cell of every table, so that each can be put together again. */
export const cellsResource = (document: PrintDocument): Resource => ({
  name: 'cells', zh: '表内单元格', en: 'Cells of the tables', fields: CELL_FIELDS, primaryKey: ['table_id', 'row', 'column'],
  rows: tablesOf(document).flatMap((table) => tableGrid(table).flat().flatMap((placed): CsvValue[][] => (placed ? [[
    table.id, placed.row + 1, placed.column + 1, placed.cell.rowSpan, placed.cell.columnSpan, placed.cell.header, placed.cell.text, placed.cell.value === '' ? null : placed.cell.value,
  ]] : []))),
})
