import { formatDecimal, trimDecimal } from '../../model/decimal.ts'
import type { FactKey } from '../../model/fact.ts'
import type { InlineRun } from '../../model/print-document.ts'
import { UNIT_NAME } from '../../model/unit.ts'
import { changeBetween } from '../../narrative/write/change.ts'
import { quantityKey, type CompileContext, type Variables } from '../compile-context.ts'
import { printInProse } from '../print-number.ts'
import { fillPlain } from './plain-text.ts'
import { missingFigure, writeAmount } from './write-amount.ts'

/** 增加793.14万元，增长8.97%: worded as the template's style says for the direction. */
export function writeChange(styleName: string, expression: string, variables: Variables, context: CompileContext, block: string): readonly InlineRun[] {
  const style = context.template.changes[styleName]
  if (!style) throw new Error(`template ${context.template.id}: no change style “${styleName}”`)
  const nowKey = quantityKey(expression, variables, context)
  const beforeKey = quantityKey(`${expression.split('@')[0] ?? ''}@${style.period ?? 'previous'}`, variables, context)
  const [now, before] = [nowKey, beforeKey].map((key) => context.figures(key))
  if (!now || !before) {
    context.problems.push(missingFigure(now ? beforeKey : nowKey))
    return []
  }
  const { prose } = context.template
  const change = changeBetween(printInProse(now, prose).value, printInProse(before, prose).value, prose.percentDecimals)
  const pattern = change.type === 'fromZero' ? (style.fromZero ?? style[change.direction]) : style[change.type]
  const unit = now.kind === 'amount' ? UNIT_NAME[prose.unit] : ''
  const changeKey = (item: string): FactKey => ({ ...nowKey, measure: 'other', item: `${item}:${nowKey.measure}:${beforeKey.year ?? ''}-${beforeKey.phase}` })
  return pattern.split(/(\{[^{}]+\})/).flatMap((part): readonly InlineRun[] => {
    switch (part) {
      case '': return []
      case '{now}': return writeAmount(nowKey, context, block)
      case '{before}': return writeAmount(beforeKey, context, block)
      case '{beforeYear}': return [{ text: String(beforeKey.year ?? ''), fact: null }]
      case '{direction}': return [{ text: DIRECTION[change.direction], fact: null }]
      case '{difference}': return [{ text: printInProse({ value: change.difference, kind: now.kind }, prose).text, fact: changeKey('changeAmount') }, { text: unit, fact: null }]
      case '{percent}': return change.percent ? [{ text: percentText(change.percent, prose.trim), fact: changeKey('changePercent') }, { text: '%', fact: null }] : []
      default: return [{ text: part.startsWith('{') ? fillPlain(part, variables, context) : part, fact: null }]
    }
  })
}

const DIRECTION = { increase: '增加', decrease: '减少', flat: '持平' } as const

const percentText = (percent: Parameters<typeof formatDecimal>[0], trim: boolean): string => formatDecimal(trim ? trimDecimal(percent) : percent)
