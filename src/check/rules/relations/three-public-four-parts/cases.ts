import type { RuleCases } from '../../../rule-cases.ts'

const BUDGET = `2025年明州市粮食局“三公”经费预算情况说明

2025年明州市粮食局财政拨款“三公”经费预算合计32.60万元。其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行维护费28.60万元，与上年持平，因车辆数没有变；公务接待费4.00万元，比上年减少2.00万元，原因是压减接待。
`

export default {
  valid: [{ name: '合计等于四项之和', document: BUDGET }],
  invalid: [{ name: '一项改了合计没改', parent: '合计等于四项之和', replace: ['公务接待费4.00万元', '公务接待费7.00万元'], finds: [{ message: 'sum', at: '32.60', expected: '35.60万元' }] }],
  nearMiss: [{ name: '写了购置及运行费合计，四项不必列全', document: BUDGET.replace('公务用车购置费0万元；', '公务用车购置及运行费28.60万元；').replace('4.00万元，', '4.00万元（含外事），') }],
} satisfies RuleCases
