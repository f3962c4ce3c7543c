import { compareDecimals } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import type { CheckContext } from '../../../context.ts'
import { describeFact } from '../../../describe-fact.ts'
import { labelledAmounts, type LabelledAmount } from '../../../labelled-amounts.ts'
import { factText, intervalOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

/** The name of one project, the amount right behind it. */
const PROJECT = /[\u4e00-\u9fff]{3,}(?:项目|专项|工程)(?:支出|经费|资金)?(?:预算|年度预算|年初预算)?$/
/** All projects, or those of a kind. */
const ALL_OF_THEM = /^(?:本|全|总|各|其他|其余|一般|一次性|经常性|常年性|延续性|特定目标类|运转类|人员类|部门|单位|财政|中央|省|市|区|县|上级|年初|上年|基本支出和|政府性基金|一般公共)*(?:预算)?(?:拨款)?项目|项目(?:支出)?(?:合计|总计|总额)|采购|绩效/
const ELSE = /总投资|投资|累计|合同|结转|概算|估算|上年|去年|以前|增加|减少|规模|产值|融资|贷款|债券|全省|全市|全区|全县|总额|三年|五年/

export default defineRule({
  id: 'projects/within-expenditure',
  version: 1,
  severity: 'warning',
  title: { zh: '一个项目的金额不应大于全部项目支出', en: 'One project is not more than all project expenditure' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '“某某项目安排250万元”，而项目支出总共才200万元，多是单位写错或数字有误。', en: 'A project above all project expenditure is mostly a slip of a digit or of the unit.' },
  formula: { zh: '一个项目的金额 ≤ 项目支出', en: 'amount of a project ≤ project expenditure' },
  assumptions: [{ zh: '项目支出有几处印出的，取最大的一处。', en: 'Where project expenditure is printed several times the largest print is the bound.' }],
  exclusions: [{ zh: '说到总投资、累计、合同、结转、其他年度的；项目的合计。', en: 'Amounts of the whole investment, of contracts, of carry-over or of other years; totals of projects.' }],
  messages: { exceeds: { zh: '“{project}”为{amount}，大于{where}的项目支出{whole}。', en: '"{project}" is {amount}, more than the project expenditure {whole} of {where}.' } },
  appliesTo: ({ kind }) => kind === 'budget' || { zh: '只用于预算公开。', en: 'For budgets only.' },
  check(disclosure, context) {
    const whole = largest(disclosure, context)
    const projects = whole ? [...labelledAmounts(disclosure).values()].flat().filter((one) => PROJECT.test(one.label) && !ALL_OF_THEM.test(one.label) && !speaksOfElse(disclosure, one)) : []
    const findings = projects.flatMap(({ label, interval, number: { text, unit, places } }) => {
      if (!whole || unit === null || places.length === 0 || compareDecimals(interval.low, intervalOf(whole).high) <= 0) return []
      const amount = `${text}${UNIT_NAME[unit]}`
      return [{
        message: 'exceeds' as const, key: `${label}|${amount}`, places: [...places, ...whole.places], facts: [whole.id], actual: amount, expected: `≤ ${factText(whole)}`,
        data: { project: label, amount, whole: factText(whole), where: describeFact(disclosure, whole) },
      }]
    })
    return { applications: projects.length, findings, nothing: { zh: '正文没有写单个项目的金额，或没有印出项目支出。', en: 'The text gives no amount of a project, or project expenditure is not printed.' } }
  },
})

/** The largest print of 项目支出 of the document's own year over all its funds; null where none is printed. */
function largest({ year }: Disclosure, context: CheckContext): Fact | null {
  const wrongUnit = new Set(context.causes.units.map(({ table }) => table))
  const printed = context.relations.trusted.facts.filter(({ key, kind, interval, origin }) => key.measure === 'expenditure' && key.nature === 'project' && kind === 'amount' && interval !== null
    && key.year === year && key.functional === null && key.economic === null && key.unit === null && key.project === null && (origin.type !== 'cell' || !wrongUnit.has(origin.table)))
  return printed.some(({ key }) => key.fund === 'all') ? printed.toSorted((a, b) => compareDecimals(intervalOf(b).high, intervalOf(a).high))[0] ?? null : null
}

/** Whether the sentence up to the amount, or right behind it, speaks of something other than this year's budget. */
function speaksOfElse({ paragraphs, year }: Disclosure, { number }: LabelledAmount): boolean {
  const text = paragraphs[number.span.paragraph]?.text ?? ''
  const sentence = text.slice(number.sentence.start, number.span.end + 12)
  return ELSE.test(sentence) || [...sentence.matchAll(/20\d{2}(?=\s*年)/g)].some(([one]) => Number.parseInt(one, 10) !== year)
}
