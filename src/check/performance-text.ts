import { allMatches } from '../model/all-matches.ts'
import { parseDecimal, type Decimal } from '../model/decimal.ts'
import { toHalfWidth } from '../model/number-text.ts'
import { fromFen, toFen, unitIn, type AmountUnit } from '../model/unit.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { FormAmount, FormField, PerformanceSheet } from '../model/performance-sheet.ts'
import type { Fund } from '../model/fact.ts'
import { printedInterval, type Interval } from '../model/interval.ts'
import type { Place } from '../model/place.ts'

/** A number with the unit behind it, as an indicator or a goal prints it: `≥100平方公里`, `31.09万元`, `95%`. */
export interface Measured {
  readonly value: Decimal
  readonly unit: string
  /** `≥`, `≤`, `>`, `<`, `不少于`… or ''. */
  readonly bound: string
  readonly text: string
  readonly offset: number
}

const MEASURED = /(≥|≤|>=|<=|>|<|＞|＜|不少于|不低于|不超过|不高于|大于|小于|达到)?\s*(\d[\d,]*(?:\.\d+)?)\s*(%|‰|万元|亿元|千元|元|平方公里|平方千米|平方米|立方米|公里|千米|万亩|亩|公顷|万页|万人次|人次|万[人户株册件份吨]|公斤|[个套份次期幅条台辆架项户人家篇场座处件组卷页册米吨年月天日批节轮名株棵所栋间部艘匹只头支班门类例起村盏根块张本])?/g

/** Every number of a text with its unit; digits that belong to a date, a code or a ratio are left out by their unit. */
export function measuredIn(text: string): Measured[] {
  const half = toHalfWidth(text)
  return allMatches(MEASURED, half).flatMap((match) => {
    const value = parseDecimal((match[2] ?? '').replaceAll(',', ''))
    const after = half.slice(match.index + match[0].length)
    const before = half.slice(0, match.index).slice(-1)
    // 1:500, 2021-2035, Q-681: parts of a scale, a period, a number of something else
    if (!value || /^\s*[:：/\-—]\s*\d/.test(after) || /[\d.:：\-—〔[A-Za-z]/.test(before)) return []
    return [{ value, unit: match[3] ?? '', bound: match[1] ?? '', text: match[0].trim(), offset: match.index }]
  })
}

const AMOUNT_UNITS: Readonly<Record<string, AmountUnit>> = { 元: 'yuan', 千元: 'thousandYuan', 万元: 'wanyuan', 亿元: 'yiyuan' }

/** An amount in 分 where the unit is one of money, else null. */
export const amountOf = ({ value, unit }: Measured): Decimal | null => {
  const amount = AMOUNT_UNITS[unit]
  return amount ? toFen(value, amount) : null
}

/** What such an amount can stand for, in 分. */
export function amountInterval({ value, unit }: Measured): Interval | null {
  const amount = AMOUNT_UNITS[unit]
  if (!amount) return null
  const { low, high } = printedInterval(value, value.scale)
  return { low: toFen(low, amount), high: toFen(high, amount) }
}

/** Where a sheet stands: the project's name, or what else of it is printed. */
export const sheetPlaces = (sheet: PerformanceSheet): readonly Place[] =>
  sheet.projectName.places.length > 0 ? sheet.projectName.places : sheet.projectName.labelPlace ? [sheet.projectName.labelPlace] : []

/** A field's own place, or its label's where the field is empty. */
export const fieldPlaces = (field: FormField | null): readonly Place[] =>
  field === null ? [] : field.places.some(({ text }) => text.trim() !== '') ? field.places : field.labelPlace ? [field.labelPlace] : []

/** A project's name for a message. */
export const projectName = (sheet: PerformanceSheet): string => {
  const name = sheet.projectName.text.replace(/\s+/g, '')
  return name === '' ? '未写名称的项目' : name.length > 30 ? `${name.slice(0, 30)}…` : name
}

export const NO_SHEETS = { zh: '没有绩效目标申报表。', en: 'There are no performance sheets.' }

export const hasSheets = (disclosure: Disclosure): true | typeof NO_SHEETS => disclosure.performance.length > 0 || NO_SHEETS

/** The budget that a source of a form's funds names, or null: 财政拨款 or 市级资金 may be of any of them. */
export function fundOfSource(label: string): Extract<Fund, 'generalPublic' | 'governmentFund' | 'stateCapital'> | null {
  if (/结转|结余/.test(label)) return null
  if (/一般公共预算/.test(label)) return 'generalPublic'
  if (/政府性基金/.test(label)) return 'governmentFund'
  return /国有资本/.test(label) ? 'stateCapital' : null
}

/** What an amount printed in a form can stand for, in 分; null for a blank. */
export function formInterval(amount: FormAmount, unit: AmountUnit | null): Interval | null {
  const printed = unitIn(amount.text) ?? unit
  if (!amount.fen || !printed) return null
  const { low, high } = printedInterval(fromFen(amount.fen, printed), amount.decimals)
  return { low: toFen(low, printed), high: toFen(high, printed) }
}

/** A project's name as two prints of it can be compared: no white space, codes, quotation marks or bracket styles. */
export const comparableName = (name: string): string =>
  toHalfWidth(name).replace(/\s+/g, '').replace(/^[[(]?[\dA-Za-z]{6,}[\])]?[-_—－]?/, '').replace(/[“”"'‘’《》]/g, '')
