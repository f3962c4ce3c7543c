const DIGITS = '零一二三四五六七八九'

/** An ordinal's form and number: `（三）` and `（二）` share a form and follow each other; null where it holds no number. */
export function ordinalValue(ordinal: string): { readonly form: string; readonly value: number } | null {
  const match = /[一二三四五六七八九十]+|\d+/.exec(ordinal)
  if (!match) return null
  const [number] = match
  const form = ordinal.replace(number, /\d/.test(number) ? '1' : '一').replace(/（/g, '(').replace(/）/g, ')').replace(/\s/g, '')
  return { form, value: /\d/.test(number) ? Number.parseInt(number, 10) : chineseNumber(number) }
}

/** 一 to 九十九. */
function chineseNumber(text: string): number {
  const at = text.indexOf('十')
  if (at < 0) return DIGITS.indexOf(text)
  const tens = at === 0 ? 1 : DIGITS.indexOf(text.slice(0, at))
  return tens * 10 + (at === text.length - 1 ? 0 : DIGITS.indexOf(text.slice(at + 1)))
}
