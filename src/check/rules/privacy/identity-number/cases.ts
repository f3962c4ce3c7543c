import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '没有身份证号码', given: of('补助对象共80户。') }],
  invalid: [{ name: '身份证号码', parent: '没有身份证号码', given: of('补助对象身份证号11010519491231002X。'), finds: [{ message: 'printed', at: '110105********002X' }] }],
  nearMiss: [{ name: '校验码不符的十八位数字', given: of('登记编号110105194912310021。') }],
} satisfies RuleCases
