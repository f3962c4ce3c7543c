import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '一百万元', given: of('单价100万元（含）以上设备（不含车辆）1台（套）。') }, { name: '五十万元通用设备', given: of('单位价值50万元以上通用设备2台（套），单价100万元以上专用设备0台（套）。') }],
  invalid: [
    { name: '漏一个零', parent: '一百万元', given: of('单价10万元（含）以上设备（不含车辆）1台（套）。'), finds: [{ message: 'unusual', at: '10' }] },
    { name: '多打一位', parent: '五十万元通用设备', given: of('单位价值52万元以上通用设备2台（套），单价100万元以上专用设备0台（套）。'), finds: [{ message: 'unusual', at: '52' }] },
  ],
  nearMiss: [{ name: '采购限额标准', given: of('分散采购限额标准以上的项目，单价5万元以上的办公设备按规定配置。') }],
} satisfies RuleCases
