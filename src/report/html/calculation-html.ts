import type { Calculation } from '../../model/finding.ts'
import { differenceOf, grouped, rangesMeet } from '../calculation.ts'
import { html, type Html } from './html.ts'
import type { ShownFinding } from './marks.ts'
import type { Words } from './words.ts'

/** The sum with its intervals: every term with sign, printed number and bounds; calculated against reported. */
export function calculationHtml(shown: ShownFinding, calculation: Calculation, words: Words): Html {
  const { terms, computed, reported, unit } = calculation
  const meet = rangesMeet(calculation)
  const difference = differenceOf(calculation)
  const first = shown.marks[0]
  return html`<figure class="calculation"><figcaption>${words.arithmetic}<span class="unit">${words.unit} ${unit}</span></figcaption>
<div class="scroll"><table>
<thead><tr><th scope="col"><span class="unseen">${words.sign}</span></th><th scope="col">${words.item}</th><th scope="col" class="number">${words.value}</th><th scope="col" class="number">${words.low}</th><th scope="col" class="number">${words.high}</th></tr></thead>
<tbody>${terms.map((term, index) => {
    const mark = shown.termMarks[index]
    const label = mark ? html`<a href="#${mark.id}" data-goto="${mark.id}">${term.label}</a>` : term.label
    return html`<tr><td class="sign">${term.sign < 0 ? '−' : '+'}</td><th scope="row">${label}</th>${numbers(term)}</tr>`
  })}</tbody>
<tfoot><tr class="computed"><td class="sign">=</td><th scope="row">${words.computed}</th>${numbers(computed)}</tr>
<tr class="reported ${meet === false && 'apart'}"><td class="sign">${meet === true ? '=' : '≠'}</td><th scope="row">${first ? html`<a href="#${first.id}" data-goto="${first.id}">${words.reported} ${reported.label}</a>` : `${words.reported} ${reported.label}`}</th>${numbers(reported)}</tr>
${difference && html`<tr class="difference"><td></td><th scope="row">${words.difference}</th><td class="number">${difference}</td><td colspan="2"></td></tr>`}</tfoot></table></div>
<p class="verdict">${meet !== null && (meet ? words.rangesMeet : words.rangesApart)} ${words.rangeNote}</p></figure>`
}

const numbers = ({ value, low, high }: { readonly value: string; readonly low: string; readonly high: string }): Html =>
  html`<td class="number">${grouped(value)}</td><td class="number bound">${grouped(low)}</td><td class="number bound">${grouped(high)}</td>`
