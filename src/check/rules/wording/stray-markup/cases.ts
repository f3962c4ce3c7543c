import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '没有代码', given: of('完成馆藏档案数字化加工。') }],
  invalid: [
    { name: '段落代码', parent: '没有代码', given: of('<p>完成馆藏档案数字化加工。</p>'), finds: [{ message: 'markup', at: '<p>' }] },
    { name: '空格代码', parent: '没有代码', given: of('完成馆藏&nbsp;档案数字化加工。'), finds: [{ message: 'markup', at: '&nbsp;' }] },
    { name: '公式代码', parent: '没有代码', given: of('完成馆藏档案数字化加工，完成率$\\geq 30\\%$。'), finds: [{ message: 'formula', at: '$\\geq 30\\%$' }] },
  ],
  nearMiss: [
    { name: '美元与反斜线', given: of('折合$300，路径为D:\\档案，比例$5至$10。') },{ name: '小于号与书名号', given: of('成本控制差异率<10%，依据《档案法》〈实施办法〉，P<0.05且a>b。') }],
} satisfies RuleCases
