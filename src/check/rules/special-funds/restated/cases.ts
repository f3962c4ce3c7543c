import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (allocation: string, performance: string, budget = '2026年预算安排险村搬迁资金193.28万元，全部为一般公共预算拨款。') => () =>
  withSpecialFund({ budgetArrangement: budget, allocationResult: allocation, performance })

const ALLOCATION = '2026年度全市搬迁任务为80户，全部在青溪县，市级配套资金193.28万元。'
const PERFORMANCE = '户均12.08万元，市级分担20%。2026年度全市搬迁任务为80户，市级配套资金193.28万元。'

export default {
  valid: [{ name: '前后一致', given: doc(ALLOCATION, PERFORMANCE) }, { name: '整数金额一致', given: doc('由市财政统一拨付。', '预计缴纳社保费金额2000万元，应缴尽缴。', '2026年安排社保费2000万元。') }],
  invalid: [
    { name: '户数不同', parent: '前后一致', given: doc(ALLOCATION, PERFORMANCE.replace('80户', '85户')), finds: [{ message: 'differs', at: PERFORMANCE.replace('80户', '85户'), actual: '85户' }] },
    { name: '预算安排颠倒两位', parent: '前后一致', given: doc(ALLOCATION, PERFORMANCE, '2026年预算安排险村搬迁资金192.38万元，全部为一般公共预算拨款。'), finds: [{ message: 'budget', at: ALLOCATION }, { message: 'budget', at: PERFORMANCE }] },
    { name: '年度不同', parent: '前后一致', given: doc(ALLOCATION.replace('2026', '2025'), PERFORMANCE), finds: [{ message: 'year', at: PERFORMANCE }] },
    { name: '绩效中的金额不同', parent: '整数金额一致', given: doc('由市财政统一拨付。', '预计缴纳社保费金额5000万元，应缴尽缴。', '2026年安排社保费2000万元。'), finds: [{ message: 'budget', at: '预计缴纳社保费金额5000万元，应缴尽缴。' }] },
  ],
  nearMiss: [
    { name: '户均标准、其他级次的资金', given: doc('县级配套资金96.64万元。', '户均补助资金12.08万元。') },
    { name: '分给两县', given: doc('青溪县资金100万元，白河县资金93.28万元。', '按期完成搬迁。') },
    { name: '不同的事用同一单位', given: doc('全市搬迁任务为80户。', '全市符合条件的为620户。') },
  ],
} satisfies RuleCases
