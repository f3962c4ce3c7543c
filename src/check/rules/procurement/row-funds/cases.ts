import { procurementDisclosure } from '../../../../../test/support/build-procurement.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const row = (total: string, fund: string) =>
  procurementDisclosure([total, '185.00', fund], [['卫星遥感监测', '1', '', total, '185.00', fund]])

/** So many rows whose total is not the sum of their funds, below one that is. */
const rows = (count: number) =>
  procurementDisclosure(['9', '9', '9'], [['测绘', '1', '', '415.00', '185.00', '230.00'],
    ...Array.from({ length: count }, (_, i): [string, string, string, string, string, string] => [`测绘${i}`, '1', '', `${i + 2}.00`, '185.00', '230.00'])])

export default {
  valid: [{ name: '总计等于两项资金之和', given: () => row('415.00', '230.00') }],
  invalid: [
    { name: '基金数字颠倒', parent: '总计等于两项资金之和', given: () => row('415.00', '320.00'), finds: [{ message: 'wrong', at: '415.00', expected: '505.00万元' }] },
    { name: '接连三行不等', parent: '总计等于两项资金之和', given: () => rows(3), finds: ['2.00', '3.00', '4.00'].map((at) => ({ message: 'wrong' as const, at, expected: '415.00万元' })) },
  ],
  nearMiss: [{ name: '基金空白，总计就是一般公共预算', given: () => row('185.00', '') },
    { name: '接连四行都不等，多半是栏没有读对', given: () => rows(4) }],
} satisfies RuleCases
