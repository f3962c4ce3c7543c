import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const prose = (evaluated: string, count = '4') => buildDisclosure({
  kind: 'final', year: 2024,
  parts: [paragraph(
    `编报绩效目标的项目4个，涉及预算金额598.42万元；绩效自评的项目${count}个，金额为${evaluated}万元。`,
    { key: { measure: 'performanceProjects' }, subject: '编报绩效目标的项目', amount: '4个' },
    { key: { measure: 'performanceFunds' }, subject: '涉及预算金额', amount: '598.42万元' },
    { key: { measure: 'performanceProjects', item: 'selfEvaluation' }, subject: '绩效自评的项目', amount: `${count}个` },
    { key: { measure: 'performanceFunds', item: 'selfEvaluation' }, subject: '绩效自评金额', amount: `${evaluated}万元` },
  )],
})

export default {
  valid: [{ name: '项目数与金额都相同', given: () => prose('598.420') }],
  invalid: [{ name: '自评金额错一位', parent: '项目数与金额都相同', given: () => prose('698.42'), finds: [{ message: 'differs', at: '698.42万元', expected: '598.42万元' }] }],
  nearMiss: [{ name: '自评的项目较少', given: () => prose('312.00', '3') }],
} satisfies RuleCases
