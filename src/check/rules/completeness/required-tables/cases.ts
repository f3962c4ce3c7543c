import { amount, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { FamilyId } from '../../../../model/disclosure-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const ALL: readonly (readonly [FamilyId, string])[] = [
  ['income-expenditure-summary', '收支总表'], ['income-summary', '收入总表'], ['expenditure-summary', '支出总表'], ['fiscal-summary', '财政拨款收支总表'],
  ['general-public-expenditure', '一般公共预算支出表'], ['basic-expenditure', '一般公共预算基本支出表'], ['three-public', '“三公”经费支出表'],
  ['government-fund-expenditure', '政府性基金预算支出表'], ['state-capital', '国有资本经营预算支出表'],
]

const doc = (without: readonly FamilyId[], more: readonly (readonly [FamilyId, string])[] = []) => () => buildDisclosure({
  parts: [
    paragraph('明州市档案局2026年部门预算'),
    ...[...ALL, ...more].filter(([family]) => !without.includes(family)).map(([family, title]) => table({ family, title, columns: [name(), amount('预算数')], rows: [['合计', '1.00']] })),
  ],
})

export default {
  valid: [{ name: '九张表齐全', given: doc([]) }],
  invalid: [
    { name: '缺支出总表', parent: '九张表齐全', given: doc(['expenditure-summary']), finds: [{ message: 'missing', at: '收入总表', severity: 'error' }] },
    { name: '大学没有“三公”经费表，只作警告', parent: '九张表齐全', given: () => ({ ...doc(['three-public'])(), entity: '明州大学' }), finds: [{ message: 'missing', at: '一般公共预算基本支出表', severity: 'warning' }] },
    { name: '机关没有“三公”经费表', parent: '九张表齐全', given: doc(['three-public']), finds: [{ message: 'missing', at: '一般公共预算基本支出表', severity: 'error' }] },
    { name: '缺国有资本经营预算表', parent: '九张表齐全', given: doc(['state-capital']), finds: [{ message: 'missing', at: '政府性基金预算支出表', severity: 'warning' }] },
  ],
  nearMiss: [
    {
      name: '按经济分类的一般公共预算支出表列有基本支出', given: () => buildDisclosure({
        parts: [
          paragraph('明州市档案局2026年部门预算'),
          ...ALL.filter(([family]) => family !== 'basic-expenditure').map(([family, title]) => table({ family, title, columns: [name(), amount('预算数')], rows: [['合计', '1.00']] })),
          table({ family: 'fiscal-expenditure-by-economy', title: '一般公共预算支出表（按支出经济分类）', key: { measure: 'expenditure', fund: 'generalPublic' }, columns: [name(), amount('基本支出', { nature: 'basic' })], rows: [{ cells: ['基本工资', '1.00'], keys: [{ economic: '30101' }] }] }),
        ],
      }),
    },
    { name: '只是一张附表的文件', given: doc(['income-expenditure-summary', 'income-summary', 'expenditure-summary', 'fiscal-summary', 'basic-expenditure', 'three-public']) },
    { name: '多出政府采购表', given: doc([], [['procurement', '政府采购预算表']]) },
  ],
} satisfies RuleCases
