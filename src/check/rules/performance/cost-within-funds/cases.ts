import { withSheets } from '../../../../../test/support/build-performance.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const doc = (...costs: (readonly [string, string])[]) => () => withSheets({
  annual: ['500,000'], whole: ['500,000'], indicators: costs.map(([name, value]) => ['年', '产出指标', '成本指标', name, value] as const),
})

const single = (name: string, value: string, funds = '1,177,565') => () => withSheets({ annual: [funds], whole: [funds], indicators: [['年', '产出指标', '成本指标', name, value]] })

export default {
  valid: [
    { name: '唯一的成本等于资金', given: single('平台建设费', '117.7565万元') },
    { name: '成本在资金以内', given: doc(['外业核查', '28.42万元'], ['内业整理', '按合同价（21.58万元）']) }],
  invalid: [
    { name: '唯一的成本错一位', parent: '唯一的成本等于资金', given: single('平台建设费', '117.7265万元'), finds: [{ message: 'slip', at: '117.7265万元' }] },
    { name: '唯一的成本小数点错位', parent: '唯一的成本等于资金', given: single('平台建设费', '11.77565万元'), finds: [{ message: 'slip', at: '11.77565万元' }] },
    { name: '成本之和超过资金', parent: '成本在资金以内', given: doc(['外业核查', '31.09万元'], ['内业整理', '按合同价（21.58万元）']), finds: [{ message: 'exceeds', at: '31.09万元', actual: '52.67万元' }] }],
  nearMiss: [
    { name: '成本四舍五入到万元', given: single('平台建设费', '≤118万元') },
    { name: '成本比资金少一截', given: single('平台建设费', '90.5万元') },
    { name: '只有质保金', given: single('支付质保金', '17.7565万元') },
    { name: '整数相差一位', given: single('平台建设费', '≤10万元', '200,000') },
    { name: '单位成本', given: doc(['平台建设成本', '60万元/套'], ['人均培训成本', '55万元']) },
    { name: '总额与其中项', given: doc(['项目总成本', '≤50万元'], ['其中外业', '30万元'], ['其中内业', '20万元']) },
  ],
} satisfies RuleCases
