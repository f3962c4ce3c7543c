import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { fieldPlaces, hasSheets, projectName, sheetPlaces } from '../../../performance-text.ts'
import { defineRule } from '../../../rule.ts'

/** Kinds of indicators that every project owes: 产出 in quantity, quality, time and cost; benefit; satisfaction. */
const INDICATORS = [
  { words: /数量/, always: false, name: { zh: '数量指标', en: 'quantity' } }, { words: /质量/, always: false, name: { zh: '质量指标', en: 'quality' } }, { words: /时效/, always: false, name: { zh: '时效指标', en: 'time' } },
  { words: /成本/, always: false, name: { zh: '成本指标', en: 'cost' } }, { words: /效益|可持续/, always: true, name: { zh: '效益指标', en: 'benefit' } }, { words: /满意/, always: false, name: { zh: '满意度指标', en: 'satisfaction' } },
] as const

interface Missing {
  readonly name: { readonly zh: string; readonly en: string }
  readonly field: FormField | null
}

export default defineRule({
  id: 'performance/required-fields',
  version: 2,
  severity: 'warning',
  title: { zh: '绩效目标申报表的必填项应填写', en: 'The form of performance targets is filled in' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '项目支出绩效目标申报表填报要求', en: 'Instructions of the form of performance targets' },
  ],
  rationale: { zh: '立项依据、总体目标、成本等指标空着，绩效目标便不完整。', en: 'Without basis, goals or one of the kinds of indicators the performance targets are incomplete.' },
  assumptions: [{ zh: '表上印有的栏目才要求填写；效益以外的各类指标，本文件的申报表中至少一份列有的才要求。', en: 'Only fields that the form prints are demanded; of indicators other than benefit, those kinds that some form of the document has.' }],
  exclusions: [{ zh: '经济、社会、生态、可持续影响效益只要求至少一类；每表合并为一条。', en: 'One kind of benefit is enough; one finding a form.' }],
  messages: { missing: { zh: '“{project}”未填写：{fields}。', en: '"{project}" leaves blank: {fields}.' } },
  appliesTo: hasSheets,
  check(disclosure) {
    const sheets = disclosure.performance.filter(({ scope }) => scope === 'project')
    const printed = INDICATORS.filter(({ words, always }) => always || sheets.some((sheet) => prints(sheet, words)))
    const findings = sheets.flatMap((sheet) => {
      const missing = [...missingFields(sheet), ...missingIndicators(sheet, printed)]
      const places = [...missing.flatMap(({ field }) => fieldPlaces(field)), ...sheetPlaces(sheet)]
      if (missing.length === 0 || places.length === 0) return []
      const fields = { zh: missing.map(({ name }) => name.zh).join('、'), en: missing.map(({ name }) => name.en).join(', ') }
      return [{ message: 'missing' as const, data: { project: projectName(sheet), fields }, key: `${projectName(sheet)}|${fields.en}`, places }]
    })
    return { applications: sheets.length, findings, nothing: { zh: '没有项目绩效目标申报表。', en: 'There are no forms of single projects.' } }
  },
})

function missingFields(sheet: PerformanceSheet): Missing[] {
  const fields: [FormField | null, { zh: string; en: string }][] = [
    [sheet.projectName, { zh: '项目名称', en: 'project name' }], [sheet.annualGoal, { zh: '年度目标', en: 'annual goal' }], [sheet.projectType, { zh: '项目属性', en: 'type' }],
    [sheet.implementingUnit, { zh: '实施单位', en: 'implementing unit' }],
    ...sheet.prose.map(({ label, field }): [FormField, { zh: string; en: string }] => [field, { zh: label, en: label }]),
  ]
  return fields.flatMap(([field, name]) => (field && field.text.trim() === '' ? [{ name, field }] : []))
}

/** Whether a form has a row for a kind of indicators, be it blank. */
const prints = (sheet: PerformanceSheet, words: RegExp): boolean => sheet.indicators.some(({ level1, level2 }) => words.test(level1 + level2))

function missingIndicators(sheet: PerformanceSheet, kinds: readonly (typeof INDICATORS)[number][]): Missing[] {
  if (sheet.indicators.length === 0) return [{ name: { zh: '绩效指标', en: 'indicators' }, field: null }]
  const annual = sheet.indicators.some(({ horizon }) => horizon === 'annual') ? sheet.indicators.filter(({ horizon }) => horizon === 'annual') : sheet.indicators
  return kinds.filter(({ words }) => !annual.some(({ level1, level2, level3 }) => words.test(level1 + level2) && level3.text.trim() !== ''))
    .map(({ name }) => ({ name, field: null }))
}
