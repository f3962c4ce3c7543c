import type { Claim } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { absoluteDecimal, equalDecimals, negateDecimal, subtractDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { keyText } from '../../../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet, negateInterval, subtractIntervals, type Interval } from '../../../../model/interval.ts'
import type { Place } from '../../../../model/place.ts'
import { amountText, decimalsOf, middle } from '../../../claim-arithmetic.ts'
import { claimFactIds, claimKey, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import { fits, ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { sharpened } from '../../../sharpened.ts'
import { wrongChanges } from './basic-and-project.ts'
import { changeByRate } from './change-by-rate.ts'
import { contraryDirections } from './contrary-directions.ts'
import { WHOLES } from './wholes.ts'

/** A quantity of a claim with what it has changed by, in 分. */
interface Change {
  readonly claim: Claim
  /** Null where the sentence gives the change only. */
  readonly amount: Interval | null
  readonly by: Decimal
  readonly step: Interval
  readonly places: readonly Place[]
}

export default defineRule({
  id: 'prose/changes-add-up',
  version: 4,
  severity: 'warning',
  title: { zh: '总数的增减额应等于各分项增减额之和', en: 'The change of a total is the sum of the changes of its parts' },
  formula: { zh: '财政拨款支出增减 = 一般公共预算增减 + 政府性基金增减 + 国有资本经营增减；“三公”经费、基本与项目支出、收入与支出亦同', en: 'change of fiscal expenditure = changes of general public + government fund + state capital; likewise the three public expenses, basic and project expenditure, income and expenditure' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '总数和分项都与同一年比较，总数的增减额就是各分项增减额之和；改了一处没改另一处，两处必有一错，虽然上年数没有印出。', en: 'Where total and parts are compared with one year their changes add up too; a change edited at one place contradicts the other, although the figures of the year before are not printed.' },
  assumptions: [{ zh: '“持平”即增减为零；收支平衡的预算，收入与支出的增减相等。', en: '持平 is a change of nothing; income and expenditure of balanced budgets change alike.' }],
  exclusions: [
    { zh: '本年的总数与分项之和不等的，分项没有列全的，比较的年度或口径（预算数、执行数）不同的，剔除机构改革等因素、按同口径比较的，不判断。', en: 'Not judged where the parts do not add up this year, where one is not given, where they are compared with different years or kinds of figure, or like for like.' },
  ],
  messages: {
    opposite: { zh: '“{subject}”说{printed}，与它同数、增减额也相同的“{total}”却说{right}，两处方向相反。', en: '"{subject}" is said to {printed}, "{total}", the same figure with the same change, to {right}.' },
    contrary: { zh: '“{subject}”说{printed}，而各分项：{parts}，两处矛盾。', en: '"{subject}" is said to be {printed}, but its parts: {parts}.' },
    wrong: { zh: '“{subject}”{printed}，而各分项的增减相加为{computed}（{parts}）。', en: '"{subject}" {printed}, but the changes of its parts add up to {computed} ({parts}).' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const groups = Map.groupBy(disclosure.claims.flatMap((claim) => (isAbout(disclosure, claim) || isLikeForLike(disclosure, claim) ? [] : changeOf(claim) ?? [])), ({ claim: { key, previous } }) => `${key.year} ${key.phase} ${previous?.year} ${previous?.phase}`)
    let applications = 0
    const findings: FindingDraft<'wrong' | 'opposite' | 'contrary'>[] = []
    for (const changes of groups.values()) {
      const byKey = new Map(changes.map((change) => [keyText(change.claim.key), change]))
      for (const whole of WHOLES) {
        for (const total of byKey.values()) {
          const parts = fits(total.claim.key, whole.total) ? whole.parts.map((patch) => byKey.get(keyText({ ...total.claim.key, ...patch }))).filter((part) => part !== undefined) : []
          // Where nothing but the difference of two printed figures is compared, the relations have done so.
          const only = parts.length < whole.parts.length ? parts.find((part) => isOpposite(total, part)) : undefined
          if (only) {
            applications += 1
            findings.push(opposite(disclosure, total, only))
          }
          if (parts.length !== whole.parts.length || ![total, ...parts].some(({ claim }) => claim.change?.amount || (claim.change?.percent && !claim.previous?.amount))) continue
          if (!fitThisYear(total, parts)) continue
          applications += 1
          const computed = sum(parts.map(({ step }) => step))
          if (intervalsMeet(total.step, computed)) continue
          const unit = total.claim.amount?.unit ?? 'wanyuan'
          const decimals = Math.min(2, decimalsOf([total, ...parts].flatMap(({ claim: { amount, change, previous } }) => [change?.amount ?? previous?.amount ?? amount])))
          const said = (by: Decimal): string => (by.digits === 0n ? '持平' : `${by.digits < 0n ? '减少' : '增加'}${amountText(absoluteDecimal(by), unit, decimals)}`)
          const expected = said(middle(computed))
          findings.push({
            message: 'wrong', key: `${claimKey(total.claim)} ${JSON.stringify(whole.parts)}`, expected, actual: said(total.by),
            data: { subject: subjectName(total.claim), printed: said(total.by), computed: expected, parts: parts.map((part) => `${subjectName(part.claim)}${said(part.by)}`).join('、') },
            places: [total, ...parts].flatMap(({ places }) => places), facts: [total, ...parts].flatMap(({ claim }) => claimFactIds(disclosure, claim)),
          })
        }
      }
    }
    for (const { total, parts, words } of contraryDirections(disclosure)) {
      applications += 1
      if (words) findings.push({ message: 'contrary', key: `${claimKey(total)} contrary`, actual: words.total, data: { subject: subjectName(total), printed: words.total, parts: words.parts }, places: [total, ...parts].flatMap((claim) => (claim.change ? spanPlaces(disclosure, claim.change.span) : [])), facts: [total, ...parts].flatMap((claim) => claimFactIds(disclosure, claim)) })
    }
    const told = wrongChanges(disclosure)
    applications += told.applications
    for (const { found, printed, parts, sum: made } of told.wrong) {
      const by = middle(made)
      const computed = `${by.digits < 0n ? '减少' : '增加'}${amountText(absoluteDecimal(by), 'wanyuan')}`
      findings.push({ message: 'wrong', key: `basic and project|${printed}`, expected: computed, actual: printed, data: { subject: '支出', printed, computed, parts }, places: found.places })
    }
    return { applications, findings, nothing: { zh: '没有同时列出总数和分项增减额的说明。', en: 'No change of a total is given with those of its parts.' } }
  },
})

/** The figures of this year make a sum: as printed, or, where the changes alone are told, because the items are all there are. */
function fitThisYear(total: Change, parts: readonly Change[]): boolean {
  const amounts = [total, ...parts].flatMap(({ amount }) => amount ?? [])
  if (amounts.length === parts.length + 1) return total.amount !== null && intervalsMeet(total.amount, sum(parts.flatMap(({ amount }) => amount ?? [])))
  // a list that prints some amounts (出国费0万元；接待费减少1.20万元) tells of the same items
  return total.claim.key.measure === 'threePublic' && total.amount === null && [total, ...parts].every(({ claim: { span, change } }) => span.paragraph === total.claim.span.paragraph && (change?.direction === 'flat' || (change?.amount ?? null) !== null))
}

const sum = (all: readonly Interval[]): Interval => all.reduce(addIntervals, exactly(ZERO))

/** `支出512.30万元，减少12.30万元。其中：基本支出512.30万元，增加12.30万元`: one figure, one change, and two directions. */
const isOpposite = (total: Change, part: Change): boolean =>
  part !== total && part.by.digits !== 0n && total.amount !== null && part.amount !== null && intervalsMeet(total.amount, part.amount) && equalDecimals(total.by, negateDecimal(part.by))

function opposite(disclosure: Disclosure, total: Change, part: Change): FindingDraft<'opposite'> {
  const word = ({ by }: Change): string => (by.digits < 0n ? '减少' : '增加')
  const both = (change: Change): { zh: string; en: string } => ({ zh: word(change), en: change.by.digits < 0n ? 'fall' : 'rise' })
  return {
    message: 'opposite', key: `${claimKey(part.claim)} opposite`, expected: word(total), actual: word(part), data: { subject: subjectName(part.claim), printed: both(part), total: subjectName(total.claim), right: both(total) },
    places: [...spanPlaces(disclosure, part.claim.change?.span ?? part.claim.span), ...total.places], facts: [total, part].flatMap(({ claim }) => claimFactIds(disclosure, claim)),
  }
}

/** 基本持平 leaves open by how much. */
const isAbout = (disclosure: Disclosure, { change }: Claim): boolean => change?.direction === 'flat' && spanText(disclosure, change.span).startsWith('基本')

/** `剔除机构改革因素，按同口径比上年增加`: over other units or duties than the plain comparison of its parts. */
function isLikeForLike({ paragraphs }: Disclosure, { change, span }: Claim): boolean {
  const at = change?.span ?? span
  return /口径|剔除|扣除/.test(paragraphs[at.paragraph]?.text.slice(Math.max(0, at.start - LIKE_FOR_LIKE), at.start).split(/[。；]/).at(-1) ?? '')
}

/** How far before a change its words say how it is compared. */
const LIKE_FOR_LIKE = 40

/** The change that a claim prints, or what its two figures differ by. */
function changeOf(claim: Claim): Change | null {
  const { amount, change, previous, key } = claim
  if ((amount !== null && amount.kind !== 'amount') || !change || !previous || key.measure === 'other') return null
  const made = (by: Decimal, step: Interval, places: readonly Place[]): Change => ({ claim, amount: amount?.interval ?? null, by, step, places: places.length > 0 ? places : amount?.places ?? [] })
  if (change.amount?.kind === 'amount') {
    const { value, places } = change.amount
    // 113.76万元，增加27万元: 27.00, its noughts left out
    const interval = amount ? sharpened(change.amount, amount) : change.amount.interval
    return change.direction === 'decrease' ? made(subtractDecimals(ZERO, value), negateInterval(interval), places) : made(value, interval, places)
  }
  const rated = previous.amount || !amount ? null : changeByRate(amount, change)
  if (rated) return made(middle(rated), rated, change.percent?.places ?? [])
  if (amount && previous.amount?.kind === 'amount') return made(subtractDecimals(amount.value, previous.amount.value), subtractIntervals(amount.interval, previous.amount.interval), previous.amount.places)
  return change.direction === 'flat' ? made(ZERO, exactly(ZERO), []) : null
}
