import type { Disclosure } from '../../../../model/disclosure.ts'
import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

/** Rows with 面向中小企业, 面向小微企业. */
const doc = (...flags: (readonly [boolean, boolean])[]) => (): Disclosure => {
  const disclosure = procurementDisclosure(['30.00', '30.00', ''], flags.map((_, at) => [`设备${at + 1}`, '1', '10.00', '10.00', '10.00', '']))
  return { ...disclosure, procurement: disclosure.procurement.map((row, at) => ({ ...row, reservedForSmallFirms: flags[at]?.[0] ?? null, reservedForMicroFirms: flags[at]?.[1] ?? null })) }
}

export default {
  valid: [{ name: '两栏都是', given: doc([true, true], [true, false], [false, false]) }],
  invalid: [
    { name: '一行矛盾', parent: '两栏都是', given: doc([true, true], [false, true], [false, false]), finds: [{ message: 'contradict', at: '设备2', severity: 'warning' }] },
    { name: '全表按互斥填写', parent: '两栏都是', given: doc([false, true], [false, true], [true, false]), finds: [{ message: 'contradict', at: '设备1', severity: 'info' }, { message: 'contradict', at: '设备2', severity: 'info' }] },
  ],
  nearMiss: [{ name: '只面向中小企业', given: doc([true, false], [true, false]) }],
} satisfies RuleCases
