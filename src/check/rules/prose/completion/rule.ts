import type { Claim, ClaimedValue } from '../../../../model/claim.ts'
import { addDecimals, subtractDecimals, ZERO } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { keyText } from '../../../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, subtractIntervals, type Interval } from '../../../../model/interval.ts'
import { middle, percentageInterval, percentText, printedText } from '../../../claim-arithmetic.ts'
import { claimCulprit } from '../../../claim-culprit.ts'
import { culpritWords } from '../../../culprit-words.ts'
import { claimFactIds, claimKey, subjectName } from '../../../claim-texts.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { sharpened } from '../../../sharpened.ts'
import { refined } from '../../../refined.ts'

/** Of nothing spent no percentage of any budget is more than nothing. */
const NOTHING: Interval = exactly(ZERO)

export default defineRule({
  id: 'prose/completion',
  version: 3,
  severity: 'error',
  title: { zh: '完成预算的比例应与预算数、决算数一致', en: 'The percentage of the budget completed follows from budget and final account' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'law', zh: '预算法 第七十五条（决算草案做到数字准确）', en: 'Budget Law, Article 75 (accurate final accounts)' },
  ],
  rationale: { zh: '“年初预算A万元，支出决算B万元，完成年初预算的x%”，x应等于B÷A。', en: 'With a budget of A and a final account of B, the completion is B ÷ A.' },
  formula: { zh: '决算数 ÷ 年初预算数 × 100% = 完成比例', en: 'final account ÷ budget × 100 % = completion' },
  assumptions: [{ zh: '各数可以是其印出数位所代表区间内的任何值。', en: 'Each figure may be any value that prints as it does.' }],
  exclusions: [{ zh: '年初预算为零的：不能计算比例，写了0%以外的比例只作提醒；决算为零而不知预算数的，也只作提醒。', en: 'A budget of zero: no percentage can be computed; one other than 0 % is a warning only. So is one beside a final account of zero whose budget is not known.' }],
  messages: {
    zeroBudget: { zh: '“{subject}”预算为0，不能计算完成比例，文中写{printed}。', en: '"{subject}": the budget is 0, so no completion can be computed; the text says {printed}.' },
    nothing: { zh: '“{subject}”决算为零，完成比例应为0%，文中写{printed}。', en: '"{subject}": nothing was spent, which completes 0 %; the text says {printed}.' },
    completion: { zh: '“{subject}”年初预算为{budget}，决算为{final}，完成比例应为{right}，文中写{printed}。', en: '"{subject}": budget {budget}, final account {final}, completed {right}; the text says {printed}.' },
    figure: { zh: '“{subject}”年初预算为{budget}，决算为{final}，完成比例应为{right}，文中写{printed}；{figure}。', en: '"{subject}": budget {budget}, final account {final}, completed {right}; the text says {printed}. {figure}.' },
  },
  appliesTo: () => true,
  check(disclosure, context) {
    let applications = 0
    const findings = disclosure.claims.flatMap((claim): FindingDraft<'completion' | 'nothing' | 'zeroBudget' | 'figure'>[] => {
      const { amount: final, previous, completion } = claim
      if (!completion || final?.kind !== 'amount') return []
      const budget = previous?.amount?.kind === 'amount' && (previous.phase === 'budget' || previous.phase === 'adjusted') ? previous.amount : impliedBudget(claim, disclosure)
      const printed = budget ? null : context.facts.of({ ...claim.key, phase: previous?.phase === 'adjusted' ? 'adjusted' : 'budget' }).find((fact) => fact.interval !== null)
      const base = budget?.interval ?? printed?.interval
      if ((budget?.value ?? printed?.value)?.digits === 0n && (final.value.digits !== 0n || !intervalsMeet(NOTHING, completion.percent.interval)) && completion.percent.places.length > 0) {
        applications += 1
        return [{
          message: 'zeroBudget' as const, severity: 'warning' as const, data: { subject: subjectName(claim), printed: printedText(completion.percent) }, key: claimKey(claim),
          places: [...completion.percent.places, ...(budget?.places ?? printed?.places ?? [])], facts: claimFactIds(disclosure, claim), actual: printedText(completion.percent),
        }]
      }
      const finely = { final: refined(final, claim.key, context), base: budget && previous ? refined(budget, { ...claim.key, phase: previous.phase ?? 'budget' }, context) : base }
      const wide = final.value.digits === 0n ? NOTHING : finely.base ? percentageInterval(finely.final, finely.base) : null
      if (!wide) return []
      applications += 1
      // 年初预算为30万元，支出决算为27.15万元: 30.00, its noughts left out
      const sharp = budget && wide !== NOTHING ? percentageInterval(sharpened(final, budget), sharpened(budget, final)) : null
      const certain = !intervalsMeet(wide, completion.percent.interval)
      const computed = !certain && sharp ? sharp : wide
      if (intervalsMeet(computed, completion.percent.interval) || completion.percent.places.length === 0) return []
      // from the printed values themselves: the middle of the interval is off where one of them is small
      const plain = finely.base && wide !== NOTHING ? percentageInterval(exactly(middle(finely.final)), exactly(middle(finely.base))) : null
      const right = percentText(middle(plain ?? computed))
      const culprit = budget && budget === previous?.amount && certain ? claimCulprit(claim, disclosure, context) : null
      if (culprit && budget) {
        const { words, expected, actual } = culpritWords(culprit, culprit.role === 'amount' ? { zh: '决算', en: 'the final account' } : { zh: '年初预算', en: 'the budget' })
        return [{
          message: 'figure' as const, data: { subject: subjectName(claim), budget: printedText(budget), final: printedText(final), right, printed: printedText(completion.percent), figure: words },
          key: claimKey(claim), places: [...culprit.printed.places, ...completion.percent.places, ...(culprit.role === 'amount' ? budget : final).places], facts: claimFactIds(disclosure, claim), expected, actual,
        }]
      }
      return [{
        message: base ? 'completion' as const : 'nothing' as const,
        data: { subject: subjectName(claim), budget: budget ? printedText(budget) : printed ? factText(printed) : '', final: printedText(final), right, printed: printedText(completion.percent) },
        key: claimKey(claim), places: [...completion.percent.places, ...final.places, ...(budget?.places ?? printed?.places ?? [])],
        facts: claimFactIds(disclosure, claim), expected: right, actual: printedText(completion.percent), ...(certain && base ? {} : { severity: 'warning' as const }),
      }]
    })
    return { applications, findings, nothing: { zh: '没有写明预算数、决算数的完成比例。', en: 'No completion is stated with its two figures.' } }
  },
})

/** `完成年初预算100%，决算数大于预算数30.00万元`: the budget is the final account less that. */
function impliedBudget({ key, amount, span }: Claim, { claims }: Disclosure): ClaimedValue | null {
  const compared = claims.find(({ key: other, span: at, change, previous }) =>
    at.paragraph === span.paragraph && keyText(other) === keyText(key) && change?.amount?.kind === 'amount' && previous?.phase === 'budget' && previous.amount === null)
  const change = compared?.change
  if (!amount || !change?.amount || change.amount.unit !== amount.unit) return null
  const more = change.direction === 'increase'
  return {
    ...change.amount,
    value: more ? subtractDecimals(amount.value, change.amount.value) : addDecimals(amount.value, change.amount.value),
    interval: more ? subtractIntervals(amount.interval, change.amount.interval) : addIntervals(amount.interval, change.amount.interval),
    // printed nowhere: as finely as what it is computed from
    text: change.amount.text,
  }
}
