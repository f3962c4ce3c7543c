import type { Disclosure } from '../../../../model/disclosure.ts'
import { intervalsMeet } from '../../../../model/interval.ts'
import { toFen, UNIT_NAME } from '../../../../model/unit.ts'
import { recogniseSlip } from '../../../cause/recognise-slip.ts'
import { labelledAmounts, type LabelledAmount } from '../../../labelled-amounts.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'prose/listed-then-explained',
  version: 1,
  severity: 'warning',
  title: { zh: '先列各项金额、再逐项说明的，前后金额应相同', en: 'Amounts listed first and explained one by one are the same' },
  basis: [ACCOUNTING, { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' }],
  rationale: { zh: '一段先写“包括甲××万元、乙××万元”，下面再按“1.甲××万元”逐项说明，改数时常只改一处。', en: 'A paragraph lists the parts with their amounts, numbered paragraphs below explain them one by one; corrections often reach only one of the two.' },
  formula: { zh: '列举中各项的金额 = 其下逐项说明中同名项的金额', en: 'amount of a part in the list = amount of the part of the same name explained below' },
  assumptions: [{ zh: '其下编号段落以同样的名称和金额开头，且至少有一项前后相同，可见说的是同一批数。', en: 'The numbered paragraphs begin with the same names and amounts, and at least one of them agrees: they speak of the same amounts.' }],
  exclusions: [{ zh: '列举中同名出现两次的；下一个同级或上级标题以后的段落；没有一项相同的，不作判断。相差不像笔误的只作警告。', en: 'Names listed twice; paragraphs behind the next heading; lists of which nothing agrees. A warning where the difference is no known slip.' }],
  messages: {
    differs: { zh: '“{label}”在前面的列举中为{listed}，逐项说明中为{explained}。', en: '"{label}" is {listed} in the list and {explained} where it is explained.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const byParagraph = labelledAmounts(disclosure)
    const kindOf = kindsOf(disclosure)
    let applications = 0
    const findings = [...byParagraph].flatMap(([at, all]) => {
      const list = all.filter(({ label }) => all.filter((other) => other.label === label).length === 1)
      if (list.length < 2) return []
      const pairs = explained(at, byParagraph, kindOf).flatMap((one) => {
        const listed = list.find(({ label }) => label === one.label)
        return listed ? [{ listed, one }] : []
      })
      const wrong = pairs.filter(({ listed, one }) => !intervalsMeet(listed.interval, one.interval))
      if (pairs.length < 2 || wrong.length === pairs.length) return []
      applications += pairs.length
      return wrong.map(({ listed, one }) => ({
        message: 'differs' as const, key: `${one.label}|${textOf(listed)}|${textOf(one)}`, severity: isSlip(listed, one) ? 'error' as const : 'warning' as const,
        data: { label: one.label, listed: textOf(listed), explained: textOf(one) }, places: [...one.number.places, ...listed.number.places],
        expected: textOf(listed), actual: textOf(one),
      }))
    })
    return { applications, findings, nothing: { zh: '没有先列举、再逐项说明的金额。', en: 'No amounts are listed and then explained one by one.' } }
  },
})

const KINDS = [/^第[一二三四五六七八九十]+部分/, /^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d{1,2}[.．、]/, /^[（(]\d{1,2}[）)]/]
const FARTHEST = 15

/** Which kind of mark each paragraph begins with, looked at once: -1 for none. */
function kindsOf({ paragraphs }: Disclosure): (paragraph: number) => number {
  const known: number[] = []
  return (at) => known[at] ??= KINDS.findIndex((kind) => kind.test(paragraphs[at]?.text.trim() ?? ''))
}

/** The amounts that the numbered paragraphs directly below begin with, up to the next heading above them. */
function explained(at: number, byParagraph: ReadonlyMap<number, readonly LabelledAmount[]>, kindOf: (paragraph: number) => number): readonly LabelledAmount[] {
  const own = kindOf(at + 1)
  if (own < 0 || kindOf(at) >= own) return []
  const found: LabelledAmount[] = []
  for (let index = at + 1; index <= at + FARTHEST; index += 1) {
    const kind = kindOf(index)
    if (kind >= 0 && kind < own) break
    const [head] = byParagraph.get(index) ?? []
    if (kind === own && head?.first) found.push(head)
  }
  return found
}

const isSlip = ({ number: a }: LabelledAmount, { number: b }: LabelledAmount): boolean =>
  a.unit !== null && b.unit !== null && Math.min(digits(a.text), digits(b.text)) >= 4 && recogniseSlip(toFen(b.value, b.unit), toFen(a.value, a.unit)) !== null

const digits = (text: string): number => text.replace(/\D/g, '').length
const textOf = ({ number: { text, unit } }: LabelledAmount): string => `${text.replace(/[^\d,.，．-]/g, '')}${unit ? UNIT_NAME[unit] : ''}`
