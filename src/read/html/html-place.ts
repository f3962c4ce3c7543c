import type { HtmlPlace } from '../../model/place.ts'
import { childElements, isElement, type HtmlElement, type HtmlNode } from './parse-html.ts'

/** Tells CSS paths and positions of a page's nodes. */
export interface HtmlPlaces {
  ofElement(element: HtmlElement, text: string): HtmlPlace
  /** `before` is the white space in front of the text inside its node. */
  ofText(node: HtmlNode, parent: HtmlElement, before: string, text: string): HtmlPlace
}

export function makePlaces(): HtmlPlaces {
  const paths = new Map<HtmlElement, string>()
  const pathOf = (element: HtmlElement): string => {
    const known = paths.get(element)
    if (known !== undefined) return known
    const parent = element.parentNode
    const above = parent && 'tagName' in parent && isElement(parent) ? pathOf(parent) : null
    const siblings = parent ? childElements(parent) : [element]
    const counts = new Map<string, number>()
    for (const sibling of siblings) {
      const count = (counts.get(sibling.tagName) ?? 0) + 1
      counts.set(sibling.tagName, count)
      paths.set(sibling, `${above === null ? '' : `${above} > `}${selectorOf(sibling, count)}`)
    }
    return paths.get(element) ?? element.tagName
  }
  return {
    ofElement: (element, text) => ({ type: 'html', path: pathOf(element), line: element.sourceCodeLocation?.startLine ?? 1, column: element.sourceCodeLocation?.startCol ?? 1, text }),
    ofText(node, parent, before, text) {
      const lines = before.split('\n')
      const line = node.sourceCodeLocation?.startLine ?? 1
      const column = node.sourceCodeLocation?.startCol ?? 1
      const last = lines.at(-1)?.length ?? 0
      return { type: 'html', path: pathOf(parent), line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1, text }
    },
  }
}

function selectorOf(element: HtmlElement, count: number): string {
  const name = element.tagName.replace(/[^\w-]/g, (character) => `\\${character}`)
  return element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'head' ? name : `${name}:nth-of-type(${count})`
}
