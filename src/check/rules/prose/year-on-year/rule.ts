import { englishValue } from '../../../english-value.ts'
import type { Claim, ClaimedValue } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { absoluteDecimal, addDecimals, subtractDecimals } from '../../../../model/decimal.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import type { Place } from '../../../../model/place.ts'
import { amountText, decimalsOf, percentText, printedText } from '../../../claim-arithmetic.ts'
import { claimFactIds, claimKey, periodName, spanPlaces, spanText, subjectName } from '../../../claim-texts.ts'
import type { CheckContext } from '../../../context.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { impliedBefore, mismatches, type Compared, type Mismatch } from '../../../claim-comparison.ts'
import { claimCulprit, isShareOfNow } from '../../../claim-culprit.ts'
import { culpritWords } from '../../../culprit-words.ts'
import { comparedFigures } from '../../../compared-figures.ts'
import { oppositeClaim } from '../../../opposite-claim.ts'
import { sharpened } from '../../../sharpened.ts'

type Message = 'direction' | 'amount' | 'percent' | 'zeroBase' | 'beyond' | 'previous' | 'figure' | 'ownBase' | 'lastYear' | 'mixed'

const DIRECTION = {
  increase: { zh: '增加', en: 'an increase' }, decrease: { zh: '减少', en: 'a decrease' }, flat: { zh: '持平', en: 'no change' },
} as const
/** The same between the figures of budget and final accounts. */
const COMPARED = { increase: '大于', decrease: '小于', flat: '等于' } as const

export default defineRule<Message>({
  id: 'prose/year-on-year',
  version: 2,
  severity: 'error',
  title: { zh: '增减方向、增减额、增减比例应与两年数字一致', en: 'Direction, amount and percentage of a change follow from the two figures' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '财预〔2016〕143号（增减变化说明）', en: 'Circular Caiyu [2016] No. 143 (explanation of changes)' },
  ],
  rationale: {
    zh: '文中写了本年数、上年数、增减额和比例，四者只要有一个改了没改全，就自相矛盾。',
    en: 'A sentence gives the figure, the figure before, the difference and the percentage: where one was edited and the others were not, they contradict each other.',
  },
  formula: { zh: '本年数 − 上年数 = 增减额；增减额 ÷ 上年数 × 100% = 增减比例', en: 'this year − last year = change; change ÷ last year × 100 % = percentage' },
  assumptions: [{ zh: '各数可以是其印出数位所代表区间内的任何值。', en: 'Each figure may be any value that prints as it does.' }],
  exclusions: [
    { zh: '句中没有两年数字、也不能由增减额推出上年数的。', en: 'Sentences without the two figures and without the difference.' },
    { zh: '句中没有写本年数、本年数取自表的，只作提醒。', en: 'A warning only where the sentence leaves out the figure and it is taken from the table.' },
    { zh: '“基本持平”而相差不到5%的。', en: 'A change of under five percent called 基本持平.' },
    { zh: '与自身年度比较的（另有规则）。', en: 'A comparison of a year with itself (another rule).' },
  ],
  messages: {
    direction: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，文中写“{words}”，应为{right}。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; the text says "{words}", which should be {right}.' },
    amount: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，应为{right}，文中写“{words}”。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; they differ by {right}, the text says "{words}".' },
    percent: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，变动比例应为{right}，文中写“{words}”。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; the change is {right}, the text says "{words}".' },
    zeroBase: { zh: '“{subject}”{beforeName}为0，不能计算增减比例，文中写“{words}”。', en: '"{subject}": {beforeName} is 0, so no percentage can be computed; the text says "{words}".' },
    beyond: { zh: '“{subject}”{nowName}为{now}，文中写“{words}”：增加额比它本身还大。', en: '"{subject}": {nowName} {now}; the text says "{words}": more than the figure itself.' },
    mixed: { zh: '“{subject}”{nowName}为{now}，文中写“{words}”，前后方向相反；与比例相符的是“{right}”。', en: '"{subject}": {nowName} {now}; the text says "{words}", whose two directions contradict each other. What agrees with the percentage is {right}.' },
    ownBase: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，变动比例应为{right}，文中写“{words}”：误以{nowName}为基数。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; the change is {right}, the text says "{words}", which is worked out from {nowName}.' },
    lastYear: { zh: '“{subject}”{nowName}为{now}，文中写“{words}”，这一比例正好以{now}为基数：应以{beforeName}为基数，为{right}；或者{now}实为{beforeName}，{nowName}应为{meant}。', en: '"{subject}": {nowName} {now}; the text says "{words}", a percentage worked out from {now}. Worked out from {beforeName} it is {right}; or {now} is {beforeName}, and {nowName} should be {meant}.' },
    figure: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，与文中写的“{words}”不符；{figure}。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; the text says "{words}". {figure}.' },
    previous: { zh: '“{subject}”{nowName}为{now}，{beforeName}为{before}，文中写“{words}”，方向与比例都不符；按此比例，{beforeName}应为{right}左右。', en: '"{subject}": {nowName} {now}, {beforeName} {before}; neither direction nor percentage of "{words}" fits. By that percentage {beforeName} should be about {right}.' },
  },
  appliesTo: () => true,
  check(disclosure, context) {
    let applications = 0
    const findings: FindingDraft<Message>[] = []
    for (const claim of disclosure.claims) {
      const compared = comparedFigures(claim, context, disclosure.year)
      if (!compared) continue
      applications += 1
      const roughly = /基本|大致|略/.test(changeWords(disclosure, claim))
      const wrong = mismatches(claim, compared, roughly)
      if (wrong.length > 0) findings.push(...withCulprit(draft(disclosure, context, claim, compared, wrong), claim, disclosure, context))
      else findings.push(...draft(disclosure, context, claim, compared, likelyMismatches(claim, compared, roughly)).map((one) => ({ ...one, severity: 'warning' as const })))
    }
    return { applications, findings, nothing: { zh: '没有写明两期数字的增减变化。', en: 'No change is stated with its two figures.' } }
  },
})

