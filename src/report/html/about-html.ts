import type { Disclosure } from '../../model/disclosure.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { coveragePercent } from '../document-title.ts'
import { partsWords } from '../parts-words.ts'
import { placeText } from '../place-text.ts'
import { TOOL } from '../tool.ts'
import { formatName, KIND_NAME, SCOPE_NAME, UNREAD_NAME } from '../words.ts'
import { html, type Html } from './html.ts'
import { phrase, type Words } from './words.ts'

/** What the document is and how much of it was understood. */
export function aboutHtml(document: CheckedDocument, disclosure: Disclosure, words: Words, language: ReportLanguage): Html {
  const { entity, year, kind, scope, tables, source } = disclosure
  const parts = partsWords(disclosure, language)
  const row = (term: string, value: string | number | Html): Html => html`<div><dt>${term}</dt><dd>${value}</dd></div>`
  return html`<dl class="about">
${row(words.file, document.path)}${row(words.format, [formatName(document.mediaType), document.pages === null ? '' : `${document.pages} ${words.pages}`].filter(Boolean).join(' · '))}
${row(words.entity, entity ?? words.unknown)}${row(words.year, year ?? words.unknown)}${row(words.kind, KIND_NAME[kind][language])}${row(words.scope, SCOPE_NAME[scope][language])}
${parts !== null && row(words.note, parts)}${row(words.coverage, coverageLine(disclosure, words))}${row(words.hash, html`<code class="hash">${source.sha256}</code>`)}</dl>
<h3>${words.unread}</h3>${source.unread.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="unread">${source.unread.map((entry, index) => unreadItem(entry, index, language))}</ul>`}
<h3>${words.tables}<span class="number-of">${phrase(words.tableCount, { n: tables.length })}</span></h3>
<ol class="tables">${tables.map((table) => html`<li>${tableLink(table, words)}</li>`)}</ol>
<p class="tool">${phrase(words.toolLine, { tool: `${words.product} ${TOOL.version}` })}</p>`
}

function coverageLine({ coverage }: Disclosure, words: Words): string {
  const percent = coveragePercent(coverage)
  if (percent === null) return words.noNumbers
  const rest = coverage.numbers - coverage.bound
  const said = phrase(words.coverageLine, { ...coverage, percent })
  return rest > 0 ? `${said}, ${phrase(words.uncovered, { n: rest })}`.replace('）, ', '），') : said
}

function unreadItem({ place, reason, text }: Disclosure['source']['unread'][number], index: number, language: ReportLanguage): Html {
  const words = html`${UNREAD_NAME[reason][language]}${text.trim() !== '' && html` <q>${text.replace(/\s+/g, ' ').trim().slice(0, 80)}</q>`}`
  return html`<li>${place ? html`<a href="#u-${index}" data-goto="u-${index}">${placeText(place, language)}</a> ` : ''}${words}</li>`
}

function tableLink({ title, pages }: Disclosure['tables'][number], words: Words): Html {
  const name = title?.text.replace(/\s+/g, '') ?? words.untitled
  const page = pages[0]
  return page === undefined ? html`${name}` : html`<a href="#page-${page}">${name}</a> <span class="where">${phrase(words.page, { n: page })}</span>`
}
