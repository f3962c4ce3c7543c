const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** A number as a list level prints it (ECMA-376 part 1, 17.18.59 ST_NumberFormat); unknown formats print decimals. */
export function numberLabel(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return counting(value, DIGITS, ['', '十', '百', '千'], '零', true)
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(value, LEGAL, ['', '拾', '佰', '仟'], '零', false)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return digitwise(value, DIGITS)
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value)
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10 ? String.fromCharCode(0x327f + value) : counting(value, DIGITS, ['', '十', '百', '千'], '零', true)
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    default:
      return String(value)
  }
}

function counting(value: number, digits: string, units: readonly string[], zero: string, shortTen: boolean): string {
  if (value <= 0) return digits[0] ?? ''
  if (value >= 10_000) return String(value)
  let text = ''
  let gap = false
  for (const [index, digit] of [...String(value)].entries()) {
    if (digit === '0') {
      gap = true
      continue
    }
    if (gap && text !== '') text += zero
    gap = false
    text += (digits[Number(digit)] ?? '') + (units[String(value).length - 1 - index] ?? '')
  }
  return shortTen && value >= 10 && value < 20 ? text.slice(1) : text
}

const digitwise = (value: number, digits: string): string => [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')

/** A … Z, AA, BB, …: Word repeats the letter. */
const letters = (value: number): string => (value < 1 || value > 780 ? String(value) : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)))

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let text = ''
  let rest = value
  for (const [amount, numeral] of ROMAN) {
    for (; rest >= amount; rest -= amount) text += numeral
  }
  return text
}
