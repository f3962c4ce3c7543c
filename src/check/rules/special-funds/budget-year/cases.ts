import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (budgetArrangement: string, allocationResult = '全部分配到青川区。') => () => withSpecialFund({ budgetArrangement, allocationResult })

export default {
  valid: [
    { name: '本年度的预算', given: doc('2026年市财政局明财预〔2026〕12号批复预算193.28万元。') },
    { name: '本年度的任务', given: doc('预算193.28万元。', '2026年度我市修缮任务为80户，全部位于青川区。') },
  ],
  invalid: [
    { name: '上年度的预算', parent: '本年度的预算', given: doc('2025年市财政局明财预〔2026〕12号批复预算193.28万元。'), finds: [{ message: 'year', at: '2025年市财政局明财预〔2026〕12号批复预算193.28万元。', expected: '2026年' }] },
    { name: '上年度的任务', parent: '本年度的任务', given: doc('预算193.28万元。', '2025年度我市修缮任务为80户，全部位于青川区。'), finds: [{ message: 'year', at: '2025年度我市修缮任务为80户，全部位于青川区。' }] },
  ],
  nearMiss: [
    { name: '两年都写', given: doc('2025年安排100.00万元，2026年安排193.28万元。') },
    { name: '结转的资金', given: doc('2025年结转资金193.28万元。') },
    { name: '办法的年份', given: doc('根据2024年修订的办法，预算193.28万元。') },
  ],
} satisfies RuleCases
