import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (percent: string, word: string, join = '，') => () => buildDisclosure({
  kind: 'final', year: 2023, parts: [paragraph(`支出决算为45.00万元，完成年初预算的${percent}${join}决算数${word}年初预算数的主要原因是项目结转。`)],
})

export default {
  valid: [{ name: '不到百分之百而小于', given: said('90.00%', '小于') }, { name: '超过百分之百而大于', given: said('110.5%', '大于', '。') }],
  invalid: [
    { name: '不到百分之百而说大于', parent: '不到百分之百而小于', given: said('90.00%', '大于'), finds: [{ message: 'contradicts', at: '完成年初预算的90.00%，决算数大于年初预算数', expected: '小于', actual: '大于' }] },
    { name: '超过百分之百而说小于', parent: '超过百分之百而大于', given: said('110.5%', '小于', '。'), finds: [{ message: 'contradicts', at: '完成年初预算的110.5%。决算数小于年初预算数', expected: '大于' }] },
    { name: '中间说了与上年比较', parent: '不到百分之百而小于', given: said('90.00%，较上年减少0.65万元，下降4.70%', '大于', '。'), finds: [{ message: 'contradicts', at: '完成年初预算的90.00%，较上年减少0.65万元，下降4.70%。决算数大于年初预算数' }] },
    { name: '不到百分之百而说等于', parent: '不到百分之百而小于', given: said('90.00%', '等于'), finds: [{ message: 'contradicts', at: '完成年初预算的90.00%，决算数等于年初预算数' }] },
  ],
  nearMiss: [
    { name: '印作百分之百而略小', given: said('100%', '小于') },
    { name: '比例印到个位', given: said('100.00%', '大于') },
  ],
} satisfies RuleCases
