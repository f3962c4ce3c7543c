import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const prose = (total: string, services: string) => buildDisclosure({
  parts: [paragraph(
    `政府采购预算${total}万元，其中：货物92万元、工程100万元、服务${services}万元。`,
    { key: { measure: 'procurement' }, subject: '政府采购预算', amount: `${total}万元` },
    { key: { measure: 'procurement', item: 'goods' }, subject: '货物', amount: '92万元' },
    { key: { measure: 'procurement', item: 'works' }, subject: '工程', amount: '100万元' },
    { key: { measure: 'procurement', item: 'services' }, subject: '服务', amount: `${services}万元` },
  )],
})

export default {
  valid: [{ name: '总额等于三类之和', given: () => prose('1156.57', '964.57') }],
  invalid: [{ name: '服务的数颠倒', parent: '总额等于三类之和', given: () => prose('1156.57', '946.57'), finds: [{ message: 'sum', at: '946.57万元', expected: '964.57万元' }] }],
  nearMiss: [{ name: '总额四舍五入到整数', given: () => prose('1157', '964.57') }],
} satisfies RuleCases
