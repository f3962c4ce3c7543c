import { mask } from '../mask.ts'
import { printable } from '../printable.ts'

/** Markup that is safe to put into a page as it is. Only {@link html} makes it. */
export interface Html {
  readonly markup: string
}

export type HtmlValue = string | number | Html | null | false | undefined | readonly HtmlValue[]

/**
 * `html\`<b>${text}</b>\``: every text is escaped, so that nothing a document says becomes markup, and personal data in
 * it is masked. null, undefined and false give nothing; lists are joined.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? ''
  values.forEach((value, index) => {
    markup += render(value) + (strings[index + 1] ?? '')
  })
  return { markup }
}

/** Base64 data and our own style sheet and script, which hold no text of a document. */
export const trusted = (markup: string): Html => ({ markup })

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeHtml(mask(printable(value)))
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(render).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
