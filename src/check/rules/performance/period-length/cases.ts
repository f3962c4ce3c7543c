import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (period: string, plan: string) => () => withSheets({ period, type: '', prose: { 项目实施计划: plan } })

export default {
  valid: [{ name: '两年的项目', given: doc('2年', '2025年、2026年两年内全面完成数字化。') }, { name: '本年付款', given: doc('1年', '2026年支付加工费20万元。') }],
  invalid: [
    { name: '两年的工作写一年', parent: '两年的项目', given: doc('1年', '2025年、2026年两年内全面完成数字化。'), finds: [{ message: 'span', at: '1年' }] },
    { name: '五年的工作写两年', parent: '两年的项目', given: doc('2年', '2023年至2027年底前完成全部数字化。'), finds: [{ message: 'span', at: '2年' }] },
    { name: '以前年度已付款', parent: '本年付款', given: doc('1年', '2025年已支付30万元，2026年支付加工费20万元。'), finds: [{ message: 'paid', at: '1年', severity: 'info' }] },
  ],
  nearMiss: [
    { name: '跨年的一年', given: doc('1年', '2025年至2026年6月底前完成。') },
    { name: '规划名称中的年份', given: doc('1年', '编制《档案事业发展规划（2021年至2035年）》，完成评审。') },
    { name: '政策的期限', given: () => withSheets({ period: '1年', prose: { 立项依据: '按照市政府部署，2022年至2027年底前完成全部档案数字化。' } }) },
    { name: '支付尾款', given: doc('1年', '2025年支付30万元，2026年支付尾款20万元。') },
    { name: '项目期比所说的年份长', given: doc('5年', '2025年至2027年底前完成主体工程建设。') },
  ],
} satisfies RuleCases
