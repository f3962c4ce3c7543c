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

const counts = `明州市档案局2024年度部门决算公开
“三公”经费支出决算表
单位：万元
单位名称\t合计\t因公出国（境）费\t公务接待费\t接待批次（个）\t接待人次（人）
合计\t6.00\t4.20\t1.80\t48\t404
明州市档案局本级\t5.10\t4.20\t0.90\t31\t250
明州市档案馆\t0.90\t0.00\t0.90\t17\t154
`

export default {
  valid: [{ name: '合计等于各单位之和', given: () => agency('94.01', '6.79') }, { name: '批次、人次合计等于各单位之和', document: counts }],
  invalid: [
    { name: '一个单位的数小数点错位', parent: '合计等于各单位之和', given: () => agency('94.01', '67.90'), finds: [{ message: 'sum', at: '67.90', expected: '6.79万元' }] },
    { name: '一个单位的人次写错', parent: '批次、人次合计等于各单位之和', replace: ['250', '205'], finds: [{ message: 'sum', at: '205', expected: '250' }] },
  ],
  nearMiss: [{ name: '尾差 0.01', given: () => agency('94.00', '6.79') }],
} satisfies RuleCases
