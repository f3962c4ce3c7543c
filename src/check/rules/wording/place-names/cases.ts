import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ entity: '阳泉市档案局', parts: [paragraph(text)] })

export default {
  valid: [{ name: '区县名称正确', given: of('范围包括盂县、平定县、阳泉市郊区。') }],
  invalid: [{ name: '形近字', parent: '区县名称正确', given: of('范围包括孟县、平定县、阳泉市郊区。'), finds: [{ message: 'misspelt', at: '孟县', expected: '盂县' }] }],
  nearMiss: [
    { name: '开发区并列', given: of('范围包括盂县、平定县、高新区。') },
    { name: '外地真实地名', given: of('范围包括平定县、昔阳县。') },
  ],
} satisfies RuleCases
