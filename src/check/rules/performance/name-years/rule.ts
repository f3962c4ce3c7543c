import { allMatches } from '../../../../model/all-matches.ts'
import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const SPAN = /(?<!\d)((?:19|20)\d{2})\s*年?\s*[-—–－~～至到]+\s*((?:19|20)\d{2})(?!\d)/g
/** Plans run for years; shorter spans are stages of the work. */
const LONG = 5

interface Span {
  readonly from: number
  readonly to: number
  readonly text: string
}

export default defineRule({
  id: 'performance/name-years',
  version: 1,
  severity: 'warning',
  title: { zh: '规划期限前后应一致', en: 'The years of a plan are the same throughout its form' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '项目名称是“（2020—2035年）”的规划，指标写规划期限2021—2035，其中一个错了。', en: 'A plan of 2020-2035 by its name and of 2021-2035 by its indicators has one of them wrong.' },
  assumptions: [{ zh: '起止年份一个相同、一个不同，说的是同一规划。', en: 'Spans with one equal end speak of the same plan.' }],
  exclusions: [{ zh: '五年以下的期间；名称没有起止年份的；引用其他规划（书名号内）的。', en: 'Spans below five years; names without years; other plans cited by title.' }],
  messages: { differs: { zh: '“{project}”名称中的期限为{name}，表内又写{other}。', en: '"{project}" says {name} in its name and {other} in the form.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const sheet of disclosure.performance) {
      const [own, ...more] = spansIn(sheet.projectName.text)
      if (!own || more.length > 0) continue
      for (const field of fieldsOf(sheet)) {
        for (const other of spansIn(field.text.replace(/《[^》]*》/g, ''))) {
          applications += 1
          const differs = (other.from === own.from) !== (other.to === own.to)
          if (!differs || field.places.length === 0) continue
          findings.push({ message: 'differs', data: { project: projectName(sheet), name: own.text, other: other.text }, key: `${projectName(sheet)}|${other.from}|${other.to}`, places: [...field.places, ...sheet.projectName.places], expected: own.text, actual: other.text })
        }
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有名称中写有期限、表内又写期限的项目。', en: 'No project prints years in its name and again in its form.' } }
  },
})

const fieldsOf = ({ annualGoal, wholePeriodGoal, prose, indicators }: PerformanceSheet): FormField[] =>
  [annualGoal, wholePeriodGoal, ...prose.map(({ field }) => field), ...indicators.flatMap(({ level3, value }) => [level3, value])].flatMap((field) => (field ? [field] : []))

const spansIn = (text: string): Span[] => allMatches(SPAN, text).flatMap((match) => {
  const [from, to] = [Number.parseInt(match[1] ?? '', 10), Number.parseInt(match[2] ?? '', 10)]
  return to - from >= LONG ? [{ from, to, text: `${from}—${to}` }] : []
})
