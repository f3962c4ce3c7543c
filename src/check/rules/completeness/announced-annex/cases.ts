import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...lines: string[]) => () => buildDisclosure({ parts: lines.map((line) => paragraph(line)) })
const ANNEXES = ['附件1：项目支出绩效目标表', '附件2：部门整体支出绩效目标表']

export default {
  valid: [{ name: '所说附件都在', given: of('编制了绩效目标，详见附件2。', ...ANNEXES) }],
  invalid: [{ name: '所说附件不在', parent: '所说附件都在', given: of('编制了绩效目标，详见附件3。', ...ANNEXES), finds: [{ message: 'missing', at: '详见附件3' }] }],
  nearMiss: [
    { name: '附件另行公开', given: of('编制了绩效目标，详见附件3。') },
    { name: '他文的附件', given: of('按照《财务管理办法》附件3的规定执行。', ...ANNEXES) },
    { name: '汉字序号', given: of('详见附件二。', ...ANNEXES) },
    { name: '只印有附表', given: of('详见附件1。', '附表1 收支预算总表') },
  ],
} satisfies RuleCases
