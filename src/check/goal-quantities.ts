import { compareDecimals, decimal, multiplyDecimals } from '../model/decimal.ts'
import type { FormField } from '../model/performance-sheet.ts'
import { measuredIn, type Measured } from './performance-text.ts'

/** Units that name one kind of thing well enough for a goal and an indicator to be held against each other. */
const TELLING = new Set(['平方公里', '平方米', '公里', '万亩', '亩', '公顷', '万页', '万人次', '人次', '户', '期', '套', '幅', '条', '座'])

/** An indicator of quantity: its name and its value. */
export interface Counted {
  readonly name: string
  readonly value: FormField
}

/** A quantity that a goal and an indicator both print. */
export interface GoalQuantity {
  readonly counted: Counted
  readonly said: Measured
  readonly measured: Measured
  readonly holds: boolean
}

/**
 * The quantities of a goal that indicators print too: told by a unit that only one of each has, else by the words
 * around the number, which are those of the indicator's name.
 */
export function goalQuantities(goal: FormField, indicators: readonly Counted[]): GoalQuantity[] {
  const text = goal.text.replace(/\s+/g, '')
  const digits = withUnits(text, indicators.flatMap(({ value }) => oddUnit(value.text.replace(/\s+/g, ''))))
  // 五条河流: a numeral is told by its words only, for 三条红线 is a phrase.
  const all = [...digits, ...numeralsIn(text)]
  if (all.length === 0) return []
  const said = byUnit(digits)
  const quantities = quantitiesOf(indicators)
  const found = quantities.flatMap(({ counted, measured }): GoalQuantity[] => {
    const telling = TELLING.has(measured.unit) && quantities.filter((other) => other.measured.unit === measured.unit).length === 1
    const own = telling && said.get(measured.unit)?.length === 1 ? said.get(measured.unit) : byUnit(all.filter((one) => one.unit === measured.unit && speaksOf(text, one, counted.name, telling))).get(measured.unit)
    const [only] = own ?? []
    return own?.length === 1 && only ? [{ counted, said: only, measured, holds: within(only, measured) }] : []
  })
  // A number that several indicators might be about is their total, or of one of them only.
  return found.filter((one) => found.every((other) => other === one || other.said !== one.said))
}

/** A value that is a number and a word of its own: 36航次, 2600批次, 18万份. */
const ODD_UNIT = /^(?:≥|≤|>=?|<=?|=|＝|>|<|＞|＜|不少于|不低于|不超过)?\d[\d,]*(?:\.\d+)?([\u4e00-\u9fff]{1,4})$/
const oddUnit = (value: string): readonly string[] => ODD_UNIT.exec(value)?.slice(1) ?? []
const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人' }

/** Every number with its unit: the measure words of all texts, and those that the indicators at hand have. */
function withUnits(text: string, odd: readonly string[] = oddUnit(text)): Measured[] {
  return measuredIn(text).map((one) => {
    const behind = text.slice(one.offset + one.text.length - one.unit.length)
    const longer = odd.filter((unit) => unit.length > one.unit.length && behind.startsWith(unit)).toSorted((a, b) => b.length - a.length)[0]
    return longer === undefined ? { ...one, unit: SAME_UNIT[one.unit] ?? one.unit } : { ...one, unit: longer, text: one.text + longer.slice(one.unit.length) }
  })
}

/** Those of one number each, with a unit that counts or measures. */
function quantitiesOf(indicators: readonly Counted[]): { readonly counted: Counted; readonly measured: Measured }[] {
  return indicators.flatMap((counted) => {
    const found = withUnits(counted.value.text.replace(/\s+/g, ''))
    return found.length === 1 && found[0] && found[0].unit !== '' && !/[‰元年月天日]/.test(found[0].unit) ? [{ counted, measured: found[0] }] : []
  })
}

/** What every name of an indicator says. */
const GENERAL = /数量|次数|人数|户数|个数|面积|长度|里程|份数|场次|批次|人次|期数|总数|任务|完成|开展|工作|项目|情况|指标|达到|实际|年度|[数量率为≥≤=]|\d+/g

/**
 * Whether the words around a number, up to the next number or mark on either side, are those of the name: most pairs of
 * characters of it occur there.
 */
function isAbout(text: string, { offset, text: printed }: Measured, name: string): boolean {
  const before = text.slice(Math.max(0, offset - 16), offset).split(/[，。；、：:,;\d]/).at(-1) ?? ''
  const after = text.slice(offset + printed.length, offset + printed.length + 10).split(/[，。；、：:,;\d]/)[0] ?? ''
  const words = name.replace(/[（(][^（）()]*[）)]/g, '').split(GENERAL).filter((part) => part.length >= 2)
  const pairs = words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)))
  const found = pairs.filter((pair) => before.includes(pair) || after.includes(pair)).length
  return found > 0 && found * 2 > pairs.length
}

const NUMERAL = /(?<![一二两三四五六七八九十百千万第之每几数近约余])([二两三四五六七八九]|十[一二三四五六七八九]?)([套幅条座户株场份辆台间栋所])/g
const NUMERALS = '零一二三四五六七八九十'

/** Quantities that a text spells out, up to 十九. */
function numeralsIn(text: string): Measured[] {
  return [...text.matchAll(NUMERAL)].map((match) => {
    const word = (match[1] ?? '').replace('两', '二')
    const value = word.startsWith('十') ? 10 + Math.max(0, NUMERALS.indexOf(word[1] ?? '零')) : NUMERALS.indexOf(word)
    return { value: decimal(BigInt(value)), unit: match[2] ?? '', bound: '', text: match[0], offset: match.index }
  })
}

/** A number by the words around it; a numeral (五条河流) by the noun behind it too, and that alone where its unit is told once. */
function speaksOf(text: string, one: Measured, name: string, telling: boolean): boolean {
  if (/\d/.test(one.text)) return isAbout(text, one, name)
  const noun = /^[\u4e00-\u9fff]{2}/.exec(text.slice(one.offset + one.text.length))?.[0]
  return noun === undefined ? isAbout(text, one, name) : name.includes(noun) && (telling || isAbout(text, one, name))
}

function byUnit(all: readonly Measured[]): ReadonlyMap<string, readonly Measured[]> {
  const distinct = all.filter((one, index) => all.findIndex((other) => other.unit === one.unit && compareDecimals(other.value, one.value) === 0) === index)
  return Map.groupBy(distinct, ({ unit }) => unit)
}

function within(goal: Measured, indicator: Measured): boolean {
  const order = compareDecimals(goal.value, indicator.value)
  if (order === 0) return true
  // A goal that states another rate than its indicator sets another target.
  if (goal.unit === '%') return false
  // A goal may go beyond the least that its indicator asks for, but not by half as much again.
  if (/≥|>|＞|不少于|不低于|大于/.test(indicator.bound)) return order > 0 && compareDecimals(multiplyDecimals(goal.value, decimal(2n)), multiplyDecimals(indicator.value, decimal(3n))) < 0
  if (/≤|<|＜|不超过|不高于|小于/.test(indicator.bound)) return order < 0
  return false
}
