import type { PerformanceIndicator } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, measuredIn, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** Units in which work is counted, not its benefit. */
const PIECES = new Set(['个', '套', '份', '次', '期', '幅', '条', '台', '件', '组', '卷', '册', '页', '万页', '批', '篇', '场', '座'])

export default defineRule({
  id: 'performance/indicator-heading',
  version: 1,
  severity: 'warning',
  title: { zh: '指标应归入相应的类别', en: 'An indicator stands under its own heading' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '经济效益指标下写“DEM 1个”是产出数量，满意度指标下没有百分比无法测评。', en: 'A count of pieces under economic benefit is an output; satisfaction without a percentage cannot be measured.' },
  assumptions: [],
  exclusions: [{ zh: '效益以人次、户、亩、万元等表示的；满意度写“满意”“较满意”的。', en: 'Benefits in people, households, land or money; satisfaction in words such as 满意.' }],
  messages: {
    output: { zh: '“{project}”将产出数量“{indicator}：{value}”列入{heading}。', en: '"{project}" lists the output "{indicator}: {value}" under {heading}.' },
    satisfaction: { zh: '“{project}”满意度指标“{indicator}”的值为“{value}”，不是满意程度。', en: '"{project}": the satisfaction indicator "{indicator}" has the value "{value}".' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    const all = disclosure.performance.flatMap((sheet) => sheet.indicators.map((indicator) => ({ sheet, indicator })))
    const judged = all.filter(({ indicator }) => indicator.value.text.trim() !== '' && /效益|满意/.test(indicator.level1 + indicator.level2))
    const findings = judged.flatMap(({ sheet, indicator }) => {
      const message = wrong(indicator)
      if (!message || indicator.value.places.length === 0) return []
      const name = indicator.level3.text.replace(/\s+/g, '')
      const value = indicator.value.text.replace(/\s+/g, '')
      return [{
        message, data: { project: projectName(sheet), indicator: name, value, heading: indicator.level2 || indicator.level1 },
        key: `${projectName(sheet)}|${name}|${value}`, places: [...indicator.level3.places, ...indicator.value.places], actual: value,
      }]
    })
    return { applications: judged.length, findings: mergeDrafts(findings), nothing: { zh: '没有效益、满意度指标。', en: 'There are no indicators of benefit or satisfaction.' } }
  },
})

function wrong({ level1, level2, level3, value }: PerformanceIndicator): 'output' | 'satisfaction' | null {
  const text = value.text.replace(/\s+/g, '')
  if (/满意/.test(level1 + level2)) return /%|％|满意|分|好评|投诉|优|良/.test(text) ? null : 'satisfaction'
  if (!/经济效益|社会效益|生态效益/.test(level2)) return null
  const [only, ...more] = measuredIn(text)
  return only && more.length === 0 && only.text === text && PIECES.has(only.unit) && !/减少|增加|带动|新增|提升|避免|事故|投诉|就业|受益|惠及|覆盖/.test(level3.text) ? 'output' : null
}
