import type { Disclosure } from '../../src/model/disclosure.ts'
import { readNumber } from '../../src/model/number-text.ts'
import type { FormAmount, FormField, FundsBySource, PerformanceIndicator, PerformanceSheet } from '../../src/model/performance-sheet.ts'
import { toFen } from '../../src/model/unit.ts'
import { buildDisclosure, paragraph } from './build-disclosure.ts'

export interface SheetSpec {
  readonly name?: string
  readonly year?: number | null
  readonly type?: string
  readonly period?: string
  /** Total and sources (label, amount), in 元 as printed. */
  readonly whole?: readonly [string, ...(readonly [string, string])[]]
  readonly annual?: readonly [string, ...(readonly [string, string])[]]
  readonly prose?: Readonly<Record<string, string>>
  readonly others?: Readonly<Record<string, string>>
  readonly wholeGoal?: string
  readonly annualGoal?: string
  readonly unit?: string
  readonly phone?: string
  /** 分值 of the indicators, in their order; '' is a blank cell. */
  readonly weights?: readonly string[]
  /** horizon (`年` annual, `期` whole period), 一级, 二级, 三级, 值 */
  readonly indicators?: readonly (readonly ['年' | '期', string, string, string, string])[]
}

const SOUND: readonly (readonly ['年' | '期', string, string, string, string])[] = [
  ['年', '产出指标', '数量指标', '数字化档案', '20万页'], ['年', '产出指标', '质量指标', '验收合格率', '≥98%'], ['年', '产出指标', '时效指标', '完成时间', '2026年12月底前'],
  ['年', '成本指标', '经济成本指标', '加工费', '≤20万元'], ['年', '效益指标', '社会效益指标', '提高查档效率', '有效提高'], ['年', '满意度指标', '服务对象满意度指标', '查档人员满意度', '≥95%'],
]

/** A disclosure with performance sheets; what a sheet does not say is sound. Every field has a place of its own. */
export function withSheets(...specs: readonly SheetSpec[]): Disclosure {
  let line = 2
  const field = (text: string): FormField => {
    line += 1
    return { text, places: text === '' ? [] : [{ type: 'text', line, column: 2, text }], labelPlace: { type: 'text', line, column: 1, text: '栏目' } }
  }
  const amount = (text: string): FormAmount => {
    const { places } = field(text)
    const reading = readNumber(text)
    return { text, fen: reading.type === 'number' ? toFen(reading.value, 'yuan') : null, decimals: reading.type === 'number' ? reading.decimals : 0, places }
  }
  const funds = ([total, ...sources]: readonly [string, ...(readonly [string, string])[]]): FundsBySource =>
    ({ total: amount(total), sources: sources.map(([label, text]) => ({ label, amount: amount(text) })) })
  const indicator = ([horizon, level1, level2, level3, value]: readonly ['年' | '期', string, string, string, string], weight?: string): PerformanceIndicator =>
    ({ horizon: horizon === '年' ? 'annual' : 'wholePeriod', level1, level2, level3: field(level3), value: field(value), weight: weight === undefined ? null : field(weight) })
  const sheets = specs.map((spec, id): PerformanceSheet => ({
    id, scope: 'project', table: null, year: spec.year === undefined ? 2026 : spec.year, projectName: field(spec.name ?? '馆藏档案数字化'), projectCode: null,
    department: field('128-明州市档案局'), departmentCode: '128', implementingUnit: field(spec.unit ?? '明州市档案馆'), projectType: field(spec.type ?? '一次性项目（1年结束）'),
    period: field(spec.period ?? '1年'), unit: 'yuan',
    wholePeriodFunds: funds(spec.whole ?? ['200,000', ['市县（区）财政资金', '200,000']]), annualFunds: funds(spec.annual ?? ['200,000', ['市县（区）财政资金', '200,000']]),
    prose: Object.entries(spec.prose ?? { 项目概况: '对馆藏档案进行数字化加工。', 立项依据: '《明州市档案管理办法》。' }).map(([label, text]) => ({ label, field: field(text) })),
    otherFields: Object.entries(spec.others ?? {}).map(([label, text]) => ({ label, field: field(text) })), wholePeriodGoal: field(spec.wholeGoal ?? '完成馆藏档案数字化20万页。'), annualGoal: field(spec.annualGoal ?? '完成馆藏档案数字化20万页。'),
    indicators: (spec.indicators ?? SOUND).map((one, at) => indicator(one, spec.weights?.[at])), responsiblePerson: field('王某某'), handler: field('李某某'), phone: field(spec.phone ?? '05741234567'), filledOn: field('20260110'),
  }))
  const lines = Array.from({ length: line + 1 }, () => paragraph('绩效目标申报表'))
  return { ...buildDisclosure({ parts: lines }), performance: sheets }
}
