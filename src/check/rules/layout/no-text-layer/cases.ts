import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Unread } from '../../../../model/source-tree.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...unread: Unread[]) => (): Disclosure => {
  const base = buildDisclosure({ parts: [paragraph('预算收支总表')] })
  return { ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 595, height: 842, glyphs: 40, images: 1 }], unread } }
}

export default {
  valid: [{ name: '每页都有文字', given: of() }],
  invalid: [
    {
      name: '一页只有图片', parent: '每页都有文字',
      given: of({ reason: 'noTextLayer', text: '', place: { type: 'pdf', page: 1, box: [0, 0, 595, 842], text: '扫描页' } }),
      finds: [{ message: 'image', at: '扫描页' }],
    },
    {
      name: '几页图片只报一次', parent: '每页都有文字',
      given: of(...[1, 3, 4, 3].map((page): Unread => ({ reason: 'noTextLayer', text: '', place: { type: 'pdf', page, box: [0, 0, 595, 842], text: `第${page}页` } }))),
      finds: [{ message: 'image', at: '第1页' }],
    },
    {
      name: '一页是乱码', parent: '每页都有文字',
      given: of({ reason: 'garbled', text: '', place: { type: 'pdf', page: 1, box: [0, 0, 595, 842], text: '' } }),
      finds: [{ message: 'garbled', at: '（乱码）' }],
    },
    {
      name: '一行字没有编码，占位的只有空格', parent: '每页都有文字',
      given: of({ reason: 'noUnicode', text: '  ', place: { type: 'pdf', page: 1, box: [72, 80, 120, 92], text: '  ' } }),
      finds: [{ message: 'glyphs', at: '（没有编码的文字）' }],
    },
  ],
  nearMiss: [{ name: '页面之外的文字另有规则', given: of({ reason: 'outsidePage', text: '职能', place: { type: 'pdf', page: 1, box: [0, 900, 20, 910], text: '职能' } }) }],
} satisfies RuleCases
