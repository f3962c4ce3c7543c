import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (allocationResult: string) => () => withSpecialFund({ budgetArrangement: '预算193.28万元。', allocationResult })

export default {
  valid: [{ name: '期限包括预算年度', given: doc('从2022年起，用7年时间完成620户的治理搬迁。') }],
  invalid: [{ name: '期限已满', parent: '期限包括预算年度', given: doc('从2014年起，用7年时间完成620户的治理搬迁。'), finds: [{ message: 'over', at: '从2014年起，用7年时间完成620户的治理搬迁。' }] }],
  nearMiss: [
    { name: '说明了延期', given: doc('从2014年起，用7年时间完成治理搬迁；经市政府批准延期至2027年。') },
    { name: '没有年数', given: doc('从2014年起，每年安排搬迁任务。') },
    { name: '到预算年度为止', given: doc('自2024年开始，用三年时间完成。') },
  ],
} satisfies RuleCases
