import type { InlineRun } from '../../model/print-document.ts'
import { formatDecimal } from '../../model/decimal.ts'
import type { FactKey } from '../../model/fact.ts'
import { percentOf } from '../../narrative/write/change.ts'
import { quantityKey, type CompileContext, type Variables } from '../compile-context.ts'
import { printInProse } from '../print-number.ts'
import { fillPlain } from './plain-text.ts'
import { missingFigure, writeAmount } from './write-amount.ts'
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
