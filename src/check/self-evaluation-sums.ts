import { addDecimals, compareDecimals, ZERO, type Decimal } from '../model/decimal.ts'
import type { EvaluatedFunds, SelfEvaluation } from '../model/self-evaluation.ts'
import { scored, type Scored } from './self-evaluation.ts'

type Which = 'weight' | 'score'

/** The weights or the scores of a form: of its indicators, of the execution rate, and the printed total. */
export interface EvaluationSum {
  readonly parts: readonly Scored[]
  readonly execution: Scored | null
  readonly total: Scored
  /** What all of them make. */
  readonly sum: Decimal
  /** Whether that is the printed total. A form that counts the execution rate apart does so for weights and scores alike. */
  readonly holds: boolean
}

/** null where no total is printed, or a row has only one of weight and score (a merged or a forgotten cell). */
export function evaluationSum(evaluation: SelfEvaluation, which: Which): EvaluationSum | null {
  const read = readSum(evaluation, which)
  if (!read) return null
  const apart = (['weight', 'score'] as const).every((one) => {
    const other = readSum(evaluation, one)
    return other !== null && other.execution !== null && compareDecimals(other.own, other.total.value) === 0
  })
  return { ...read, holds: apart || compareDecimals(read.sum, read.total.value) === 0 }
}

function readSum(evaluation: SelfEvaluation, which: Which): Omit<EvaluationSum, 'holds'> & { readonly own: Decimal } | null {
  const total = scored(evaluation.total?.[which] ?? null)
  const parts = evaluation.indicators.flatMap((one) => scored(one[which]) ?? [])
  const whole = evaluation.indicators.every((one) => scored(one.weight) !== null && scored(one.score) !== null)
  if (!total || !whole || parts.length < 2) return null
  const execution = scored(executionRow(evaluation)?.[which] ?? null)
  const own = parts.reduce((all, { value }) => addDecimals(all, value), ZERO)
  return { parts, execution, total, own, sum: execution ? addDecimals(own, execution.value) : own }
}

/** The row of funds that is scored: the total's, which prints a weight. */
const executionRow = ({ funds }: SelfEvaluation): EvaluatedFunds | undefined => funds.find((one) => scored(one.weight) !== null)
