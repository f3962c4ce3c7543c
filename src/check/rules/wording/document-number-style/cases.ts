import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '六角括号', given: of('依据《明州市档案管理办法》（明政办发〔2021〕18号）。') }],
  invalid: [
    {
      name: '方括号', parent: '六角括号', given: of('依据《明州市档案管理办法》（明政办发[2021]18号）。'),
      finds: [{ message: 'brackets', at: '明政办发[2021]18号', expected: '明政办发〔2021〕18号' }],
    },
    {
      name: '圆括号', parent: '六角括号', given: of('依据《明州市档案管理办法》（明政办发（2021）18号）。'),
      finds: [{ message: 'brackets', at: '明政办发（2021）18号', expected: '明政办发〔2021〕18号' }],
    },
    {
      name: '尖括号', parent: '六角括号', given: of('依据《明州市档案管理办法》（明政办发<2021>18号）。'),
      finds: [{ message: 'brackets', at: '明政办发<2021>18号', expected: '明政办发〔2021〕18号' }],
    },
    {
      name: '前面连着动词', parent: '六角括号', given: of('根据明政办发[2021]18号开展。'),
      finds: [{ message: 'brackets', at: '根据明政办发[2021]18号', actual: '明政办发[2021]18号' }],
    },
    {
      name: '加了“第”字', parent: '六角括号', given: of('依据《明州市档案管理办法》（明政办发〔2021〕第18号）。'),
      finds: [{ message: 'serial', at: '明政办发〔2021〕第18号', expected: '明政办发〔2021〕18号' }],
    },
  ],
  nearMiss: [
    { name: '不是发文字号的括号', given: of('见《明州市档案管理办法》（明政办发〔2021〕18号）。展览（2021）共18场，国家档案局令（2019年）第13号。') },
  ],
} satisfies RuleCases
