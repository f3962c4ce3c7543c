import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

const sheet = (sentence: string, goal = '建设平台5套，剩余款项于验收后2026年支付。') => () => withSheets({ prose: { 项目概况: sentence }, annualGoal: goal })

export default {
  valid: [
    { name: '各年支付等于合同金额', given: sheet('经财政评审，合同金额为303万元，2025年度支出150万元，2026年度支出153万元。') },
    { name: '元与万元混用，余款取到两位小数', given: of('档案数字化合同金额总计24821200元，2020年已支付560万元，2021年已支付1177.484万元，2022年需支付剩余的744.64万元。') },
  ],
  invalid: [{
    name: '付了余款仍有差额', parent: '各年支付等于合同金额', given: sheet('经财政评审，合同金额为303万元，2025年度支出150万元，2026年度支出117.7565万元。'),
    finds: [{ message: 'unsettled', at: '经财政评审，合同金额为303万元，2025年度支出150万元，2026年度支出117.7565万元。', expected: '303万元', actual: '267.7565万元' }],
  }, {
    name: '支付多于合同', parent: '各年支付等于合同金额', given: sheet('经财政评审，合同金额为303万元，2025年度支出150万元，2026年度支出163万元。'),
    finds: [{ message: 'overpaid', at: '经财政评审，合同金额为303万元，2025年度支出150万元，2026年度支出163万元。' }],
  }, {
    name: '余款数字颠倒', parent: '元与万元混用，余款取到两位小数', given: of('档案数字化合同金额总计24821200元，2020年已支付560万元，2021年已支付1177.484万元，2022年需支付剩余的774.64万元。'),
    finds: [{ message: 'differs', at: '774.64万元', expected: '744.64万元', actual: '774.64万元' }],
  }],
  nearMiss: [
    { name: '以后年度还要支付', given: sheet('合同金额为303万元，2025年度支出150万元，2026年度支出100万元。', '建设平台5套。') },
    { name: '余款只付一部分', given: of('合同金额100万元，已支付30万元，剩余部分2022年先支付20万元。') },
    { name: '句中另有预算金额', given: of('项目预算120万元，合同金额100万元，已支付30万元，剩余90万元。') },
    { name: '质保金另付', given: of('合同金额100万元，已支付30万元，剩余65万元，质保金5%一年后付。') },
  ],
} satisfies RuleCases
