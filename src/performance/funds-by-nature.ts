import { readNumber } from '../model/number-text.ts'
import type { FormField, FundsBySource } from '../model/performance-sheet.ts'
import { unitIn, type AmountUnit } from '../model/unit.ts'
import { amountOf } from './form-funds.ts'
import { isFundSection, isFundSource, isFundTotal, isNatureHeader, isNatureLabel } from './form-labels.ts'
import { fieldOf, type FormCell, type FormRow } from './form-text.ts'

export interface FundsByNature {
  /** 年度预算申请（万元）: the form's own, else the table's. */
  readonly unit: AmountUnit | null
  readonly annual: FundsBySource
  /** 基本支出, 项目支出 as printed. */
  readonly expenditure: readonly { readonly label: string; readonly field: FormField }[]
  /** The rows that were read. */
  readonly rows: ReadonlySet<FormRow>
}

/**
 * The funds of a 部门整体支出绩效目标表 that stand in two columns, 按收入性质分 and 按支出性质分 (as 湖南 prints them): the
 * amount without a label of its own is the total, labels of income are its sources, 基本支出 and 项目支出 the other side.
 * null where the form has no such columns.
 */
export function readFundsByNature(rows: readonly FormRow[], tableUnit: AmountUnit | null): FundsByNature | null {
  const head = rows.findIndex((row) => row.filled.some((cell) => isNatureHeader(cell.label)) || isTwoSides(row))
  if (head < 0) return null
  // 资金总额 may stand in a row of its own above 按收入性质分.
  const above = rows[head - 1]
  const block = rows.slice(above?.filled.some((cell) => isFundTotal(cell.label)) && above.filled.every(belongs) ? head - 1 : head)
  const end = block.findIndex((row) => row.filled.length > 0 && !row.filled.every(belongs))
  const taken = end < 0 ? block : block.slice(0, end)
  const [first] = taken.flatMap(({ filled }) => filled)
  // Heads of columns (单位名称, 按收入性质分, 绩效目标 side by side), not labels beside their amounts.
  if (!first) return null
  const unit = taken.flatMap(({ filled }) => filled.map(({ label }) => (/\(/.test(label) ? unitIn(label) : null))).find((one) => one !== null) ?? tableUnit
  const found: { total: FormCell | null; sources: [FormCell, FormCell | null][]; nature: [FormCell, FormCell | null][] } = { total: null, sources: [], nature: [] }
  for (const { filled } of taken) {
    filled.forEach((cell, index) => {
      const next = filled[index + 1]
      const value = next && isAmount(next) ? next : null
      const before = filled[index - 1]
      if (isNatureLabel(cell.label)) found.nature.push([cell, value])
      else if (value && SIDE_TOTAL.test(cell.label)) found.total ??= value
      else if (isSource(cell.label)) found.sources.push([cell, value])
      else if (isAmount(cell) && !(before && isLabel(before))) found.total ??= cell
    })
  }
  const total = amountOf({ label: found.total ?? first, value: found.total }, unit)
  return {
    unit,
    annual: { total, sources: found.sources.map(([label, value]) => ({ label: plain(label), amount: amountOf({ label, value }, unit) })) },
    expenditure: found.nature.map(([label, value]) => ({ label: plain(label), field: fieldOf(value, label) })),
    rows: new Set(taken),
  }
}

const isAmount = (cell: FormCell): boolean => readNumber(cell.text.replace(/(?:亿|万|千)?元$/, '')).type === 'number'

/** 财政拨款收入 in a column of income is a source as 财政拨款 is. */
const isSource = (label: string): boolean => isFundSource(label.replace(/(?<=拨款|资金|补助)收入$/, '')) && !isFundTotal(label)

const isLabel = ({ label }: FormCell): boolean => isNatureLabel(label) || isSource(label) || SIDE_TOTAL.test(label)

/** 收入总计, 支出总计: the total of either side. */
const SIDE_TOTAL = /^(?:收入|支出)(?:总计|合计)$/

/** 整体资金 over 收入, 预算金额, 支出, 预算金额: two sides side by side. */
const isTwoSides = ({ filled }: FormRow): boolean =>
  ['收入', '支出'].every((side) => filled.some(({ label }) => label === side)) && filled.some(({ label }) => isFundSection(label))

/** Labels and amounts of funds, and the words over them: 年度预算申请, 资金总额, 按收入性质分. */
const belongs = (cell: FormCell): boolean =>
  isAmount(cell) || isLabel(cell) || isFundTotal(cell.label) || isFundSection(cell.label) || isNatureHeader(cell.label) || /^(?:收入|支出|预算金额|金额|预算数)$/.test(cell.label) || /^(?:年度)?(?:部门|单位|整体)?(?:支出)?预算(?:申请|安排|情况)?(?:\(.{1,4}\))?$/.test(cell.label)

const plain = ({ label }: FormCell): string => label.replace(/^其中:?/, '')
