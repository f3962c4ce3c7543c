import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '没有卡号', given: of('补助资金通过财政统发账户发放。') }],
  invalid: [{ name: '卡号', parent: '没有卡号', given: of('收款账号6222 0212 3456 7890 128。'), finds: [{ message: 'printed', at: '6222 02** **** ***0 128' }] }],
  nearMiss: [{ name: '校验位不符的长数字', given: of('合同编号6222021234567890123。') }, { name: '项目代码一栏的长数字', document: '明州市档案局2026年部门预算\n项目支出预算表\n单位：万元\n项目代码\t项目名称\t合计\n6222021234567890128\t库房维护\t5.00\n' }],
} satisfies RuleCases
