import { compareDecimals, decimal, multiplyDecimals, type Decimal } from '../model/decimal.ts'
import type { Disclosure } from '../model/disclosure.ts'
import { printedInterval, type Interval } from '../model/interval.ts'
import type { EvaluatedNumber, SelfEvaluation } from '../model/self-evaluation.ts'
import type { Place } from '../model/place.ts'

/** A number of a 自评表 that can be reckoned with. */
export interface Scored {
  readonly value: Decimal
  readonly interval: Interval
  readonly text: string
  readonly places: readonly Place[]
}

const HUNDRED = decimal(100n)
/** Up to here a rate without a percent sign is a share of one. */
const SHARE_OF_ONE = decimal(15n, 1)

export const NO_EVALUATIONS = { zh: '没有绩效自评表。', en: 'There are no self-evaluation forms.' }

export const hasEvaluations = (disclosure: Disclosure): true | typeof NO_EVALUATIONS => disclosure.selfEvaluations.length > 0 || NO_EVALUATIONS

/** The number as printed, or null where the cell holds none. */
export function scored(number: EvaluatedNumber | null): Scored | null {
  if (number?.reading.type !== 'number' || number.places.length === 0) return null
  const { value, decimals } = number.reading
  return { value, interval: printedInterval(value, decimals), text: number.text, places: number.places }
}

/** A printed 执行率 in percent: `97.28%`, `97.28`, and `0.9728` as a workbook stores it. */
export function scoredRate(number: EvaluatedNumber | null): Scored | null {
  const found = scored(number)
  if (!found || number?.reading.type !== 'number' || number.reading.percent || compareDecimals(found.value, SHARE_OF_ONE) > 0) return found
  const { low, high } = found.interval
  return { ...found, value: multiplyDecimals(found.value, HUNDRED), interval: { low: multiplyDecimals(low, HUNDRED), high: multiplyDecimals(high, HUNDRED) } }
}

/** The project, or the department of an overall form, for a message. */
export function evaluationName({ projectName: { text }, scope }: SelfEvaluation): string {
  const name = text.replace(/\s+/g, '').replace(/^[\dA-Z]{8,}[-—]/, '')
  if (name === '') return scope === 'overall' ? '部门整体支出' : '未写名称的项目'
  return name.length > 30 ? `${name.slice(0, 30)}…` : name
}
