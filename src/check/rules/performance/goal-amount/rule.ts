import { compareDecimals, decimal, multiplyDecimals } from '../../../../model/decimal.ts'
import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { amountOf, hasSheets, measuredIn, projectName, type Measured } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Words of money that the project itself spends. */
const SPENT = /支付|补偿|补助|补贴|支出|发放|投入|安排|拨付|费用|经费|采购|购置|预算/
/** Money that others earn or give, that was or will be spent in other years, or that is only part of a wider plan. */
const NOT_ITS_OWN = /带动|撬动|拉动|引导|产值|税收|收入|销售|贷款|融资|担保|总投资|投资额|完成投资|合同|协议|已(?:经)?(?:支付|投入|完成|拨付|发放)|累计|五年|三年|两年|十[三四五]五|规划期|争取|上级|中央|省级|社会资本|自筹|节约|节省|减少|涉及|概算|估算|管理|监管|审计|审核|评审|执法|罚没|征收|收缴|追缴|追回|不超过|以内|以下|基金|养老金|医保|医疗保险|政府采购|国库|业务|结算|清算|交易/

/** Where several governments pay, the goal counts the money of all of them. */
const SHARED = /(?:[省市县区]级|地方|财政)配套|配套资金|分担|按比例|各级财政|上级(?:资金|补助)|中央(?:资金|补助)|省级?(?:资金|补助)/

/** More than so many times the funds is money that the project looks after, not what it spends. */
const FAR = 10n

export default defineRule({
  id: 'performance/goal-amount',
  version: 1,
  severity: 'warning',
  title: { zh: '目标所说的支出不得大于项目资金', en: 'What a goal spends is within the funds' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '年度目标要支付补偿19,077万元，年度资金只有10,000万元：或者目标写大了，或者资金不够。', en: 'A goal of paying 19,077 with funds of 10,000: either the goal is too large or the funds too small.' },
  formula: { zh: '目标中的支出金额 ≤ 同一期间的资金总额', en: 'amount spent in a goal ≤ total funds of the same horizon' },
  assumptions: [{ zh: '金额所在的分句有支付、补偿、发放、投入一类的词，说的是本项目的支出。', en: 'An amount whose clause says paying, compensating, distributing or investing is the project\'s own spending.' }],
  exclusions: [{ zh: '带动的投资、税收、收入，合同额、以前年度已付、多年累计，上级或社会资金、各级配套分担的项目，被监管、审计、代为支付的资金（十倍以上的）。', en: 'Investment or revenue set in motion, contracts, payments of earlier years, sums over several years, money of others or shared with them, money supervised, audited or handled for others (ten times the funds).' }],
  messages: { exceeds: { zh: '“{project}”{horizon}目标中的{amount}，大于资金总额{funds}。', en: '"{project}": the {horizon} goal spends {amount}, more than the funds of {funds}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'exceeds'>[] = []
    for (const sheet of disclosure.performance) {
      for (const [horizon, goal, funds] of [['annual', sheet.annualGoal, sheet.annualFunds], ['wholePeriod', sheet.wholePeriodGoal, sheet.wholePeriodFunds]] as const) {
        const total = funds?.total
        if (!total?.fen || !goal || SHARED.test(wordsOf(sheet))) continue
        const far = multiplyDecimals(total.fen, decimal(FAR))
        for (const spent of spendingIn(goal, sheet.year ?? disclosure.year)) {
          applications += 1
          const fen = amountOf(spent)
          if (!fen || compareDecimals(fen, total.fen) <= 0 || compareDecimals(fen, far) > 0 || goal.places.length === 0) continue
          const unit = spent.unit === '元' ? 'yuan' : 'wanyuan'
          findings.push({
            message: 'exceeds', key: `${projectName(sheet)}|${spent.text}`, places: [...goal.places, ...total.places], actual: spent.text, expected: `≤ ${amountText(total.fen, unit)}`,
            data: { project: projectName(sheet), horizon: horizon === 'annual' ? { zh: '年度', en: 'annual' } : { zh: '实施期', en: 'whole-period' }, amount: spent.text, funds: amountText(total.fen, unit) },
          })
        }
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '目标中没有写本项目支出的金额。', en: 'No goal names an amount that the project spends.' } }
  },
})

const wordsOf = ({ projectName: name, annualGoal, wholePeriodGoal, prose }: PerformanceSheet): string =>
  [name, annualGoal, wholePeriodGoal, ...prose.map(({ field }) => field)].map((field) => field?.text ?? '').join(' ')

/** Amounts that a goal spends; a clause that names another year speaks of that one. */
function spendingIn({ text }: FormField, year: number | null): Measured[] {
  const flat = text.replace(/\s+/g, '')
  return measuredIn(flat).filter((one) => {
    const before = flat.slice(0, one.offset).split(/[，。；、,;]/).at(-1) ?? ''
    const after = flat.slice(one.offset + one.text.length).split(/[，。；、,;]/)[0] ?? ''
    const clause = before + one.text + after
    const years = [...clause.matchAll(/((?:19|20)\d{2})年/g)].map((match) => match[1])
    return years.every((other) => other === `${year}`) && amountOf(one) !== null && one.bound === '' && SPENT.test(clause) && !NOT_ITS_OWN.test(clause) && !/^[/／每]/.test(after)
  })
}
