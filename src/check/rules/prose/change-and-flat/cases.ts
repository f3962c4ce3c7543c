import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ kind: 'final', year: 2025, parts: [paragraph(text)] })

export default {
  valid: [{ name: '只说持平', given: of('公务接待费支出决算为0.00万元，与2024年持平。') }],
  invalid: [{ name: '既减少又持平', parent: '只说持平', given: of('公务接待费支出决算减少为0.00万元，与2024年持平。'), finds: [{ message: 'both', at: '减少为0.00万元，与2024年持平' }] }],
  nearMiss: [
    { name: '比上年减少，与预算持平', given: of('公务接待费减少为0.50万元，与年初预算持平。') },
    { name: '基本持平', given: of('公务接待费减少到0.50万元，与上年基本持平。') },
    { name: '两个量', given: of('公务接待费减少0.50万元，会议费与上年持平。') },
  ],
} satisfies RuleCases
