import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (text: string) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['208', '社会保障和就业支出', text]] })] })

// The table is there so that the rule applies.
const said = (text: string) => () => buildDisclosure({ parts: [paragraph(text), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['208', '社会保障和就业支出', '3,518.85']] })] })

export default {
  valid: [{ name: '有千分位', given: doc('1,553.71') }, { name: '没有千分位', given: doc('1553.71') }, { name: '正文写数', given: said('预算3,518.85万元，主要用于人员工资。') }],
  invalid: [
    { name: '分节号错位', parent: '有千分位', given: doc('15,53.71'), finds: [{ message: 'separator', at: '15,53.71' }] },
    { name: '正文的全角分节号', parent: '正文写数', given: said('预算3，518.85万元，主要用于人员工资。'), finds: [{ message: 'comma', at: '3，518.85', severity: 'warning', expected: '3,518.85' }] },
    { name: '两个小数点', parent: '有千分位', given: doc('1.553.71'), finds: [{ message: 'noNumber', at: '1.553.71' }] },
  ],
  nearMiss: [{ name: '逗号后另起一句', given: said('共有项目3个，518.85万元用于人员工资；设备12，其中3台。') }, { name: '换行断开', given: doc('1,553\n.71') }, { name: '两行的金额在一格', given: doc('6,043,390\n12,390') }, { name: '负数', given: doc('-1,553.71') }, { name: '横线', given: doc('—') }],
} satisfies RuleCases
