import type { ProseNumberType } from '../../model/claim.ts'
import type { AmountUnit } from '../../model/unit.ts'
import type { RawNumber } from './prose-token.ts'

/** What a number is, and how many of the following characters (blanks not counted) belong to it. */
export interface NumberTyping {
  readonly type: ProseNumberType
  readonly unit: AmountUnit | null
  readonly suffix: number
}

const COUNTERS = new RegExp(
  String.raw`^(?:余|多)?(?:[万千百亿])?(?:台（套）|台\(套\)|平方米|平方公里|公顷|公里|千米|千克|公斤|立方米|人次|批次|台次|户次|团组|个月|小时|分钟|季度|工作日` +
    '|[个辆台套人名家户件次批处项条亩㎡米吨天岁倍层分所只份篇本册场期届位支座间栋幢艘架棵株头组种张块轮度级类款部门村镇年周届])',
)

const AMOUNT = /^(?:余|多)?(亿元|百万元|万元|千元|元)/
const BARE_AMOUNT = /^(亿|万)(?=[，。；、,;:：)）（(]|$)/
const MONEY_WORDS = /(?:资金|经费|支出|收入|预算|决算|金额|费|款|增加|减少|增长|下降)[^，。；]{0,6}$/
const UNITS: Readonly<Record<string, AmountUnit>> = {
  亿元: 'yiyuan', 亿: 'yiyuan', 百万元: 'millionYuan', 万元: 'wanyuan', 万: 'wanyuan', 千元: 'thousandYuan', 元: 'yuan',
}

const named = (type: ProseNumberType, suffix = 0): NumberTyping => ({ type, unit: null, suffix })

/**
 * Tells what a number in prose is by the words around it. `left` and `right` are the characters before and after it
 * without blanks, half-width. Amount, percentage and year come only from their own word (元, %, 年): a year is never
 * an amount and an amount never a year.
 */
export function typeNumber(number: RawNumber, left: string, right: string): NumberTyping {
  const { plain } = number
  const whole = /^\d+$/.test(plain)
  const personal = whole ? personalNumber(plain, left, right) : null
  if (personal) return personal
  if (/^\\?%/.test(right) || left.endsWith('百分之')) return named('percent', right.startsWith('\\%') ? 2 : right.startsWith('%') ? 1 : 0)
  const amount = AMOUNT.exec(right)
  if (amount) return { type: 'amount', unit: UNITS[amount[1] ?? ''] ?? null, suffix: amount[0].length }
  if (/^(?:km|kg|cm|mm|m2|m²|m³|kw|mw|gb|tb)/i.test(right)) return named('count')
  if (/[A-Za-z]-?$/.test(left) || /^-?[A-Za-z]/.test(right)) return named('code')
  if (whole) {
    const special = documentNumber(plain, left, right) ?? dateOrYear(plain, left, right) ?? ordinal(plain, left, right) ?? code(plain, left, right)
    if (special) return special
  }
  const bare = BARE_AMOUNT.exec(right)
  if (bare && MONEY_WORDS.test(left)) return { type: 'amount', unit: UNITS[bare[1] ?? ''] ?? null, suffix: 1 }
  if (/^个?百分点/.test(right)) return named('other')
  const counter = COUNTERS.exec(right)
  return counter ? named('count', counter[0].length) : named('other')
}

function personalNumber(plain: string, left: string, right: string): NumberTyping | null {
  if (/^1[3-9]\d{9}$/.test(plain) || (/^0\d{9,11}$/.test(plain))) return named('phone')
  if (/^\d{17}$/.test(plain) && /^x/i.test(right)) return named('identity', 1)
  if (/^(?:\d{15}|\d{18}|[3-6]\d{15,18})$/.test(plain) && !/[A-Za-z]$/.test(left)) return named('identity')
  if (/^0\d{2,3}$/.test(plain) && /^[)）]?-?\d{7,8}(?!\d)/.test(right)) return named('phone')
  if (/^\d{7,8}$/.test(plain) && /(?:0\d{2,3}[)）]?-?)$/.test(left)) return named('phone')
  if (/^\d{3,8}$/.test(plain) && /(?:电话|热线|传真|拨打|邮编|邮政编码)[是为号码：:]*$/.test(left)) return named('phone')
  return null
}

