import type { Budget, PeriodAmount } from '../model/budget/budget.ts'
import { addDecimals, subtractDecimals, ZERO, type Decimal } from '../model/decimal.ts'
import { EMPTY_KEY, keyText, type FactKey, type ValueKind } from '../model/fact.ts'
import { agencyOperationOf } from './agency-operation.ts'
import { isOfFund } from './fund-members.ts'

/** A quantity as the budget gives it. `touched`: something other than zero went into it (it may still come to zero). */
export interface Figure {
  readonly value: Decimal
  readonly kind: ValueKind
  readonly touched: boolean
  /** Entered as such, beside the amounts that make it up: it may differ from their sum by the rounding of the printed source. */
  readonly stated?: true
}

/** The value of any fact key, computed from the budget; null where the budget does not say (which is not zero). */
export type Figures = (key: FactKey) => Figure | null

interface Entry {
  readonly amounts: readonly PeriodAmount[]
}

const NOTHING: Figure = { value: ZERO, kind: 'amount', touched: false }

/**
 * The one source of every number of a disclosure: tables and prose both ask it by key, so that they cannot contradict
 * each other. Remembered by key, since a disclosure asks for most of them several times.
 */
export function figuresOf(budget: Budget): Figures {
  const declared = new Map(budget.declared.map((one) => [keyText(one.key), one]))
  const known = new Map<string, Figure | null>()
  const compute = computed(budget, (key) => figure(key))
  const figure: Figures = (key) => {
    const text = keyText(key)
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const stated = declared.get(text)
    const found = stated ? { value: stated.value, kind: stated.kind, touched: stated.value.digits !== 0n, stated: true as const } : compute(key)
    known.set(text, found)
    return found
  }
  return figure
}

function computed(budget: Budget, figure: Figures): Figures {
  const agency = agencyOperationOf(budget)
  return (key) => {
    switch (key.measure) {
      case 'expenditure': return sum(key, budget.lines, (line) => isOfLine(line, key))
      case 'income': return income(budget, key, figure)
      case 'incomeGrandTotal': return combine([[1, 'income'], [1, 'openingCarryOver'], [1, 'surplusUsed']], key, figure)
      case 'expenditureGrandTotal': return combine([[1, 'expenditure'], [1, 'closingCarryOver'], [1, 'surplusDistribution']], key, figure)
      case 'openingCarryOver': case 'closingCarryOver': case 'surplusUsed': case 'surplusDistribution': return carryOver(budget, key)
      case 'threePublic': return sum(key, budget.threePublic, (line) => isThreePublicItem(line.item, key.item) && (key.unit === null || key.unit === line.unit))
      case 'agencyOperation': return agencyOperation(budget, key, sum(key, agency, (line) => key.unit === null || key.unit === line.unit), figure)
      case 'procurement': return procurement(budget, key)
      case 'performanceProjects': return key.year === budget.year && key.item === null ? count(budget.performance.length) : null
      case 'performanceFunds': return performanceFunds(budget, key)
      default: return null
    }
  }
}

/** Adds up the amounts of the key's period; null where no entry at all knows that period. */
function sum<Line extends Entry>(key: FactKey, lines: readonly Line[], passes: (line: Line) => boolean): Figure | null {
  let value = ZERO
  let touched = false
  let known = false
  for (const line of lines) {
    const amount = line.amounts.find(({ year, phase }) => year === key.year && phase === key.phase)
    if (!amount) continue
    known = true
    if (!passes(line)) continue
    value = addDecimals(value, amount.fen)
    touched ||= amount.fen.digits !== 0n
  }
  return known ? { value, kind: 'amount', touched } : null
}

export const isUnder = (code: string | null, whole: string | null): boolean => whole === null || (code?.startsWith(whole) ?? false)

