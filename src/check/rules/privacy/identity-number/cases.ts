import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '没有身份证号码', given: of('补助对象共80户。') }],
  invalid: [
    { name: '身份证号码', parent: '没有身份证号码', given: of('补助对象身份证号11010519491231002X。'), finds: [{ message: 'printed', at: '110105********002X' }] },
    { name: '写明是身份证号，校验码不符', parent: '没有身份证号码', given: of('联系人林某（身份证号：110105194912310021），补助80户。'), finds: [{ message: 'printed', at: '110105********0021' }] },
    { name: '公民身份号码，中间有空格', parent: '没有身份证号码', given: of('公民身份号码 110105 19491231 0021。'), finds: [{ message: 'printed', at: '110105 ******** 0021' }] },
    { name: '十五位的旧号码', parent: '没有身份证号码', given: of('户主身份证号码为110105491231002。'), finds: [{ message: 'printed', at: '110105*****1002' }] },
  ],
  nearMiss: [
    { name: '校验码不符的十八位数字', given: of('登记编号110105194912310021。') },
    { name: '统一社会信用代码', given: of('统一社会信用代码：121101054000000213。') },
    { name: '说到身份证，号码却是项目编码', given: of('凭身份证申领，项目编码110105194912310021。') },
    { name: '十五位的项目编码', given: of('项目编码110105491231002。') },
  ],
} satisfies RuleCases
