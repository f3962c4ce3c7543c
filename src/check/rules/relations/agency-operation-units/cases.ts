import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const agency = (total: string, branch: string) => buildDisclosure({
  parts: [table({
    family: 'agency-operation', title: '机关运行经费预算表', key: { measure: 'agencyOperation' },
    columns: [name(), amount('预算数')],
    rows: [
      { cells: ['合计', total], keys: [{}] },
      { cells: ['市档案局机关', '87.22'], keys: [{ unit: '036001' }] },
      { cells: ['市档案局分局', branch], keys: [{ unit: '036003' }] },
    ],
  })],
})

export default {
  valid: [{ name: '合计等于各单位之和', given: () => agency('94.01', '6.79') }],
  invalid: [{ name: '一个单位的数小数点错位', parent: '合计等于各单位之和', given: () => agency('94.01', '67.90'), finds: [{ message: 'sum', at: '67.90', expected: '6.79万元' }] }],
  nearMiss: [{ name: '尾差 0.01', given: () => agency('94.00', '6.79') }],
} satisfies RuleCases
