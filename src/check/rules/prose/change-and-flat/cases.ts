import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ kind: 'final', year: 2025, parts: [paragraph(text)] })

export default {
  valid: [{ name: '增减同向', given: of('因公出国（境）费支出决算减少6.00万元，下降100%；公务接待费支出决算增加0.50万元，增长25.00%。') }, { name: '只说持平', given: of('公务接待费支出决算为0.00万元，与2024年持平。') }],
  invalid: [{ name: '减少与增长', parent: '增减同向', given: of('因公出国（境）费支出决算减少6.00万元，增长100%；公务接待费支出决算增加0.50万元，增长25.00%。'), finds: [{ message: 'opposite', at: '减少6.00万元，增长100%' }] }, { name: '既减少又持平', parent: '只说持平', given: of('公务接待费支出决算减少为0.00万元，与2024年持平。'), finds: [{ message: 'both', at: '减少为0.00万元，与2024年持平' }] }],
  nearMiss: [
    { name: '零的表式', given: of('公务用车购置费支出决算增加0.00万元，下降0%。') },
    { name: '另一个量的比例', given: of('接待费减少0.50万元，接待人次增长20%；收入增加3.00万元，占比下降2%。') },
    { name: '比上年减少，与预算持平', given: of('公务接待费减少为0.50万元，与年初预算持平。') },
    { name: '基本持平', given: of('公务接待费减少到0.50万元，与上年基本持平。') },
    { name: '两个量', given: of('公务接待费减少0.50万元，会议费与上年持平。') },
  ],
} satisfies RuleCases
