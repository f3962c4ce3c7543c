import { Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5'
import type { ReadBudget } from '../read-budget.ts'
import { tooDeep } from '../read-failures.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

const CHUNK = 1 << 16

/**
 * Parses a page as browsers do, in pieces, so that time and nesting are looked at on the way.
 * @throws {ReadError} tooDeep, timeout.
 */
export function parseHtml(text: string, budget: ReadBudget): HtmlDocument {
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true })
  for (let at = 0; at === 0 || at < text.length; at += CHUNK) {
    budget.checkTime()
    parser.tokenizer.write(text.slice(at, at + CHUNK), at + CHUNK >= text.length)
    if (parser.openElements.stackTop > budget.limits.depth * 4) throw tooDeep(budget.limits.depth)
  }
  return parser.document
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** The value of an attribute; names are in lower case. */
export const attribute = (element: HtmlElement, name: string): string | undefined => element.attrs.find((one) => one.name === name || (one.prefix !== undefined && `${one.prefix}:${one.name}` === name))?.value

export const childElements = (element: { readonly childNodes: readonly HtmlNode[] }): readonly HtmlElement[] => element.childNodes.filter(isElement)

/** The value of a property in a style attribute, in lower case. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = attribute(element, 'style')
  if (style === undefined) return undefined
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() === property) return declaration.slice(colon + 1).replace(/!important/i, '').trim().toLowerCase()
  }
  return undefined
}

/** Neither shown nor printed, as far as the element itself says; style sheets are not looked at. */
export function isHidden(element: HtmlElement): boolean {
  return attribute(element, 'hidden') !== undefined || styleOf(element, 'display') === 'none' || styleOf(element, 'visibility') === 'hidden' || styleOf(element, 'mso-hide') === 'all'
}
