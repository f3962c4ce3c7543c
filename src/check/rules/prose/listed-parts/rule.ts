import { addDecimals, compareDecimals, subtractDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import { addIntervals, exactly, intervalsMeet, printedInterval, type Interval } from '../../../../model/interval.ts'
import { toFen, UNIT_EXPONENT, UNIT_NAME } from '../../../../model/unit.ts'
import { recogniseSlip } from '../../../cause/recognise-slip.ts'
import { amountText, middle, percentageInterval, percentText } from '../../../claim-arithmetic.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { amountLists, type AmountList, type Labelled } from './lists.ts'

export default defineRule({
  id: 'prose/listed-parts',
  version: 1,
  severity: 'warning',
  title: { zh: '一句话中所列各项金额之和应等于所说的总额', en: 'The amounts that a sentence lists make the whole it states' },
  formula: { zh: '总额 = Σ所列各项；各项 ÷ 总额 = 占比', en: 'whole = Σ items listed; item ÷ whole = share' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '“项目支出500万元，包括甲200万元、乙180万元、丙120万元”，改了一项没改总额便对不上；这类金额多不在表中，只有相加才看得出。', en: 'An amount edited in a list without its whole contradicts it; such amounts are in no table, so that only their sum shows it.' },
  assumptions: [{ zh: '各项相加多于总额，或由“具体为”“分别为”引出、以“其他”收尾、各项都写明占比的，是完整的列举；差额正是某一项笔误（数字颠倒、漏位、错一位）的，也视为完整。', en: 'A list is whole where it adds up to more, is opened by 具体 or 分别, ends in 其他, gives the share of every item, or is off by just a slip in one of its numbers.' }],
  exclusions: [
    { zh: '按到位、支付、结余等资金去向说的，两层“其中”的，有约数的。', en: 'Amounts divided by what became of them (received, paid, left), lists within lists, approximate numbers.' },
    { zh: '基本支出与项目支出、“三公”经费、政府采购等由勾稽关系核对的。', en: 'What the relations add up (nature of expenditure, three public expenses, procurement).' },
  ],
  messages: {
    wrong: { zh: '“{whole}”为{printed}，所列{count}项相加为{sum}（{parts}）。', en: '"{whole}" is {printed}; its {count} items add up to {sum} ({parts}).' },
    share: { zh: '“{part}”为{amount}，占“{whole}”{printed}的{right}，文中写{share}。', en: '"{part}" is {amount}, {right} of "{whole}" {printed}; the text says {share}.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = amountLists(disclosure).flatMap((list): FindingDraft<'wrong' | 'share'>[] => {
      applications += 1
      const parts = wrongParts(list)
      if (!parts) return wrongShares(list)
      if (list.whole.number.places.length === 0) return []
      const unit = list.whole.number.unit ?? 'wanyuan'
      const sum = amountText(total(parts), unit, Math.max(list.whole.number.decimals, ...parts.map(({ number }) => number.decimals)))
      return [{
        message: 'wrong', key: parts.map(({ label }) => label).join('|'), expected: sum, actual: printed(list.whole),
        data: { whole: list.whole.label, printed: printed(list.whole), count: parts.length, sum, parts: parts.map((part) => `${part.label}${printed(part)}`).join('、') },
        places: [list.whole, ...parts].flatMap(({ number }) => number.places),
      }]
    })
    return { applications, findings, nothing: { zh: '没有在一句话中分项列出的金额。', en: 'No sentence divides an amount into items.' } }
  },
})

/** The items that do not make the whole; null where they do, or where the list may not be all of it. */
function wrongParts({ whole, parts, complete, even }: AmountList): readonly Labelled[] | null {
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1))
  // behind the last item the sentence may go on about other amounts
  if (prefixes.some((some) => intervalsMeet(sumOf(some), intervalOf(whole)))) return null
  const slipped = prefixes.findLast((some) => some.length > 1 && isSlip(some, whole))
  if (slipped) return slipped
  const more = compareDecimals(sumOf(parts).low, intervalOf(whole).high) > 0
  return even && (more || complete) ? parts : null
}

/** Of a list that adds up, the shares that do not follow. */
function wrongShares({ whole, parts }: AmountList): FindingDraft<'share'>[] {
  if (!intervalsMeet(sumOf(parts), intervalOf(whole))) return []
  return parts.flatMap((part): FindingDraft<'share'>[] => {
    const { share } = part
    const right = share && percentageInterval(intervalOf(part), intervalOf(whole))
    if (!share || !right || share.places.length === 0 || intervalsMeet(right, printedInterval(share.value, share.decimals))) return []
    return [{
      message: 'share', key: part.label, expected: percentText(middle(right)), actual: `${share.text}%`, places: [...share.places, ...part.number.places, ...whole.number.places],
      data: { part: part.label, amount: printed(part), whole: whole.label, printed: printed(whole), right: percentText(middle(right)), share: `${share.text}%` },
    }]
  })
}

/** Whether one item, or the whole, is a known slip of what would make the sum come out. */
function isSlip(parts: readonly Labelled[], whole: Labelled): boolean {
  const lacking = subtractDecimals(fen(whole), total(parts))
  const is = (actual: Decimal, expected: Decimal): boolean => [...TELLING].some((slip) => recogniseSlip(actual, expected) === slip)
  return parts.some((part) => is(fen(part), addDecimals(fen(part), lacking))) || is(fen(whole), total(parts))
}

/** One digit of difference is no proof: a list that leaves an item out differs so too. */
const TELLING = new Set(['unit', 'decimalPoint', 'swappedDigits', 'lostDigit', 'extraDigit'] as const)

const fen = ({ number: { value, unit } }: Labelled): Decimal => toFen(value, unit ?? 'wanyuan')

const total = (parts: readonly Labelled[]): Decimal => parts.map(fen).reduce(addDecimals, ZERO)

function intervalOf({ number: { value, unit, decimals } }: Labelled): Interval {
  const own = unit ?? 'wanyuan'
  return printedInterval(toFen(value, own), decimals - UNIT_EXPONENT[own])
}

const sumOf = (parts: readonly Labelled[]): Interval => parts.map(intervalOf).reduce(addIntervals, exactly(ZERO))

const printed = ({ number: { text, unit } }: Labelled): string => `${text}${UNIT_NAME[unit ?? 'wanyuan']}`
