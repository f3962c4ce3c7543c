import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...rest: string[]) => () => buildDisclosure({
  parts: [paragraph('2026年“三公”经费预算1.20万元，与上年持平。', { key: { measure: 'threePublic' }, amount: '1.20万元' }), ...rest.map((text) => paragraph(text))],
})

const ITEMS = '其中：因公出国（境）费0万元；公务用车购置及运行费1.00万元；公务接待费0.20万元，均与上年持平。'

export default {
  valid: [{ name: '分项说明', given: doc(ITEMS) }],
  invalid: [{ name: '只有名词解释提到各项', parent: '分项说明', given: doc('“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。'), finds: [{ message: 'missing', at: '1.20万元' }] }],
  nearMiss: [{ name: '写明没有“三公”经费', given: doc('本部门2026年无“三公”经费预算。') }],
} satisfies RuleCases
