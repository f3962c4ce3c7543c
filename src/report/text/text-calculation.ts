import type { Calculation } from '../../model/finding.ts'
import { alignedValues, grouped, rangesMeet, withoutCommonTable } from '../calculation.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { labelIn } from '../in-language.ts'
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
  const named = withoutCommonTable([...terms.map(({ label }) => label), reported.label])
  const values = alignedValues([...terms, computed, reported].map(({ value }) => value))
  const label = (index: number): string => mask(labelIn(named.labels[index] ?? '', language))
  const shown: Line[] = terms.slice(0, TERMS_SHOWN).map((term, index) => (
    { sign: term.sign < 0 ? '－' : '＋', label: label(index), value: values[index] ?? '', range: rangeText(term) }
  ))
  const totals: Line[] = [
    { sign: '＝', label: zh ? '计算得' : 'computed', value: values[terms.length] ?? '', range: rangeText(computed) },
    {
      sign: rangesMeet(calculation) === true ? '＝' : '≠', label: zh ? `表列（${label(terms.length)}）` : `reported (${label(terms.length)})`,
      value: values[terms.length + 1] ?? '', range: rangeText(reported),
    },
  ]
  const all = [...shown, ...totals]
  const valueWidth = Math.max(...all.map((line) => displayWidth(line.value)))
  const rangeWidth = Math.max(...all.map((line) => displayWidth(line.range)))
  const labelWidth = Math.min(Math.max(...all.map((line) => displayWidth(line.label))), Math.max(12, width - valueWidth - rangeWidth - 7))
  const lines = all.flatMap((line) => layOut(line, labelWidth, valueWidth))
  const hidden = terms.length - shown.length
  if (hidden > 0) lines.splice(lines.length - totals.length, 0, zh ? `…… 另有${hidden}项` : `… and ${hidden} more terms`)
  return named.table === '' ? lines : [...wrapText(mask(labelIn(named.table, language)), width), ...lines]
}

function layOut({ sign, label, value, range }: Line, labelWidth: number, valueWidth: number): string[] {
  const [first = '', ...rest] = wrapText(label, labelWidth)
  const head = `${padEndTo(sign, 2)} ${padEndTo(first, labelWidth)} ${padStartTo(value, valueWidth)}  ${range}`.trimEnd()
  return [head, ...rest.map((part) => `   ${part}`)]
}

const rangeText = ({ low, high }: { readonly low: string; readonly high: string }): string =>
  low === high ? '' : `[${grouped(low)}, ${grouped(high)}]`
