import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const prose = (reserved: string) => buildDisclosure({
  parts: [paragraph(
    `政府采购预算1486.42万元，面向中小企业预留${reserved}万元。`,
    { key: { measure: 'procurement' }, subject: '政府采购预算', amount: '1486.42万元' },
    { key: { measure: 'procurement', item: 'reservedForSmallFirms' }, subject: '面向中小企业预留', amount: `${reserved}万元` },
  )],
})

export default {
  valid: [{ name: '部分预留', given: () => prose('1200.00') }],
  invalid: [{ name: '预留大于总额', parent: '部分预留', given: () => prose('1846.42'), finds: [{ message: 'exceeds', at: '1846.42万元', expected: '≤ 1,486.42万元' }] }],
  nearMiss: [{ name: '全部预留，取整', given: () => prose('1486.4') }],
} satisfies RuleCases
