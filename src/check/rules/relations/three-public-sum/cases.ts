import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const threePublic = (total: string, vehicles: string, operation = '54.00', abroad = '') => buildDisclosure({
  parts: [table({
    family: 'three-public', title: '一般公共预算“三公”经费支出表', key: { measure: 'threePublic' },
    columns: [name(), amount('预算数')],
    rows: [
      { cells: ['因公出国（境）费', abroad], keys: [{ item: 'overseasTravel' }] },
      { cells: ['公务接待费', '0.83'], keys: [{ item: 'officialReception' }] },
      { cells: ['公务用车购置及运行费', vehicles], keys: [{ item: 'officialVehicles' }] },
      { cells: ['公务用车购置费', ''], keys: [{ item: 'vehiclePurchase' }] },
      { cells: ['公务用车运行维护费', operation], keys: [{ item: 'vehicleOperation' }] },
      { cells: ['合计', total], keys: [{}] },
    ],
  })],
})

export default {
  valid: [{ name: '合计等于三项之和', given: () => threePublic('54.83', '54.00') }],
  invalid: [{
    name: '出国费印作整数0，合计多0.4', parent: '合计等于三项之和', given: () => threePublic('55.23', '54.00', '54.00', '0'),
    finds: [{ message: 'sum', at: '54.00', expected: '54.40万元' }],
  }, { name: '合计漏加公务接待费', parent: '合计等于三项之和', given: () => threePublic('54.00', '54.00'), finds: [{ message: 'sum', at: '54.00', expected: '54.83万元' }] }],
  nearMiss: [{ name: '尾差 0.01', given: () => threePublic('54.82', '54.00') }, { name: '购置及运行费小计空白，两项有数', given: () => threePublic('54.83', '') }],
} satisfies RuleCases
