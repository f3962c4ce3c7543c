import { buildDisclosure, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, code, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const rows = (total: string, personnel: string) => buildDisclosure({
  parts: [table({
    family: 'basic-expenditure', title: '一般公共预算基本支出表', unit: 'yuan', key: { measure: 'expenditure', fund: 'generalPublic' },
    columns: [code('economic'), name(), amount('合计', { nature: 'basic' }), amount('人员经费', { nature: 'personnel' }), amount('公用经费', { nature: 'publicUse' })],
    rows: [['', '合计', total, personnel, '2,178,324.44']],
  })],
})

export default {
  valid: [{ name: '基本支出等于两项之和', given: () => rows('25,741,666.44', '23,563,342.00') }],
  invalid: [{
    name: '人员经费错一位', parent: '基本支出等于两项之和', given: () => rows('25,741,666.44', '23,563,842.00'),
    finds: [{ message: 'sum', at: '23,563,842.00', expected: '23,563,342.00元' }],
  }],
  nearMiss: [{ name: '合计空白、分项为零', given: () => rows('25,741,666.44', '23563342') }, {
    name: '正文另列一项没有读懂的资金', document: [
      '2025年部门预算', '第一部分 预算情况说明', '一、支出情况', '2025年基本支出600.00万元，其中人员经费450.00万元，公用经费100.00万元，留用的培养费返还50.00万元。',
      '2024年基本支出500.00万元，其中人员经费400.00万元，公用经费100.00万元。',
    ].join('\n'),
  }],
} satisfies RuleCases
