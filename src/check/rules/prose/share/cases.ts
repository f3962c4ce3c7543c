import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import { EMPTY_KEY } from '../../../../model/fact.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = { ...EMPTY_KEY, measure: 'expenditure', year: 2024, phase: 'final' } as const

const share = (percent: string, whole = '2940.05万元') => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [
    paragraph(`本年支出合计${whole}，其中：`, { key: { measure: 'expenditure' }, subject: '本年支出合计', amount: whole }),
    paragraph(`基本支出2336.91万元，占${percent}。`, { key: { measure: 'expenditure', nature: 'basic' }, subject: '基本支出', amount: '2336.91万元', share: { percent, of } }),
  ],
})

export default {
  valid: [{ name: '占比相符', given: share('79.49%') }],
  invalid: [{ name: '占比数字颠倒', parent: '占比相符', given: share('74.99%'), finds: [{ message: 'share', at: '74.99%', expected: '79.49%' }] }],
  nearMiss: [
    { name: '只写到整数的占比', given: share('79%') },
    { name: '总额为零时不计算', given: share('79.48%', '0万元') },
  ],
} satisfies RuleCases
