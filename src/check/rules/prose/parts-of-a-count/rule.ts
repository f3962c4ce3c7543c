import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** `298人，其中：公务员43人、事业单位人员255人`: a whole, then parts in the same unit. */
const COUNTED = /(\d{1,6})\s*([人名辆])[，,；;：:（(]?\s*其中\s*[：:，,]?\s*((?:[^\d。；;，、,（()）]{1,25}\d{1,6}\s*\2\s*[，、,；;]?\s*){2,20})/g
const PART = /([^\d。；;，、,]{1,25})(\d{1,6})\s*[人名辆]/g

/** Words that divide a staff without a rest and without overlapping; a list takes all its words from one of them. */
const DIVISIONS = [/公务员|行政|参公|参照|事业|工勤/, /在职|在编|离休|退休|聘用|编外|临聘/]

interface Part {
  readonly label: string
  readonly value: number
}

export default defineRule({
  id: 'prose/parts-of-a-count',
  version: 1,
  severity: 'warning',
  title: { zh: '人员、车辆各分项之和应等于总数', en: 'The parts of a count of staff or vehicles make the whole' },
  formula: { zh: '总数 = Σ各分项；任一分项 ≤ 总数', en: 'whole = Σ parts; every part ≤ whole' },
  basis: [
    { type: 'law', zh: '预算法 第十四条（公开并作出说明）', en: 'Budget Law, Article 14 (publish and explain)' },
    { type: 'law', zh: '行政事业性国有资产管理条例 第四十四条', en: 'Regulations on State Assets, Article 44' },
  ],
  rationale: { zh: '“298人，其中公务员43人、事业人员255人”，改了总数没改分项便对不上。', en: 'Where a staff is divided by kind, a whole edited without its parts contradicts them.' },
  assumptions: [
    { zh: '以“其他……”收尾的列举是完整的；按编制性质或在职、离退休划分的人员互不重叠。', en: 'A list that ends in 其他… is complete; staff divided by kind of post, or by active and retired, does not overlap.' },
  ],
  exclusions: [
    { zh: '其他列举（党员、女职工等）可以重叠或只举一部分，只核对单个分项不大于总数。', en: 'Other lists may overlap or be incomplete: only each part is held against the whole.' },
    { zh: '人员按性质划分而分项之和小于总数的，可能只列了一部分，只作提示。', en: 'Where the kinds of staff add up to less, some may not be listed: information only.' },
  ],
  messages: {
    sum: { zh: '文中说{whole}，所列分项相加为{sum}（{parts}）。', en: 'The text says {whole}; its parts add up to {sum} ({parts}).' },
    part: { zh: '文中说{whole}，其中一项“{part}”却大于总数。', en: 'The text says {whole}, yet one part is more than that: "{part}".' },
  },
  appliesTo: () => true,
  check(disclosure) {
    const counted = matchesIn(documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.includes('其中')), COUNTED)
    const findings = counted.flatMap((found): FindingDraft<'sum' | 'part'>[] => {
      const whole = Number.parseInt(found.match[1] ?? '', 10)
      const unit = found.match[2] ?? ''
      const parts = [...(found.match[3] ?? '').matchAll(PART)].map((part): Part => ({ label: (part[1] ?? '').replace(/^[\s和及以]+|\s+/g, ''), value: Number.parseInt(part[2] ?? '', 10) }))
      const sum = parts.reduce((all, { value }) => all + value, 0)
      const excess = parts.find(({ value }) => value > whole)
      const list = parts.map(({ label, value }) => `${label}${value}${unit}`)
      const key = `${parts.map(({ label }) => label).join('|')}`
      const places = wholePlaces(found)
      if (places.length === 0) return []
      if (excess) return [{ message: 'part', key, places, data: { whole: `${whole}${unit}`, part: `${excess.label}${excess.value}${unit}` }, actual: `${whole}${unit}` }]
      if (sum === whole || !isComplete(parts) || (!endsInRest(parts) && isNested(parts, sum - whole))) return []
      return [{
        message: 'sum', key, places, data: { whole: `${whole}${unit}`, sum: `${sum}${unit}`, parts: list.join('、') }, expected: `${sum}${unit}`, actual: `${whole}${unit}`,
        ...(sum < whole && !endsInRest(parts) ? { severity: 'info' as const } : {}),
      }]
    })
    return { applications: counted.length, findings, nothing: { zh: '没有分项列出的人员、车辆数。', en: 'No count is divided into parts.' } }
  },
})

const endsInRest = (parts: readonly Part[]): boolean => /^其[他它]/.test(parts.at(-1)?.label ?? '')

function isComplete(parts: readonly Part[]): boolean {
  if (parts.some(({ label }) => /其中|包括|含/.test(label))) return false
  return endsInRest(parts) || DIVISIONS.some((words, at) => parts.every(({ label }) => words.test(label) && !DIVISIONS[1 - at]?.test(label)))
}

/** One kind listed beside a part of it (离退休人员、退休人员): what is too much is just one of the parts. */
const isNested = (parts: readonly Part[], excess: number): boolean => excess > 0 && parts.some(({ value }) => value === excess)

/** Where the whole is printed: the number and its unit. */
function wholePlaces({ text, match }: TextMatch) {
  const last = match.index + (match[1] ?? '').length - 1
  return placesOf(text.printed, text.offsets?.[match.index] ?? match.index, (text.offsets?.[last] ?? last) + 1)
}
