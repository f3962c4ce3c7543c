/** Units as English says them; a number stands before each. */
const UNITS: Readonly<Record<string, string>> = {
  元: ' yuan', 千元: ' × 1,000 yuan', 万元: ' × 10,000 yuan', 百万元: ' × 1,000,000 yuan', 亿元: ' × 100,000,000 yuan',
  个百分点: ' percentage points', 平方米: ' m²', 平方公里: ' km²', 公顷: ' ha', 年: ' years', 个月: ' months',
}

const CHANGES: Readonly<Record<string, string>> = {
  增加: 'up', 增长: 'up', 上升: 'up', 减少: 'down', 下降: 'down', 持平: 'unchanged', 不写比例: 'no percentage',
  决算数大于预算数: 'final accounts above the budget', 决算数小于预算数: 'final accounts below the budget', 决算数等于预算数: 'final accounts equal to the budget',
}

const NUMBER = '[-−]?[\\d,]+(?:\\.\\d+)?'
const QUANTITY = new RegExp(`^(增加|增长|上升|减少|下降)?(${NUMBER})(%|${Object.keys(UNITS).toSorted((a, b) => b.length - a.length).join('|')})$`)

/**
 * A quantity in English: `24,079.42万元` → `24,079.42 × 10,000 yuan`, `减少1.87%` → `down 1.87%`; lists of them likewise.
 * Anything else, the document's own words above all, is given back as it is.
 */
export function englishValue(text: string): string {
  const parts = text.split(/[、，]|, /).map(englishQuantity)
  return parts.includes(null) ? text : parts.join(', ')
}

function englishQuantity(text: string): string | null {
  const word = CHANGES[text]
  if (word !== undefined) return word
  const [, change, number = '', unit = ''] = QUANTITY.exec(text) ?? []
  // A number of four digits before 年 is a year.
  if (number === '' || (unit === '年' && number.length === 4)) return null
  return `${change === undefined ? '' : `${CHANGES[change]} `}${number}${UNITS[unit] ?? unit}`
}

/** The unit of a column of amounts: `万元` → `10,000 yuan`. */
export const englishUnit = (unit: string): string => UNITS[unit]?.replace(/^[ ×]+/, '') ?? unit
