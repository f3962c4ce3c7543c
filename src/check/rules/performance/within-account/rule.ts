import { addDecimals, compareDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { Disclosure } from '../../../../model/disclosure.ts'
import type { Fact } from '../../../../model/fact.ts'
import type { PerformanceSheet } from '../../../../model/performance-sheet.ts'
import type { Place } from '../../../../model/place.ts'
import { describeFact } from '../../../describe-fact.ts'
import { hasSheets, projectName } from '../../../performance-text.ts'
import { projectExpenditure } from '../../../project-expenditure.ts'
import { amountText, factText, intervalOf, unitOf } from '../../../relations/operands.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** Money that passes through to other governments is outside the department's own projects. */
const TRANSFERRED = /转移支付|对下|补助(?:市|县|区|乡|下级)|切块|代编/
/** A function account printed as a code: 类 201 to 234, seven digits. */
const ACCOUNT = /(?<!\d)(2[0-3]\d{5})(?!\d)/

export default defineRule({
  id: 'performance/within-account',
  version: 1,
  severity: 'warning',
  title: { zh: '申报表的资金之和不应大于项目支出，写明科目的不应大于该科目的项目支出', en: 'The forms together stay within project expenditure, those of one account within that of the account' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（绩效目标管理）', en: 'Budget Law, Article 32 (performance-goal management)' },
    { type: 'professional', zh: '绩效目标与预算同步申报、同步批复、同步公开', en: 'Performance targets are submitted, approved and published together with the budget' },
  ],
  rationale: { zh: '项目支出只有500万元，所附申报表的年度资金加起来却有620万元，或者某张表写错，或者报表漏列。', en: 'Forms that add up to 620 with project expenditure of 500: one form is wrong or the tables leave something out.' },
  formula: { zh: 'Σ申报表年度资金总额 ≤ 项目支出合计；Σ写明某功能科目的申报表 ≤ 该科目的项目支出', en: 'Σ annual funds of the forms ≤ project expenditure; Σ forms of one account ≤ its project expenditure' },
  assumptions: [{ zh: '表中名称有“科目”“功能分类”的栏目里的七位编码，是项目的功能科目。', en: 'Seven digits in a field named 科目 or 功能分类 are the account of the project.' }],
  exclusions: [{ zh: '部门整体绩效目标表；同名同额的申报表只计一次；转移支付项目；单份申报表已大于项目支出的，另由所附申报表的规则报告。', en: 'Forms of the whole department; forms of one name and amount count once; transfers; a single form above all project expenditure, which another rule reports.' }],
  messages: {
    sum: { zh: '{count}份申报表的年度资金合计{sum}，大于{where}的{whole}。', en: 'The {count} forms add up to {sum} for the year, more than the {whole} of {where}.' },
    account: { zh: '“{project}”等写明科目{account}的申报表年度资金合计{sum}，大于{where}的{whole}。', en: 'The forms of account {account} ("{project}" …) add up to {sum} for the year, more than the {whole} of {where}.' },
  },
  appliesTo: (disclosure) => (disclosure.kind === 'final' ? { zh: '只用于预算公开。', en: 'For budgets only.' } : hasSheets(disclosure)),
  check(disclosure, context) {
    const forms = formsOf(disclosure)
    const whole = projectExpenditure(disclosure, context, 'all')
    const compared: { readonly message: 'sum' | 'account'; readonly account: string; readonly forms: readonly Form[]; readonly bound: Fact }[] = []
    if (whole && forms.length > 1 && forms.every(({ fen }) => compareDecimals(fen, intervalOf(whole).high) <= 0)) compared.push({ message: 'sum', account: '', forms, bound: whole })
    for (const [account, own] of Map.groupBy(forms.filter(({ account: code }) => code !== null), ({ account: code }) => code ?? '')) {
      const bound = projectExpenditure(disclosure, context, 'all', account)
      if (bound) compared.push({ message: 'account', account, forms: own, bound })
    }
    const findings = compared.flatMap(({ message, account, forms: own, bound }): FindingDraft<'sum' | 'account'>[] => {
      const sum = own.reduce((all, { fen }) => addDecimals(all, fen), ZERO)
      const places = own.flatMap(({ places: each }) => each)
      if (compareDecimals(sum, intervalOf(bound).high) <= 0 || places.length === 0) return []
      const text = amountText(sum, unitOf(bound))
      return [{
        message, key: `${message}|${account}`, facts: [bound.id], places: [...places, ...bound.places], actual: text, expected: `≤ ${factText(bound)}`,
        data: { count: own.length, account, project: own[0] ? projectName(own[0].sheet) : '', sum: text, where: describeFact(disclosure, bound), whole: factText(bound) },
      }]
    })
    return { applications: compared.length, findings, nothing: { zh: '表中没有项目支出合计，或只有一份申报表、没有写科目。', en: 'No table prints project expenditure, or there is one form only and no account.' } }
  },
})

interface Form { readonly sheet: PerformanceSheet; readonly fen: Decimal; readonly account: string | null; readonly places: readonly Place[] }

function formsOf({ performance, tables }: Disclosure): Form[] {
  const all = performance.flatMap((sheet): Form[] => {
    const total = sheet.annualFunds?.total
    const words = [sheet.projectName.text, sheet.projectType?.text, ...sheet.otherFields.map(({ field }) => field.text), sheet.table === null ? '' : tables[sheet.table]?.title].join(' ')
    if (sheet.scope !== 'project' || !total?.fen || TRANSFERRED.test(words)) return []
    return [{ sheet, fen: total.fen, account: accountOf(sheet), places: total.places }]
  })
  return [...new Map(all.map((form) => [`${projectName(form.sheet)}|${form.sheet.implementingUnit?.text ?? ''}|${form.fen.digits}`, form])).values()]
}

const accountOf = ({ otherFields, prose }: PerformanceSheet): string | null =>
  [...otherFields, ...prose].flatMap(({ label, field }) => (/科目|功能分类/.test(label) ? ACCOUNT.exec(field.text)?.[1] ?? [] : []))[0] ?? null
