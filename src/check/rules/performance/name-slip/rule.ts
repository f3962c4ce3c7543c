import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** How many equal characters there must be before and after the one that differs. */
const BEFORE = 4
const AFTER = 3

/** Characters that may differ for a reason: numerals, levels, sides, time, stages, particles and words of one meaning. */
const MEANT = new Set('一二三四五六七八九十百千万亿零〇两首第上中下前后左右东南西北内外新旧老大小多少高低好优良省市县区乡镇村级年季月旬日周男女公私主副正和与及或的地得之在于对为是将已拟应需可不未无有各每其该此本全总人次个项条套份批场期段类种处座户家位名升提增减加改扩续再初终甲乙丙')

export default defineRule({
  id: 'performance/name-slip',
  version: 1,
  severity: 'info',
  title: { zh: '同一申报表内的名称一字之差，应核实', en: 'A name differs by one character within a form' },
  basis: [
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
    { type: 'professional', zh: '公文用字规范', en: 'Orthography of official documents' },
  ],
  rationale: { zh: '目标写“地理实体构建测绘面积”，指标写“地理实体构件测绘面积”，必有一个是错别字。', en: 'Where a goal and an indicator write one name with one character different, one of them is misspelt.' },
  assumptions: [{ zh: '相同的字前有四个、后有三个以上，中间只差一字。', en: 'Four equal characters before and three after the one that differs.' }],
  exclusions: [{ zh: '差别在数字、层级、方位、期次、量词、虚词、新旧增减等有意义的字的；两处一处另有原词的。', en: 'Differences in numerals, levels, sides, stages, counters, particles; texts that print the name itself too.' }],
  messages: { slip: { zh: '“{project}”一处写“{one}”，一处写“{other}”，一字之差，疑有错别字。', en: '"{project}" writes "{one}" and "{other}": one character differs, one is probably misspelt.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'slip'>[] = []
    for (const sheet of disclosure.performance) {
      const texts = textsOf(sheet)
      for (const name of namesOf(sheet)) {
        const own = flat(name.text)
        applications += 1
        for (const field of texts) {
          const at = flat(field.text)
          if (field === name || at.includes(own)) continue
          const slip = slipIn(own, at)
          if (!slip || name.places.length === 0 || field.places.length === 0) continue
          findings.push({
            message: 'slip', data: { project: projectName(sheet), one: slip.own, other: slip.other }, key: `${projectName(sheet)}|${[slip.own, slip.other].toSorted().join('|')}`,
            places: [...name.places, ...field.places], actual: slip.own,
          })
        }
      }
    }
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有较长的指标名称。', en: 'No indicator has a long name.' } }
  },
})

/** Names of indicators that are long enough to be told from their like. */
const namesOf = (sheet: PerformanceSheet): FormField[] =>
  [sheet.projectName, ...sheet.indicators.map(({ level3 }) => level3)].filter(({ text }) => /^[\u4e00-\u9fff]{8,40}$/.test(flat(text)))

const textsOf = (sheet: PerformanceSheet): FormField[] =>
  [sheet.projectName, sheet.annualGoal, sheet.wholePeriodGoal, ...sheet.prose.map(({ field }) => field), ...sheet.indicators.map(({ level3 }) => level3)].flatMap((field) => (field && field.text !== '' ? [field] : []))

/** The first passage of `text` that has eight characters of `name` but for one in the middle, as far as the two go on alike. */
function slipIn(name: string, text: string): { readonly own: string; readonly other: string } | null {
  for (let at = BEFORE; at + AFTER < name.length; at += 1) {
    const before = name.slice(at - BEFORE, at)
    const after = name.slice(at + 1, at + 1 + AFTER)
    for (let found = text.indexOf(before); found >= 0; found = text.indexOf(before, found + 1)) {
      const other = text[found + BEFORE] ?? ''
      if (other === name[at] || !/[\u4e00-\u9fff]/.test(other) || MEANT.has(other) || MEANT.has(name[at] ?? '')) continue
      if (text.slice(found + BEFORE + 1, found + BEFORE + 1 + AFTER) !== after) continue
      let [left, right] = [BEFORE, AFTER]
      while (left < at && name[at - left - 1] === text[found + BEFORE - left - 1]) left += 1
      while (at + right + 1 < name.length && name[at + right + 1] === text[found + BEFORE + right + 1]) right += 1
      return { own: name.slice(at - left, at + right + 1), other: name.slice(at - left, at) + other + name.slice(at + 1, at + right + 1) }
    }
  }
  return null
}

const flat = (text: string): string => text.replace(/\s+/g, '')
