import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Unread } from '../../../../model/source-tree.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...unread: Unread[]) => (): Disclosure => {
  const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
  return { ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 595, height: 842, glyphs: 40, images: 0 }], unread } }
}

const hidden = (text: string, x: number): Unread => ({ reason: 'hidden', text, place: { type: 'pdf', page: 1, box: [x, 80, x + 60, 92], text } })

export default {
  valid: [{ name: '没有被遮盖的文字', given: of() }],
  invalid: [
    { name: '一处旧数被白块盖住', parent: '没有被遮盖的文字', given: of(hidden('1,234.56', 72)), finds: [{ message: 'covered', at: '1,234.56' }] },
    { name: '一页几处只报一次', parent: '没有被遮盖的文字', given: of(hidden('1,234.56', 72), hidden('联系人', 200)), finds: [{ message: 'covered', at: '1,234.56' }] },
  ],
  nearMiss: [
    { name: '页面以外的文字另有规则', given: of({ ...hidden('职能', 900), reason: 'outsidePage' }) },
    { name: '隐藏的工作表', given: () => {
      const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
      return { ...base, source: { ...base.source, unread: [{ reason: 'hidden', text: '底稿', place: { type: 'sheet', sheet: '底稿', cell: 'A1', text: '底稿' } }] } }
    } },
  ],
} satisfies RuleCases
