import type { Budget, PeriodAmount } from '../../model/budget/budget.ts'
import { formatDecimal, type Decimal } from '../../model/decimal.ts'
import { fromFen } from '../../model/unit.ts'
import type { WorkbookContent } from './write-workbook.ts'
import { CARRY_OVER_WORDS, CLASS_WORDS, COMPARED_WORDS, DECLARED_WORDS, FUND_WORDS, KIND_WORDS, NATURE_WORDS, PERIOD_COLUMNS, PROSE_WORDS, REASON_WORDS, SCOPE_WORDS, THREE_PUBLIC_WORDS, UNIT_TYPE_WORDS } from './words.ts'

/** A budget as the cells of a workbook: what reading that workbook gives back. */
export function budgetContent(budget: Budget, template: string): WorkbookContent {
  const { year, kind } = budget
  const amounts = (all: readonly PeriodAmount[]): readonly string[] => PERIOD_COLUMNS.map(({ yearOffset, phase }) =>
    yuan(all.find((one) => one.year === year + yearOffset && one.phase === phase)?.fen ?? null))
  const { entity } = budget
  return {
    identity: {
      公开种类: wordOf(KIND_WORDS, kind), 公开范围: wordOf(SCOPE_WORDS, budget.scope), 年度: String(year), '部门（单位）名称': entity.name, '部门（单位）编码': entity.code,
      行政区划: entity.division, 级次: entity.level, 模板: template,
    },
    rows: {
      预算单位: budget.units.map(({ code, name, type, typeName }) => [code, name, wordOf(UNIT_TYPE_WORDS, type), typeName]),
      文字说明: Object.entries(budget.prose).flatMap(([name, texts]) => texts.map((text) => [wordOf(PROSE_WORDS, name), text])),
      预算支出明细: budget.lines.map((line) => [line.unit ?? '', line.functional, line.economic ?? '', line.governmentEconomic ?? '', wordOf(FUND_WORDS, line.fund), wordOf(NATURE_WORDS, line.nature), line.project ?? '', ...amounts(line.amounts)]),
      收入: budget.income.map((line) => [line.unit ?? '', line.functional ?? '', wordOf(FUND_WORDS, line.fund), line.account ?? '', ...amounts(line.amounts)]),
      结转结余: budget.carryOver.map((line) => [wordOf(CARRY_OVER_WORDS, line.measure), wordOf(FUND_WORDS, line.fund), line.functional ?? '', ...amounts(line.amounts)]),
      '“三公”经费': budget.threePublic.map((line) => [line.unit ?? '', wordOf(THREE_PUBLIC_WORDS, line.item), ...amounts(line.amounts)]),
      机关运行经费: budget.agencyOperation.map((line) => [line.unit ?? '', ...amounts(line.amounts)]),
      国有资产和其他数量: budget.declared.flatMap(({ key, value, kind: valueKind }) => {
        const name = Object.entries(DECLARED_WORDS).find(([, word]) => word.measure === key.measure && word.item === key.item)?.[0]
        return name === undefined ? [] : [[name, valueKind === 'amount' ? yuan(value) : formatDecimal(value)]]
      }),
      政府采购: budget.procurement.map((row) => [row.unit ?? '', row.projectCode ?? '', row.projectName, row.economic ?? '', row.projectCategory, row.itemName, wordOf(CLASS_WORDS, row.itemClass),
        formatDecimal(row.quantity), yuan(row.unitPrice), wordOf(FUND_WORDS, row.fund), yesNo(row.reservedForSmallFirms), yesNo(row.reservedForMicroFirms)]),
      增减原因: budget.reasons.map(({ about, text, comparedWith }) => {
        const { functional = null, ...rest } = about
        const name = functional === null ? Object.entries(REASON_WORDS).find(([word, key]) => word !== '功能科目' && sameAbout(key, rest))?.[0] ?? '' : '功能科目'
        return [name, functional ?? '', wordOf(COMPARED_WORDS, comparedWith), text]
      }),
      资金用途: budget.uses.map(({ functional, text }) => [functional, text]),
      绩效目标: budget.performance.map((sheet) => [sheet.projectName, sheet.unit, sheet.projectType, sheet.period, wordOf(FUND_WORDS, sheet.fund),
        ...['中央财政资金', '省级财政资金', '市县（区）财政资金', '单位自筹', '其他资金'].flatMap((label) => {
          const source = sheet.sources.find((one) => one.label === label)
          return [yuan(source?.wholePeriod ?? null), yuan(source?.annual ?? null)]
        }),
        ...['项目概况', '立项依据', '项目设立必要性', '保证项目实施的制度、措施', '项目实施计划'].map((label) => sheet.prose.find((one) => one.label === label)?.text ?? ''),
        sheet.wholePeriodGoal, sheet.annualGoal, sheet.responsiblePerson, sheet.handler, sheet.phone, sheet.filledOn]),
      绩效指标: budget.performance.flatMap(({ projectName, indicators }) => indicators.map((one) => [projectName, one.level1, one.level2, one.level3, one.wholePeriodValue, one.annualValue])),
      专项资金: budget.specialFunds.map(({ name, parts }) => [name, parts.legalBasis, parts.managementRules, parts.applicationGuide, parts.budgetArrangement, parts.allocationResult, parts.performance]),
      项目说明: budget.projectStatements.map(({ name, parts }) => [name, parts.overview, parts.basis, parts.implementer, parts.plan, parts.period, parts.annualBudget, parts.performanceGoal]),
      名词解释: budget.glossary.map(({ term, text }) => [term, text]),
      科目名称: Object.entries(budget.accountNames).map(([code, name]) => [code, name]),
    },
  }
}

const yuan = (fen: Decimal | null): string => (fen === null ? '' : formatDecimal(fromFen(fen, 'yuan')))
const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '否')
const wordOf = <Value>(words: Readonly<Record<string, Value>>, value: Value): string => Object.entries(words).find(([, one]) => one === value)?.[0] ?? String(value)

const DIMENSIONS = ['measure', 'fund', 'nature', 'item'] as const
const sameAbout = (a: object, b: object): boolean =>
  DIMENSIONS.every((dimension) => ((a as Record<string, unknown>)[dimension] ?? null) === ((b as Record<string, unknown>)[dimension] ?? null))
