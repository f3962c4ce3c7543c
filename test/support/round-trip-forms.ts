import type { Budget } from '../../src/model/budget/budget.ts'
import type { PrintDocument } from '../../src/model/print-document.ts'
import { formatDecimal, roundDecimal, trimDecimal, type Decimal } from '../../src/model/decimal.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { SPECIAL_FUND_PARTS } from '../../src/model/special-fund.ts'
import { PROJECT_STATEMENT_PARTS } from '../../src/model/project-statement.ts'
import type { FundsBySource, PerformanceIndicator } from '../../src/model/performance-sheet.ts'
import { toHalfWidth } from '../../src/model/number-text.ts'
import { fromFen } from '../../src/model/unit.ts'

/** A form as a list of `field: content`, which two forms are compared by. */
type Fields = readonly string[]

/** What reading gives back of a budget's lists and forms, beside its facts. */
export interface FormDifferences {
  /** Fields of the budget that reading does not give back, each with the number of its form, and fields that only reading has. */
  readonly missing: readonly string[]
  readonly surplus: readonly string[]
}

/** Compares performance sheets, special funds, project statements and procurement rows field by field; sheets and rows where the document prints them. */
export function formDifferences(budget: Budget, document: PrintDocument, disclosure: Disclosure): FormDifferences {
  const prints = (id: string): boolean => document.blocks.some((block) => block.type === 'table' && block.id === id)
  const given = [
    ...(prints('performance-1') ? budget.performance : []).map((sheet, i) => numbered('绩效目标', i, givenSheet(sheet))),
    ...budget.specialFunds.map(({ name, parts }, i) => numbered('专项资金', i, [`name: ${name}`, ...SPECIAL_FUND_PARTS.map((part) => `${part}: ${parts[part]}`)])),
    ...budget.projectStatements.map(({ name, parts }, i) => numbered('项目说明', i, [`name: ${name}`, ...PROJECT_STATEMENT_PARTS.map((part) => `${part}: ${parts[part]}`)])),
    ...(prints('procurement') ? budget.procurement : []).map((row, i) => numbered('政府采购', i, givenProcurement(row))),
  ].flat()
  const read = [
    ...disclosure.performance.map((sheet, i) => numbered('绩效目标', i, readSheet(sheet))),
    ...disclosure.specialFunds.map(({ name, parts }, i) => numbered('专项资金', i, [`name: ${name}`, ...SPECIAL_FUND_PARTS.map((part) => `${part}: ${parts[part]?.text ?? ''}`)])),
    ...disclosure.projectStatements.map(({ name, parts }, i) => numbered('项目说明', i, [`name: ${name}`, ...PROJECT_STATEMENT_PARTS.map((part) => `${part}: ${parts[part]?.text ?? ''}`)])),
    ...disclosure.procurement.map((row, i) => numbered('政府采购', i, readProcurement(row))),
  ].flat()
  const [ofBudget, ofDisclosure] = [new Set(given), new Set(read)]
  return { missing: given.filter((field) => !ofDisclosure.has(field)), surplus: read.filter((field) => !ofBudget.has(field)) }
}

const numbered = (list: string, index: number, fields: Fields): Fields => fields.map((field) => `${list} ${index + 1} ${field}`)

const text = (value: Decimal | null): string => (value === null ? '' : formatDecimal(trimDecimal(value)))

/** Labels of sources are read in half width. */
function givenSheet(sheet: Budget['performance'][number]): Fields {
  const funds = (horizon: 'wholePeriod' | 'annual'): Fields => sheet.sources.map((source) => `${horizon} ${toHalfWidth(source.label)}: ${text(source[horizon])}`)
  return [
    `projectName: ${sheet.projectName}`, `unit: ${sheet.unit}`, `projectType: ${sheet.projectType}`, `period: ${sheet.period}`, ...funds('wholePeriod'), ...funds('annual'),
    ...sheet.prose.map(({ label, text: words }) => `${label}: ${words}`), `wholePeriodGoal: ${sheet.wholePeriodGoal}`, `annualGoal: ${sheet.annualGoal}`,
    ...(['wholePeriod', 'annual'] as const).flatMap((horizon) => sheet.indicators.map((one, i) => `${horizon} ${i + 1}: ${one.level1}/${one.level2}/${one.level3}/${horizon === 'annual' ? one.annualValue : one.wholePeriodValue}`)),
    `responsiblePerson: ${sheet.responsiblePerson}`, `handler: ${sheet.handler}`, `phone: ${sheet.phone}`, `filledOn: ${sheet.filledOn}`,
  ]
}

function readSheet(sheet: Disclosure['performance'][number]): Fields {
  const funds = (horizon: 'wholePeriod' | 'annual', found: FundsBySource | null): Fields =>
    (found?.sources ?? []).map(({ label, amount }) => `${horizon} ${label.replace(/^其中[：:]|[：:]$/g, '')}: ${text(amount.fen)}`)
  const indicators = (horizon: PerformanceIndicator['horizon']): Fields => sheet.indicators.filter((one) => one.horizon === horizon)
    .map(({ level1, level2, level3, value }, i) => `${horizon} ${i + 1}: ${level1}/${level2}/${level3.text}/${value.text}`)
  return [
    `projectName: ${sheet.projectName.text}`, `unit: ${sheet.implementingUnit?.text ?? ''}`, `projectType: ${sheet.projectType?.text ?? ''}`, `period: ${sheet.period?.text ?? ''}`,
    ...funds('wholePeriod', sheet.wholePeriodFunds), ...funds('annual', sheet.annualFunds), ...sheet.prose.map(({ label, field }) => `${label}: ${field.text}`),
    `wholePeriodGoal: ${sheet.wholePeriodGoal?.text ?? ''}`, `annualGoal: ${sheet.annualGoal?.text ?? ''}`, ...indicators('wholePeriod'), ...indicators('annual'),
    `responsiblePerson: ${sheet.responsiblePerson?.text ?? ''}`, `handler: ${sheet.handler?.text ?? ''}`, `phone: ${sheet.phone?.text ?? ''}`, `filledOn: ${sheet.filledOn?.text ?? ''}`,
  ]
}

const yesNo = (value: boolean | null): string => (value === null ? '' : String(value))

/** Amounts in 万元, as the template prints them. */
function givenProcurement(row: Budget['procurement'][number]): Fields {
  const printed = (fen: Decimal): string => text(roundDecimal(fromFen(fen, 'wanyuan'), 2))
  return [
    `project: ${row.projectName}`, `unit: ${row.unit ?? ''}`, `economic: ${row.economic ?? ''}`, `category: ${row.projectCategory}`, `item: ${row.itemName}`, `quantity: ${text(row.quantity)}`,
    `price: ${printed(row.unitPrice)} 万元`, `total: ${printed(row.total)} 万元`, `small: ${yesNo(row.reservedForSmallFirms)}`, `micro: ${yesNo(row.reservedForMicroFirms)}`,
  ]
}

function readProcurement(row: Disclosure['procurement'][number]): Fields {
  const amount = (number: typeof row.total): string => `${number === null ? '' : text(fromFen(number.value, 'wanyuan'))} 万元`
  return [
    `project: ${row.projectName}`, `unit: ${row.unitCode ?? ''}`, `economic: ${row.economicCode ?? ''}`, `category: ${row.projectCategory}`, `item: ${row.itemName}`, `quantity: ${text(row.quantity?.value ?? null)}`,
    `price: ${amount(row.unitPrice)}`, `total: ${amount(row.total)}`, `small: ${yesNo(row.reservedForSmallFirms)}`, `micro: ${yesNo(row.reservedForMicroFirms)}`,
  ]
}
