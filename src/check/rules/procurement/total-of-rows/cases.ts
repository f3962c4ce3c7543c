import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const rows = (total: string, second: string) => procurementDisclosure(
  [total, '187.00', ''], [['育苗技术服务', '1', '', '185.00', '185.00', ''], ['办公设备购置', '1', '', second, '2.00', '']],
)

export default {
  valid: [{ name: '合计等于各行之和', given: () => rows('187.00', '2.00') }],
  invalid: [{ name: '合计错一位', parent: '合计等于各行之和', given: () => rows('137.00', '2.00'), finds: [{ message: 'wrong', at: '137.00', expected: '187.00万元' }] }],
  nearMiss: [{ name: '各行中含有小计', given: () => rows('93.50', '2.00') }, { name: '尾差 0.01', given: () => rows('187.01', '2.00') }],
} satisfies RuleCases
