import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (reason: string, change: 'increase' | 'decrease' | 'flat' = 'increase') => () => {
  const words = { increase: '增加10.00%', decrease: '减少10.00%', flat: '持平' }[change]
  return buildDisclosure({
    parts: [paragraph(`行政单位医疗（项）2026年预算安排11.00万元，与2025年预算执行数相比${words}。主要原因是：${reason}。`, {
      key: { measure: 'expenditure', functional: '2101101' }, subject: '行政单位医疗', accountNames: ['卫生健康支出', '行政事业单位医疗', '行政单位医疗'], amount: '11.00万元',
      previous: { year: 2025, words: '与2025年预算执行数相比' }, change: { direction: change, words }, reason,
    })],
  })
}

export default {
  valid: [{ name: '具体的原因', given: of('缴费基数调整') }],
  invalid: [
    { name: '重复科目名称', parent: '具体的原因', given: of('行政单位医疗经费增加'), finds: [{ message: 'restated', at: '行政单位医疗经费增加' }] },
    { name: '支出增加', parent: '具体的原因', given: of('支出增加'), finds: [{ message: 'restated', at: '支出增加' }] },
  ],
  nearMiss: [
    { name: '人员增加', given: of('参保人员增加') },
    { name: '业务量增加', given: of('业务量增加') },
    { name: '说到项目支出', given: of('项目支出增加') },
    { name: '持平', given: of('行政单位医疗经费保持不变', 'flat') },
    { name: '方向相反', given: of('行政单位医疗经费增加', 'decrease') },
    { name: '另有原因', given: of('行政单位医疗缴费比例提高，经费增加') },
  ],
} satisfies RuleCases
