import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '名称一致', given: of('《关于进一步加强档案数字化经费保障的意见》（明财〔2020〕9号）；关于转发《关于进一步加强档案数字化经费保障的意见》的通知。') }],
  invalid: [{
    name: '转发时多两个字', parent: '名称一致', given: of('《关于进一步加强档案数字化经费保障的意见》（明财〔2020〕9号）；关于转发《关于进一步加强档案数字化工作经费保障的意见》的通知。'),
    finds: [{ message: 'differs', at: '《关于进一步加强档案数字化工作经费保障的意见》' }],
  }],
  nearMiss: [
    { name: '两个文号', given: of('《关于进一步加强档案数字化经费保障的意见》（明财〔2020〕9号）、《关于进一步加强档案信息化经费保障的意见》（明财〔2021〕3号）。') },
    { name: '不同年度', given: of('《明州市档案局2024年档案工作要点的通知》《明州市档案局2025年档案工作要点的通知》。') },
    { name: '不同地区', given: of('《关于批准青川区档案馆新馆建设的批复》《关于批准青山区档案馆新馆建设的批复》。') },
    { name: '试行', given: of('《明州市政府购买档案服务管理暂行办法》《明州市政府购买档案服务管理办法》。') },
  ],
} satisfies RuleCases
