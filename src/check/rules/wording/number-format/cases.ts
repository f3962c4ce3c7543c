import { amount, code, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (text: string) => () => buildDisclosure({ parts: [paragraph('预算公开表'), table({ family: 'expenditure-summary', title: '部门支出总表', columns: [code(), name(), amount('合计')], rows: [['208', '社会保障和就业支出', text]] })] })

export default {
  valid: [{ name: '有千分位', given: doc('1,553.71') }, { name: '没有千分位', given: doc('1553.71') }],
  invalid: [
    { name: '分节号错位', parent: '有千分位', given: doc('15,53.71'), finds: [{ message: 'separator', at: '15,53.71' }] },
    { name: '两个小数点', parent: '有千分位', given: doc('1.553.71'), finds: [{ message: 'noNumber', at: '1.553.71' }] },
  ],
  nearMiss: [{ name: '换行断开', given: doc('1,553\n.71') }, { name: '负数', given: doc('-1,553.71') }, { name: '横线', given: doc('—') }],
} satisfies RuleCases
