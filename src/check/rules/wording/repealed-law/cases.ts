import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '现行法律', given: of('依据《中华人民共和国民法典》《中华人民共和国土地管理法》。') }],
  invalid: [{
    name: '已废止的法律', parent: '现行法律', given: of('依据《中华人民共和国合同法》《中华人民共和国土地管理法》。'),
    finds: [{ message: 'repealed', at: '《中华人民共和国合同法》', expected: '《中华人民共和国民法典》' }],
  }, {
    name: '不再执行的会计制度', parent: '现行法律', given: of('本馆执行《事业单位会计制度》《中华人民共和国土地管理法》。'),
    finds: [{ message: 'repealed', at: '《事业单位会计制度》', expected: '《政府会计制度——行政事业单位会计科目和报表》' }],
  }, {
    name: '被法律取代的条例', parent: '现行法律', given: of('依据《中华人民共和国城市维护建设税暂行条例》缴纳税费。'),
    finds: [{ message: 'repealed', at: '《中华人民共和国城市维护建设税暂行条例》', expected: '《中华人民共和国城市维护建设税法》' }],
  }],
  nearMiss: [
    { name: '现行的实施条例和制度', given: of('依据《中华人民共和国档案法实施条例》《政府会计制度》《民间非营利组织会计制度》《明州市实施〈档案法〉办法》。') },
    { name: '写明原法', given: of('依据原《合同法》签订的合同。') },
    { name: '名称相近的现行法', given: of('依据《中华人民共和国劳动合同法》《中华人民共和国噪声污染防治法》。') },
  ],
} satisfies RuleCases
