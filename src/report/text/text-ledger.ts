import type { CheckRun, RuleRun } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { mask } from '../mask.ts'
import { ruleTitle } from '../rule-titles.ts'
import { countOutcomes } from '../severity.ts'
import { OUTCOME_NAME } from '../words.ts'
import type { TextWriter } from './text-writer.ts'

/** What every rule did: those that could not run first, since nothing is known of what they would have found. */
export function writeLedger(writer: TextWriter, run: CheckRun, language: ReportLanguage): void {
  const zh = language === 'zh'
  const counts = countOutcomes(run)
  const order = ['couldNotRun', 'failed', 'passed', 'notApplicable'] as const
  const summary = order.map((one) => (zh ? `${OUTCOME_NAME[one].zh}${counts[one]}` : `${OUTCOME_NAME[one].en} ${counts[one]}`))
  writer.line('', zh ? `规则执行情况（共${run.runs.length}条：${summary.join('，')}）` : `Rules (${run.runs.length}: ${summary.join(', ')})`, 'bold')
  for (const outcome of order) {
    const runs = run.runs.filter((one) => one.outcome === outcome)
    if (runs.length === 0) continue
    writer.line('  ', `${OUTCOME_NAME[outcome][language]}${zh ? `（${runs.length}）` : ` (${runs.length})`}`, outcome === 'couldNotRun' ? 'warning' : 'bold')
    if (outcome === 'couldNotRun' || outcome === 'notApplicable') writeByReason(writer, runs, language)
    else writeApplied(writer, runs, language)
  }
}

/** Rules with one reason stand together: a document without 政府性基金 has a dozen of them. */
function writeByReason(writer: TextWriter, runs: readonly RuleRun[], language: ReportLanguage): void {
  const groups = Map.groupBy(runs, (run) => run.reason?.[language] ?? (language === 'zh' ? '没有说明原因' : 'no reason given'))
  for (const [reason, group] of groups) {
    const titles = group.map((run) => ruleTitle(run.rule, language)).join(language === 'zh' ? '、' : ', ')
    writer.line('    · ', `${titles}${language === 'zh' ? '：' : ': '}${mask(reason)}`)
  }
}

function writeApplied(writer: TextWriter, runs: readonly RuleRun[], language: ReportLanguage): void {
  const zh = language === 'zh'
  const whole = runs.filter((run) => run.reason === null)
  const times = (run: RuleRun): string => (zh ? `${ruleTitle(run.rule, language)}（${run.applications}次）` : `${ruleTitle(run.rule, language)} (${run.applications}×)`)
  if (whole.length > 0) writer.line('    · ', whole.map(times).join(zh ? '、' : ', '))
  for (const run of runs) {
    if (run.reason) writer.line('    · ', `${times(run)}${zh ? '，其中有未核对的：' : ', a part unchecked: '}${mask(run.reason[language])}`, 'warning')
  }
}
