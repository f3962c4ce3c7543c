import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (words: '增加' | '减少', reason: string, between = '，主要原因是') => () => buildDisclosure({
  parts: [paragraph(`公务接待费0.83万元，比2025年${words}0.20万元${between}${reason}。`, {
    key: { measure: 'threePublic', item: 'officialReception' }, subject: '公务接待费', amount: '0.83万元', previous: { year: 2025, words: '比2025年' },
    change: { direction: words === '增加' ? 'increase' : 'decrease', words: `${words}0.20万元`, amount: '0.20万元' }, reason,
  })],
})

export default {
  valid: [{ name: '减少，因压减', given: doc('减少', '接待经费减少') }],
  invalid: [
    { name: '减少，原因却说增加', parent: '减少，因压减', given: doc('减少', '接待经费增加'), finds: [{ message: 'contrary', at: '接待经费增加' }] },
    { name: '增加，原因却说减少', parent: '减少，因压减', given: doc('增加', '人员变化，减少公务接待开支'), finds: [{ message: 'contrary', at: '人员变化，减少公务接待开支' }] },
  ],
  nearMiss: [
    { name: '此减彼增', given: doc('增加', '其他单位承办减少，本单位承办任务增加，培训费减少') },
    { name: '退休人员增加', given: doc('减少', '退休人员增加') },
    { name: '疫情', given: doc('增加', '2025年受疫情影响，接待批次减少') },
    { name: '上年减少', given: doc('增加', '上年接待批次减少') },
    { name: '原因属于后一个变化', given: doc('增加', '接待经费减少', '，公务用车运行费减少0.10万元，主要原因是') },
  ],
} satisfies RuleCases
