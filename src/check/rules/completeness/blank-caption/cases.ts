import type { Disclosure } from '../../../../model/disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import { buildDisclosure, buildParagraph, table } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...captions: string[]) => (): Disclosure => {
  const built = buildDisclosure({ parts: [table({ family: 'income-summary', title: '部门收入总表', columns: [name(), amount('预算数')], rows: [['合计', '1.00']] })] })
  return { ...built, tables: built.tables.map((one) => ({ ...one, caption: captions.map((text) => buildParagraph(text, 1)) })) }
}

export default {
  valid: [{ name: '填了部门名称', given: doc('编制部门：明州市档案局', '单位：万元') }],
  invalid: [
    { name: '部门名称空着', parent: '填了部门名称', given: doc('部门：', '单位：万元'), finds: [{ message: 'blank', at: '部门：' }] },
    { name: '同一行只有金额单位', parent: '填了部门名称', given: doc('编制部门：\t单位：元'), finds: [{ message: 'blank', at: '编制部门：\t单位：元' }] },
  ],
  nearMiss: [{ name: '只有金额单位', given: doc('单位：万元') }, { name: '名称与金额单位同在一行', given: doc('编制部门：明州市档案局\t单位：元') }],
} satisfies RuleCases
