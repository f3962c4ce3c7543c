import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const row = (quantity: string, price: string, total: string) =>
  procurementDisclosure([total, total, ''], [['办公设备购置', quantity, price, total, total, '']])

export default {
  valid: [{ name: '数量乘单价等于金额', given: () => row('4.00', '0.50', '2.00') }],
  invalid: [{ name: '金额小数点错位', parent: '数量乘单价等于金额', given: () => row('4.00', '0.50', '20.00'), finds: [{ message: 'wrong', at: '20.00', expected: '2.00万元' }] }],
  nearMiss: [
    { name: '单价四舍五入，数量很大', given: () => row('30', '0.33', '10.00') },
    { name: '没有单价', given: () => row('30', '', '10.00') },
  ],
} satisfies RuleCases
