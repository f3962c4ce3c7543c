import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (text: string) => () => withSheets({ prose: { '保证项目实施的制度、措施': text } })

export default {
  valid: [{ name: '以本单位口吻写', given: doc('本单位成立专班，与中标单位签订合同，按进度验收。') }],
  invalid: [{ name: '照搬投标文件', parent: '以本单位口吻写', given: doc('本公司从事档案数字化多年，积累了丰富经验。'), finds: [{ message: 'foreign', at: '本公司从事档案数字化多年，积累了丰富经验。' }] }],
  nearMiss: [{ name: '“我方案”不是“我方”', given: doc('按照自我方案评审结果组织实施。') }],
} satisfies RuleCases
