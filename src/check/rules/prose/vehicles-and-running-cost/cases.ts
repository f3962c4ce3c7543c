import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (vehicles: string, cost: string, { purchase = '0.00万元', rest = '单价100万元以上设备0台（套）' } = {}) => () => buildDisclosure({
  parts: [
    paragraph(`公务用车购置费${purchase}；公务用车运行费${cost}。`, { key: { measure: 'threePublic', item: 'vehiclePurchase' }, amount: purchase }, { key: { measure: 'threePublic', item: 'vehicleOperation' }, amount: cost }),
    paragraph(`截至2025年8月31日，共有车辆${vehicles}；${rest}。`, { key: { measure: 'stateAssets', item: 'vehicles' }, amount: vehicles }),
  ],
})

export default {
  valid: [{ name: '有车有费用', given: doc('3辆', '9.98万元') }],
  invalid: [{ name: '没有车却有费用', parent: '有车有费用', given: doc('0辆', '9.98万元'), finds: [{ message: 'none', at: '0辆', actual: '9.98万元' }] }],
  nearMiss: [
    { name: '没有车也没有费用', given: doc('0辆', '0.00万元') },
    { name: '有车没有费用', given: doc('3辆', '0.00万元') },
    { name: '当年购置', given: doc('0辆', '2.00万元', { purchase: '18.00万元' }) },
    { name: '使用平台车辆', given: doc('0辆', '9.98万元', { rest: '公务用车由区公务用车平台统一保障' }) },
  ],
} satisfies RuleCases
