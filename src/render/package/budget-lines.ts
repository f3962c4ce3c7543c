import type { Budget, BudgetLine, IncomeLine, PeriodAmount } from '../../model/budget/budget.ts'
import { classification } from '../../model/classification/classification.ts'
import { formatDecimal, roundDecimal } from '../../model/decimal.ts'
import { fromFen } from '../../model/unit.ts'
import { DIRECTIONS, FUNDS, NATURES, PHASES } from './code-values.ts'
import type { CsvValue } from './csv.ts'
import type { Field, Resource } from './resource.ts'

const FIELDS: readonly Field[] = [
  { name: 'line_id', type: 'string', zh: '行编号', en: 'Line identifier', columnType: 'budget-line-id', required: true },
  { name: 'fiscal_year', type: 'integer', zh: '年度', en: 'Fiscal year', columnType: 'date:fiscal-year', required: true },
  { name: 'phase', type: 'string', zh: '阶段', en: 'Phase', columnType: 'phase:id', required: true, values: PHASES },
  { name: 'direction', type: 'string', zh: '收支方向', en: 'Direction', columnType: 'direction', required: true, values: DIRECTIONS },
  { name: 'entity_name', type: 'string', zh: '部门（单位）', en: 'Department', columnType: 'administrative-classification:generic:level1:label', required: true },
  { name: 'unit_code', type: 'string', zh: '预算单位编码', en: 'Budget unit code', columnType: 'administrative-classification:generic:level2:code' },
  { name: 'unit_name', type: 'string', zh: '预算单位名称', en: 'Budget unit', columnType: 'administrative-classification:generic:level2:label' },
  ...(['类', '款', '项'] as const).flatMap((level, i): Field[] => [
    { name: `functional_${i + 1}_code`, type: 'string', zh: `支出功能分类${level}级编码`, en: `Functional classification, level ${i + 1}, code`, columnType: `functional-classification:generic:level${i + 1}:code` },
    { name: `functional_${i + 1}_name`, type: 'string', zh: `支出功能分类${level}级名称`, en: `Functional classification, level ${i + 1}, name`, columnType: `functional-classification:generic:level${i + 1}:label` },
  ]),
  ...(['类', '款'] as const).flatMap((level, i): Field[] => [
    { name: `economic_${i + 1}_code`, type: 'string', zh: `部门预算支出经济分类${level}级编码`, en: `Economic classification, level ${i + 1}, code`, columnType: `economic-classification:generic:level${i + 1}:code` },
    { name: `economic_${i + 1}_name`, type: 'string', zh: `部门预算支出经济分类${level}级名称`, en: `Economic classification, level ${i + 1}, name`, columnType: `economic-classification:generic:level${i + 1}:label` },
  ]),
  { name: 'government_economic_code', type: 'string', zh: '政府预算支出经济分类编码', en: "Government's own economic classification, code" },
  { name: 'revenue_account_code', type: 'string', zh: '政府收入分类科目编码', en: 'Revenue account code' },
  { name: 'fund', type: 'string', zh: '资金性质', en: 'Source of funds', columnType: 'fin-source:generic:code', required: true, values: FUNDS },
  { name: 'nature', type: 'string', zh: '支出性质', en: 'Nature of expenditure', columnType: 'expenditure-type:code', values: NATURES },
  { name: 'category', type: 'string', zh: '人员经费或公用经费', en: 'Personnel or public use', values: { personnel: NATURES['personnel'] ?? ['', ''], publicUse: NATURES['publicUse'] ?? ['', ''] } },
  { name: 'project', type: 'string', zh: '项目', en: 'Project', columnType: 'activity:generic:project:label' },
  { name: 'currency', type: 'string', zh: '币种', en: 'Currency', columnType: 'value-currency:code', required: true },
  { name: 'amount', type: 'number', zh: '金额（元）', en: 'Amount (yuan)', columnType: 'value', required: true },
]

/** What the disclosure was compiled from, one row an amount, with every dimension. Amounts in 元, exact. */
export function budgetLines(budget: Budget): Resource {
  const rows = [
    ...budget.lines.flatMap((line, i) => line.amounts.map((amount) => expenditureRow(budget, line, amount, i))),
    ...budget.income.flatMap((line, i) => line.amounts.map((amount) => incomeRow(budget, line, amount, i))),
  ]
  return { name: 'budget-lines', zh: '预算明细', en: 'Budget lines', fields: FIELDS, rows, primaryKey: ['line_id'] }
}

function expenditureRow(budget: Budget, line: BudgetLine, amount: PeriodAmount, i: number): CsvValue[] {
  return [
    `e${i + 1}-${amount.year}-${amount.phase}`, amount.year, amount.phase, 'expenditure', ...unitOf(budget, line.unit), ...levels(budget, line.functional, 'functional', 3),
    ...levels(budget, line.economic, 'departmentEconomic', 2), line.governmentEconomic, null, line.fund, line.nature, line.category, line.project, 'CNY', yuan(amount),
  ]
}

function incomeRow(budget: Budget, line: IncomeLine, amount: PeriodAmount, i: number): CsvValue[] {
  return [
    `r${i + 1}-${amount.year}-${amount.phase}`, amount.year, amount.phase, 'revenue', ...unitOf(budget, line.unit), ...levels(budget, line.functional, 'functional', 3),
    ...levels(budget, null, 'departmentEconomic', 2), null, line.account, line.fund, null, null, null, 'CNY', yuan(amount),
  ]
}

const unitOf = ({ entity, units }: Budget, code: string | null): CsvValue[] =>
  [entity.name, code, code === null ? null : units.find((unit) => unit.code === code)?.name ?? null]

/** Code and name of 类, 款, 项 down to the depth of the code. */
function levels({ accountNames }: Budget, code: string | null, system: 'functional' | 'departmentEconomic', depth: number): CsvValue[] {
  return Array.from({ length: depth }, (_, i) => i * 2 + 3).flatMap((length) => {
    if (code === null || code.length < length) return [null, null]
    const part = code.slice(0, length)
    return [part, accountNames[part] ?? classification().byCode(system, part)?.name ?? null]
  })
}

/** Exact: two decimals, more only where the amount is finer than a 分. */
function yuan({ fen }: PeriodAmount): string {
  const value = fromFen(fen, 'yuan')
  return formatDecimal(value.scale < 2 ? roundDecimal(value, 2) : value)
}