function draft(disclosure: Disclosure, context: CheckContext, claim: Claim, { now, before }: Compared, wrong: readonly Mismatch[]): FindingDraft<Message>[] {
  const { change } = claim
  if (!change) return []
  const opposite = oppositeClaim(claim, { now, before }, context, disclosure.year)
  const implied = !opposite && before.places.length > 0 && wrong.some(({ type }) => type === 'direction') && wrong.some(({ type }) => type === 'percent')
    ? impliedBefore(claim, now) : null
  const first = (opposite?.nearly ? wrong.find(({ type }) => type === 'percent') : null) ?? wrong[0]
  if (!first) return []
  const message: Message = implied ? 'previous' : opposite?.mixed ? 'mixed' : first.type
  const unit = now.unit ?? 'wanyuan'
  const words = changeWords(disclosure, claim)
  const right = implied ? { zh: amountText(implied, unit), en: amountText(implied, unit) } : opposite?.mixed ? mixedText(opposite.claim) : rightText(first, now, words, decimalsOf([now, before, change.amount]))
  // Without a printed figure of last year the parts of the change contradict each other: which of them is wrong is open.
  const changed = before.places.length > 0 ? changePlaces(disclosure, claim, first) : [...changePlaces(disclosure, claim, first), ...spanPlaces(disclosure, change.span)]
  const places = implied ? [...before.places, ...changed, ...now.places] : [...changed, ...now.places, ...before.places]
  if (places.length === 0) return []
  return [{
    message, places, key: claimKey(claim), ...(message === 'zeroBase' || claim.amount === null ? { severity: 'warning' as const } : {}), facts: claimFactIds(disclosure, claim), expected: right.zh,
    actual: implied ? printedText(before) : words,
    data: {
      subject: subjectName(claim), now: printedText(now), before: printedText(before), words, right,
      nowName: periodName(claim.key.year, claim.key.phase), beforeName: periodName(claim.previous?.year ?? null, claim.previous?.phase ?? 'budget'),
    },
  }]
}

/** `减少63.14万元`: the change with the direction that its percentage bears. */
function mixedText({ change }: Claim): { readonly zh: string; readonly en: string } {
  const by = change?.amount ? printedText(change.amount) : ''
  const way = DIRECTION[change?.direction ?? 'flat']
  return { zh: `${way.zh}${by}`, en: `${way.en} of ${englishValue(by)}` }
}

