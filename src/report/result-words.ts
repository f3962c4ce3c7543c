import type { CheckRun } from '../model/finding.ts'
import type { ReportLanguage } from './checked-document.ts'
import { findingTree } from './finding-tree.ts'
import { countSeverities, SEVERITIES } from './severity.ts'
import { SEVERITY_NAME } from './words.ts'

/** The result of a check in one sentence. Never "nothing wrong": without findings it says what was checked and what was not. */
export function resultWords(run: CheckRun, language: ReportLanguage): string {
  const zh = language === 'zh'
  const done = run.runs.filter(({ outcome }) => outcome === 'passed').length
  const caveat = caveatWords(run, zh)
  if (run.findings.length === 0) {
    if (done === 0) return zh ? `没有一条规则得以执行，不能得出结论${caveat}` : `No rule was applied: nothing can be said${caveat}`
    return zh ? `已执行的${done}条规则没有发现问题${caveat}` : `The ${done} rules that were applied found nothing${caveat}`
  }
  const counts = countSeverities(run.findings)
  const parts = SEVERITIES.filter((one) => counts[one] > 0)
    .map((one) => (zh ? `${SEVERITY_NAME[one].zh}${counts[one]}处` : `${counts[one]} ${SEVERITY_NAME[one].en}${plural(counts[one])}`))
  const causes = findingTree(run.findings).length
  const grouped = causes === run.findings.length ? '' : zh ? `，归为${causes}个原因` : `, from ${causes} cause${plural(causes)}`
  return `${parts.join(zh ? '，' : ', ')}${grouped}${caveat}`
}

function caveatWords(run: CheckRun, zh: boolean): string {
  const open = run.runs.filter(({ outcome }) => outcome === 'couldNotRun').length
  const partly = run.runs.filter(({ outcome, reason }) => reason !== null && (outcome === 'passed' || outcome === 'failed')).length
  const rest = [
    open > 0 ? (zh ? `${open}条规则未能执行` : `${open} rule${plural(open)} could not run`) : '',
    partly > 0 ? (zh ? `${partly}条规则只核对了一部分` : `${partly} rule${plural(partly)} checked only a part`) : '',
  ].filter(Boolean)
  if (rest.length === 0) return zh ? '。' : '.'
  return zh ? `；${rest.join('，')}，详见规则执行情况。` : `; ${rest.join(', ')}: see the rules.`
}

export const plural = (count: number): string => (count === 1 ? '' : 's')
