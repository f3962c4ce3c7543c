import { addDecimals, compareDecimals, ZERO } from '../../../../model/decimal.ts'
import { addIntervals } from '../../../../model/interval.ts'
import type { ProcurementNumber, ProcurementRow } from '../../../../model/procurement-row.ts'
import { amountText, middle } from '../../../claim-arithmetic.ts'
import { comparableName, formInterval, projectName } from '../../../performance-text.ts'
import { procurementInterval, procurementUnit } from '../../../procurement-amounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

export default defineRule({
  id: 'procurement/within-project',
  version: 1,
  severity: 'warning',
  title: { zh: '项目的采购金额不得大于该项目的年度资金', en: "A project's procurement stays within its funds of the year" },
  basis: [
    { type: 'law', zh: '政府采购法 第六条、第三十三条', en: 'Government Procurement Law, Articles 6 and 33' },
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
  ],
  rationale: { zh: '政府采购应严格按照批准的预算执行。同一项目采购列230万元，绩效目标申报表年度资金只有130万元，两数必有一误。', en: 'Procurement is within the approved budget: where a project buys for 230 with funds of 130, one of the two is wrong.' },
  formula: { zh: 'Σ同一项目的采购金额 ≤ 该项目申报表的年度资金总额', en: 'Σ procurement of a project ≤ annual funds of its form' },
  assumptions: [{ zh: '名称完全相同（不计空格、编码、引号）的是同一项目。', en: 'Equal names (but for spaces, codes and quotation marks) are one project.' }],
  exclusions: [{ zh: '几份申报表同名的；采购表没有写单位或某行没有金额的。', en: 'Names of several forms; tables without a unit, rows without an amount.' }],
  messages: { exceeds: { zh: '“{project}”在政府采购表中共{bought}，大于其申报表的年度资金{funds}。', en: '"{project}" buys for {bought} in the procurement table, more than the {funds} of its form.' } },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure) {
    let applications = 0
    const findings: FindingDraft<'exceeds'>[] = []
    const rowsOf = Map.groupBy(disclosure.procurement.filter(({ total }) => total !== null), (row) => comparableName(row.projectName))
    const sheetsOf = Map.groupBy(disclosure.performance.filter(({ scope }) => scope === 'project'), ({ projectName: { text } }) => comparableName(text))
    for (const [name, [sheet, ...others]] of sheetsOf) {
      const rows = rowsOf.get(name) ?? []
      const total = sheet?.annualFunds?.total
      const funds = sheet && total ? formInterval(total, sheet.unit) : null
      const [first] = rows
      const unit = first ? procurementUnit(disclosure, first) : null
      if (!sheet || !total?.fen || !funds || others.length > 0 || name === '' || !first || !unit) continue
      applications += 1
      const amounts = withoutSubtotal(rows.flatMap(amountOf))
      const bought = amounts.map((amount) => procurementInterval(amount, unit)).reduce(addIntervals)
      if (compareDecimals(bought.low, funds.high) <= 0) continue
      const actual = amountText(middle(bought), unit)
      findings.push({
        message: 'exceeds', data: { project: projectName(sheet), bought: actual, funds: amountText(total.fen, unit) }, key: `${name}|${actual}`,
        places: [...amounts.flatMap(({ places }) => places), ...total.places], actual,
      })
    }
    return { applications, findings: findings.filter(({ places }) => places.length > 0), nothing: { zh: '采购表的项目没有同名的绩效目标申报表。', en: 'No project of the procurement table has a form of its name.' } }
  },
})

const amountOf = ({ total }: ProcurementRow): readonly ProcurementNumber[] => (total ? [total] : [])

/** A row that is the sum of the project's other rows is their subtotal. */
function withoutSubtotal(amounts: readonly ProcurementNumber[]): readonly ProcurementNumber[] {
  const sum = amounts.reduce((all, { value }) => addDecimals(all, value), ZERO)
  const subtotal = amounts.length > 2 ? amounts.find(({ value }) => compareDecimals(addDecimals(value, value), sum) === 0) : undefined
  return subtotal ? amounts.filter((amount) => amount !== subtotal) : amounts
}
