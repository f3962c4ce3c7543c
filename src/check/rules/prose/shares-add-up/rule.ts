import type { ProseNumber } from '../../../../model/claim.ts'
import { addDecimals, compareDecimals, decimal, formatDecimal, trimDecimal, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { addIntervals, exactly, intervalContains, printedInterval } from '../../../../model/interval.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

interface Share { readonly label: string; readonly of: string; readonly number: ProseNumber }

/** `工资福利支出占45.20`: what has the share, and what it is said to be a share of. */
const SHARE = /^[，,；;、：:和及其中]*(?<label>[\u4e00-\u9fff（）()“”、]{2,24}?(?:支出|收入|经费|费|资金|拨款|补助|项目|货物|工程|服务)(?:类)?)(?:所)?占比?(?<of>[\u4e00-\u9fff“”]{0,16}?)(?:的)?(?:比重|比例)?(?:为|是|约?达)?$/
/** Two that are all there is. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [[/基本支出/, /项目支出/], [/人员(?:经费|支出)/, /公用(?:经费|支出)/], [/运转类/, /特定目标类/]]
const HUNDRED = decimal(100n)
/** Above this the items overlap (财政拨款占98%，一般公共预算占95%); no slip of a digit is sought there. */
const MOST = decimal(150n)
const FEWEST = 3

export default defineRule({
  id: 'prose/shares-add-up',
  version: 1,
  severity: 'warning',
  title: { zh: '一句话中各项占比之和不应大于100%', en: 'The shares that a sentence lists do not exceed 100 %' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '只写占比、不写金额的一列，写错一项只有相加才看得出。', en: 'Where a list gives shares without amounts a wrong one shows in their sum only.' },
  formula: { zh: 'Σ各项占比 ≤ 100%；基本支出与项目支出、人员经费与公用经费之和 = 100%', en: 'Σ shares ≤ 100 %; basic and project expenditure, personnel and public use = 100 %' },
  assumptions: [{ zh: '各占比可以是其印出数位所代表区间内的任何值；没有“其中”的一列互不重叠。', en: 'Each share may be any value that prints as it does; a list without 其中 does not overlap.' }],
  exclusions: [
    { zh: '写有金额的（按金额核对）；有“其中”的；三项以下的（基本支出与项目支出等成对的除外）；占的不是同一总数的。', en: 'Shares with amounts (held against them), lists with 其中, fewer than three unless a known pair, shares of different wholes.' },
    { zh: '相加超过150%的，多是互相包含。', en: 'Sums above 150 %: the items contain one another.' },
  ],
  messages: { wrong: { zh: '所列各项占比相加为{sum}%（{parts}），应为100%或不大于100%。', en: 'The shares listed add up to {sum} % ({parts}).' } },
  appliesTo: () => true,
  check(disclosure) {
    const lists = listsOf(disclosure)
    const findings = lists.flatMap((shares) => {
      const sum = shares.map(({ number: { value, decimals } }) => printedInterval(value, decimals)).reduce(addIntervals, exactly(ZERO))
      const pair = isPair(shares)
      const isMore = compareDecimals(sum.low, HUNDRED) > 0 && compareDecimals(sum.high, MOST) < 0
      if (intervalContains(sum, HUNDRED) || !(pair || (isMore && shares.length >= FEWEST)) || shares.some(({ number }) => number.places.length === 0)) return []
      const total: Decimal = shares.map(({ number }) => number.value).reduce(addDecimals, ZERO)
      return [{
        message: 'wrong' as const, key: shares.map(({ label }) => label).join('|'), expected: '100%', actual: `${formatDecimal(trimDecimal(total))}%`, places: shares.flatMap(({ number }) => number.places),
        data: { sum: formatDecimal(trimDecimal(total)), parts: shares.map(({ label, number }) => `${label}${number.text}%`).join('、') },
      }]
    })
    return { applications: lists.length, findings, nothing: { zh: '没有只写占比的一列。', en: 'No list gives shares alone.' } }
  },
})

const isPair = (shares: readonly Share[]): boolean => shares.length === 2
  && PAIRS.some(([one, other]) => shares.some(({ label }) => one.test(label)) && shares.some(({ label }) => other.test(label)))

/** Shares that follow one another in a sentence, with nothing but their names between them. */
function listsOf({ numbers, paragraphs }: Disclosure): readonly (readonly Share[])[] {
  const lists: Share[][] = []
  let open: Share[] = []
  const close = (): void => {
    if (open.length >= 2 && open.every(({ of }) => of === '' || of === open[0]?.of)) lists.push(open)
    open = []
  }
  let last: ProseNumber | null = null
  for (const number of numbers) {
    const sameSentence = last !== null && last.span.paragraph === number.span.paragraph && last.sentence.start === number.sentence.start
    const paragraph = paragraphs[number.span.paragraph]
    if (number.type !== 'percent' || paragraph?.role !== 'body') {
      close()
    } else {
      if (!sameSentence) close()
      const from = open.length > 0 && last ? last.span.end : Math.max(number.sentence.start, last && sameSentence ? last.span.end : 0)
      const between = paragraph.text.slice(from, number.span.start).replace(/\s+/g, '').replace(/^[%％]/, '')
      const clause = open.length > 0 ? between : between.slice(Math.max(between.lastIndexOf('，'), between.lastIndexOf('：'), between.lastIndexOf('；')) + 1)
      const match = between.includes('占') ? SHARE.exec(clause) : null
      if (!match || (open.length > 0 && between.includes('其中'))) close()
      if (match) open.push({ label: match.groups?.['label'] ?? '', of: match.groups?.['of'] ?? '', number })
    }
    last = number
  }
  close()
  return lists
}
