import { allMatches } from '../../../../model/all-matches.ts'
import { addDecimals, compareDecimals, parseDecimal, subtractDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { FormField, PerformanceSheet } from '../../../../model/performance-sheet.ts'
import { toFen } from '../../../../model/unit.ts'

/** A contract and what is paid of it year by year, as one sentence of a form says. Amounts in 分. */
export interface YearlyPayments {
  readonly total: Decimal
  readonly paid: Decimal
  readonly left: Decimal
  readonly field: FormField
}

const CONTRACT = /合同(?:总)?(?:金额|价款|价|额)(?:总计|共计|合计|为|是|共)*(\d[\d,]*(?:\.\d+)?)(万?元)/
const PAYMENT = /((?:19|20)\d{2})年(?:度)?(?:已|应|需|拟|计划|按进度)*(?:支付|支出|拨付|付款)(?:了)?(\d[\d,]*(?:\.\d+)?)(万?元)/g
const ANY_AMOUNT = /\d[\d,]*(?:\.\d+)?万?元/g
const UNSURE = /约|左右|余元|余万|[%％]|累计|质保|保证金|变更|增补|核减|结算|审定/

/** `合同金额为303万元，2021年度支出150万元，2022年度支出117.76万元`: the last payment is of the form's year. */
export function yearlyPaymentsIn(sheet: PerformanceSheet, year: number): YearlyPayments[] {
  const fields = [sheet.annualGoal, ...sheet.prose.map(({ field }) => field)].flatMap((field) => (field ? [field] : []))
  return fields.flatMap((field) => field.text.replace(/\s+/g, '').split(/[。；;]/).flatMap((sentence): YearlyPayments[] => {
    const contract = CONTRACT.exec(sentence)
    const payments = allMatches(PAYMENT, sentence)
    const total = contract && amountOf(contract[1], contract[2])
    const amounts = payments.flatMap((match) => amountOf(match[2], match[3]) ?? [])
    const others = allMatches(ANY_AMOUNT, sentence).length - payments.length - 1
    if (!total || others !== 0 || amounts.length < 2 || payments.at(-1)?.[1] !== `${year}` || UNSURE.test(sentence)) return []
    const paid = amounts.reduce(addDecimals, ZERO)
    return [{ total, paid, left: subtractDecimals(total, paid), field }]
  }))
}

/** Whether the form says that this year's payment is all that is left. */
export const paysTheRest = (sheet: PerformanceSheet): boolean =>
  [sheet.annualGoal?.text ?? '', ...sheet.indicators.filter(({ horizon }) => horizon === 'annual').map(({ level3 }) => level3.text)].some((text) => /剩余(?:款|资金|部分|合同)|余款|尾款|付清/.test(text))

/** Nothing left, but for what rounding to whole 元 may hide. */
export const isSettled = (left: Decimal): boolean => compareDecimals(left, YUAN) <= 0 && compareDecimals(left, subtractDecimals(ZERO, YUAN)) >= 0

const YUAN: Decimal = { digits: 100n, scale: 0 }

function amountOf(digits: string | undefined, unit: string | undefined): Decimal | null {
  const value = parseDecimal((digits ?? '').replaceAll(',', ''))
  return value && toFen(value, unit === '万元' ? 'wanyuan' : 'yuan')
}
