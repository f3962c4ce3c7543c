import { readNumber } from '../model/number-text.ts'
import { unitIn, type AmountUnit } from '../model/unit.ts'
import { amountOf } from './form-funds.ts'
import { fieldOf, type FormCell, type FormRow } from './form-text.ts'
import type { FundsByNature } from './funds-by-nature.ts'
import { cellUnder } from './self-evaluation-columns.ts'

/** How many rows of heads stand over 收入构成. */
const HEADS = 3
const INCOME = /^收入(?:构成|来源)$/
const EXPENDITURE = /^支出构成$/
const OF_YEAR = /^(?:当年|本年|年度|预算)(?:预算)?(?:金额|数|总额)?$/
const TOTAL = /^(?:合计|总计|小计)$/

/**
 * The funds of a 部门整体支出绩效目标表 that stand below each other, 收入构成 over 支出构成, with columns of the year, the share
 * and the years before (as 湖北 prints them): the year's column alone is read. null where the form has no such rows.
 */
export function readFundsByStructure(rows: readonly FormRow[], tableUnit: AmountUnit | null): FundsByNature | null {
  const income = rows.findIndex((row) => row.filled[0] !== undefined && row.filled.some((cell) => INCOME.test(cell.label)))
  const expenditure = rows.findIndex((row, at) => at > income && row.filled.some((cell) => EXPENDITURE.test(cell.label)))
  if (income < 0 || expenditure < 0) return null
  const heads = rows.slice(Math.max(0, income - HEADS), income).filter((row) => row.filled.some((cell) => OF_YEAR.test(cell.label) || /^\d{4}年$/.test(cell.label)))
  const ofYear = heads.flatMap(({ filled }) => filled).find((cell) => OF_YEAR.test(cell.label))
  const lines = linesOf(rows.slice(income, expenditure), INCOME, ofYear)
  const spent = linesOf(rows.slice(expenditure), EXPENDITURE, ofYear)
  const total = lines.find(({ label }) => TOTAL.test(label.label))
  const [first] = lines
  if (!first) return null
  const unit = heads.flatMap(({ filled }) => filled.map(({ label }) => unitIn(label))).find((one) => one !== null) ?? tableUnit
  return {
    unit,
    annual: {
      total: amountOf(total ?? { label: first.label, value: null }, unit),
      sources: lines.filter((line) => line !== total).map((line) => ({ label: line.label.label, amount: amountOf(line, unit) })),
    },
    expenditure: spent.map(({ label, value }) => ({ label: label.label, field: fieldOf(value, label) })),
    rows: new Set([...heads, ...lines.map(({ row }) => row), ...spent.map(({ row }) => row)]),
  }
}

interface Line { readonly row: FormRow; readonly label: FormCell; readonly value: FormCell | null }

/** Rows of a label and amounts, up to the first that is none. */
function linesOf(rows: readonly FormRow[], section: RegExp, ofYear: FormCell | undefined): Line[] {
  const lines: Line[] = []
  for (const row of rows) {
    const own = row.filled.filter((cell) => !section.test(cell.label) && !isNumber(cell))
    const label = own.find((cell) => !/情况$/.test(cell.label))
    const numbers = row.filled.filter(isNumber)
    if (!label || numbers.length === 0 || own.length > 2) break
    lines.push({ row, label, value: ofYear ? cellUnder(row, ofYear) : numbers[0] ?? null })
  }
  return lines
}

const isNumber = (cell: FormCell): boolean => readNumber(cell.text).type === 'number'
