import type { Place } from '../../../../model/place.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** `298人，其中：公务员43人、副部（省）级以上领导用车1辆`: a whole, then parts in the same unit. */
const COUNTED = /(\d{1,6})\s*([人名辆台])[，,；;：:（(]?\s*其中\s*[：:，,]?\s*((?:(?!(?<=[；;]\s*)(?:年末|单位|部门)?(?:实有|现有|共有|另有))(?:[^\d。；;，、,（()）]|[（(][^\d。（()）]{1,6}[）)]){1,25}\d{1,6}\s*\2(?!\s*[，,；;：:（(]?\s*其中)\s*[，、,；;]?\s*){2,20})/g
const PART = /([^\d。；;，、,]{1,25})(\d{1,6})\s*[人名辆台个项条]/dg

/** Words that divide a staff, or vehicles, without a rest and without overlapping; a list takes all its words from one of them. */
const DIVISIONS = [/公务员|行政|参公|参照|事业|工勤/, /在职|在编|离休|退休|聘用|编外|临聘/, /用车$/, /轿车|越野车|客车|载客汽车|商务车|货车/]
/** `编制23人，其中行政编制11人、事业编制12人；实有24人，…`: behind a semicolon another whole begins. */
const ANOTHER_WHOLE = /[；;]\s*(?:年末|单位|部门)?(?:实有|现有|共有|另有|在职|离退休).*$/s

/** `发现问题3个，已经完成整改的2个，正在整改的1个`: what was found is mended or being mended. */
const MENDED = /(?:发现|存在)(?:的)?问题\s*(\d{1,4})\s*([个项条])[，,；;]?\s*(?:其中[：:，,]?)?\s*(已[^\d。；;，,]{0,8}整改[^\d。；;，,]{0,4}\d{1,4}\s*\2[，,；;、]?\s*(?:正在|尚未|未)[^\d。；;，,]{0,6}整改[^\d。；;，,]{0,4}\d{1,4}\s*\2)/g

interface Part {
  readonly label: string
  readonly value: number
  readonly places: readonly Place[]
}

export default defineRule({
  id: 'prose/parts-of-a-count',
  version: 3,
  severity: 'warning',
  title: { zh: '人员、车辆、整改问题各分项之和应等于总数', en: 'The parts of a count of staff, vehicles or problems mended make the whole' },
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
    const texts = documentTexts(disclosure).filter(({ in: where }) => where === 'paragraph')
    const counted = [...matchesIn(texts, COUNTED), ...matchesIn(texts, MENDED)]
    const findings = counted.flatMap((found): FindingDraft<'sum' | 'part'>[] => {
      const whole = Number.parseInt(found.match[1] ?? '', 10)
      const unit = found.match[2] ?? ''
      const parts = partsOf(found)
      const sum = parts.reduce((all, { value }) => all + value, 0)
      const excess = parts.find(({ value }) => value > whole)
      const list = parts.map(({ label, value }) => `${label}${value}${unit}`)
      const key = `${parts.map(({ label }) => label).join('|')}`
      const own = placesAt(found, found.match.index + found.match[0].indexOf(found.match[1] ?? ''), found.match[1] ?? '')
      if (own.length === 0) return []
      if (excess) return [{ message: 'part', key, places: [...own, ...excess.places], data: { whole: `${whole}${unit}`, part: `${excess.label}${excess.value}${unit}` }, actual: `${whole}${unit}` }]
      if (sum === whole || !isComplete(parts) || (/[人名]/.test(unit) && !endsInRest(parts) && isNested(parts, sum - whole))) return []
      const places = [...own, ...parts.flatMap((part) => part.places)]
      return [{
        message: 'sum', key, places, data: { whole: `${whole}${unit}`, sum: `${sum}${unit}`, parts: list.join('、') }, expected: `${sum}${unit}`, actual: `${whole}${unit}`,
        ...(sum < whole && !endsInRest(parts) && !isMended(parts) ? { severity: 'info' as const } : {}),
      }]
    })
    return { applications: counted.length, findings, nothing: { zh: '没有分项列出的人员、车辆数。', en: 'No count is divided into parts.' } }
  },
})

function partsOf(found: TextMatch): readonly Part[] {
  const printed = found.match[3] ?? ''
  const list = printed.replace(ANOTHER_WHOLE, '')
  const from = found.match.index + found.match[0].lastIndexOf(printed)
  return [...list.matchAll(PART)].map((part): Part => ({
    label: (part[1] ?? '').replace(/^[\s和及以]+|\s+/g, ''), value: Number.parseInt(part[2] ?? '', 10), places: placesAt(found, from + (part.indices?.[2]?.[0] ?? 0), part[2] ?? ''),
  }))
}

const isMended = (parts: readonly Part[]): boolean => parts.every(({ label }) => label.includes('整改'))

const endsInRest = (parts: readonly Part[]): boolean => /^其[他它]/.test(parts.at(-1)?.label ?? '')

function isComplete(parts: readonly Part[]): boolean {
  if (parts.some(({ label }) => /其中|包括|含/.test(label))) return false
  return endsInRest(parts) || isMended(parts) || DIVISIONS.some((words) => parts.every(({ label }) => words.test(label) && DIVISIONS.every((other) => other === words || !other.test(label))))
}

/** One kind listed beside a part of it (离退休人员、退休人员): what is too much is just one of the parts. */
const isNested = (parts: readonly Part[], excess: number): boolean => excess > 0 && parts.some(({ value }) => value === excess)

/** Where digits of the matched text are printed. */
function placesAt({ text }: TextMatch, start: number, digits: string): readonly Place[] {
  const last = start + digits.length - 1
  return placesOf(text.printed, text.offsets?.[start] ?? start, (text.offsets?.[last] ?? last) + 1)
}
