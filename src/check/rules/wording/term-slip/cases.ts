import { buildDisclosure, paragraph } from '../../../../../test/support/build-disclosure.ts'
import type { DefectiveCase, RuleCases } from '../../../rule-cases.ts'

const of = (text: string) => () => buildDisclosure({ parts: [paragraph(text)] })

const SLIPS: readonly (readonly [text: string, words: string, right: string])[] = [
  ['本馆机关运形经费36.20万元。', '机关运形经费', '机关运行经费'],
  ['本馆政府采预算12.00万元。', '政府采预算', '政府采购预算'],
  ['国有资本营经预算拨款0.00万元。', '国有资本营经预算', '国有资本经营预算'],
  ['对个人合家庭的补助支出3.00万元。', '对个人合家庭的补助', '对个人和家庭的补助'],
  ['缴纳机关事业单位基本养老保障缴费。', '机关事业单位基本养老保障缴费', '机关事业单位基本养老保险缴费'],
  ['公务用车购置及远行维护费2.10万元。', '公务用车购置及远行维护费', '公务用车购置及运行维护费'],
  ['本馆一般公共预箕财政拨款收入512.30万元。', '一般公共预箕财政拨款', '一般公共预算财政拨款'],
]

const invalid = ([text, words, right]: (typeof SLIPS)[number]): DefectiveCase => ({
  name: text, parent: '用语都对', given: of(text), finds: [{ message: 'slip', at: words, expected: right }],
})

export default {
  valid: [{ name: '用语都对', given: of('机关运行经费36.20万元，政府采购预算12.00万元，一般公共预算财政拨款收入512.30万元，公务用车购置及运行维护费2.10万元。') }],
  invalid: SLIPS.map(invalid),
  nearMiss: [
    { name: '预算与决算、年初与年末', given: of('政府采购决算12.00万元，政府性基金决算0.00万元，年初结转和结余3.00万元，期末结转和结余2.00万元，上年结转和结余1.00万元。') },
    { name: '和与及', given: of('公务用车购置和运行维护费、公务用车购置与运行费、公务用车购置及运行维护费。') },
    { name: '末一词是另一词', given: of('财政拨款开支，财政拨款总支出，政府采购份额，政策性基金收入，境内公务接待。') },
    { name: '习见的简称', given: of('公务车运行维护费、公务车保有量、基本养老保险费、社会保障就业支出。') },
    { name: '另有其义的用语', given: of('部门收入预算总表、部门支出预算总表，绩效目标编报工作，国外公务接待，面向中型企业，财政拨款结转和财政拨款结余。') },
    { name: '前后另有文字', given: of('不属于一般公共预算，亦不属于政府性基金预算；各机关事业单位；原政府采购中心、新政府采购办。') },
    { name: '已由错别字规则报告的', given: of('财政拔款收入512.30万元，国有资产经营预算拨款支出0.00万元。') },
  ],
} satisfies RuleCases
