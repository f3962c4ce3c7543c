import type { Disclosure } from '../../../../model/disclosure.ts'
import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (itemName: string, economicCode: string, economicName: string) => (): Disclosure => {
  const disclosure = procurementDisclosure(['10.00', '10.00', ''], [['办公保障', '1', '10.00', '10.00', '10.00', '']])
  return { ...disclosure, procurement: disclosure.procurement.map((row) => ({ ...row, itemName, economicCode, economicName })) }
}

export default {
  valid: [{ name: '列资本性支出', given: doc('台式计算机', '31002', '办公设备购置') }],
  invalid: [
    { name: '计算机列其他商品和服务支出', parent: '列资本性支出', given: doc('台式计算机', '30299', '其他商品和服务支出'), finds: [{ message: 'equipment', at: '办公保障', actual: '30299' }] },
    { name: '施工列其他商品和服务支出', parent: '列资本性支出', given: doc('其他建筑物施工', '30299', '其他商品和服务支出'), finds: [{ message: 'works', at: '办公保障' }] },
  ],
  nearMiss: [
    { name: '空调维修', given: doc('空调、电梯维修和保养服务', '30213', '维修（护）费') },
    { name: '低值设备列办公费', given: doc('碎纸机', '30201', '办公费') },
  ],
} satisfies RuleCases
