import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Unread } from '../../../../model/source-tree.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...unread: Unread[]) => (): Disclosure => {
  const base = buildDisclosure({ parts: [paragraph('主要职能：保管档案。')] })
  return { ...base, source: { ...base.source, mediaType: 'application/pdf', pages: [{ number: 1, width: 595, height: 842, glyphs: 40, images: 0 }], unread } }
}

const outside = (text: string, reason: Unread['reason'] = 'outsidePage'): Unread =>
  ({ text, reason, place: { type: 'pdf', page: 1, box: [72, 850, 300, 862], text } })

export default {
  valid: [{ name: '页面之外没有文字', given: of() }],
  invalid: [
    { name: '同一行在别页印出', parent: '页面之外没有文字', given: of(outside('主要职能：保管档案。')), finds: [{ message: 'cut', at: '主要职能：保管档案。', severity: 'warning' }] },
    { name: '一页藏起几段，都在别页印出，短的也算', parent: '页面之外没有文字', given: of(outside('主要职能：保管档案。'), outside('支出')), finds: [{ message: 'cut', at: '主要职能：保管档案。', severity: 'warning' }] },
    { name: '表头末几个字没有印出', parent: '页面之外没有文字', given: of(outside('助支出')), finds: [{ message: 'few', at: '助支出', severity: 'warning' }] },
    { name: '一行字落在页面下方', parent: '页面之外没有文字', given: of(outside('（三）指导全市档案工作。')), finds: [{ message: 'hidden', at: '（三）指导全市档案工作。', severity: 'error' }] },
  ],
  nearMiss: [
    { name: '只有空白', given: of(outside('   ')) },
    { name: '没有编码的字形不是页面之外', given: of(outside('？', 'noUnicode')) },
  ],
} satisfies RuleCases
