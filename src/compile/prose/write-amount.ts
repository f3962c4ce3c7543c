import { EMPTY_KEY, type FactKey } from '../../model/fact.ts'
import type { InlineRun } from '../../model/print-document.ts'
import { UNIT_NAME } from '../../model/unit.ts'
import { describeKey, type CompileContext } from '../compile-context.ts'
import { printInProse } from '../print-number.ts'
import type { CompileProblem } from '../problem.ts'

const plain = (text: string): InlineRun => ({ text, fact: null })

/** The number, bound to its fact, and its unit. A quantity the budget does not give is a problem. */
export function writeAmount(key: FactKey, context: CompileContext, block: string): readonly InlineRun[] {
  const figure = context.figures(key)
  if (!figure) {
    context.problems.push(missingFigure(key))
    return [plain('')]
  }
  const { prose } = context.template
  const printed = printInProse(figure, prose)
  const unit = figure.kind === 'amount' ? prose.unit : null
  if (key.measure !== 'other') {
    context.facts.push({ key, kind: figure.kind, value: printed.value, exact: printed.exact, unit, text: printed.text, block, cell: null })
  }
  return [{ text: printed.text, fact: key }, ...(unit === null ? [] : [plain(UNIT_NAME[unit])])]
}

export const missingFigure = (key: FactKey): CompileProblem => ({
  code: 'missingFigure', where: PHASE_SHEET[key.measure] ?? '预算支出明细',
  message: `没有${key.year ?? ''}年${PHASE_NAME[key.phase]}的${describeKey({ ...EMPTY_KEY, measure: key.measure, year: key.year, phase: key.phase, item: key.measure === 'stateAssets' || key.measure === 'procurement' ? key.item : null })}，请填写该列（没有的填0）`,
})

const PHASE_NAME = { budget: '预算数', adjusted: '全年预算数', final: '决算数', execution: '预算执行数' } as const
const PHASE_SHEET: Readonly<Partial<Record<string, string>>> = {
  income: '收入', threePublic: '“三公”经费', agencyOperation: '机关运行经费', procurement: '政府采购', stateAssets: '国有资产', performanceFunds: '绩效目标', performanceProjects: '绩效目标',
}
