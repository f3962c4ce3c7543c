import { addDecimals, equalDecimals, formatDecimal, ZERO } from '../../../../model/decimal.ts'
import { addIntervals, exactly, intervalsMeet } from '../../../../model/interval.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, type DocumentText } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'
import { dividedMeasures, type Divided, type Measured } from './measured-parts.ts'

/** Kinds that divide an area or a length without a rest: every part is of one of them, and each of them occurs. */
const DIVISIONS: readonly (readonly RegExp[])[] = [
  [/地上/, /地下/],
  [/^(?!.*不计).*计容|^(?!.*不计).*计入容积/, /不计容|不计入容积/],
  [/自有|自管/, /租[用赁入]|借用/],
  [/自用/, /出租|出借/],
  [/新建/, /改建|改造|修缮/],
]

export default defineRule({
  id: 'prose/parts-of-an-area',
  version: 1,
  severity: 'warning',
  title: { zh: '面积、长度、工程投资各分项之和应等于总数', en: 'The parts of an area, a length or an investment make the whole' },
  formula: { zh: '总面积 = Σ各分项', en: 'whole = Σ parts' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'law', zh: '行政事业性国有资产管理条例 第四十四条', en: 'Regulations on State Assets, Article 44' },
  ],
  rationale: { zh: '房屋、工程面积分地上、地下列出，对不上总面积，多是数字颠倒或只改了一处。', en: 'Where a floor area is divided into above and below ground, a sum that fails shows swapped digits or a number edited in one place only.' },
  assumptions: [{ zh: '地上与地下、计容与不计容、自有与租用，或以“其他”收尾的列举是完整的；投资由工程费用、工程建设其他费用、预备费（及利息、征地）构成。', en: 'Above and below ground, counted or not for the plot ratio, owned and rented, and lists that end in 其他 are complete.' }],
  exclusions: [
    { zh: '其他“其中”，可能只举一部分。', en: 'Other divisions, which may name a part only.' },
    { zh: '印出的位数所容的舍入；“约”数的尾零。', en: 'Rounding within the printed digits; the trailing zeros of an approximate number.' },
  ],
  messages: { sum: { zh: '“{whole}”，所列分项相加为{sum}（{parts}）。', en: '"{whole}"; its parts add up to {sum} ({parts}).' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = documentTexts(disclosure).filter(({ flat }) => flat.includes('其中') && MEASURED.test(flat)).flatMap((text) => {
      const divided = dividedMeasures(text.flat).filter(isComplete)
      applications += divided.length
      return failures(text, divided)
    })
    return { applications, findings, nothing: { zh: '没有分项列出的面积、长度。', en: 'No area or length is divided into parts.' } }
  },
})

/** The units of areas and lengths, and the amounts that are judged. */
const MEASURED = /[米㎡亩顷里]|投资|概算|估算/

/** The three that make up the cost of a project of construction; of amounts no other list is known to be whole. */
const CONSTRUCTION: readonly RegExp[] = [/工程费(?!用?其他)|建筑安装|建安|设备(?:及工器具)?购置/, /(?:工程)?建设其他|其他费用/, /预备费/]

const isMoney = ({ whole }: Divided): boolean => whole.unit.endsWith('元')

const isInvestment = ({ whole, parts }: Divided): boolean => /投资|概算|估算/.test(whole.label)
  && parts.every(({ label }) => [...CONSTRUCTION, /利息|征地|拆迁/].some((kind) => kind.test(label))) && CONSTRUCTION.every((kind) => parts.some(({ label }) => kind.test(label)))

const isComplete = (divided: Divided): boolean => (isMoney(divided) ? isInvestment(divided) : isWholeArea(divided))

const isWholeArea = ({ parts }: Divided): boolean => /^其[他它]/.test(parts.at(-1)?.label ?? '')
  || DIVISIONS.some((kinds) => parts.every(({ label }) => kinds.some((kind) => kind.test(label))) && kinds.every((kind) => parts.some(({ label }) => kind.test(label))))

const total = (parts: readonly Measured[]) => parts.reduce((sum, { value }) => addDecimals(sum, value), ZERO)

const holds = ({ whole, parts }: Divided): boolean => intervalsMeet(whole.interval, parts.reduce((sum, { interval }) => addIntervals(sum, interval), exactly(ZERO)))

/** The sums of one text that fail; a number that is a part of one and the whole of another, and mends both, is the one wrong. */
function failures(text: DocumentText, divided: readonly Divided[]): FindingDraft<'sum'>[] {
  const failed = divided.filter((one) => !holds(one))
  const culprit = failed.find((inner) => failed.some((outer) => isMendedBy(outer, inner)))
  return (culprit ? failed.filter((one) => one === culprit || !isMendedBy(one, culprit)) : failed).flatMap(({ whole, parts }) => {
    const places = placesOf(text.printed, text.offsets?.[whole.start] ?? whole.start, (text.offsets?.[whole.end - 1] ?? whole.end - 1) + 1)
    const sum = `${formatDecimal(total(parts))}${whole.unit}`
    return places.length === 0 ? [] : [{
      message: 'sum' as const, key: parts.map(({ label }) => label).join('|'), places, expected: sum, actual: whole.text,
      data: { whole: `${whole.label}${whole.text}`, sum, parts: parts.map((part) => `${part.label}${part.text}`).join('、') },
    }]
  })
}

/** Whether the outer sum holds once its part, the inner whole, reads what the inner parts make. */
function isMendedBy(outer: Divided, inner: Divided): boolean {
  const at = outer.parts.findIndex(({ start }) => start === inner.whole.start)
  if (outer === inner || at < 0) return false
  const mended = outer.parts.map((part, index) => (index === at ? { ...part, value: total(inner.parts) } : part))
  return equalDecimals(total(mended), outer.whole.value)
}
