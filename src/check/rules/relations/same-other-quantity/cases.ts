import { buildDisclosure, paragraph, table } from '../../../../../test/support/build-disclosure.ts'
import { amount, name } from '../../../../../test/support/build-table.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const amounts = (prose: string) => buildDisclosure({
  parts: [
    paragraph(`绩效目标涉及资金${prose}万元。`, { key: { measure: 'performanceFunds' }, subject: '绩效目标涉及资金', amount: `${prose}万元` }),
    table({
      family: 'project-expenditure', title: '项目支出表', key: { measure: 'performanceFunds' },
      columns: [name(), amount('金额')], rows: [{ cells: ['合计', '7,054.05'], keys: [{}] }],
    }),
  ],
})

export default {
  valid: [{ name: '正文与表一致', given: () => amounts('7,054.05') }],
  invalid: [{ name: '正文是另一个数', parent: '正文与表一致', given: () => amounts('7,045.05'), finds: [{ message: 'differs', at: '7,045.05万元', expected: '7,054.05万元' }] }],
  nearMiss: [
    { name: '正文按四舍五入少印小数', given: () => amounts('7,054') },
    { name: '其他车辆的价值是车辆价值的一部分', document: '明州市档案馆2026年部门预算\n三、国有资产占用使用情况\n1.车辆3辆，价值66.70万元；其中：一般公务用车1辆，价值22.40万元；其他车辆2辆，价值44.30万元。\n' },
  ],
} satisfies RuleCases
