import { paragraph } from '../../../../../test/support/build-disclosure.ts'
import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (prose: string) => () => withSpecialFund({ budgetArrangement: '年初预算批复资金193.28万元，全部为一般公共预算财政拨款。' }, [paragraph(prose)])

export default {
  valid: [{ name: '两处一致', given: doc('项目支出中，农村地质灾害治理搬迁193.28万元，档案修复20万元。') }],
  invalid: [{ name: '两处不一致', parent: '两处一致', given: doc('项目支出中，农村地质灾害治理搬迁500万元，档案修复20万元。'), finds: [{ message: 'differs', at: '年初预算批复资金193.28万元，全部为一般公共预算财政拨款。' }] }],
  nearMiss: [{ name: '另一项资金', given: doc('项目支出中，城市地质灾害监测500万元。') }],
} satisfies RuleCases
