import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '与上年持平', given: of('公务接待费1.35万元，与2025年预算持平。') }],
  invalid: [{ name: '比上年持平', parent: '与上年持平', given: of('公务接待费1.35万元，比2025年预算持平。'), finds: [{ message: 'grammar', at: '比2025年预算持平', expected: '与2025年预算持平' }] }],
  nearMiss: [
    { name: '相比持平', given: of('公务接待费1.35万元，与2025年预算相比基本持平。') },
    { name: '占比持平', given: of('项目支出占比与上年持平，人员经费占比持平。') },
    { name: '先比后持平', given: of('公务接待费比上年减少0.10万元，会议费与上年持平。') },
  ],
} satisfies RuleCases