/** Whether a line is a part of the quantity that a key of `expenditure` names. */
export function isOfLine(line: Budget['lines'][number], key: FactKey): boolean {
  if (!isOfFund(line.fund, key.fund) || !isUnder(line.functional, key.functional)) return false
  if (key.economic !== null && !isUnder(key.economic.startsWith('5') ? line.governmentEconomic : line.economic, key.economic)) return false
  if (key.project !== null && line.project !== key.project) return false
  if (key.unit !== null && line.unit !== key.unit) return false
  if (key.nature === null) return true
  return key.nature === 'personnel' || key.nature === 'publicUse' ? line.nature === 'basic' && line.category === key.nature : line.nature === key.nature
}

/** As entered; else what is spent is what was received, fund by fund. */
function income(budget: Budget, key: FactKey, figure: Figures): Figure | null {
  const account = key.item?.startsWith('account:') ? key.item.slice('account:'.length) : null
  const stated = sum(key, budget.income, (line) =>
    isOfFund(line.fund, key.fund) && isUnder(line.functional, key.functional) && isUnder(line.account, account) && (key.unit === null || key.unit === line.unit))
  if (stated || account !== null) return stated
  const spent = figure({ ...key, measure: 'expenditure' })
  const carried = ['openingCarryOver', 'closingCarryOver', 'surplusUsed', 'surplusDistribution'] as const
  if (!spent || carried.some((measure) => figure({ ...key, measure, functional: null })?.touched)) return null
  return spent
}

/** Derived from the expenditure: where that is known and no unit owes 机关运行经费, it is none. */
const agencyOperation = (budget: Budget, key: FactKey, found: Figure | null, figure: Figures): Figure | null =>
  found ?? (budget.agencyOperation.length === 0 && figure({ ...EMPTY_KEY, measure: 'expenditure', year: key.year, phase: key.phase }) ? NOTHING : null)

/** No entry of the period means none: unlike income and expenditure these may be left out. */
const carryOver = (budget: Budget, key: FactKey): Figure =>
  sum(key, budget.carryOver, (line) => line.measure === key.measure && isOfFund(line.fund, key.fund) && isUnder(line.functional, key.functional)) ?? NOTHING

function combine(terms: readonly (readonly [1 | -1, FactKey['measure']])[], key: FactKey, figure: Figures): Figure | null {
  let value = ZERO
  let touched = false
  for (const [sign, measure] of terms) {
    const term = figure({ ...key, measure })
    if (!term) return null
    value = sign === 1 ? addDecimals(value, term.value) : subtractDecimals(value, term.value)
    touched ||= term.touched
  }
  return { value, kind: 'amount', touched }
}

const isThreePublicItem = (item: string, wanted: string | null): boolean =>
  wanted === null || item === wanted || (wanted === 'officialVehicles' && (item === 'vehiclePurchase' || item === 'vehicleOperation'))

function procurement(budget: Budget, key: FactKey): Figure | null {
  if (key.year !== budget.year || key.phase !== 'budget') return null
  const rows = budget.procurement.filter((row) => {
    if (!isOfFund(row.fund, key.fund) || (key.unit !== null && row.unit !== key.unit)) return false
    switch (key.item) {
      case null: return true
      case 'reservedForSmallFirms': return row.reservedForSmallFirms === true
      case 'reservedForMicroFirms': return row.reservedForMicroFirms === true
      default: return row.itemClass === key.item
    }
  })
  return { value: rows.reduce((all, row) => addDecimals(all, row.total), ZERO), kind: 'amount', touched: rows.length > 0 }
}

function performanceFunds(budget: Budget, key: FactKey): Figure | null {
  if (key.year !== budget.year || key.item !== null) return null
  const sheets = budget.performance.filter(({ fund }) => isOfFund(fund, key.fund))
  const amounts = sheets.flatMap(({ sources }) => sources.flatMap(({ annual }) => (annual === null ? [] : [annual])))
  return { value: amounts.reduce(addDecimals, ZERO), kind: 'amount', touched: amounts.length > 0 }
}

const count = (number: number): Figure => ({ value: { digits: BigInt(number), scale: 0 }, kind: 'count', touched: number > 0 })
