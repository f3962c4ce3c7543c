import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const prose = (reserved: string, contracts: string, other: string) => buildDisclosure({
  kind: 'final', year: 2024,
  parts: [paragraph(
    `政府采购金额251.25万元，面向中小企业预留${reserved}万元，由中小企业供应商成交的${contracts}万元，其他项目中${other}万元。`,
    { key: { measure: 'procurement', phase: 'final' }, subject: '政府采购金额', amount: '251.25万元' },
    { key: { measure: 'procurement', phase: 'budget', item: 'reservedForSmallFirms' }, subject: '面向中小企业预留', amount: `${reserved}万元` },
    { key: { measure: 'procurement', phase: 'final', item: 'reservedContractsToSmallFirms' }, subject: '由中小企业供应商成交的', amount: `${contracts}万元` },
    { key: { measure: 'procurement', phase: 'final', item: 'otherContractsToSmallFirms' }, subject: '其他项目中', amount: `${other}万元` },
  )],
})

export default {
  valid: [{ name: '成交在预留之内', given: () => prose('246.47', '240.00', '4.79') }],
  invalid: [
    { name: '预留金额小数点错位', parent: '成交在预留之内', given: () => prose('24.64', '240.00', '4.79'), finds: [{ message: 'exceeds', at: '240.00万元', expected: '≤ 24.64万元' }] },
    { name: '其他项目小数点错位', parent: '成交在预留之内', given: () => prose('246.47', '240.00', '47.90'), finds: [{ message: 'exceeds', at: '240.00万元', expected: '≤ 251.25万元' }] },
  ],
  nearMiss: [{ name: '相加只差尾数', given: () => prose('246.47', '246.47', '4.79') }],
} satisfies RuleCases
