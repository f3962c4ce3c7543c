import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (own: string, personal: string, amount: string) => () =>
  withSpecialFund({ performance: `搬迁户户均12.08万元，按照省级50%、市级${own}%、县级20%、个人${personal}%的比例分担。本年搬迁任务为80户，市级配套资金${amount}万元。` })

export default {
  valid: [{ name: '比例与金额相符', given: doc('20', '10', '193.28') }],
  invalid: [
    { name: '比例之和不足', parent: '比例与金额相符', given: doc('20', '5', '193.28'), finds: [{ message: 'sum', at: '搬迁户户均12.08万元，按照省级50%、市级20%、县级20%、个人5%的比例分担。本年搬迁任务为80户，市级配套资金193.28万元。', actual: '95%' }] },
    { name: '金额算错', parent: '比例与金额相符', given: doc('20', '10', '139.28'), finds: [{ message: 'product', at: '搬迁户户均12.08万元，按照省级50%、市级20%、县级20%、个人10%的比例分担。本年搬迁任务为80户，市级配套资金139.28万元。', expected: '193.28万元' }] },
  ],
  nearMiss: [{ name: '等比数不是百分比', given: () => withSpecialFund({ performance: '资金由个人、集体和政府按3:3:4的比例分担，应交尽交率100%。' }) }],
} satisfies RuleCases
