import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const list = (second: string) => () => buildDisclosure({ parts: [paragraph(`教育支出（类）20.00万元，占2.75%；城乡社区支出（类）554.10万元，${second}；住房保障支出（类）38.00万元，占5.23%。`)] })

export default {
  valid: [{ name: '各项都有百分号', given: list('占76.23%') }],
  invalid: [{ name: '一项漏了百分号', parent: '各项都有百分号', given: list('占76.23'), finds: [{ message: 'missing', at: '占76.23', expected: '占76.23%' }] }],
  nearMiss: [
    { name: '后面有单位', given: list('占地76.23亩，占76.23%') },
    { name: '整段都不写百分号', given: () => buildDisclosure({ parts: [paragraph('教育支出20.00万元，占2.75；住房保障支出38.00万元，占5.23。')] }) },
  ],
} satisfies RuleCases
