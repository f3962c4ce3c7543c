import type { Claim } from '../../../../model/claim.ts'
import { compareDecimals, parseDecimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { printedText } from '../../../claim-arithmetic.ts'
import { claimKey } from '../../../claim-texts.ts'
import type { CheckContext } from '../../../context.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { factText } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const UP = '增加|增长|上升|提高|增'
const TO = `(${UP}|减少|下降|降低|压减|压缩|降)(?:到|至|为)`
const AMOUNT = String.raw`\s*(\d[\d,]*(?:\.\d+)?)\s*((?:万|亿)?元)`
/** 由上年的5.00万元减少到3.00万元: from what, which way, to what. */
const FROM_TO = new RegExp(`(?:由|从|比|较)[^，。；\\d]{0,24}(?:20\\d{2}年[^，。；\\d]{0,12})?${AMOUNT}[^，。；\\d]{0,8}${TO}${AMOUNT}`)
/** 增加到 in front of an amount. */
const BEFORE = new RegExp(`${TO}\\s*$`)

export default defineRule({
  id: 'prose/changed-to',
  version: 1,
  severity: 'error',
  title: { zh: '“增加到”“减少到”应与前后两数的大小一致', en: 'What rose to a figure was less before, what fell to it was more' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'professional', zh: '财预〔2016〕143号（增减变化说明）', en: 'Circular Caiyu [2016] No. 143 (explanation of changes)' },
  ],
  rationale: { zh: '“由5.00万元增加到3.00万元”，数改了，动词没改。', en: 'The figures were edited, the verb was not.' },
  formula: { zh: '增加到：本年数 > 上年数；减少到：本年数 < 上年数', en: 'rose to: this year > last year; fell to: this year < last year' },
  assumptions: [{ zh: '各数可以是其印出数位所代表区间内的任何值；上年数不在同一句话里、取自表的，只作提醒。', en: 'Each figure may be any value that prints as it does; a warning only where the figure before is taken from elsewhere.' }],
  exclusions: [{ zh: '没有上年数的；上年数前后印得不一致的。', en: 'Where no figure before is printed, or it is printed in two ways.' }],
  messages: { wrong: { zh: '“{words}”：前数{before}，后数{now}，方向不符。', en: '"{words}": from {before} to {now} is not that way.' } },
  appliesTo: () => true,
  check(disclosure, context) {
    const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
    const told = matchesIn(texts, FROM_TO)
    const claimed = disclosure.claims.filter((claim) => !told.some((found) => holds(found, claim))).flatMap((claim) => claimedTo(disclosure, claim, context))
    const findings = [...told.flatMap(inOneSentence), ...claimed.flatMap(({ draft }) => draft)]
    return {
      applications: told.length + claimed.length, findings,
      nothing: { zh: '没有“增加到”“减少到”的说法。', en: 'Nothing is said to have risen or fallen to a figure.' },
    }
  },
})

function inOneSentence({ match, places }: TextMatch): FindingDraft<'wrong'>[] {
  const [words, from = '', fromUnit = '', way = '', to = '', toUnit = ''] = match
  const [before, now] = [valueOf(from), valueOf(to)]
  if (!before || !now || fromUnit !== toUnit || places.length === 0) return []
  const order = compareDecimals(now, before)
  return (isUp(way) ? order > 0 : order < 0) ? [] : [drafted(words.replace(/\s+/g, ''), `${from}${fromUnit}`, way, `${to}${toUnit}`, places)]
}

const holds = ({ text, match }: TextMatch, { amount }: Claim): boolean => {
  const start = text.offsets?.[match.index] ?? match.index
  return amount?.span.paragraph === text.paragraph && start <= amount.span.start && amount.span.start < start + match[0].length
}

/** An amount right behind 增加到, with the figure before it: of its own sentence, or the one that the document prints. */
function claimedTo(disclosure: Disclosure, claim: Claim, context: CheckContext): { readonly draft: FindingDraft<'wrong'>[] }[] {
  const { amount, previous } = claim
  const text = amount?.kind === 'amount' ? disclosure.paragraphs[amount.span.paragraph]?.text.slice(Math.max(0, amount.span.start - 6), amount.span.start) : undefined
  const way = text === undefined ? undefined : BEFORE.exec(text)?.[1]
  if (!amount || way === undefined || amount.places.length === 0) return []
  const own = previous?.amount?.kind === 'amount' ? { interval: previous.amount.interval, text: printedText(previous.amount), severity: 'error' as const } : null
  const before = own ?? printedBefore(claim, context)
  if (!before) return []
  const fits = isUp(way) ? compareDecimals(amount.interval.high, before.interval.low) > 0 : compareDecimals(amount.interval.low, before.interval.high) < 0
  if (fits) return [{ draft: [] }]
  return [{ draft: [{ ...drafted(`${way}到${printedText(amount)}`, before.text, way, printedText(amount), amount.places), key: `${claimKey(claim)} to`, severity: before.severity }] }]
}

function printedBefore({ key }: Claim, context: CheckContext): { readonly interval: Interval; readonly text: string; readonly severity: 'warning' } | null {
  const facts = key.measure === 'other' || key.year === null ? [] : context.facts.of({ ...key, year: key.year - 1 }).filter(({ kind, interval }) => kind === 'amount' && interval !== null)
  const [first] = facts
  const interval = first?.interval
  return first && interval && facts.every((one) => one.interval && intervalsMeet(one.interval, interval)) ? { interval, text: factText(first), severity: 'warning' } : null
}

const valueOf = (text: string | null) => parseDecimal((text ?? '').replace(/,/g, ''))

const isUp = (way: string): boolean => new RegExp(`^(?:${UP})$`).test(way)

const drafted = (words: string, before: string, way: string, now: string, places: FindingDraft<'wrong'>['places']): FindingDraft<'wrong'> =>
  ({ message: 'wrong', key: words, places, data: { words, before, now }, expected: isUp(way) ? '减少到' : '增加到', actual: words })
