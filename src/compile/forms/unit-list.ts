import type { TableBlock } from '../../model/print-document.ts'
import type { CompileContext } from '../compile-context.ts'
import { textCell } from '../tables/header-cells.ts'

/** 预算单位构成: every unit with its code and kind. */
export const unitList = (title: string, { budget }: CompileContext): TableBlock => ({
  type: 'table', id: 'unit-list', title, caption: ['', ''], widths: [1, 3, 6, 5], headerRows: 1, notes: [], landscape: false, kind: 'data',
  rows: [
    ['序号', '单位编码', '单位名称', '单位性质'].map((name) => textCell(name, { align: 'center', header: 'column' })),
    ...budget.units.map(({ code, name, typeName }, index) => [
      textCell(String(index + 1), { align: 'center' }), textCell(code, { align: 'center' }), textCell(name, { header: 'row' }), textCell(typeName),
    ]),
  ],
})
