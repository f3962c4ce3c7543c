import { multiplyDecimals } from '../../../../model/decimal.ts'
import { intervalsMeet, type Interval } from '../../../../model/interval.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { countInterval, procurementInterval, procurementUnit, rowLabel, shiftInterval } from '../../../procurement-amounts.ts'
import { amountText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'procurement/row-amount',
  version: 1,
  severity: 'error',
  title: { zh: '政府采购每行：数量 × 单价 = 金额', en: 'Every procurement row: quantity × unit price = amount' },
  formula: { zh: '数量 × 单价 = 预算金额', en: 'quantity × unit price = amount' },
  basis: [ACCOUNTING, { type: 'law', zh: '政府采购法 第三十三条', en: 'Government Procurement Law, Article 33' }],
  rationale: {
    zh: '三个数中有一个错了，采购预算就无法执行。',
    en: 'Where one of the three numbers is wrong the procurement budget cannot be carried out.',
  },
  assumptions: [{
    zh: '印出的单价是四舍五入的结果，数量越大，金额的允许范围越宽。',
    en: 'The printed price is rounded: the larger the quantity, the wider the range of amounts that agree.',
  }],
  exclusions: [
    { zh: '缺数量、单价或金额的行，以及小计、合计行。', en: 'Rows without quantity, price or amount; totals and subtotals.' },
    { zh: '相差正好是元与万元之比的行（单价与金额单位不同）。', en: 'Rows that differ by exactly the ratio of yuan to 10,000 yuan: price and amount have two units.' },
  ],
  messages: {
    wrong: {
      zh: '政府采购“{row}”：数量{quantity} × 单价{price} = {computed}，与金额{actual}不符。',
      en: 'Procurement "{row}": {quantity} × {price} = {computed}, not the printed {actual}.',
    },
  },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'wrong'>[] = []
    for (const row of disclosure.procurement) {
      const { quantity, unitPrice, total } = row
      const unit = procurementUnit(disclosure, row)
      if (!quantity || !unitPrice || !total || !unit || quantity.value.digits === 0n || unitPrice.value.digits === 0n) continue
      applications += 1
      const range = product(countInterval(quantity), procurementInterval(unitPrice, unit))
      const printed = procurementInterval(total, unit)
      if ([0, 4, -4].some((by) => intervalsMeet(shiftInterval(range, by), printed))) continue
      const computed = `${amountText(multiplyDecimals(quantity.value, unitPrice.value), unit)}${UNIT_NAME[unit]}`
      const actual = `${amountText(total.value, unit)}${UNIT_NAME[unit]}`
      findings.push({
        message: 'wrong', key: `${rowLabel(row)} ${row.economicCode ?? ''} ${actual}`, expected: computed, actual,
        data: { row: rowLabel(row), quantity: quantity.places[0]?.text ?? '', price: `${amountText(unitPrice.value, unit)}${UNIT_NAME[unit]}`, computed, actual },
        places: [...total.places, ...quantity.places, ...unitPrice.places],
      })
    }
    return { applications, findings, nothing: { zh: '没有同时列出数量、单价和金额的采购行。', en: 'No row prints quantity, price and amount.' } }
  },
})

/** Of two ranges without negative numbers. */
const product = (a: Interval, b: Interval): Interval =>
  ({ low: multiplyDecimals(a.low, b.low), high: multiplyDecimals(a.high, b.high) })
