import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { keyText, type Fact, type FactKey, type Measure } from '../../../../model/fact.ts'
import { intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { amountText, middle, percentageInterval, percentText, printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, claimKey, subjectName } from '../../../claim-texts.ts'
import type { CheckContext } from '../../../context.ts'
import { describeKey } from '../../../describe-key.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule } from '../../../rule.ts'
import { listedShares } from './listed-shares.ts'
import { refined } from '../../../refined.ts'

export default defineRule({
  id: 'prose/share',
  version: 1,
  severity: 'error',
  title: { zh: '占比应与数字一致', en: 'A share follows from its two figures' },
  basis: [{ type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '“A万元，占B的x%”，x应等于A÷B；只改金额没改比例便对不上。', en: 'Where A is said to be x % of B, x is A ÷ B; an amount edited without its share contradicts it.' },
  formula: { zh: '部分 ÷ 总额 × 100% = 占比', en: 'part ÷ whole × 100 % = share' },
  assumptions: [
    { zh: '各数可以是其印出数位所代表区间内的任何值。', en: 'Each figure may be any value that prints as it does.' },
    { zh: '一段列出三项以上且没有写明总额的，只有一项占比与所列合计不符时，视为该项有误。', en: 'In a list of three or more without a named whole, the one share that does not follow from the sum of the list is wrong.' },
  ],
  exclusions: [
    { zh: '看不出占的是哪个总额，或总额在文件中有两个说法的。', en: 'Where the whole is not named, or the document states it in two ways.' },
    { zh: '决算中绩效自评涉及资金占项目支出的比例：自评的资金可以是预算数。', en: 'In final accounts, the share of the funds evaluated in project expenditure: those may be budgets.' },
  ],
  messages: {
    share: { zh: '“{subject}”为{part}，{wholeName}为{whole}，占比应为{right}，文中写{printed}。', en: '"{subject}" is {part} of {wholeName} {whole}: {right}, the text says {printed}.' },
  },
  appliesTo: () => true,
  check(disclosure, context) {
    let applications = 0
    const findings = disclosure.claims.flatMap((claim) => {
      const part = claim.amount
      const { share } = claim
      if (!share?.of || part?.kind !== 'amount') return []
      const whole = agreedFact(share.of, context) ?? ownWhole(claim, share.of, disclosure)
      const computed = whole?.interval ? percentageInterval(refined(part, claim.key, context), whole.interval) : null
      if (!whole || !computed) return []
      applications += 1
      if (intervalsMeet(computed, share.percent.interval) || share.percent.places.length === 0) return []
      if (isShareOfGrandTotal(part.interval, share.of, share.percent.interval, context)) return []
      // 涉及资金…占项目支出总额的100%: of the budgets of the projects, which no table of final accounts prints
      if ((claim.key.measure === 'performanceFunds' || /涉及[^，。]{0,8}资金/.test(claim.subject)) && share.of.measure === 'expenditure' && share.of.phase === 'final') return []
      const right = percentText(middle(computed))
      return [{
        message: 'share' as const,
        data: {
          subject: subjectName(claim), part: printedText(part), wholeName: describeKey(share.of),
          whole: factText(whole), right, printed: printedText(share.percent),
        },
        key: claimKey(claim), places: [...share.percent.places, ...part.places, ...whole.places],
        facts: [...claimFactIds(disclosure, claim), whole.id], expected: right, actual: printedText(share.percent),
      }]
    })
    const lists = listedShares(disclosure.claims)
    findings.push(...lists.wrong.flatMap(({ claim, whole, right }) => (claim.amount && claim.share ? [{
      message: 'share' as const,
      data: {
        subject: subjectName(claim), part: printedText(claim.amount), wholeName: { zh: '所列各项合计', en: 'the sum of the items listed' },
        whole: amountText(middle(whole), claim.amount.unit ?? 'yuan'), right: percentText(middle(right)), printed: printedText(claim.share.percent),
      },
      key: claimKey(claim), places: [...claim.share.percent.places, ...claim.amount.places], facts: [...claimFactIds(disclosure, claim)],
      expected: percentText(middle(right)), actual: printedText(claim.share.percent),
    }] : [])))
    applications += lists.applications
    return { applications, findings, nothing: { zh: '没有写明总额的占比。', en: 'No share names its whole.' } }
  },
})

const GRAND_TOTAL: Partial<Record<Measure, Measure>> = { income: 'incomeGrandTotal', expenditure: 'expenditureGrandTotal' }

/** 收入预算 and 支出预算 are often the totals with the carry-over in them: a share of those is right as well. */
function isShareOfGrandTotal(part: Interval, of: FactKey, printed: Interval, context: CheckContext): boolean {
  const measure = GRAND_TOTAL[of.measure]
  const whole = measure ? agreedFact({ ...of, measure }, context) : null
  const computed = whole?.interval ? percentageInterval(part, whole.interval) : null
  return computed !== null && intervalsMeet(computed, printed)
}

/** The whole that the sentence itself states, where the tables disagree on it. */
function ownWhole({ span }: Claim, of: FactKey, { facts, claims }: Disclosure): Fact | null {
  return facts.find(({ origin, key, interval }) => origin.type === 'claim' && interval !== null && keyText(key) === keyText(of) && claims[origin.claim]?.span.paragraph === span.paragraph) ?? null
}

/** A print of the whole, where all prints of it agree. */
function agreedFact(of: FactKey, context: CheckContext): Fact | null {
  const facts = context.facts.of(of).filter((fact) => fact.interval !== null)
  const [first] = facts
  if (!first?.interval) return null
  const { interval } = first
  return facts.every((fact) => fact.interval && intervalsMeet(fact.interval, interval)) ? first : null
}
