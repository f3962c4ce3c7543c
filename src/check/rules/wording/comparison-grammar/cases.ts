import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '与上年持平', given: of('公务接待费1.35万元，与2025年预算持平。') }],
  invalid: [{ name: '比上年持平', parent: '与上年持平', given: of('公务接待费1.35万元，比2025年预算持平。'), finds: [{ message: 'grammar', at: '比2025年预算持平', expected: '与2025年预算持平' }] },
    { name: '与上年下降', parent: '与上年持平', given: of('公务接待费1.35万元，与上年决算数下降12.90%。'), finds: [{ message: 'grammar', at: '与上年决算数下降', expected: '比上年决算数下降' }] },
    { name: '与某年增加', parent: '与上年持平', given: of('公务接待费1.35万元，与2024年度增加0.20万元。'), finds: [{ message: 'grammar', at: '与2024年度增加', expected: '比2024年度增加' }] },
  ],
  nearMiss: [
    { name: '相比持平', given: of('公务接待费1.35万元，与2025年预算相比基本持平。') },
    { name: '占比持平', given: of('项目支出占比与上年持平，人员经费占比持平。') },
    { name: '与上年相比下降', given: of('公务接待费1.35万元，与上年相比下降12.90%，与上年同期比增加0.20万元，与上年决算数相比，减少0.20万元。') },
    { name: '与上年增加的项目', given: of('项目支出与上年增加的任务相适应。') },
    { name: '先比后持平', given: of('公务接待费比上年减少0.10万元，会议费与上年持平。') },
  ],
} satisfies RuleCases
