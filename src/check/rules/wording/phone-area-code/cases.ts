import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

export default {
  valid: [{ name: '有区号', given: of('联系电话：0574-55512345') }, { name: '申报表有区号', given: () => withSheets({ phone: '0574-5551234' }) }],
  invalid: [
    { name: '没有区号', parent: '有区号', given: of('联系电话：55512345'), finds: [{ message: 'prose', at: '联系电话：55512345' }] },
    { name: '申报表没有区号', parent: '申报表有区号', given: () => withSheets({ phone: '5551234' }), finds: [{ message: 'sheet', at: '5551234' }] },
  ],
  nearMiss: [{ name: '热线和分机', given: of('监督电话：12345；咨询电话：4005551234；电话：5551234-806') }],
} satisfies RuleCases
