import { addDecimals, compareDecimals, parseDecimal, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import { intervalsMeet, printedInterval, type Interval } from '../../../../model/interval.ts'
import { toHalfWidth } from '../../../../model/number-text.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import type { Place } from '../../../../model/place.ts'
import { toFen, unitIn } from '../../../../model/unit.ts'
import { amountText } from '../../../claim-arithmetic.ts'
import type { CheckContext } from '../../../context.ts'
import { describeFact } from '../../../describe-fact.ts'
import { comparableName, formInterval, hasSheets } from '../../../performance-text.ts'
import { factText, intervalOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** One amount of the form that a table of the budget prints too. */
interface Item {
  readonly name: { readonly zh: string; readonly en: string }
  readonly text: string
  readonly interval: Interval
  readonly places: readonly Place[]
  readonly same: readonly Fact[]
}

type Draft = FindingDraft<'differs' | 'sum'>

export default defineRule({
  id: 'performance/overall-funds',
  version: 1,
  severity: 'warning',
  title: { zh: '部门整体支出绩效目标表的预算数应与部门预算一致', en: "The form of the whole department has the department's budget" },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '绩效目标与预算同步申报、同步批复、同步公开', en: 'Performance targets are submitted, approved and published together with the budget' },
  ],
  rationale: { zh: '整体支出绩效目标表的资金总额、基本支出、项目支出就是部门预算的数，与支出总表不同便是用了申报时的旧数。', en: 'The total, basic and project expenditure of the form are those of the budget; others were left from the application.' },
  formula: { zh: '资金总额 = 支出预算合计；基本支出、项目支出 = 支出总表；基本支出 + 项目支出 = 资金总额', en: 'total = budgeted expenditure; basic and project expenditure = expenditure summary; basic + project = total' },
  assumptions: [{ zh: '表上的部门（单位）名称与文件的部门（单位）相同。', en: "The form's department is the document's." }],
  exclusions: [{ zh: '下属单位的整体绩效目标表；表中印有几个支出总计（含结转或不含结转）的，与其中一个相符即可。', en: 'Forms of subordinate units; where tables print several totals (with carry-over or without), one of them suffices.' }],
  messages: {
    differs: { zh: '部门整体支出绩效目标表的{item}为{form}，{where}为{other}。', en: 'The form of the whole department has {form} as {item}, {where} {other}.' },
    sum: { zh: '部门整体支出绩效目标表的基本支出与项目支出之和为{sum}，资金总额为{total}，两者不等。', en: 'Basic and project expenditure of the form add up to {sum}, its total is {total}.' },
  },
  appliesTo: (disclosure) => (disclosure.kind === 'final' ? { zh: '只用于预算公开。', en: 'For budgets only.' } : hasSheets(disclosure)),
  check(disclosure, context) {
    const sheets = disclosure.performance.filter((sheet) => sheet.scope === 'overall' && isOwn(disclosure, sheet))
    const items = sheets.flatMap((sheet) => itemsOf(disclosure, context, sheet))
    const compared = items.filter(({ same }) => same.length > 0)
    const findings = compared.flatMap(({ name, text, interval, places, same }): Draft[] => {
      const [first] = same
      if (!first || places.length === 0 || same.some((fact) => intervalsMeet(intervalOf(fact), interval))) return []
      return [{ message: 'differs', data: { item: name, form: text, where: describeFact(disclosure, first), other: factText(first) }, key: `${name.en}|${text}`, places: [...places, ...first.places], facts: [first.id], actual: text }]
    })
    const sums = sheets.flatMap(sumOf)
    return {
      applications: compared.length + sums.length, findings: [...findings, ...sums.flatMap(({ draft }) => draft)],
      nothing: { zh: '没有写资金的部门整体支出绩效目标表。', en: 'No form of a whole department has funds.' },
    }
  },
})

/** The form of the very department or unit of the document; a form without a name is its own. */
function isOwn({ entity }: Disclosure, { projectName }: PerformanceSheet): boolean {
  const [own, other] = [comparableName(entity ?? ''), comparableName(projectName.text)]
  return other === '' || own === '' || other === own
}

function itemsOf(disclosure: Disclosure, context: CheckContext, sheet: PerformanceSheet): Item[] {
  const total = sheet.annualFunds?.total
  const whole = total && formInterval(total, sheet.unit)
  const items: Item[] = total?.fen && whole ? [{ name: { zh: '资金总额', en: 'the total' }, text: textOf(total.fen, sheet), interval: whole, places: total.places, same: expenditures(disclosure, context, null) }] : []
  for (const [label, nature, en] of [['基本支出', 'basic', 'basic expenditure'], ['项目支出', 'project', 'project expenditure']] as const) {
    const amount = natureOf(sheet, label)
    if (amount) items.push({ name: { zh: label, en }, text: textOf(amount.fen, sheet), interval: amount.interval, places: amount.places, same: expenditures(disclosure, context, nature) })
  }
  return items
}

const textOf = (fen: Decimal, sheet: PerformanceSheet): string => amountText(fen, sheet.unit ?? 'yuan')

/** 基本支出 or 项目支出 of the form, printed beside its label. */
function natureOf(sheet: PerformanceSheet, label: string) {
  const field = sheet.otherFields.find((other) => other.label.replace(/^其中:?/, '').replace(/\(.*\)$/, '') === label)?.field
  const digits = /^(-?\d[\d,]*(?:\.(\d+))?)\s*(?:亿|万|千)?元?$/.exec(toHalfWidth(field?.text ?? '').trim())
  const value = digits ? parseDecimal((digits[1] ?? '').replaceAll(',', '')) : null
  const unit = unitIn(field?.text ?? '') ?? sheet.unit
  if (!field || !value || !unit) return null
  const { low, high } = printedInterval(value, digits?.[2]?.length ?? 0)
  return { fen: toFen(value, unit), interval: { low: toFen(low, unit), high: toFen(high, unit) }, places: field.places }
}

/** Totals of expenditure that the tables print for this year: all funds, all units. */
function expenditures(disclosure: Disclosure, context: CheckContext, nature: 'basic' | 'project' | null): Fact[] {
  const wrongUnit = new Set(context.causes.units.map(({ table }) => table))
  return context.relations.trusted.facts.filter(({ key, origin, kind, interval }) => origin.type === 'cell' && !wrongUnit.has(origin.table) && kind === 'amount' && interval !== null
    && (key.measure === 'expenditure' || (nature === null && key.measure === 'expenditureGrandTotal')) && key.fund === 'all' && key.year === disclosure.year && key.nature === nature
    && key.functional === null && key.economic === null && key.item === null && key.project === null && key.unit === null)
}

function sumOf(sheet: PerformanceSheet): { readonly draft: Draft[] }[] {
  const total = sheet.annualFunds?.total
  const [basic, project] = [natureOf(sheet, '基本支出'), natureOf(sheet, '项目支出')]
  if (!total?.fen || !basic || !project) return []
  const sum = addDecimals(basic.fen, project.fen)
  const same = compareDecimals(sum, total.fen) === 0 || total.places.length === 0
  const unit = sheet.unit ?? 'yuan'
  return [{
    draft: same ? [] : [{
      message: 'sum', data: { sum: amountText(sum, unit), total: amountText(total.fen, unit) }, key: `sum|${amountText(sum, unit)}`,
      places: [...total.places, ...basic.places, ...project.places], expected: amountText(sum, unit), actual: amountText(total.fen, unit),
    }],
  }]
}
