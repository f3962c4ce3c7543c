import type { Disclosure } from '../../../../model/disclosure.ts'
import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...rows: (readonly [name: string, total: string, reserved: boolean | null])[]) => (): Disclosure => {
  const disclosure = procurementDisclosure(['', '', ''], rows.map(([name, total]) => [name, '1', '', total, total, '']))
  return { ...disclosure, procurement: disclosure.procurement.map((row, at) => ({ ...row, reservedForSmallFirms: rows[at]?.[2] ?? null, reservedForMicroFirms: rows[at]?.[2] ?? null })) }
}

export default {
  valid: [{ name: '小额采购已预留', given: doc(['复印纸', '5.00', true], ['系统建设', '230.00', false]) }],
  invalid: [{ name: '小额采购未预留', parent: '小额采购已预留', given: doc(['复印纸', '5.00', false], ['系统建设', '230.00', false]), finds: [{ message: 'unreserved', at: '复印纸', severity: 'info' }] }],
  nearMiss: [
    { name: '同一项目有一行已预留', given: doc(['办公用品', '5.00', false], ['办公用品', '3.00', true]) },
    { name: '两栏没有填写', given: doc(['复印纸', '5.00', null]) },
  ],
} satisfies RuleCases
