import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '元与万元混用，余款取到两位小数', given: of('档案数字化合同金额总计24821200元，2020年已支付560万元，2021年已支付1177.484万元，2022年需支付剩余的744.64万元。') }],
  invalid: [{
    name: '余款数字颠倒', parent: '元与万元混用，余款取到两位小数', given: of('档案数字化合同金额总计24821200元，2020年已支付560万元，2021年已支付1177.484万元，2022年需支付剩余的774.64万元。'),
    finds: [{ message: 'differs', at: '774.64万元', expected: '744.64万元', actual: '774.64万元' }],
  }],
  nearMiss: [
    { name: '余款只付一部分', given: of('合同金额100万元，已支付30万元，剩余部分2022年先支付20万元。') },
    { name: '句中另有预算金额', given: of('项目预算120万元，合同金额100万元，已支付30万元，剩余90万元。') },
    { name: '质保金另付', given: of('合同金额100万元，已支付30万元，剩余65万元，质保金5%一年后付。') },
  ],
} satisfies RuleCases
