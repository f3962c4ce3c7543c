import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (goal: string) => () => withSheets({ annual: ['100,000,000'], whole: ['100,000,000'], wholeGoal: '保障征地。', annualGoal: goal })

export default {
  valid: [{ name: '目标在资金以内', given: doc('2026年征地项目拆迁安置补偿9077.85万元，补偿面积96公顷。') }],
  invalid: [{
    name: '目标比资金多', parent: '目标在资金以内', given: doc('2026年征地项目拆迁安置补偿19077.85万元，补偿面积96公顷。'),
    finds: [{ message: 'exceeds', at: '2026年征地项目拆迁安置补偿19077.85万元，补偿面积96公顷。', actual: '19077.85万元', expected: '≤ 10,000.00万元' }],
  }],
  nearMiss: [
    { name: '带动社会投资', given: doc('发放贴息，带动社会资本投入5亿元。') },
    { name: '合同总额与以前年度支付', given: doc('合同金额3亿元，已支付2.5亿元，本年支付0.5亿元。') },
    { name: '另一年的支付', given: doc('建设系统1套，2025年支付1.5亿元，2026年支付0.9亿元。') },
    { name: '三年合计', given: doc('三年投入补偿资金3亿元，本年补偿0.9亿元。') },
    { name: '代为支付的资金', given: doc('保障集中支付安全，全年支付各单位资金50亿元。') },
    { name: '各级配套', given: doc('发放补助资金2亿元，县级配套1亿元。') },
    { name: '受审计的资金', given: doc('审计财政支出200亿元。') },
  ],
} satisfies RuleCases
