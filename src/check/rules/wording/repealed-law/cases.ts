import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '现行法律', given: of('依据《中华人民共和国民法典》《中华人民共和国土地管理法》。') }],
  invalid: [{
    name: '已废止的法律', parent: '现行法律', given: of('依据《中华人民共和国合同法》《中华人民共和国土地管理法》。'),
    finds: [{ message: 'repealed', at: '《中华人民共和国合同法》', expected: '《中华人民共和国民法典》' }],
  }],
  nearMiss: [
    { name: '写明原法', given: of('依据原《合同法》签订的合同。') },
    { name: '名称相近的现行法', given: of('依据《中华人民共和国劳动合同法》《中华人民共和国噪声污染防治法》。') },
  ],
} satisfies RuleCases
