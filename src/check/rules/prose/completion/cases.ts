import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const said = (budget: string, final: string, percent: string) => () => buildDisclosure({
  kind: 'final', year: 2024, parts: [paragraph(`年初预算为${budget}，支出决算为${final}，完成年初预算的${percent}。`, {
    key: { measure: 'expenditure', fund: 'generalPublic' }, subject: '支出决算', amount: final,
    previous: { year: 2024, phase: 'budget', words: '年初预算', amount: budget }, completion: percent,
  })],
})

const ABOVE = ['2024年度部门决算', '三、一般公共预算财政拨款支出决算情况', '2024年度一般公共预算财政拨款支出总计1050.00万元，完成年初预算105%，决算数大于预算数50.00万元，主要原因：职工调资。'].join('\n\n')

const TABLE = `2024年度部门决算

财政拨款“三公”经费支出决算表

单位：万元

合计\t\t因公出国（境）费\t\t公务用车购置及运行维护费\t\t\t\t\t\t公务接待费\t
\t\t\t\t小计\t\t公务用车购置费\t\t公务用车运行维护费\t\t\t
预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数\t预算数\t决算数
10.80\t9.30\t0.00\t0.00\t10.00\t9.00\t0.00\t0.00\t10.00\t9.00\t0.80\t0.30

七、财政拨款“三公”经费支出决算情况说明

公务接待费支出决算为0.3万元，完成预算的37.5%。
`

export default {
  valid: [
    { name: '表中的小数更多，按表算', document: TABLE },
    { name: '大于预算数的数额与比例相符', document: ABOVE },
    { name: '比例相符', given: said('2993.92万元', '2940.05万元', '98.20%') },
    { name: '没有支出', given: said('0.95万元', '0.00万元', '0%') },
  ],
  invalid: [
    { name: '比例没有随决算数改', parent: '比例相符', given: said('2993.92万元', '2811.60万元', '98.20%'), finds: [{ message: 'completion', at: '98.20%', expected: '93.91%' }] },
    { name: '决算数颠倒了两位', parent: '比例相符', given: said('2993.92万元', '2904.05万元', '98.20%'), finds: [{ message: 'figure', at: '2904.05万元', expected: '2,940.05万元' }] },
    { name: '年初预算一位数字不同', parent: '比例相符', given: said('2693.92万元', '2940.05万元', '98.20%'), finds: [{ message: 'figure', at: '2693.92万元', expected: '2,993.92万元' }] },
    { name: '没有支出却完成了一部分', parent: '没有支出', given: said('0.95万元', '0.00万元', '2%'), finds: [{ message: 'completion', at: '2%', expected: '0.00%' }] },
    { name: '预算为零却有完成比例', parent: '比例相符', given: said('0万元', '1.20万元', '100%'), finds: [{ message: 'zeroBudget', at: '100%', severity: 'warning' }] },
    { name: '预算取整，小数位应是00', parent: '比例相符', given: said('3000万元', '2940.05万元', '98.01%'), finds: [{ message: 'completion', at: '98.01%', expected: '98.00%', severity: 'warning' }] },
    { name: '说完成100%，又说大于预算数', parent: '大于预算数的数额与比例相符', replace: ['完成年初预算105%', '完成年初预算100%'], finds: [{ message: 'completion', at: '100', expected: '105.00%' }] },
    { name: '文字取一位小数，按表中两位算', parent: '表中的小数更多，按表算', replace: ['完成预算的37.5%', '完成预算的31.5%'], finds: [{ message: 'completion', at: '31.5', expected: '37.50%' }] },
    { name: '没有预算也没有支出', parent: '没有支出', given: said('0.00万元', '0.00万元', '100%'), finds: [{ message: 'zeroBudget', at: '100%', severity: 'warning' }] },
  ],
  nearMiss: [

    { name: '预算很小、决算大许多倍', given: said('0.10万元', '1.20万元', '1200%') },
    { name: '只写到一位小数', given: said('2993.92万元', '2940.05万元', '98.2%') },
  ],
} satisfies RuleCases
