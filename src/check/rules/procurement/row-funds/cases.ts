import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const row = (total: string, fund: string) =>
  procurementDisclosure([total, '185.00', fund], [['卫星遥感监测', '1', '', total, '185.00', fund]])

export default {
  valid: [{ name: '总计等于两项资金之和', given: () => row('415.00', '230.00') }],
  invalid: [{ name: '基金数字颠倒', parent: '总计等于两项资金之和', given: () => row('415.00', '320.00'), finds: [{ message: 'wrong', at: '415.00', expected: '505.00万元' }] }],
  nearMiss: [{ name: '基金空白，总计就是一般公共预算', given: () => row('185.00', '') }],
} satisfies RuleCases
