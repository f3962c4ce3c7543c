import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ kind: 'final', year: 2025, parts: [paragraph(text)] })

export default {
  valid: [{ name: '年份后有“年”', given: of('公务接待费预算3.00万元，比2024年预算减少1.00万元。') }, { name: '四位年份', given: of('第三部分 2025年度部门决算情况说明') }],
  invalid: [
    { name: '比较的年份漏“年”', parent: '年份后有“年”', given: of('公务接待费预算3.00万元，比2024预算减少1.00万元。'), finds: [{ message: 'bare', at: '2024', expected: '2024年', severity: 'warning' }] },
    { name: '缺一位', parent: '四位年份', given: of('第三部分 202年度部门决算情况说明'), finds: [{ message: 'digits', at: '202', expected: '2025' }] },
    { name: '多一位', parent: '四位年份', given: of('第三部分 20255年度部门决算情况说明'), finds: [{ message: 'digits', at: '20255', expected: '2025' }] },
  ],
  nearMiss: [
    { name: '系统名称中的数字', given: of('使用“财务2024预算管理”系统编报，编号2025预算法。') },
    { name: '年数不是年份', given: of('该馆已有203年历史，藏品20255件。') },
    { name: '文号中的数字', given: of('财预〔2016〕143号，自2017年起执行。') },
  ],
} satisfies RuleCases
