import type { Calculation } from '../../model/finding.ts'
import { alignedValues, differenceOf, rangesMeet, withoutCommonTable } from '../calculation.ts'
import type { ReportLanguage } from '../checked-document.ts'
import { labelIn, unitIn } from '../in-language.ts'
import { html, type Html, type HtmlValue } from './html.ts'
import type { Mark, ShownFinding } from './marks.ts'
import type { Words } from './words.ts'

/** The sum with its intervals: every term with sign, printed number and bounds; calculated against reported. */
export function calculationHtml(shown: ShownFinding, calculation: Calculation, words: Words, language: ReportLanguage): Html {
  const { terms, computed, reported, unit } = calculation
  const meet = rangesMeet(calculation)
  const difference = differenceOf(calculation)
  const first = shown.marks[0]
  const lines = [...terms, computed, reported]
  const columns = [lines.map(({ value }) => value), lines.map(({ low }) => low), lines.map(({ high }) => high)].map(alignedValues)
  const named = withoutCommonTable([...terms.map(({ label }) => label), reported.label])
  const labels = named.labels.map((label) => labelIn(label, language))
  const numbers = (index: number): Html =>
    html`<td class="number">${columns[0]?.[index]}</td><td class="number bound">${columns[1]?.[index]}</td><td class="number bound">${columns[2]?.[index]}</td>`
  const name = (label: string, mark: Mark | null | undefined): HtmlValue =>
    (mark ? html`<a href="#${mark.id}" data-goto="${mark.id}">${label}</a>` : label)
  return html`<figure class="calculation"><figcaption>${words.arithmetic}<span class="unit">${labelIn(named.table, language)} ${words.unit}${language === 'zh' ? '：' : ': '}${unitIn(unit, language)}</span></figcaption>
<div class="scroll"><table>
<thead><tr><th scope="col"><span class="unseen">${words.sign}</span></th><th scope="col">${words.item}</th><th scope="col" class="number">${words.value}</th><th scope="col" class="number">${words.low}</th><th scope="col" class="number">${words.high}</th></tr></thead>
<tbody>${terms.map(({ sign }, index) =>
    html`<tr><td class="sign">${sign < 0 ? '−' : '+'}</td><th scope="row">${name(labels[index] ?? '', shown.termMarks[index])}</th>${numbers(index)}</tr>`)}</tbody>
<tfoot><tr class="computed"><td class="sign">=</td><th scope="row">${words.computed}</th>${numbers(terms.length)}</tr>
<tr class="reported${meet === false && ' apart'}"><td class="sign">${meet === true ? '=' : '≠'}</td><th scope="row">${name(`${words.reported} ${labels.at(-1) ?? ''}`, first)}</th>${numbers(terms.length + 1)}</tr>
${difference && html`<tr class="difference"><td></td><th scope="row">${words.difference}</th><td class="number">${difference}</td><td colspan="2"></td></tr>`}</tfoot></table></div>
<p class="verdict">${meet !== null && (meet ? words.rangesMeet : words.rangesApart)} ${words.rangeNote}</p></figure>`
}
