import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (all: string, reserved: string, micro: string) => () => buildDisclosure({
  parts: [paragraph(
    `政府采购预算${all}万元，面向中小企业预留${reserved}万元，其中预留给小微企业${micro}万元。`,
    { key: { measure: 'procurement' }, amount: `${all}万元` }, { key: { measure: 'procurement', item: 'reservedForSmallFirms' }, amount: `${reserved}万元` },
    { key: { measure: 'procurement', item: 'reservedForMicroFirms' }, amount: `${micro}万元` },
  )],
})

export default {
  valid: [{ name: '比例足够', given: doc('100.00', '45.00', '30.00') }],
  invalid: [
    { name: '预留不足三成', parent: '比例足够', given: doc('160.00', '45.00', '30.00'), finds: [{ message: 'reserved', at: '45.00万元', actual: '28.13%', severity: 'info' }] },
    { name: '小微不足六成', parent: '比例足够', given: doc('100.00', '45.00', '20.00'), finds: [{ message: 'micro', at: '20.00万元', actual: '44.44%' }] },
  ],
  nearMiss: [
    { name: '正好三成、六成', given: doc('100.00', '30.00', '18.00') },
    { name: '没有采购', given: doc('0.00', '0.00', '0.00') },
  ],
} satisfies RuleCases
