import { attribute, styleOf, type HtmlElement } from './parse-html.ts'

/** How text is shown, as far as elements and their style attributes say. */
export interface HtmlStyle {
  readonly bold: boolean
  readonly centred: boolean
  readonly headingLevel: number | null
  /** Points. */
  readonly fontSize: number | null
  readonly verbatim: boolean
  /** Whether list items show their number. */
  readonly marker: boolean
  /** Inside the page's own footer (`<footer>`): its text is no part of what stands above. */
  readonly footer: boolean
}

export const PLAIN: HtmlStyle = { bold: false, centred: false, headingLevel: null, fontSize: null, verbatim: false, marker: true, footer: false }

/** The style inside an element. */
export function inherit(style: HtmlStyle, element: HtmlElement): HtmlStyle {
  const name = element.tagName
  const heading = /^h([1-6])$/.exec(name)
  const weight = styleOf(element, 'font-weight')
  const align = styleOf(element, 'text-align') ?? attribute(element, 'align')?.toLowerCase() ?? (name === 'center' ? 'center' : undefined)
  const list = styleOf(element, 'list-style') ?? styleOf(element, 'list-style-type')
  return {
    bold: weight === undefined ? style.bold || heading !== null || ['b', 'strong', 'th'].includes(name) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    centred: align === undefined ? style.centred : align === 'center',
    headingLevel: heading ? Number(heading[1]) : style.headingLevel,
    fontSize: pointsOf(styleOf(element, 'font-size')) ?? style.fontSize,
    verbatim: style.verbatim || name === 'pre' || /^pre(?!-line)/.test(styleOf(element, 'white-space') ?? ''),
    marker: list === undefined ? style.marker : !list.includes('none'),
    footer: style.footer || name === 'footer',
  }
}

function pointsOf(size: string | undefined): number | null {
  const match = /^(\d+(?:\.\d+)?)(pt|px)$/.exec(size ?? '')
  if (!match) return null
  return match[2] === 'pt' ? Number(match[1]) : (Number(match[1]) * 3) / 4
}
