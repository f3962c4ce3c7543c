import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '前后一致', given: of('建成后作为档案展示和数字化加工、社区教育活动场所。', '新馆作为档案展示和数字化加工、社区教育活动场所，便于查档。') }],
  invalid: [{
    name: '竣与峻', parent: '前后一致', given: of('馆舍维修项目全部峻工并通过质量检验和资料归档。', '馆舍维修项目全部竣工并通过质量检验和资料归档。'), finds: [{ message: 'differs', at: '部竣工', actual: '维修项目全部竣工并通过质量' }],
  }],
  nearMiss: [
    { name: '上下文不同', given: of('项目绩效目标由档案馆编制并按时公开。', '项目的积累由档案馆编制并按时公开。') },
    { name: '不是易混的字', given: of('档案馆本年度项目收入预算安排情况说明。', '档案馆本年度项目支出预算安排情况说明。') },
    { name: '带数字的条款', given: of('截至2025年末共有馆藏档案12万卷。', '截至2025年未共有馆藏档案12万卷。') },
  ],
} satisfies RuleCases
