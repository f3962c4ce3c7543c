import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (plan: string) => () => withSheets({ prose: { 项目实施计划: plan } })

export default {
  valid: [{ name: '各项相加等于共计', given: doc('档案法宣传费 2.5 万元，讲解员培训费 0.7 万元，共计 3.2 万元。') }],
  invalid: [
    { name: '共计写错', parent: '各项相加等于共计', given: doc('档案法宣传费 2.5 万元，讲解员培训费 0.7 万元，共计 2.3 万元。'), finds: [{ message: 'differs', at: '档案法宣传费 2.5 万元，讲解员培训费 0.7 万元，共计 2.3 万元。', expected: '3.20万元', actual: '2.3万元' }] },
    { name: '一项写错', parent: '各项相加等于共计', given: doc('档案法宣传费 5.2 万元，讲解员培训费 0.7 万元，共计 3.2 万元。'), finds: [{ message: 'differs', at: '档案法宣传费 5.2 万元，讲解员培训费 0.7 万元，共计 3.2 万元。' }] },
  ],
  nearMiss: [
    { name: '前面还有项目总投资', given: doc('项目总资金12万元，其中宣传费2.5万元，培训费0.7万元，共计3.2万元。') },
    { name: '单价乘数量', given: doc('讲解员培训费每人500元，20人，资料费0.2万元，共计1.2万元。') },
    { name: '约数', given: doc('宣传费约2.5万元，培训费0.7万元，共计3万元。') },
    { name: '只是后几项的合计', given: doc('项目经费9万元，安排宣传费2.5万元，培训费0.7万元，合计3.2万元。') },
  ],
} satisfies RuleCases
