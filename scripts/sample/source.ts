import { readFileSync } from 'node:fs'
import { addDecimals, formatDecimal, formatGrouped, parseDecimal, roundDecimal, ZERO, type Decimal } from '../../src/model/decimal.ts'

export type SampleFund = 'generalPublic' | 'governmentFund' | 'unitFunds'

export interface BudgetLine {
  readonly function: string
  readonly fund: SampleFund
  readonly nature: 'basic' | 'project'
  /** 万元, this year and last. */
  readonly amount: string
  readonly last: string
  readonly reason: string
}

interface Item { readonly amount: string; readonly last: string; readonly reason: string }

export interface PerformanceSource {
  readonly name: string
  readonly unit: string
  readonly type: string
  readonly period: string
  /** 元 */
  readonly total: string
  readonly annual: string
  readonly overview: string
  readonly basis: string
  readonly necessity: string
  readonly measures: string
  readonly plan: string
  readonly totalGoal: string
  readonly annualGoal: string
  /** 一级, 二级, 三级指标, value over the whole period, value of the year. */
  readonly indicators: readonly (readonly [string, string, string, string, string])[]
  readonly head: string
  readonly handler: string
  readonly phone: string
  readonly filled: string
}

export interface ProcurementSource {
  readonly unit: string
  readonly code: string
  readonly project: string
  readonly economic: string
  readonly category: string
  readonly item: string
  readonly kind: 'goods' | 'works' | 'services'
  readonly quantity: string
  readonly price: string
  readonly fund: SampleFund
  readonly small: string
  readonly micro: string
}

/** data/sample/source.json: the invented budget. Amounts in 万元 unless they say otherwise. */
export interface SampleSource {
  readonly year: number
  readonly city: string
  readonly entity: string
  readonly code: string
  readonly units: readonly { readonly code: string; readonly name: string; readonly type: string }[]
  readonly functionNames: Readonly<Record<string, string>>
  readonly classes: readonly string[]
  readonly lines: readonly BudgetLine[]
  readonly economic: readonly {
    readonly code: string
    readonly name: string
    readonly column: 'personnel' | 'publicUse'
    readonly items: readonly (readonly [string, string, string])[]
  }[]
  readonly threePublic: {
    readonly overseasTravel: Item
    readonly officialReception: Item
    readonly vehiclePurchase: Item
    readonly vehicleOperation: Item
    readonly reason: string
  }
  readonly agencyOperation: {
    readonly units: readonly { readonly code: string; readonly amount: string }[]
    readonly last: string
    readonly reason: string
  }
  readonly procurement: readonly ProcurementSource[]
  readonly assets: { readonly vehicles: string; readonly vehicleValue: string; readonly houses: string; readonly equipment: string }
  readonly performance: readonly PerformanceSource[]
  readonly specialFund: Readonly<Record<'name' | 'basis' | 'rules' | 'guide' | 'arrangement' | 'allocation' | 'performance', string>>
  readonly duties: readonly string[]
  readonly tasks: readonly string[]
  readonly glossary: readonly (readonly [string, string])[]
}

export const readSource = (path: string): SampleSource => JSON.parse(readFileSync(path, 'utf8')) as SampleSource

export function amountOf(text: string): Decimal {
  const value = parseDecimal(text)
  if (!value) throw new Error(`not an amount: ${text}`)
  return value
}

export const sumOf = (amounts: readonly Decimal[]): Decimal => amounts.reduce(addDecimals, ZERO)

/** Sum of the lines that pass, this year's or last year's. */
export const total = (source: SampleSource, passes: (line: BudgetLine) => boolean, year: 'amount' | 'last' = 'amount'): Decimal =>
  sumOf(source.lines.filter(passes).map((line) => amountOf(line[year])))

/** As tables print amounts: `1,553.71`, nothing for zero. */
export const inTable = (value: Decimal): string => (value.digits === 0n ? '' : formatGrouped(roundDecimal(value, 2)))

/** As prose prints amounts: `1553.71`. */
export const inProse = (value: Decimal): string => formatDecimal(roundDecimal(value, 2))
