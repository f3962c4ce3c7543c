import type { CheckRun, Outcome, RuleRun } from '../../model/finding.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { groupName, ruleGroup, ruleTitle } from '../rule-titles.ts'
import { countOutcomes } from '../severity.ts'
import { OUTCOME_NAME } from '../words.ts'
import { html, type Html } from './html.ts'
import { phrase, type Words } from './words.ts'

/** What nothing is known of stands first. */
const ORDER: readonly Outcome[] = ['couldNotRun', 'failed', 'passed', 'notApplicable']

/** What every rule did on this document. */
export function ledgerHtml(run: CheckRun, words: Words, language: ReportLanguage): Html {
  const counts = countOutcomes(run)
  return html`<p class="ledger-sum">${ORDER.map((one) => html`<span class="outcome ${one}">${OUTCOME_NAME[one][language]} <b>${counts[one]}</b></span>`)}</p>
${ORDER.filter((one) => counts[one] > 0).map((one) => html`<details class="outcome-group"${one !== 'notApplicable' && html` open`}><summary>${OUTCOME_NAME[one][language]}<span class="number-of">${phrase(words.ruleCount, { n: counts[one] })}</span></summary>
<ul class="ledger">${run.runs.filter(({ outcome }) => outcome === one).map((rule) => line(rule, words, language))}</ul></details>`)}`
}

function line({ rule, outcome, applications, reason }: RuleRun, words: Words, language: ReportLanguage): Html {
  const applied = outcome === 'passed' || outcome === 'failed'
  return html`<li class="${outcome}"><span class="rule-title">${ruleTitle(rule, language)}</span> <code>${rule}</code>
<span class="rule-facts">${groupName(ruleGroup(rule), language)}${applied && html` · ${words.applications} ${applications}`}</span>
${reason && html`<span class="reason">${applied && html`${words.partial}${language === 'zh' ? '：' : ': '}`}${reason[language]}</span>`}</li>`
}
