import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const threePublic = (total: string, vehicles: string, operation = '54.00') => buildDisclosure({
  parts: [table({
    family: 'three-public', title: '一般公共预算“三公”经费支出表', key: { measure: 'threePublic' },
    columns: [name(), amount('预算数')],
    rows: [
      { cells: ['因公出国（境）费', ''], keys: [{ item: 'overseasTravel' }] },
      { cells: ['公务接待费', '0.83'], keys: [{ item: 'officialReception' }] },
      { cells: ['公务用车购置及运行费', vehicles], keys: [{ item: 'officialVehicles' }] },
      { cells: ['公务用车购置费', ''], keys: [{ item: 'vehiclePurchase' }] },
      { cells: ['公务用车运行维护费', operation], keys: [{ item: 'vehicleOperation' }] },
      { cells: ['合计', total], keys: [{}] },
    ],
  })],
})

export default {
  valid: [{ name: '购置费空白，运行费等于小计', given: () => threePublic('54.83', '54.00') }],
  invalid: [{ name: '运行费错一位', parent: '购置费空白，运行费等于小计', given: () => threePublic('54.83', '54.00', '45.00'), finds: [{ message: 'sum', at: '45.00', expected: '54.00万元' }] }],
  nearMiss: [{ name: '运行费只印到整数', given: () => threePublic('54.83', '54.00', '54') }],
} satisfies RuleCases
