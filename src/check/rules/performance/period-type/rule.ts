import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'performance/period-type',
  version: 2,
  severity: 'warning',
  title: { zh: '项目属性应与项目期一致', en: "A project's type fits its period" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '“一次性项目（1年结束）”的项目期应为1年，“延续性项目（阶段开展）”的项目期应多于1年。', en: 'A one-off project ends within a year; one carried out in stages takes longer.' },
  assumptions: [],
  exclusions: [{ zh: '属性没有写明年限的一次性项目；只写“延续性”“经常性”、按年申报的项目；项目期不是以年计的。', en: 'One-off projects without a term; continuing projects that are applied for year by year; periods not in years.' }],
  messages: { differs: { zh: '“{project}”的项目属性为“{type}”，项目期为“{period}”，两者不符。', en: '"{project}" is "{type}" with a period of "{period}".' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.performance.flatMap((sheet) => {
      const type = (sheet.projectType?.text ?? '').replace(/\s+/g, '')
      const period = (sheet.period?.text ?? '').replace(/\s+/g, '')
      const years = /^([1-9]\d?|[一二三四五六七八九十])年$/.exec(period)?.[1]
      if (type === '' || years === undefined) return []
      applications += 1
      const one = years === '1' || years === '一'
      const wrong = /1年结束|一年结束/.test(type) ? !one : one && /阶段开展/.test(type)
      const places = fieldPlaces(sheet.period)
      return wrong && places.length > 0
        ? [{ message: 'differs' as const, data: { project: projectName(sheet), type, period }, key: `${projectName(sheet)}|${type}|${period}`, places: [...places, ...fieldPlaces(sheet.projectType)], actual: period }]
        : []
    })
    return { applications, findings, nothing: { zh: '没有写明属性和项目期的申报表。', en: 'No form prints type and period.' } }
  },
})
