import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (...texts: string[]) => () => buildDisclosure({ parts: texts.map((text) => paragraph(text)) })

export default {
  valid: [{ name: '代字一致', given: of('《明州省档案局关于同意的函》（明自然资源函〔2020〕604号）。', '按照（明自然资源函〔2020〕604号）办理。') }],
  invalid: [{ name: '少一个字', parent: '代字一致', given: of('《明州省档案局关于同意的函》（明自然资源函〔2020〕604号）。', '按照（明自然资函〔2020〕604号）办理。'), finds: [{ message: 'differs', at: '明自然资函〔2020〕604号' }] }],
  nearMiss: [{ name: '不同机关', given: of('（明财预〔2020〕18号）', '（明政办发〔2020〕18号）') }],
} satisfies RuleCases
