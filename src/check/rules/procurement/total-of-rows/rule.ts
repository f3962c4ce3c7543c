import { addDecimals, ZERO } from '../../../../model/decimal.ts'
import { keyText, type Fact } from '../../../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet } from '../../../../model/interval.ts'
import type { ProcurementNumber, ProcurementRow } from '../../../../model/procurement-row.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { describeFact } from '../../../describe-fact.ts'
import { procurementInterval, procurementUnit } from '../../../procurement-amounts.ts'
import { amountText, factText, intervalOf, isNonZero, isPrinted, unitOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Which number of a row the total over a fund adds up. */
const PART: Readonly<Record<string, (row: ProcurementRow) => ProcurementNumber | null>> = {
  all: (row) => row.total,
  fiscal: (row) => row.governmentFunds,
  generalPublic: (row) => row.generalPublic,
  governmentFund: (row) => row.governmentFund,
  stateCapital: (row) => row.stateCapital,
}

export default defineRule({
  id: 'procurement/total-of-rows',
  version: 1,
  severity: 'error',
  title: { zh: '政府采购合计 = 各行之和', en: 'Procurement total = sum of the rows' },
  formula: { zh: '合计行每一列 = Σ明细行', en: 'every column of the total row = Σ detail rows' },
  basis: [ACCOUNTING],
  rationale: { zh: '合计与各行之和不等，说明漏列、重列或有一数写错。', en: 'Where the total is not the sum of the rows one is missing, doubled or wrong.' },
  assumptions: [{ zh: '按印出的末位数字取区间，各行的尾差累加。', en: 'Numbers stand for the interval of their print; the rounding of the rows adds up.' }],
  exclusions: [{ zh: '有总额未能识别的行、表的一页没有读出时不判断；各行之和恰为合计两倍、三倍的，行中含有小计，不判断。', en: 'Not judged where a row has no recognised amount or a page of the table was not read, nor where the rows add up to just two or three times the total: subtotals stand among them.' }],
  messages: {
    wrong: { zh: '{where}为{actual}，而{count}行明细之和为{computed}。', en: '{where} says {actual}, the {count} rows add up to {computed}.' },
  },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure, context) {
    let applications = 0
    let doubtful = 0
    const findings: FindingDraft<'wrong'>[] = []
    for (const [table, rows] of Map.groupBy(disclosure.procurement, (row) => row.table)) {
      const unit = rows[0] ? procurementUnit(disclosure, rows[0]) : null
      if (!unit) continue
      if (rows.some((row) => !row.total) || context.relations.trusted.incomplete.has(table)) {
        doubtful += 1
        continue
      }
      for (const total of totals(context.facts.byTable.get(table) ?? [])) {
        const parts = rows.map((row) => PART[total.key.fund]?.(row) ?? null).filter((part) => part !== null)
        if (parts.length === 0) continue
        applications += 1
        const range = parts.reduce((sum, part) => addIntervals(sum, procurementInterval(part, unit)), exactly(ZERO))
        const once = intervalOf(total)
        const twice = addIntervals(once, once)
        // Just twice or three times the total: subtotals of classes or units stand among the rows.
        if (isNonZero(total) && [once, twice, addIntervals(twice, once)].some((multiple) => intervalsMeet(range, multiple))) continue
        if (intervalsMeet(range, once)) continue
        const computed = `${amountText(parts.reduce((sum, part) => addDecimals(sum, part.value), ZERO), unitOf(total))}${UNIT_NAME[unitOf(total)]}`
        findings.push({
          message: 'wrong', key: keyText(total.key), expected: computed, actual: factText(total), facts: [total.id],
          data: { where: describeFact(disclosure, total), actual: factText(total), count: parts.length, computed },
          places: [...total.places, ...parts.flatMap((part) => part.places)],
        })
      }
    }
    const unable = doubtful > 0 ? { unable: { zh: '有明细行的金额未能识别。', en: 'Some rows have no recognised amount.' } } : {}
    return { applications, findings, ...unable, nothing: { zh: '采购表没有合计行。', en: 'The procurement table has no total row.' } }
  },
})

const totals = (facts: readonly Fact[]): Fact[] => facts.filter((fact) =>
  isPrinted(fact) && fact.kind === 'amount' && fact.key.measure === 'procurement' && fact.key.item === null && fact.key.unit === null && fact.key.project === null
  && fact.key.functional === null && fact.key.economic === null)
