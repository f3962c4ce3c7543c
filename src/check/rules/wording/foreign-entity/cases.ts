import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ entity: '上海市静安区档案局', parts: [paragraph(text)] })

export default {
  valid: [{ name: '本单位的合同', given: of('立项依据：《静安区档案局购买数字化加工服务合同》。') }, { name: '本单位名称', given: of('2026年，上海市静安区档案局2026年收入预算512.30万元。') }],
  invalid: [{ name: '合同名称中是邻区', parent: '本单位的合同', given: of('立项依据：《徐汇区档案局购买数字化加工服务合同》。'), finds: [{ message: 'foreign', at: '徐汇区档案局', severity: 'warning' }] }, { name: '邻区名称没有改', parent: '本单位名称', given: of('2026年，上海市徐汇区档案局2026年收入预算512.30万元。'), finds: [{ message: 'foreign', at: '徐汇区档案局', expected: '静安区档案局', severity: 'error' }] }],
  nearMiss: [{ name: '引用邻区的地图', given: of('参照《徐汇区档案局馆藏图集》编制。') }, { name: '提到外单位', given: of('赴徐汇区档案局学习数字化经验。') }],
} satisfies RuleCases
