import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '成对的引号', given: of('开展“档案进社区”、“优秀案例评选”活动（含培训）。') }],
  invalid: [
    { name: '少一个前引号', parent: '成对的引号', given: of('开展“档案进社区”、优秀案例评选”活动（含培训）。'), finds: [{ message: 'surplus', at: '”' }] },
    { name: '少一个后括号', parent: '成对的引号', given: of('开展“档案进社区”、“优秀案例评选”活动（含培训。'), finds: [{ message: 'unclosed', at: '（' }] },
    { name: '书名号里少一个前单书名号', parent: '成对的引号', given: of('依据《关于印发档案管理办法>的通知》（明档〔2021〕3号）开展“培训”。'), finds: [{ message: 'surplus', at: '>' }] },
    { name: '书名号不成对', parent: '成对的引号', given: of('依据《档案法、《档案法实施条例》开展。'), finds: [{ message: 'unclosed', at: '《' }] },
  ],
  nearMiss: [
    { name: '书名号里套单书名号', given: of('依据《关于印发<档案管理办法>的通知》和《关于转发〈档案法〉的通知》，指标值>=95%。') },
    { name: '后引号折到下一行行首', given: of('建设“数字档案馆\n”，完成验收。') },
    { name: '序号后的括号', given: of('措施：1）登记；2）整理；a)移交。') },
    { name: '全角半角混用', given: of('公务用车（含执法车辆)3辆。') },
    { name: '引文跨两段', given: of('会议要求：“一要清点家底。', '二要按期移交。”') },
    { name: '英文撇号', given: of('采购 Adobe’s 软件1套。') },
  ],
} satisfies RuleCases
