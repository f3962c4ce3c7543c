import type { ReportLanguage } from '../checked-document.ts'
import type { DescribePlace } from '../describe-place.ts'
import { valueIn } from '../in-language.ts'
import { basisOf, ruleGroup, ruleOf, ruleTitle } from '../rule-titles.ts'
import { SEVERITY_NAME } from '../words.ts'
import { calculationHtml } from './calculation-html.ts'
import { html, type Html } from './html.ts'
import type { Mark, ShownFinding } from './marks.ts'
import { phrase, type Words } from './words.ts'

export interface FindingView {
  readonly where: DescribePlace
  readonly words: Words
  readonly language: ReportLanguage
}

/** The list of findings, those that follow from one folded under it. */
export const findingList = (shown: readonly ShownFinding[], view: FindingView, cause: ShownFinding | null = null): Html =>
  html`<ol class="${cause ? 'follows-list' : 'finding-list'}">${shown.map((one) => item(one, view, cause))}</ol>`

function item(shown: ShownFinding, view: FindingView, cause: ShownFinding | null): Html {
  const { id, finding, marks, derived } = shown
  const { words, language, where } = view
  const first = marks[0]
  return html`<li class="finding ${finding.severity}" id="${id}" data-severity="${finding.severity}" data-group="${ruleGroup(finding.rule)}">
<button type="button" class="pick" aria-pressed="false"><span class="tag ${finding.severity}">${SEVERITY_NAME[finding.severity][language]}</span><span class="message">${messageOf(shown, language)}</span>${first && html`<span class="where">${where(first.place)}</span>`}</button>
<div class="detail">${detail(shown, view, cause)}</div>
${derived.length > 0 && html`<details class="follows"><summary>${words.follows}<span class="number-of">${phrase(words.count, { n: countAll(derived) })}</span></summary>${findingList(derived, view, shown)}</details>`}
</li>`
}

const messageOf = ({ finding }: ShownFinding, language: ReportLanguage): string => (language === 'zh' ? finding.message : finding.messageEn)

const countAll = (shown: readonly ShownFinding[]): number => shown.reduce((sum, { derived }) => sum + 1 + countAll(derived), 0)

/** What the inspector shows of a finding; in print it stands under the message. */
function detail(shown: ShownFinding, view: FindingView, cause: ShownFinding | null): Html {
  const { finding, marks } = shown
  const { words, language } = view
  const rule = ruleOf(finding.rule)
  const hasValues = finding.expected !== null || finding.actual !== null
  return html`${hasValues && html`<dl class="values"><div><dt>${words.printed}</dt><dd class="actual">${finding.actual === null ? words.blank : valueIn(finding.actual, language)}</dd></div>${finding.expected !== null && html`<div><dt>${words.expected}</dt><dd class="expected">${valueIn(finding.expected, language)}</dd></div>`}</dl>`}
${finding.calculation && calculationHtml(shown, finding.calculation, words, language)}
<h4>${words.places}</h4>
<ol class="places">${marks.filter(({ role }) => role !== 'term').map((mark) => placeItem(mark, view))}</ol>
${cause && html`<p class="cause">${words.causedBy}${language === 'zh' ? '：' : ': '}<a href="#${cause.id}" data-pick="${cause.id}">${messageOf(cause, language)}</a></p>`}
${shown.derived.length > 0 && html`<h4 class="follows-title">${words.follows}</h4><ul class="follows-links">${shown.derived.map((one) => html`<li><a href="#${one.id}" data-pick="${one.id}">${messageOf(one, language)}</a></li>`)}</ul>`}
<dl class="about-rule"><div><dt>${words.rule}</dt><dd>${ruleTitle(finding.rule, language)} <code>${finding.rule}</code></dd></div>
${rule && html`<div><dt>${words.why}</dt><dd>${rule.rationale[language]}</dd></div>`}
${finding.basis.length > 0 && html`<div><dt>${words.basis}</dt><dd>${basisOf(finding, language).join(language === 'zh' ? '；' : '; ')}</dd></div>`}</dl>`
}

function placeItem({ id, role, place }: Mark, { words, where }: FindingView): Html {
  const printed = place.text.replace(/\s+/g, ' ').trim()
  return html`<li class="${role}"><a href="#${id}" data-goto="${id}"><span class="role">${role === 'wrong' ? words.wrongPlace : words.againstPlace}</span><span class="where">${where(place)}</span><q>${printed === '' ? words.blank : shorten(printed)}</q></a></li>`
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
