import type { Calculation } from '../../model/finding.ts'
import { parseDecimal, formatGrouped, compareDecimals } from '../../model/decimal.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { mask } from '../mask.ts'
import { displayWidth, padEndTo, padStartTo, wrapText } from './display-width.ts'

interface Line {
  readonly sign: string
  readonly label: string
  readonly value: string
  readonly range: string
}

const TERMS_SHOWN = 30

/** A sum as aligned lines: sign, label, printed value, the range it stands for; then computed against reported. */
export function calculationLines(calculation: Calculation, width: number, language: ReportLanguage): string[] {
  const zh = language === 'zh'
  const { terms, computed, reported } = calculation
  const shown: Line[] = terms.slice(0, TERMS_SHOWN).map((term) => (
    { sign: term.sign < 0 ? '－' : '＋', label: mask(term.label), value: grouped(term.value), range: rangeText(term) }
  ))
  const totals: Line[] = [
    { sign: '＝', label: zh ? '计算得' : 'computed', value: grouped(computed.value), range: rangeText(computed) },
    { sign: '≠', label: zh ? `表列（${mask(reported.label)}）` : `reported (${mask(reported.label)})`, value: grouped(reported.value), range: rangeText(reported) },
  ]
  const meet = rangesMeet(calculation)
  if (meet) totals[1] = { ...(totals[1] as Line), sign: '＝' }
  const all = [...shown, ...totals]
  const valueWidth = Math.max(...all.map((line) => displayWidth(line.value)))
  const rangeWidth = Math.max(...all.map((line) => displayWidth(line.range)))
  const labelWidth = Math.min(Math.max(...all.map((line) => displayWidth(line.label))), Math.max(12, width - valueWidth - rangeWidth - 7))
  const lines = all.flatMap((line) => layOut(line, labelWidth, valueWidth))
  const hidden = terms.length - shown.length
  if (hidden > 0) lines.splice(lines.length - totals.length, 0, zh ? `…… 另有${hidden}项` : `… and ${hidden} more terms`)
  return lines
}

function layOut({ sign, label, value, range }: Line, labelWidth: number, valueWidth: number): string[] {
  const [first = '', ...rest] = wrapText(label, labelWidth)
  const head = `${padEndTo(sign, 2)} ${padEndTo(first, labelWidth)} ${padStartTo(value, valueWidth)}  ${range}`.trimEnd()
  return [head, ...rest.map((part) => `   ${part}`)]
}

function grouped(value: string): string {
  const number = parseDecimal(value)
  return number ? formatGrouped(number) : value
}

const rangeText = ({ low, high }: { readonly low: string; readonly high: string }): string =>
  low === high ? '' : `[${grouped(low)}, ${grouped(high)}]`

function rangesMeet({ computed, reported }: Calculation): boolean {
  const [low1, high1, low2, high2] = [computed.low, computed.high, reported.low, reported.high].map(parseDecimal)
  if (!low1 || !high1 || !low2 || !high2) return false
  return compareDecimals(low1, high2) <= 0 && compareDecimals(low2, high1) <= 0
}
