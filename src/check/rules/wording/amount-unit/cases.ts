import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (words: string) => () => buildDisclosure({ parts: [paragraph(words)] })

export default {
  valid: [{ name: '都写了单位', given: said('国内公务接待支出0.30万元（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20万元。') }],
  invalid: [
    { name: '漏了元', parent: '都写了单位', given: said('国内公务接待支出0.30万（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20万元。'), finds: [{ message: 'half', at: '支出0.30万', expected: '0.30万元' }] },
    { name: '漏了万元', parent: '都写了单位', given: said('国内公务接待支出0.30万元（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20。'), finds: [{ message: 'bare', at: '决算为5.20' }] },
  ],
  nearMiss: [
    { name: '后面是别的单位', given: said('经费保障人口12.50万人，预算为3.20万元。年初预算为0，支出决算为5.20万元。') },
    { name: '通篇不写单位', given: said('年初预算为3.20，支出决算为5.20。') },
  ],
} satisfies RuleCases
