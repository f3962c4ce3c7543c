import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (...rest: string[]) => () => buildDisclosure({
  parts: [
    paragraph('公务接待费0.83万元，比2025年减少0.20万元。', {
      key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0.83万元',
      previous: { year: 2025, words: '比2025年' }, change: { direction: 'decrease', words: '减少0.20万元', amount: '0.20万元' },
    }),
    ...rest.map((text) => paragraph(text)),
  ],
})

export default {
  valid: [{ name: '下一段说明原因', given: said('公务接待费减少的主要原因是压减接待批次。') }],
  invalid: [{ name: '没有说明原因', parent: '下一段说明原因', given: said('二、机关运行经费预算'), finds: [{ message: 'missing', at: '减少0.20万元' }] }],
  nearMiss: [
    {
      name: '总计分项说明原因',
      given: () => buildDisclosure({
        parts: [
          paragraph('收、支预算总计各512.30万元，与上年相比增加12.30万元。其中：', {
            key: { measure: 'incomeGrandTotal' }, subject: '收、支预算总计', amount: '512.30万元', previous: { year: 2025, words: '与上年相比' }, change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' },
          }),
          paragraph('（一）收入预算总计512.30万元。包括：'),
          paragraph('1.一般公共预算拨款收入512.30万元，与上年相比增加12.30万元。主要原因是人员增加。', {
            key: { measure: 'income', fund: 'generalPublic' }, subject: '一般公共预算拨款收入', amount: '512.30万元', previous: { year: 2025, words: '与上年相比' },
            change: { direction: 'increase', words: '增加12.30万元', amount: '12.30万元' }, reason: '人员增加',
          }),
        ],
      }),
    },
    {
      name: '持平不必说明',
      given: () => buildDisclosure({
        parts: [paragraph('公务接待费0.83万元，与2025年持平。', {
          key: { measure: 'threePublic', item: 'officialReception' }, amount: '0.83万元', previous: { year: 2025, words: '与2025年' }, change: { direction: 'flat', words: '持平' },
        })],
      }),
    },
  ],
} satisfies RuleCases
