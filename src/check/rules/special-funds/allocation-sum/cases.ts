import { withSpecialFund } from '../../../../../test/support/build-special-fund.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (allocationResult: string) => () => withSpecialFund({ budgetArrangement: '年初预算安排500.00万元，全部为政府性基金预算拨款。', allocationResult })
const RIGHT = '按整治长度分配，其中：清溪镇220.00万元，石桥镇160.00万元，柳塘乡120.00万元。'

export default {
  valid: [{ name: '户数相加', given: doc('全市搬迁任务为161户，其中青溪县90户、白河县71户，市级配套资金386.40万元。') }, { name: '合计等于安排', given: doc(RIGHT) }],
  invalid: [{ name: '一县的户数写错', parent: '户数相加', given: doc('全市搬迁任务为161户，其中青溪县60户、白河县71户，市级配套资金386.40万元。'), finds: [{ message: 'counts', at: '全市搬迁任务为161户，其中青溪县60户、白河县71户，市级配套资金386.40万元。', expected: '131户', actual: '161户' }] }, { name: '一项多写了', parent: '合计等于安排', given: doc(RIGHT.replace('120.00', '170.00')), finds: [{ message: 'differs', at: RIGHT.replace('120.00', '170.00') }] }],
  nearMiss: [{ name: '只说其中一部分', given: doc('全市搬迁任务为161户，其中青溪县90户。') }, { name: '只是第一批', given: doc('第一批资金已下达，其中：清溪镇220.00万元，石桥镇160.00万元。') }],
} satisfies RuleCases
