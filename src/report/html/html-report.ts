import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import { documentTitle } from '../document-title.ts'
import { wrongPlaces } from '../place-roles.ts'
import { resultWords } from '../result-words.ts'
import { groupName, ruleGroup } from '../rule-titles.ts'
import { countSeverities, SEVERITIES } from '../severity.ts'
import { SEVERITY_NAME } from '../words.ts'
import { aboutHtml } from './about-html.ts'
import { blocksHtml } from './blocks-html.ts'
import { findingList } from './finding-html.ts'
import { html, type Html } from './html.ts'
import { ledgerHtml } from './ledger-html.ts'
import { allMarks, shownFindings, unreadMarks } from './marks.ts'
import { pagesHtml } from './pages-html.ts'
import { pageOf } from './page-of.ts'
import { pageWords, type Words } from './words.ts'

/**
 * One document as one HTML file that needs no server and asks nothing of the network: its pages with the marked places,
 * the findings beside, an inspector for sums, the ledger of rules. Everything from the document is escaped; a content
 * security policy lets nothing run but the report's own script.
 */
export async function htmlReport(document: CheckedDocument, language: ReportLanguage): Promise<string> {
  const words = pageWords(language)
  const { disclosure, run } = document
  const title = documentTitle(document.path, disclosure, language)
  if (!disclosure || !run) return pageOf(title, failure(document, title, words), language, words)
  const shown = shownFindings(run.findings, wrongPlaces(disclosure))
  const marks = [...allMarks(shown), ...unreadMarks(disclosure)]
  const view = { where: describePlaces(disclosure, language), words, language }
  const source = disclosure.source.pages.length > 0
    ? await pagesHtml(disclosure, document.bytes, marks, words)
    : blocksHtml(disclosure.source, marks, words)
  const findings = shown.length > 0 ? findingList(shown, view) : html`<p class="empty">${words.noFindings}</p>`
  const body = html`${header(title, document, language, words)}
<div class="frame">
<aside class="panel" aria-label="${words.report}">
${tabs(words, run.findings.length)}
<section class="tab-body" id="tab-findings" role="tabpanel" aria-labelledby="to-findings">${filters(document, language, words)}<div class="scroll-y">${findings}<p class="empty no-match" hidden>${words.noMatch}</p></div></section>
<section class="tab-body" id="tab-rules" role="tabpanel" aria-labelledby="to-rules"><h2 class="print-title">${words.rules}</h2><div class="scroll-y">${ledgerHtml(run, words, language)}</div></section>
<section class="tab-body" id="tab-about" role="tabpanel" aria-labelledby="to-about"><h2 class="print-title">${words.about}</h2><div class="scroll-y">${aboutHtml(document, disclosure, words, language)}</div></section>
</aside>
<main class="document" aria-label="${words.document}" tabindex="-1">${tools(words)}<div class="view" tabindex="0" role="region" aria-label="${words.document}">${source}</div></main>
<section class="inspector" id="inspector" aria-live="polite" aria-label="${words.places}" hidden><div class="inspector-head"><span class="tag"></span><h2></h2><div class="inspector-steps"><button type="button" class="step back">‹ ${words.previous}</button><button type="button" class="step forward">${words.next} ›</button></div><button type="button" class="icon close" aria-label="${words.close}">✕</button></div><div class="inspector-body"></div></section>
</div>`
  return pageOf(title, body, language, words)
}

function header(title: string, document: CheckedDocument, language: ReportLanguage, words: Words): Html {
  const result = document.run ? resultWords(document.run, language) : ''
  return html`<a class="skip" href="#tab-findings">${words.skip}</a><header class="top"><span class="brand" aria-hidden="true">明算</span><div class="top-title"><h1>${title}</h1><p>${result}</p></div></header>`
}

const tabs = (words: Words, count: number): Html => html`<div class="tabs" role="tablist">
<button type="button" role="tab" id="to-findings" aria-controls="tab-findings" aria-selected="true">${words.findings}<span class="number-of">${count}</span></button>
<button type="button" role="tab" id="to-rules" aria-controls="tab-rules" aria-selected="false">${words.rules}</button>
<button type="button" role="tab" id="to-about" aria-controls="tab-about" aria-selected="false">${words.about}</button></div>`

function filters({ run }: CheckedDocument, language: ReportLanguage, words: Words): Html {
  const findings = run?.findings ?? []
  const counts = countSeverities(findings)
  const groups = [...new Set(findings.map(({ rule }) => ruleGroup(rule)))].sort()
  return html`<form class="filters" role="search">
<div class="severities" role="group" aria-label="${words.severity}">${SEVERITIES.filter((one) => counts[one] > 0).map((one) => html`<button type="button" class="chip ${one}" data-severity="${one}" aria-pressed="true">${SEVERITY_NAME[one][language]} <b>${counts[one]}</b></button>`)}</div>
<div class="search-row"><label class="unseen" for="search">${words.search}</label><input id="search" type="search" placeholder="${words.searchHint}" autocomplete="off">
<label class="unseen" for="group">${words.group}</label><select id="group"><option value="">${words.allGroups}</option>${groups.map((group) => html`<option value="${group}">${groupName(group, language)}</option>`)}</select></div>
</form>`
}

const tools = (words: Words): Html => html`<div class="tools"><button type="button" class="icon zoom-out" aria-label="${words.zoomOut}">−</button><button type="button" class="icon fit">${words.fit}</button><button type="button" class="icon zoom-in" aria-label="${words.zoomIn}">+</button><span class="keys">${words.keys}</span></div>`

const failure = ({ error, path }: CheckedDocument, title: string, words: Words): Html =>
  html`<header class="top"><span class="brand" aria-hidden="true">明算</span><div class="top-title"><h1>${title}</h1></div></header><main class="failure"><h2>${words.notChecked}</h2><p>${error?.message ?? ''}</p><p><code>${path}</code></p></main>`
