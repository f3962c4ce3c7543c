import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...glyphs: number[]) => (): Disclosure => {
  const base = buildDisclosure({ parts: [paragraph('目录')] })
  const pages = glyphs.map((count, index) => ({ number: index + 1, width: 595, height: 842, glyphs: Math.abs(count), images: count < 0 ? 1 : 0 }))
  return { ...base, source: { ...base.source, mediaType: 'application/pdf', pages } }
}

export default {
  valid: [{ name: '每页都有字', given: of(30, 400, 380) }],
  invalid: [{ name: '目录后多一页空白', parent: '每页都有字', given: of(30, 0, 400), finds: [{ message: 'empty', at: '（空白页）' }] }],
  nearMiss: [{ name: '扫描页', given: of(30, -1, 380) }],
} satisfies RuleCases
