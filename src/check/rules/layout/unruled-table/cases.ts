import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Unread } from '../../../../model/source-tree.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...unread: Unread[]) => (): Disclosure => {
  const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
  return { ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 595, height: 842, glyphs: 40, images: 0 }], unread } }
}

const on = (page: number, text: string): Unread => ({ reason: 'unruled', text: '', place: { type: 'pdf', page, box: [72, 80, 500, 700], text } })

export default {
  valid: [{ name: '表都有框线', given: of() }],
  invalid: [
    { name: '一张表没有框线', parent: '表都有框线', given: of(on(1, '收入')), finds: [{ message: 'unruled', at: '收入' }] },
    {
      name: '文本中的表用空格排列',
      parent: '表都有框线',
      given: () => {
        const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
        const place = { type: 'text' as const, line: 4, column: 1, text: '收入' }
        const cell = { text: '收入', runs: [{ start: 0, end: 2, place }], row: 0, column: 0, rowSpan: 1, columnSpan: 1, place, stored: null, formula: null, bold: false }
        const table = { type: 'table' as const, page: null, sheet: null, box: null, columns: 1, rows: [{ cells: [cell] }], basis: 'aligned' as const }
        return { ...base, source: { ...base.source, mediaType: 'text/plain', pages: [], blocks: [table] } }
      },
      finds: [{ message: 'spaced', at: '收入' }],
    },
    { name: '几页的表只报一次', parent: '表都有框线', given: of(on(3, '收入'), on(4, '支出')), finds: [{ message: 'unruled', at: '收入' }] },
  ],
  nearMiss: [{ name: '整页图片另有规则', given: of({ ...on(1, '图片'), reason: 'noTextLayer' }) }],
} satisfies RuleCases