/** What it should say; a direction in the words of the text: 决算数大于预算数 is answered by 决算数小于预算数. */
function rightText(mismatch: Mismatch, now: ClaimedValue, words: string, decimals: number): { readonly zh: string; readonly en: string } {
  switch (mismatch.type) {
    case 'direction': {
      const compared = /决算数(?:大于|小于|等于|高于|低于)(.{0,4}预算数)/.exec(words)
      return compared ? { zh: `决算数${COMPARED[mismatch.right]}${compared[1]}`, en: DIRECTION[mismatch.right].en } : DIRECTION[mismatch.right]
    }
    case 'amount': {
      const size = absoluteDecimal(mismatch.right)
      const text = now.unit ? amountText(size, now.unit, decimals) : String(size.digits)
      const way = mismatch.right.digits < 0n ? DIRECTION.decrease : DIRECTION.increase
      return { zh: `${way.zh}${text}`, en: `${englishValue(text)} (${way.en})` }
    }
    case 'percent': {
      const text = percentText(absoluteDecimal(mismatch.right))
      const way = mismatch.right.digits < 0n ? DIRECTION.decrease : DIRECTION.increase
      return { zh: `${way.zh}${text}`, en: `${text} (${way.en})` }
    }
    case 'zeroBase': return { zh: '不写比例', en: 'no percentage' }
    case 'beyond': return { zh: `不大于${printedText(now)}`, en: `not above ${englishValue(printedText(now))}` }
  }
}

/** Where one of the two figures is found out as the wrong one, that is what the finding says and where it points. */
function withCulprit(drafts: FindingDraft<Message>[], claim: Claim, disclosure: Disclosure, context: CheckContext): FindingDraft<Message>[] {
  const culprit = drafts.some(({ message }) => message !== 'zeroBase' && message !== 'beyond') ? claimCulprit(claim, disclosure, context) : null
  if (!culprit) return drafts.map((one) => ofOwnBase(one, claim, disclosure, context))
  const name = culprit.role === 'change' ? { zh: '增减额', en: 'the change' } : culprit.role === 'amount' ? periodName(claim.key.year, claim.key.phase) : periodName(claim.previous?.year ?? null, claim.previous?.phase ?? 'budget')
  const { words, expected, actual } = culpritWords(culprit, name)
  const own = culprit.printed.places
  return drafts.map((one) => ({ ...one, message: 'figure', data: { ...one.data, figure: words }, expected, actual, places: [...own, ...one.places.filter((place) => !own.includes(place))] }))
}

/** A percentage that is just what the change is of this year's figure: of the wrong one, or the figure is last year's. */
function ofOwnBase(draft: FindingDraft<Message>, claim: Claim, disclosure: Disclosure, context: CheckContext): FindingDraft<Message> {
  const compared = draft.message === 'percent' ? comparedFigures(claim, context, disclosure.year) : null
  if (!compared || !isShareOfNow(claim, compared)) return draft
  const { now } = compared
  const change = claim.change?.amount
  const meant = change ? amountText((claim.change?.direction === 'decrease' ? subtractDecimals : addDecimals)(now.value, change.value), now.unit ?? 'wanyuan') : ''
  const isAttested = claim.key.measure !== 'other' && context.facts.of(claim.key).some(({ origin, interval }) => origin.type === 'cell' && interval !== null && intervalsMeet(interval, now.interval))
  return isAttested ? { ...draft, message: 'ownBase' } : { ...draft, message: 'lastYear', data: { ...draft.data, meant }, expected: `${draft.expected ?? ''}，或${meant}` }
}

const changeWords = (disclosure: Disclosure, claim: Claim): string => (claim.change ? spanText(disclosure, claim.change.span) : '')

function changePlaces(disclosure: Disclosure, claim: Claim, mismatch: Mismatch): readonly Place[] {
  const { change } = claim
  if (!change) return []
  const value = mismatch.type === 'amount' ? change.amount : mismatch.type === 'direction' ? null : change.percent
  return value && value.places.length > 0 ? value.places : spanPlaces(disclosure, change.span)
}


/** What is wrong if a figure printed with fewer decimals than the one beside it has only left out its noughts. */
function likelyMismatches(claim: Claim, { now, before }: Compared, roughly: boolean): Mismatch[] {
  if (before.places.length === 0) return []
  const sharp = { now: { ...now, interval: sharpened(now, before) }, before: { ...before, interval: sharpened(before, now) } }
  return mismatches(claim, sharp, roughly).filter(({ type }) => type === 'percent')
}
