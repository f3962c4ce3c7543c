import type { BudgetIndicator, BudgetPerformanceSheet } from '../../model/budget/performance-sheet.ts'
import { formatGrouped, addDecimals, ZERO, type Decimal } from '../../model/decimal.ts'
import { trimDecimal } from '../../model/decimal.ts'
import type { PrintCell, TableBlock } from '../../model/print-document.ts'
import { fromFen } from '../../model/unit.ts'
import type { CompileContext } from '../compile-context.ts'
import { fillPlain } from '../prose/plain-text.ts'
import { textCell } from '../tables/header-cells.ts'
import type { PerformanceSpec } from '../template.ts'

const label = (text: string, columnSpan = 1, rowSpan = 1): PrintCell => textCell(text, { align: 'center', columnSpan, rowSpan, header: 'row' })
const field = (text: string, columnSpan = 1): PrintCell => textCell(text, { columnSpan })
const amount = (fen: Decimal | null): PrintCell =>
  textCell(fen === null ? '' : formatGrouped(trimDecimal(fromFen(fen, 'yuan'))), { align: 'decimal' })

/** One 项目支出绩效目标申报表: seven columns, amounts in 元. */
export function performanceForm(spec: PerformanceSpec, sheet: BudgetPerformanceSheet, number: number, context: CompileContext): TableBlock {
  const { entity } = context.budget
  const fill = (text: string): string => fillPlain(text, {}, context)
  return {
    type: 'table', id: `performance-${number}`, title: fill(spec.title), caption: [fill(spec.caption[0]), fill(spec.caption[1])],
    widths: [2, 3, 5, 3, 3, 5, 3], headerRows: 0, notes: [], landscape: false, kind: 'form',
    rows: [
      [label('项目名称', 2), field(sheet.projectName, 5)],
      [label('主管部门及代码', 2), field(`${entity.code}-${entity.name}`, 2), label('实施单位'), field(sheet.unit, 2)],
      [label('项目属性', 2), field(sheet.projectType, 2), label('项目期'), field(sheet.period, 2)],
      ...fundRows(spec, sheet),
      ...spec.prose.map((name) => [label(name, 2), field(sheet.prose.find((one) => one.label === name)?.text ?? '', 5)]),
      [label('总体目标', 1, 2), label('实施期目标', 3), label('年度目标', 3)],
      [field(sheet.wholePeriodGoal, 3), field(sheet.annualGoal, 3)],
      ...indicatorRows(sheet.indicators),
      [label('负责人：'), field(sheet.responsiblePerson), label('经办人：'), field(sheet.handler), label('联系电话：'), field(sheet.phone), label(`填报日期：${sheet.filledOn}`)],
    ],
  }
}

function fundRows(spec: PerformanceSpec, sheet: BudgetPerformanceSheet): readonly (readonly PrintCell[])[] {
  const rows = [
    { names: ['实施期资金总额：', '年度资金总额：'], whole: total(sheet, 'wholePeriod'), annual: total(sheet, 'annual') },
    ...spec.sources.map((source, index) => {
      const found = sheet.sources.find((one) => one.label === source)
      const name = index === 0 ? `其中：${source}` : source
      return { names: [name, name], whole: found?.wholePeriod ?? null, annual: found?.annual ?? null }
    }),
  ]
  return rows.map(({ names: [left = '', right = ''], whole, annual }, index) => [
    ...(index === 0 ? [label('项目资金（元）', 2, rows.length)] : []), label(left), amount(whole), label(right, 2), amount(annual),
  ])
}

/** The sum of the sources that are filled in; none filled in is a blank total. */
function total(sheet: BudgetPerformanceSheet, horizon: 'wholePeriod' | 'annual'): Decimal | null {
  const amounts = sheet.sources.flatMap((source) => (source[horizon] === null ? [] : [source[horizon]]))
  return amounts.length === 0 ? null : amounts.reduce(addDecimals, ZERO)
}

function indicatorRows(indicators: readonly BudgetIndicator[]): readonly (readonly PrintCell[])[] {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'].map((name) => label(name))
  return [header, ...indicators.map(({ level1, level2, level3, wholePeriodValue, annualValue }, i) => {
    const before = indicators[i - 1]
    const span1 = runLength(indicators.slice(i), (one) => one.level1 === level1)
    const span2 = runLength(indicators.slice(i), (one) => one.level1 === level1 && one.level2 === level2)
    const new1 = before?.level1 !== level1
    const new2 = new1 || before.level2 !== level2
    return [
      ...(new1 ? [label(level1, 1, span1)] : []), ...(new2 ? [label(level2, 1, span2)] : []), field(level3), field(wholePeriodValue),
      ...(new2 ? [label(level2, 1, span2)] : []), field(level3), field(annualValue),
    ]
  })]
}

function runLength<Entry>(entries: readonly Entry[], same: (entry: Entry) => boolean): number {
  const end = entries.findIndex((entry) => !same(entry))
  return end < 0 ? entries.length : end
}
