import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

const FIRST = '依据《明州市档案馆管理办法》（明政办发〔2021〕18号）。'

export default {
  valid: [{ name: '两次引用同一文号', given: of(FIRST, '按照《明州市档案馆管理办法》（明政办发〔2021〕18号）开展。') }],
  invalid: [
    {
      name: '顺序号不同', parent: '两次引用同一文号', given: of(FIRST, '按照《明州市档案馆管理办法》（明政办发〔2021〕81号）开展。'),
      finds: [{ message: 'differs', at: '《明州市档案馆管理办法》（明政办发〔2021〕81号）', severity: 'warning' }],
    },
  ],
  nearMiss: [
    { name: '括号样式不同而文号相同', given: of(FIRST, '按照《明州市档案馆管理办法》（明政办发[2021]18号）实施。') },
    { name: '不同文件', given: of(FIRST, '按照《明州市档案移交办法》（明政办发〔2021〕19号）开展。') },
  ],
} satisfies RuleCases
