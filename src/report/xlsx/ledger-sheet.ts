import type { WriteSheet } from 'hucre/xlsx'
import type { CheckRun, Outcome } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { groupName, ruleGroup, ruleTitle } from '../rule-titles.ts'
import { OUTCOME_NAME } from '../words.ts'
import { createSheet } from './sheet-builder.ts'
import { BODY, CENTRED, HEAD } from './styles.ts'

const HEADER = {
  zh: ['结果', '类别', '规则', '规则编号', '适用次数', '问题数', '原因'],
  en: ['Outcome', 'Group', 'Rule', 'Id', 'Applied', 'Findings', 'Reason'],
} as const

const ORDER: readonly Outcome[] = ['couldNotRun', 'failed', 'passed', 'notApplicable']

/** What every rule did: a rule that did not run is not a pass, and is said so. */
export function ledgerSheet(run: CheckRun, language: ReportLanguage): WriteSheet {
  const sheet = createSheet([12, 13, 44, 34, 10, 10, 70])
  sheet.add([...HEADER[language]], HEAD, 24)
  const sorted = run.runs.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
  for (const { rule, outcome, applications, reason } of sorted) {
    const applied = outcome === 'passed' || outcome === 'failed'
    sheet.add([
      OUTCOME_NAME[outcome][language], groupName(ruleGroup(rule), language), ruleTitle(rule, language), rule,
      applied ? applications : null, applied ? run.findings.filter((finding) => finding.rule === rule).length : null, reason?.[language] ?? null,
    ], [CENTRED, CENTRED, BODY, BODY, CENTRED, CENTRED, BODY])
  }
  return sheet.build({
    name: language === 'zh' ? '规则执行情况' : 'Rules', freezePane: { rows: 1 },
    autoFilter: { range: `A1:G${Math.max(1, sheet.rows.length)}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  })
}
