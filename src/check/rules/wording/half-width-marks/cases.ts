import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })
const LONG = '对馆藏档案进行修复，去酸，扫描，著录，挂接，验收，移交，'

export default {
  valid: [{ name: '全角逗号', given: of(`${LONG}形成目录数据库，为查阅提供依据。`) }],
  invalid: [{ name: '混入半角逗号', parent: '全角逗号', given: of(`${LONG}形成目录数据库,为查阅提供依据。`), finds: [{ message: 'half', at: ',', actual: ',' }] }],
  nearMiss: [
    { name: '全文都是半角', given: of('对馆藏档案进行修复,去酸,扫描,著录,挂接,验收,移交,形成目录数据库,为查阅提供依据。') },
    { name: '数字中的逗号', given: of(`${LONG}共1,234页，见附表A,B。`) },
  ],
} satisfies RuleCases
