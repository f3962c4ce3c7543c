import { localName, parseXml } from './parse-xml.ts'
import type { ReadBudget } from './read-budget.ts'
import { tooManyCells, type FormatName } from './read-failures.ts'

/** An element with its names and attribute names without prefixes. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
  /** Position among the elements that are counted, from 1; 0 for others. */
  readonly ordinal: number
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[]
}

/** Elements that one piece may have: about 400 MB of memory. */
const MOST_NODES = 2_000_000

/**
 * Hands out the children of the `container` elements one after the other, as trees, so that a long part is never in
 * memory as a whole. Elements called `counted` are numbered over the whole part.
 */
export function eachChild(bytes: Uint8Array, options: { part: string; format: FormatName; budget: ReadBudget; container: string; counted: string }, take: (node: XmlNode) => void): void {
  const stack: OpenNode[] = []
  let inside = 0
  let ordinal = 0
  let nodes = 0
  parseXml(bytes, options.part, options.format, options.budget, {
    open(name, attributes) {
      if (inside === 0) {
        if (name === options.container) inside = 1
        return
      }
      nodes += 1
      if (nodes > MOST_NODES) throw tooManyCells(MOST_NODES)
      if (name === options.counted) ordinal += 1
      stack.push({ name, attributes: withoutPrefixes(attributes), children: [], ordinal: name === options.counted ? ordinal : 0 })
    },
    text(text) {
      stack.at(-1)?.children.push(text)
    },
    close(name) {
      const node = stack.pop()
      if (!node) {
        if (inside === 1 && name === options.container) inside = 0
        return
      }
      const parent = stack.at(-1)
      if (parent) parent.children.push(node)
      else {
        nodes = 0
        take(node)
      }
    },
  })
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith('xmlns')) local[localName(name)] = value
  return local
}

/** The child elements, all or those of a name. */
export const elements = (node: XmlNode | undefined, name?: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name))

/** The first child element of a name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => {
  for (const one of node?.children ?? []) if (typeof one !== 'string' && one.name === name) return one
  return undefined
}

/** The `val` of a child element, the usual form of a property. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined => child(node, name)?.attributes.val

/** An on/off property: undefined where it is not given. */
export function flagOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const property = child(node, name)
  if (!property) return undefined
  const value = property.attributes.val
  return value === undefined || value === '1' || value === 'true' || value === 'on'
}

/** All text below a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('')
}

/** Whether `test` holds for the node or anything below it. */
export function findNode(node: XmlNode, test: (node: XmlNode) => boolean): XmlNode | undefined {
  if (test(node)) return node
  for (const one of node.children) {
    if (typeof one === 'string') continue
    const found = findNode(one, test)
    if (found) return found
  }
  return undefined
}
