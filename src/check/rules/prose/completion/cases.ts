import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (budget: string, final: string, percent: string) => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [paragraph(`年初预算为${budget}，支出决算为${final}，完成年初预算的${percent}。`, {
    key: { measure: 'expenditure', fund: 'generalPublic' }, subject: '支出决算', amount: final,
    previous: { year: 2024, phase: 'budget', words: '年初预算', amount: budget }, completion: percent,
  })],
})

export default {
  valid: [
    { name: '比例相符', given: said('2993.92万元', '2940.05万元', '98.20%') },
    { name: '没有支出', given: said('0.95万元', '0.00万元', '0%') },
  ],
  invalid: [
    { name: '比例没有随决算数改', parent: '比例相符', given: said('2993.92万元', '2904.05万元', '98.20%'), finds: [{ message: 'completion', at: '98.20%', expected: '97.00%' }] },
    { name: '没有支出却完成了一部分', parent: '没有支出', given: said('0.95万元', '0.00万元', '2%'), finds: [{ message: 'completion', at: '2%', expected: '0.00%' }] },
    { name: '预算为零却有完成比例', parent: '比例相符', given: said('0万元', '1.20万元', '100%'), finds: [{ message: 'zeroBudget', at: '100%', severity: 'warning' }] },
    { name: '没有预算也没有支出', parent: '没有支出', given: said('0.00万元', '0.00万元', '2%'), finds: [{ message: 'nothing', at: '2%', expected: '0.00%' }] },
  ],
  nearMiss: [
    { name: '预算很小、决算大许多倍', given: said('0.10万元', '1.20万元', '1200%') },
    { name: '只写到一位小数', given: said('2993.92万元', '2940.05万元', '98.2%') },
  ],
} satisfies RuleCases