const YEAR = /^(?:19[4-9]|20)\d{2}$|^2100$/

function documentNumber(plain: string, left: string, right: string): NumberTyping | null {
  if (YEAR.test(plain) && /[〔[【(（]$/.test(left) && /^[〕\]】)）](?:第)?\d+(?:-\d+)?号/.test(right)) return named('documentNumber')
  if (YEAR.test(plain) && /^年(?:第)?\d+号/.test(right)) return named('documentNumber', 1)
  if (/^(?:-\d+)?号/.test(right) && /(?:[〕\]】)）]第?|[第文字令函发办]|\d{4}年)$/.test(left)) return named('documentNumber', 1)
  return null
}

const RANGE = '[-—–~～至到]+'

function dateOrYear(plain: string, left: string, right: string): NumberTyping | null {
  const small = plain.length <= 2
  if (YEAR.test(plain)) {
    if (/^年\d{1,2}月/.test(right)) return named('date', 1)
    if (/^[./-]\d{1,2}[./-]\d{1,2}(?!\d)/.test(right)) return named('date')
    if (right.startsWith('年')) return named('year', right.startsWith('年度') ? 2 : 1)
    if (new RegExp(`^(?:年)?${RANGE}(?:19|20)\\d{2}(?!\\d)`).test(right)) return named('year')
    if (new RegExp(`(?:19|20)\\d{2}年?${RANGE}$`).test(left)) return named('year')
    if (/[（(]$/.test(left) && /^[)）]/.test(right)) return named('year')
  }
  if (small && right.startsWith('月') && Number.parseInt(plain, 10) <= 12) return named('date', right.startsWith('月份') ? 2 : 1)
  if (small && /^[日号]/.test(right) && /月$/.test(left)) return named('date', 1)
  if (small && /^日(?![常均])/.test(right) && new RegExp(`日?${RANGE}$`).test(left)) return named('date', 1)
  if (small && /(?:19|20)\d{2}[./-](?:\d{1,2}[./-])?$/.test(left)) return named('date')
  return null
}

function ordinal(plain: string, left: string, right: string): NumberTyping | null {
  if (/(?:第|附件|附表|附|表|图|之)$/.test(left)) return named('ordinal')
  if (/^[)）]/.test(right) && /(?:^|[：:；;。，])[（(]?$/.test(left)) return named('ordinal', 1)
  if (plain.length <= 2 && /^[)）]/.test(right) && /[（(]$/.test(left)) return named('ordinal', 1)
  if (/^[.、．](?!\d{1,2}(?:%|元|万))/.test(right) && /(?:^|[：:；;。])$/.test(left)) return named('ordinal', 1)
  return null
}

function code(plain: string, left: string, right: string): NumberTyping | null {
  const open = /[（([【]$/.test(left)
  if (open && /^[类款项](?:级)?[)）\]】]/.test(right)) return named('code')
  if (/^0\d$/.test(plain) && /^[类款项]/.test(right)) return named('code')
  if (/^[123]\d{2}$/.test(plain) && right.startsWith('类')) return named('code')
  const account = /^(?:1\d{2}|2\d{2}|3\d{2}|5\d{2})(?:\d{2}){0,2}$/.test(plain)
  if (account && open && /^[)）\]】]/.test(right)) return named('code')
  if (/^(?:\d{5}|\d{7})$/.test(plain) && account && /^[-—]?[\u4e00-\u9fff]/.test(right) && !COUNTERS.test(right)) return named('code')
  if (/^2[0-3]\d$/.test(plain) && /^[\u4e00-\u9fff、]{2,14}支出/.test(right) && !COUNTERS.test(right)) return named('code')
  if (/^0\d{4,}$/.test(plain) || (/^\d{6,}$/.test(plain) && open)) return named('code')
  return null
}
