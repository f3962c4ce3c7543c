import type { PerformanceIndicator } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** Shorter names (完成率, 满意度) may well stand under several headings. */
const TELLING = 5

export default defineRule({
  id: 'performance/repeated-indicator',
  version: 1,
  severity: 'warning',
  title: { zh: '同一指标不得重复填列', en: 'An indicator stands in a form once' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '社会效益、生态效益、可持续影响填同一个指标、同一个值，等于没有区分，评价时重复计分。', en: 'One indicator with one value under social, ecological and lasting benefit tells nothing apart and is scored several times.' },
  assumptions: [{ zh: '一份申报表的同一期间内，指标名称（五字以上）和指标值都相同。', en: 'Equal names of five characters or more with equal values, in one form and one horizon.' }],
  exclusions: [{ zh: '名称相同、值不同的；产出类与效益类各列一次的满意程度、比率。', en: 'Equal names with different values; rates that stand once among outputs and once among benefits.' }],
  messages: { repeated: { zh: '“{project}”的指标“{indicator}：{value}”重复列在{headings}之下。', en: '"{project}": the indicator "{indicator}: {value}" stands under {headings}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => {
      const listed = sheet.indicators.filter(({ level3, value }) => flat(level3.text).length >= TELLING && flat(value.text) !== '' && value.places.length > 0)
      applications += listed.length
      const groups = Map.groupBy(listed, ({ horizon, level3, value }) => `${horizon}|${flat(level3.text)}|${flat(value.text)}`)
      return [...groups.values()].filter(isRepetition).map((group) => {
        const [{ level3, value }] = group as [PerformanceIndicator, ...PerformanceIndicator[]]
        const headings = [...new Set(group.map(({ level1, level2 }) => flat(level2 || level1)))]
        return {
          message: 'repeated' as const, key: `${projectName(sheet)}|${flat(level3.text)}|${flat(value.text)}`, places: group.flatMap((one) => [...one.level3.places, ...one.value.places]),
          data: { project: projectName(sheet), indicator: flat(level3.text), value: flat(value.text), headings: { zh: headings.join('、'), en: headings.join(', ') } }, actual: flat(value.text),
        }
      })
    })
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有填有值的指标。', en: 'No indicator has a value.' } }
  },
})

/** The same twice under headings of one kind, or thrice; a rate among outputs and again among benefits is a practice. */
function isRepetition(group: readonly PerformanceIndicator[]): boolean {
  const kinds = new Set(group.map(({ level1, level2 }) => flat(level1 || level2)))
  return group.length > kinds.size
}

const flat = (text: string): string => text.replace(/\s+/g, '')
