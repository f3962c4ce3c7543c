import type { InlineRun } from '../../model/print-document.ts'
import { formatDecimal } from '../../model/decimal.ts'
import { UNIT_NAME } from '../../model/unit.ts'
import type { FactKey } from '../../model/fact.ts'
import { percentOf } from '../../narrative/write/change.ts'
import { describeKey, quantityKey, type CompileContext, type Variables } from '../compile-context.ts'
import { printInProse } from '../print-number.ts'
import { fillPlain } from './plain-text.ts'
import { writeChange } from './write-change.ts'
import { writeReason } from './write-reason.ts'

const plain = (text: string): InlineRun => ({ text, fact: null })

/** Fills a pattern. `{name}` is text; `{amount|Q}`, `{number|Q}`, `{change|style|Q}`, `{share|Q|Q}`, `{reason|Q|before|after}`, `{use|code…}` are written from facts. */
export function writePattern(pattern: string, variables: Variables, context: CompileContext, block: string): readonly InlineRun[] {
  return pattern.split(/(\{[^{}]+\})/).flatMap((part): readonly InlineRun[] => {
    if (!part.startsWith('{')) return part === '' ? [] : [plain(part)]
    const [verb = '', ...rest] = part.slice(1, -1).split('|')
    if (rest.length === 0) return [plain(fillPlain(part, variables, context))]
    const [first = '', second = '', third = ''] = rest
    switch (verb) {
      case 'amount': return writeAmount(quantityKey(first, variables, context), context, block)
      case 'number': return writeAmount(quantityKey(first, variables, context), context, block).slice(0, 1)
      case 'change': return writeChange(first, second, variables, context, block)
      case 'share': return writeShare(quantityKey(first, variables, context), quantityKey(second, variables, context), context)
      case 'reason': return writeReason(first, second, third, variables, context)
      default: throw new Error(`template ${context.template.id}: nothing is called “${verb}”`)
    }
  })
}

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

export const missingFigure = (key: FactKey): { code: 'missingFigure'; where: string; message: string } => ({
  code: 'missingFigure', where: PHASE_SHEET[key.measure] ?? '预算支出明细',
  message: `没有${key.year ?? ''}年${PHASE_NAME[key.phase]}的${describeKey(key)}，请填写该列（没有的填0）`,
})

const PHASE_NAME = { budget: '预算数', final: '决算数', execution: '预算执行数' } as const
const PHASE_SHEET: Readonly<Partial<Record<string, string>>> = {
  income: '收入', threePublic: '“三公”经费', agencyOperation: '机关运行经费', procurement: '政府采购', stateAssets: '国有资产', performanceFunds: '绩效目标', performanceProjects: '绩效目标',
}

/** `12.34%`, of the printed numbers; nothing of nothing is 0%. */
function writeShare(part: FactKey, whole: FactKey, context: CompileContext): readonly InlineRun[] {
  const [a, b] = [part, whole].map((key) => context.figures(key))
  if (!a || !b) {
    context.problems.push(missingFigure(a ? whole : part))
    return []
  }
  const { prose } = context.template
  const [x, y] = [a, b].map((figure) => printInProse(figure, prose).value)
  if (!x || !y || y.digits === 0n) return [plain('0%')]
  const percent = percentOf(x, y, prose.percentDecimals)
  const key: FactKey = { ...part, measure: 'other', item: `share:${part.measure}:${whole.measure}` }
  return [{ text: formatDecimal(percent), fact: key }, plain('%')]
}
