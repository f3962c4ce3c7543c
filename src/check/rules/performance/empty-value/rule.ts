import { mergeDrafts } from '../../../merge-drafts.ts'
import { fieldPlaces, hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** What a blank form prints where an indicator is to be written: 指标1：, ……. */
const LEFTOVER = /^(?:…+|\.{3,}|(?:三级)?指标(?:[1-9]\d?|[一二三])[:：]?(?:…+)?)$/

export default defineRule({
  id: 'performance/empty-value',
  version: 2,
  severity: 'warning',
  title: { zh: '列出的指标应有指标值', en: 'An indicator listed has a value' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '只有指标名称没有指标值，或指标值照抄名称，无法监控和评价。', en: 'An indicator without a value, or with its own name as value, can be neither monitored nor evaluated.' },
  assumptions: [],
  exclusions: [{ zh: '名称、值都空着的类别（不适用）。', en: 'Headings with neither name nor value (not applicable).' }],
  messages: {
    empty: { zh: '“{project}”的{horizon}指标“{indicator}”没有指标值。', en: '"{project}": the {horizon} indicator "{indicator}" has no value.' },
    leftover: { zh: '“{project}”的指标名称“{indicator}”是表式原有的文字，没有换成指标。', en: '"{project}": the indicator "{indicator}" is what the blank form prints.' },
    copied: { zh: '“{project}”的指标值照抄指标名称“{indicator}”。', en: '"{project}": the indicator "{indicator}" repeats its name as value.' },
  },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'empty' | 'copied' | 'leftover'>[] = []
    for (const sheet of disclosure.performance) {
      for (const { level3, value, horizon } of sheet.indicators) {
        const name = level3.text.replace(/\s+/g, '')
        const text = value.text.replace(/\s+/g, '')
        if (name === '') continue
        applications += 1
        if (LEFTOVER.test(name)) {
          if (level3.places.length > 0) findings.push({ message: 'leftover', data: { project: projectName(sheet), indicator: name }, key: `${projectName(sheet)}|leftover|${name}`, places: level3.places, actual: name })
          continue
        }
        const places = text === '' ? fieldPlaces(level3) : value.places
        if ((text !== '' && text !== name) || places.length === 0) continue
        findings.push({
          message: text === '' ? 'empty' : 'copied', ...(text === '' ? {} : { severity: 'info' as const }),
          data: { project: projectName(sheet), indicator: name, horizon: horizon === 'annual' ? { zh: '年度', en: 'annual' } : { zh: '实施期', en: 'whole-period' } },
          key: `${projectName(sheet)}|${text === '' ? horizon : ''}|${name}`, places,
        })
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有列出指标。', en: 'No indicators are listed.' } }
  },
})
