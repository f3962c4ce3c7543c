import type { ProseNumber } from '../../../../model/claim.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { exactly, intervalsMeet } from '../../../../model/interval.ts'
import { amountText, middle } from '../../../claim-arithmetic.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { averagesOf, type Average } from './averages.ts'
import { amountInterval, quotient } from './quotient.ts'

export default defineRule({
  id: 'prose/average',
  version: 1,
  severity: 'warning',
  title: { zh: '人均、批均、车均等平均数应等于总额除以数量', en: 'An average is its total over its count' },
  formula: { zh: '平均数 = 总额 ÷ 数量', en: 'average = total ÷ count' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '“接待50批次、400人次，支出5万元，人均125元”：总额、数量改了而平均数没改，便对不上。', en: 'A total or a count edited without the average beside it contradicts it.' },
  assumptions: [
    { zh: '平均数与总额、数量在同一句，或同一段中用途相同；各数可以是其印出数位所代表区间内的任何值。', en: 'The average stands in the sentence of its total and count, or in the paragraph and is of the same purpose; each figure may be any value that prints as it does.' },
  ],
  exclusions: [
    { zh: '按月、按天计算的标准，约数，上年的数；看不出总额或数量是哪一个的。', en: 'Rates by month or day, approximate numbers, figures of another year; where total or count is not clear.' },
  ],
  messages: { wrong: { zh: '总额{total}、数量{count}，{name}应为{right}，文中写{printed}。', en: 'Total {total}, count {count}: {name} is {right}; the text says {printed}.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = averagesOf(disclosure).flatMap((average): FindingDraft<'wrong'>[] => {
      const { number, totals, counts } = average
      const own = amountInterval(number)
      const computed = totals.flatMap((total) => counts.flatMap((count) => quotient(amountInterval(total), count.value) ?? []))
      if (computed.length === 0) return []
      applications += 1
      const [right] = computed
      if (!right || computed.some((one) => intervalsMeet(one, own)) || !isClear(average) || number.places.length === 0) return []
      return [draft(average, disclosure, amountText(middle(quotient(exactly(middle(amountInterval(totals[0] ?? number))), counts[0]?.value ?? number.value) ?? right), number.unit ?? 'yuan'))]
    })
    return { applications, findings, nothing: { zh: '文中没有写明总额和数量的平均数。', en: 'No average is stated with its total and its count.' } }
  },
})

/** One total and one count, whatever they are printed several times. */
const isClear = ({ totals, counts }: Average): boolean => isOne(totals) && isOne(counts)
const isOne = ([first, ...others]: readonly ProseNumber[]): boolean => others.every(({ text, unit }) => text === first?.text && unit === first.unit)

function draft({ number, name, totals: [total], counts: [count] }: Average, { paragraphs }: Disclosure, right: string): FindingDraft<'wrong'> {
  const printed = (one: ProseNumber | undefined): string => (one ? (paragraphs[one.span.paragraph]?.text.slice(one.span.start, one.span.end + 3).replace(/\s+/g, '').match(/^[\d.,，]+(?:亿元|万元|千元|元|[\u4e00-\u9fff])?/)?.[0] ?? one.text) : '')
  return {
    message: 'wrong', key: `${name}|${number.text}`, expected: right, actual: printed(number),
    data: { name, total: printed(total), count: printed(count), right, printed: printed(number) },
    places: [...number.places, ...(total?.places ?? []), ...(count?.places ?? [])],
  }
}
