import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** The kinds of indicators whose values can be measured. */
const MEASURABLE = /数量|时效|成本|质量/

/** Words of degree: they can be neither monitored nor scored. */
const VAGUE = /^(?:若干|适量|一定|较多|较少|较[好高大快低]|良好|好|高|及时|有效|显著|明显|有所|不断|逐步|进一步|大幅|持续|稳步|全面|基本|充分|尽快|尽量)/
const MEASURED = /[\d０-９]|[一二三四五六七八九十百千万两]+\s*(?:个|套|份|次|期|项|人|户|家|年|月|日|倍|成|批|件|条|台|辆)|百分|年底|月底|季度|年内|当年|全部|全覆盖|无|零|合同|预算|批复|标准/

/** Names of rates: their values are numbers. */
const RATE = /(?:(?<![效频速功])率|百分比)$/
/** A number in characters before what it counts: 两场, 三篇. */
const NUMERAL = /[一二三四五六七八九十百千万两半][\u4e00-\u9fff]/
/** Values of a quantity that say as much as a number: all of it, or that it was done. */
const REACHED = /完成|达到|达标|合格|通过|覆盖|全|按|符合|实现|建成|^[是有无]$|及时|验收|签订|形成|出具/

export default defineRule({
  id: 'performance/vague-value',
  version: 2,
  severity: 'info',
  title: { zh: '数量、质量、时效、成本指标应尽量量化', en: 'Values of quantity, quality, time and cost are measurable where possible' },
  basis: [
    { type: 'standard', zh: '财预〔2021〕101号（指标值尽量量化）', en: 'Circular Caiyu [2021] No. 101 (values are to be quantified where possible)' },
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
  ],
  rationale: { zh: '“及时”“有所提高”之类的值，年终无从判断完成与否。', en: 'At the end of the year nobody can tell whether "timely" or "somewhat better" was met.' },
  assumptions: [],
  exclusions: [{ zh: '效益、满意度等定性指标；值中有数字、日期，或引合同、预算、标准的。', en: 'Qualitative indicators of benefit and satisfaction; values with a number, a date, or a reference to a contract, budget or standard.' }],
  messages: {
    vague: { zh: '“{project}”{level}“{indicator}”的值“{value}”没有量化，完成与否难以判断。', en: '"{project}": the value "{value}" of "{indicator}" ({level}) is not measurable.' },
    uncounted: { zh: '“{project}”{level}“{indicator}”的值“{value}”没有数量。', en: '"{project}": the value "{value}" of "{indicator}" ({level}) is no quantity.' },
    rate: { zh: '“{project}”的指标“{indicator}”是比率，其值“{value}”却不是数。', en: '"{project}": "{indicator}" is a rate, but "{value}" is no number.' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => sheet.indicators.flatMap(({ level2, level3, value }) => {
      const text = value.text.replace(/\s+/g, '')
      const indicator = level3.text.replace(/\s+/g, '')
      if (!(MEASURABLE.test(level2) || RATE.test(indicator)) || text === '') return []
      applications += 1
      if (MEASURED.test(text) || text === indicator || value.places.length === 0) return []
      const message = RATE.test(indicator) ? 'rate' : VAGUE.test(text) ? 'vague' : /数量/.test(level2) && !REACHED.test(text) && !NUMERAL.test(text) ? 'uncounted' : null
      if (!message) return []
      return [{ message, data: { project: projectName(sheet), level: level2.replace(/\s+/g, ''), indicator, value: text }, key: `${projectName(sheet)}|${indicator}|${text}`, places: value.places, actual: text }]
    }))
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有数量、质量、时效、成本指标的值。', en: 'No values of quantity, quality, time or cost are given.' } }
  },
})
