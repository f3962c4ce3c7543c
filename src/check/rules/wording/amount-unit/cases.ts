import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { RuleCases } from '../../../rule-cases.ts'

/** One paragraph each. */
const each = (...words: readonly string[]) => () => buildDisclosure({ parts: words.map((one) => paragraph(one)) })
const BUDGET = ['收入预算3.00万元。', '支出预算3.00万元。', '公务接待费预算0.50万元。', '公务用车运行维护费预算1.00万元。', '政府采购预算1.20万元。'] as const

const said = (words: string) => () => buildDisclosure({ parts: [paragraph(words)] })

export default {
  valid: [
    { name: '通篇以万元计', given: each(...BUDGET, '编报绩效目标的项目2个，涉及项目资金1280.05万元。') },
    { name: '通篇以万元计，另有标准以元计', given: each(...BUDGET, '补助标准为每人每月350元。', '编报绩效目标的项目9个，涉及项目预算资金420万元。') },
    { name: '一段都以万元计', given: said('公务接待费预算0.50万元，与上年持平；公务用车运行维护费预算3.00万元。') },
    { name: '增减额都写了单位', given: said('社会保障支出增加27.40万元；卫生健康支出、住房保障支出共减少4.70万元，主要原因是人员减少。') },
    { name: '都写了单位', given: said('国内公务接待支出0.30万元（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20万元。') }],
  invalid: [
    { name: '通篇万元，只有一处写成元', parent: '通篇以万元计', given: each(...BUDGET, '编报绩效目标的项目2个，涉及项目资金1280.05元。'), finds: [{ message: 'small', at: '资金1280.05元', expected: '1280.05万元' }] },
    { name: '预算的万元漏了万，没有小数', parent: '通篇以万元计，另有标准以元计', given: each(...BUDGET, '补助标准为每人每月350元。', '编报绩效目标的项目9个，涉及项目预算资金420元。'), finds: [{ message: 'small', at: '涉及项目预算资金420元', expected: '420万元' }] },
    { name: '万元写成元', parent: '一段都以万元计', given: said('公务接待费预算0.50元，与上年持平；公务用车运行维护费预算3.00万元。'), finds: [{ message: 'small', at: '预算0.50元', expected: '0.50万元' }] },
    { name: '减少额漏了万元', parent: '增减额都写了单位', given: said('社会保障支出增加27.40万元；卫生健康支出、住房保障支出共减少4.70，主要原因是人员减少。'), finds: [{ message: 'bare', at: '减少4.70' }] },
    { name: '漏了元', parent: '都写了单位', given: said('国内公务接待支出0.30万（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20万元。'), finds: [{ message: 'half', at: '支出0.30万', expected: '0.30万元' }] },
    { name: '漏了万元', parent: '都写了单位', given: said('国内公务接待支出0.30万元（含外宾接待支出0万元）。年初预算为0.00万元，支出决算为5.20。'), finds: [{ message: 'bare', at: '决算为5.20' }] },
  ],
  nearMiss: [
    { name: '另有以元计的', given: each(...BUDGET, '补助标准为每人每月350元。', '慰问困难职工资金1280.05元。') },
    { name: '预算为0元，或有几万元', given: each(...BUDGET, '政府采购预算0元。', '编报绩效目标的项目9个，涉及项目预算资金4200000元。') },
    { name: '万元不多', given: each('收入预算3.00万元。', '慰问困难职工资金1280.05元。') },
    { name: '人均、标准以元计', given: said('国内公务接待费3.20万元，人均接待费98.50元。') },
    { name: '通篇以元计', given: said('公务接待费预算350.00元，培训费预算12000.00元。') },
    { name: '减少到某数、减少的比例', given: said('公务接待费3.20万元，比上年减少0.30万元，次均费用减少到1.20，减少8.57%。') },
    { name: '两个数共用一个单位', given: said('与2023年、2022年相比，收入各减少12.60，25.70万元，支出为3.20万元。') },
    { name: '后面是别的单位', given: said('经费保障人口12.50万人，预算为3.20万元。年初预算为0，支出决算为5.20万元。') },
    { name: '通篇不写单位', given: said('年初预算为3.20，支出决算为5.20。') },
  ],
} satisfies RuleCases
