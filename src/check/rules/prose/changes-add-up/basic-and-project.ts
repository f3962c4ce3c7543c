import { negateDecimal, parseDecimal, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import { addIntervals, intervalsMeet, negateInterval, printedInterval, type Interval } from '../../../../model/interval.ts'
import { toFen, UNIT_EXPONENT } from '../../../../model/unit.ts'
import { documentTexts, matchesIn, type TextMatch } from '../../../printed-texts.ts'

const CHANGE = String.raw`(?:预算|决算)?(?:数)?(?:较上年|比上年)?(增加|减少|增长|下降)了?\s*([\d,]+(?:\.\d+)?)\s*(万元|元)`
/** `支出较上年减少103.60万元，主要是基本支出减少102.60万元，项目支出减少1.00万元`: a change, and those of the two that make it. */
const SAID = new RegExp(`支出[^。；]{0,30}?${CHANGE}[，,（(](?:[^，。；\\d]{0,6}\\d[\\d.]*\\s*[%％][，,）)])?\\s*(?:主要(?:原因)?是?(?:因为|由于)?|其中[：:，,]?)\\s*基本支出${CHANGE}[，,、；;和]\\s*项目支出${CHANGE}`)

/** A change said with its two parts, which do not make it. */
export interface WrongChange {
  readonly found: TextMatch
  readonly printed: string
  readonly parts: string
  readonly sum: Interval
}

export function wrongChanges(disclosure: Disclosure): { readonly applications: number; readonly wrong: readonly WrongChange[] } {
  const texts = documentTexts(disclosure).filter(({ in: where, flat }) => where === 'paragraph' && flat.includes('基本支出') && flat.includes('项目支出'))
  const said = matchesIn(texts, SAID)
  return { applications: said.length, wrong: said.flatMap((found): WrongChange[] => {
    const groups = found.match.slice(1)
    const [whole, basic, project] = [0, 3, 6].map((at) => changeOf(groups.slice(at, at + 3)))
    if (!whole || !basic || !project || found.places.length === 0) return []
    const sum = addIntervals(basic.interval, project.interval)
    return intervalsMeet(sum, whole.interval) ? [] : [{ found, printed: whole.text, parts: `基本支出${basic.text}、项目支出${project.text}`, sum }]
  }) }
}

function changeOf([direction = '', digits = '', unit = '']: readonly string[]): { readonly interval: Interval; readonly value: Decimal; readonly text: string } | null {
  const value = parseDecimal(digits.replaceAll(',', ''))
  if (!value) return null
  const own = unit === '元' ? 'yuan' : 'wanyuan'
  const fen = toFen(value, own)
  const interval = printedInterval(fen, value.scale - UNIT_EXPONENT[own])
  const falls = /减少|下降/.test(direction)
  return { value: falls ? negateDecimal(fen) : fen, interval: falls ? negateInterval(interval) : interval, text: `${direction}${digits}${unit}` }
}
