import { addDecimals, ZERO } from '../../../../model/decimal.ts'
import type { Fact } from '../../../../model/fact.ts'
import { addIntervals, exactly, intervalsMeet } from '../../../../model/interval.ts'
import { itemClassByName, printedItemClass, type ItemClass } from '../../../../model/procurement-class.ts'
import type { ProcurementNumber } from '../../../../model/procurement-row.ts'
import { UNIT_NAME } from '../../../../model/unit.ts'
import { describeFact } from '../../../describe-fact.ts'
import { procurementInterval, procurementUnit } from '../../../procurement-amounts.ts'
import { amountText, factText, intervalOf, isPrinted, unitOf } from '../../../relations/operands.ts'
import { ACCOUNTING } from '../../../relations/relation.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

const CLASSES: readonly (readonly [ItemClass, string, string])[] = [['goods', '货物', 'goods'], ['works', '工程', 'works'], ['services', '服务', 'services']]

export default defineRule({
  id: 'procurement/classes-by-item',
  version: 1,
  severity: 'info',
  title: { zh: '货物、工程、服务的金额与采购品目相符', en: 'Goods, works and services as the items have them' },
  formula: { zh: '货物 = Σ货物类品目；工程 = Σ工程类品目；服务 = Σ服务类品目', en: 'goods = Σ items of goods; works = Σ items of works; services = Σ items of services' },
  basis: [ACCOUNTING, { type: 'standard', zh: '政府采购品目分类目录（财库〔2022〕31号）', en: 'Classification of procurement items (Caiku [2022] No. 31)' }],
  rationale: {
    zh: '三类金额由明细按品目归类而来，归类不同会影响采购方式和限额标准。',
    en: 'The three amounts follow from the items of the detail; another class means other procedures and thresholds.',
  },
  assumptions: [
    { zh: '印有类别或品目编码（A货物、B工程、C服务）的以其为准；只有名称的，以“服务”“施工”“工程”结尾的名称归类，其余为货物。', en: 'A printed class or item code (A goods, B works, C services) decides; by name alone, items that end in 服务 are services, in 施工 or 工程 works, the rest goods.' },
  ],
  exclusions: [{ zh: '只凭名称归类的差异是提示：名称不能完全决定品目。', en: 'A difference by names alone is information: a name does not settle the class.' }],
  messages: {
    differs: {
      zh: '{where}为{actual}，按采购明细的品目归类，{class}合计为{computed}。',
      en: '{where} says {actual}; by their items the detail rows of {class} add up to {computed}.',
    },
  },
  appliesTo: (disclosure) => disclosure.procurement.length > 0 || { zh: '没有政府采购明细。', en: 'There are no procurement rows.' },
  check(disclosure, context) {
    const rows = disclosure.procurement
    const unit = rows[0] ? procurementUnit(disclosure, rows[0]) : null
    const totals = rows.map((row) => row.total)
    if (!unit || totals.some((total) => total === null)) {
      return { applications: 0, findings: [], unable: { zh: '有明细行的金额未能识别。', en: 'Some rows have no recognised amount.' } }
    }
    const sure = rows.every((row) => printedItemClass(row) !== null)
    let applications = 0
    const findings: FindingDraft<'differs'>[] = []
    for (const [itemClass, zh, en] of CLASSES) {
      const fact = classFact(context.facts.all, itemClass)
      if (!fact) continue
      applications += 1
      const parts = rows.filter((row) => (printedItemClass(row) ?? itemClassByName(row.itemName || row.projectName)) === itemClass)
        .flatMap((row): ProcurementNumber[] => (row.total ? [row.total] : []))
      const range = parts.reduce((sum, part) => addIntervals(sum, procurementInterval(part, unit)), exactly(ZERO))
      if (intervalsMeet(range, intervalOf(fact))) continue
      const computed = `${amountText(parts.reduce((sum, part) => addDecimals(sum, part.value), ZERO), unitOf(fact))}${UNIT_NAME[unitOf(fact)]}`
      findings.push({
        message: 'differs', key: itemClass, ...(sure ? { severity: 'warning' as const } : {}),
        data: { where: describeFact(disclosure, fact), actual: factText(fact), class: { zh, en }, computed },
        expected: computed, actual: factText(fact), facts: [fact.id], places: [...fact.places, ...parts.flatMap((part) => part.places)],
      })
    }
    return { applications, findings, nothing: { zh: '没有分别列出货物、工程、服务的金额。', en: 'Goods, works and services are not given apart.' } }
  },
})

const classFact = (facts: readonly Fact[], itemClass: ItemClass): Fact | undefined => facts.find(({ key, kind, ...fact }) =>
  key.measure === 'procurement' && key.item === itemClass && key.fund === 'all' && kind === 'amount' && isPrinted({ key, kind, ...fact }))
