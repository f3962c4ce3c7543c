import { addDecimals, ZERO } from '../../../../model/decimal.ts'
import { addIntervals, exactly, intervalsMeet } from '../../../../model/interval.ts'
import type { ProcurementNumber } from '../../../../model/procurement-row.ts'
import { UNIT_NAME, type AmountUnit } from '../../../../model/unit.ts'
import { procurementInterval, procurementUnit, rowLabel } from '../../../procurement-amounts.ts'
import { amountText } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'procurement/row-funds',
  version: 2,
  severity: 'error',
  title: { zh: '政府采购每行：预算总计 = 各资金来源之和', en: 'Every procurement row: total = sum of its funds' },
  formula: {
    zh: '政府预算资金合计 = 一般公共预算 + 政府性基金 + 国有资本经营；预算总计 = 政府预算资金合计 + 其他资金',
    en: 'government budget funds = general public + government fund + state capital; total = government budget funds + other funds',
  },
  basis: [ACCOUNTING],
  rationale: { zh: '合计与资金来源之和不等，说明其中一数有误。', en: 'Where a total is not the sum of its funds one of them is wrong.' },
  assumptions: [{ zh: '按印出的末位数字取区间比较。', en: 'Numbers are compared by the interval of their print.' }],
  exclusions: [{ zh: '没有列出任何资金来源的行；同一张表接连四行以上都不等的（各栏多半没有读对），不判断。', en: 'Rows that print no fund; four or more rows of a table one after the other that all fail: their columns were hardly read rightly.' }],
  messages: {
    wrong: {
      zh: '政府采购“{row}”：{total}为{actual}，各资金来源之和为{computed}。',
      en: 'Procurement "{row}": {total} is {actual}, its funds add up to {computed}.',
    },
  },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    let applications = 0
    let left = 0
    const findings: FindingDraft<'wrong'>[] = []
    let run: { readonly table: number; rows: number; drafts: FindingDraft<'wrong'>[] } = { table: -1, rows: 0, drafts: [] }
    const endRun = (table: number): void => {
      if (run.rows >= MISREAD_ROWS) {
        applications -= run.drafts.length
        left += run.rows
      } else findings.push(...run.drafts)
      run = { table, rows: 0, drafts: [] }
    }
    for (const row of disclosure.procurement) {
      if (row.table !== run.table) endRun(row.table)
      const own: FindingDraft<'wrong'>[] = []
      let judged = false
      const unit = procurementUnit(disclosure, row)
      if (!unit) continue
      const government = [row.generalPublic, row.governmentFund, row.stateCapital].filter((one) => one !== null)
      const whole = [...(row.governmentFunds ? [row.governmentFunds] : government), ...(row.other ? [row.other] : [])]
      const sums: readonly (readonly [string, string, ProcurementNumber | null, readonly ProcurementNumber[]])[] = [
        ['政府预算资金合计', 'government budget funds', row.governmentFunds, government],
        ['预算总计', 'the total', row.total, whole],
      ]
      for (const [i, [zh, en, total, parts]] of sums.entries()) {
        if (!total || parts.length === 0) continue
        applications += 1
        judged = true
        // the total fits the funds themselves: it is the amount between them that is wrong, and that has been said
        if (i === 1 && row.governmentFunds && government.length > 0 && meets(total, [...government, ...(row.other ? [row.other] : [])], unit)) continue
        if (meets(total, parts, unit)) continue
        const computed = `${amountText(parts.reduce((sum, part) => addDecimals(sum, part.value), ZERO), unit)}${UNIT_NAME[unit]}`
        const actual = `${amountText(total.value, unit)}${UNIT_NAME[unit]}`
        own.push({
          message: 'wrong', key: `${rowLabel(row)} ${zh} ${actual}`, expected: computed, actual,
          data: { row: rowLabel(row), total: { zh, en }, actual, computed },
          places: [...total.places, ...parts.flatMap((part) => part.places)],
        })
      }
      if (judged && own.length === 0) endRun(row.table)
      else if (own.length > 0) {
        run.rows += 1
        run.drafts.push(...own)
      }
    }
    endRun(-1)
    const unable = left === 0 ? {} : { unable: { zh: `采购表有${left}行接连不等，各栏可能没有读对，未作判断。`, en: `${left} rows of the procurement table fail one after the other; their columns may be misread, and they were not judged.` } }
    return { applications, findings, ...unable, nothing: { zh: '没有列出资金来源的采购行。', en: 'No row prints its funds.' } }
  },
})

/** So many rows one after the other are not all wrong. */
const MISREAD_ROWS = 4

const meets = (total: ProcurementNumber, parts: readonly ProcurementNumber[], unit: AmountUnit): boolean =>
  intervalsMeet(parts.reduce((sum, part) => addIntervals(sum, procurementInterval(part, unit)), exactly(ZERO)), procurementInterval(total, unit))
