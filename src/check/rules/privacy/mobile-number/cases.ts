import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '办公电话', given: of('经办人：王某某　联系电话：05712345678') }],
  invalid: [
    { name: '手机号码', parent: '办公电话', given: of('经办人：王某某　联系电话：13800000004'), finds: [{ message: 'printed', at: '138****0004' }] },
    { name: '分段写的手机号码', parent: '办公电话', given: of('经办人：王某某　联系电话：138 0000 0004'), finds: [{ message: 'printed', at: '138 **** 0004', actual: '138****0004' }] },
  ],
  nearMiss: [
    { name: '项目编码与金额', given: of('项目编码 330200222036Y200000095，金额 13800000004.00 元，填报日期 20220119175351。') },
  ],
} satisfies RuleCases
