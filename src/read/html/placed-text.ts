import type { ReadBudget } from '../read-budget.ts'
import { isElement, isHidden, type HtmlElement, type HtmlNode } from './parse-html.ts'
import { pixelsOf, type StyleOf } from './style-rules.ts'

/** A stretch of text at its own place on a page, in CSS pixels from the page's top left. */
export interface PlacedText {
  readonly node: HtmlNode & { readonly value: string }
  readonly parent: HtmlElement
  /** How far behind the beginning of its line it begins: widths of gaps that are set as such. */
  readonly gap: number
  readonly bold: boolean
  readonly size: number
}

/** A line: its stretches stand behind each other. `base` is its baseline. */
export interface PlacedLine {
  readonly x: number
  readonly base: number
  readonly size: number
  /** Its font, as far as the page names it. */
  readonly font: string
  readonly texts: readonly PlacedText[]
}

/** An element that is a printed page, with the lines placed on it. */
export interface PlacedPage {
  readonly element: HtmlElement
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
}

/** What an element placed by itself never holds where a converter made it: a page's own structure. */
const STRUCTURE = new Set(['table', 'p', 'div', 'ul', 'ol', 'li', 'form', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const INVISIBLE = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'svg', 'canvas'])
/** A page of a document has this many placed texts, together with its fellows. */
const FEWEST = 20
/** Of the text of a page, what is placed. */
const MOST_OF_TEXT = 0.8
/** Of the text of a file that was made so, what is placed: a site may have set its frame around it. */
const MOST_OF_FILE = 0.5
/** The baseline below a line's upper edge, in its font's size. */
const ASCENT = 0.88
const DEFAULT_SIZE = 16

/**
 * The pages of a file that a converter made of a printed document: elements whose text stands, each line by itself, where
 * coordinates say. A web page of which only a menu or a badge is placed so has none.
 */
export function placedPages(body: HtmlElement, styleOf: StyleOf, budget: ReadBudget): ReadonlyMap<HtmlElement, PlacedPage> {
  const found = new Map<HtmlElement, { lines: PlacedLine[]; placed: number; width: number; height: number }>()
  const textOf = new Map<HtmlElement, number>()
  const walk = (element: HtmlElement, chain: readonly HtmlElement[]): number => {
    budget.tick()
    budget.checkDepth(chain.length)
    const here = [...chain, element]
    if (isPlaced(element, styleOf)) {
      const place = isLine(element) ? placeOf(here, styleOf) : null
      const length = lengthOf(element)
      if (place && length > 0) {
        const page = found.get(place.page) ?? { lines: [], placed: 0, width: place.width, height: place.height }
        page.lines.push(...linesOf(element, place, styleOf, budget))
        page.placed += length
        found.set(place.page, page)
      }
      if (isLine(element)) return length
    }
    let length = 0
    for (const child of element.childNodes) {
      if ('value' in child) length += child.value.replace(/\s+/g, '').length
      else if (isElement(child) && !INVISIBLE.has(child.tagName) && !isHidden(child)) length += walk(child, here)
    }
    textOf.set(element, length)
    return length
  }
  walk(body, [])
  const pages = [...found].filter(([element, { placed }]) => placed >= MOST_OF_TEXT * (textOf.get(element) ?? 0))
  const placed = pages.reduce((sum, [, page]) => sum + page.placed, 0)
  if (pages.reduce((sum, [, { lines }]) => sum + lines.length, 0) < FEWEST || placed < MOST_OF_FILE * (textOf.get(body) ?? 0)) return new Map()
  return new Map(pages.map(([element, { lines, width, height }]) => [element, { element, width, height, lines }]))
}

const isPlaced = (element: HtmlElement, styleOf: StyleOf): boolean => {
  const style = styleOf(element)
  return style.has('left') && (style.has('top') || style.has('bottom'))
}

/** Whether an element holds text and nothing that parts a page. */
function isLine(element: HtmlElement): boolean {
  const open: HtmlNode[] = [...element.childNodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (STRUCTURE.has(node.tagName)) return false
    open.push(...node.childNodes)
  }
  return true
}

function lengthOf(element: HtmlElement): number {
  let length = 0
  const open: HtmlNode[] = [...element.childNodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) length += node.value.replace(/\s+/g, '').length
    else if (isElement(node)) open.push(...node.childNodes)
  }
  return length
}

interface Where {
  readonly page: HtmlElement
  readonly width: number
  readonly height: number
  readonly x: number
  readonly base: number
  readonly size: number
  readonly scale: number
}

/** Where the last element of a chain begins: the placed elements that it stands in move it, up to the page. */
function placeOf(chain: readonly HtmlElement[], styleOf: StyleOf): Where | null {
  const own = chain.at(-1)
  if (!own) return null
  const scale = Number(/^matrix\((0?\.\d+|1(?:\.0*)?),\s*0(?:\.0*)?,\s*0(?:\.0*)?,/.exec(styleOf(own).get('transform') ?? '')?.[1] ?? 1)
  const size = sizeOf(chain, styleOf) * scale
  let at = chain.length - 2
  const boxes: HtmlElement[] = []
  for (; at > 0; at -= 1) {
    const one = chain[at] as HtmlElement
    if (isPlaced(one, styleOf)) boxes.push(one)
    else if (sizesOf(one, styleOf)) break
  }
  const page = chain[Math.max(0, at)] as HtmlElement
  const [width, height] = sizesOf(page, styleOf) ?? [0, 0]
  let [x, top] = [0, 0]
  let inside: readonly [number, number] = [width, height]
  for (const box of boxes.toReversed()) {
    const [w, h] = sizesOf(box, styleOf) ?? inside
    x += pixelsOf(styleOf(box).get('left'), inside[0], DEFAULT_SIZE) ?? 0
    top += topOf(box, inside[1], h, styleOf) ?? 0
    inside = [w, h]
  }
  const left = pixelsOf(styleOf(own).get('left'), inside[0], size / scale)
  const style = styleOf(own)
  const down = pixelsOf(style.get('top'), inside[1], size / scale)
  const up = down === null ? pixelsOf(style.get('bottom'), inside[1], size / scale) : null
  if (left === null || (down === null && up === null)) return null
  const base = down === null ? top + inside[1] - (up ?? 0) : top + down + ASCENT * size
  return { page, width, height, x: x + left, base, size, scale }
}

function topOf(box: HtmlElement, whole: number, height: number, styleOf: StyleOf): number | null {
  const style = styleOf(box)
  const down = pixelsOf(style.get('top'), whole, DEFAULT_SIZE)
  if (down !== null) return down
  const up = pixelsOf(style.get('bottom'), whole, DEFAULT_SIZE)
  return up === null ? null : whole - up - height
}

function sizesOf(element: HtmlElement, styleOf: StyleOf): readonly [number, number] | null {
  const style = styleOf(element)
  const width = style.get('width')?.includes('%') ? null : pixelsOf(style.get('width'), 0, DEFAULT_SIZE)
  const height = style.get('height')?.includes('%') ? null : pixelsOf(style.get('height'), 0, DEFAULT_SIZE)
  return width && height ? [width, height] : null
}

/** The font size of the innermost element of a chain that says one. */
function sizeOf(chain: readonly HtmlElement[], styleOf: StyleOf): number {
  for (const element of chain.toReversed()) {
    const size = pixelsOf(styleOf(element).get('font-size'), DEFAULT_SIZE, DEFAULT_SIZE)
    if (size) return size
  }
  return DEFAULT_SIZE
}

/** The lines of a placed element, which `<br>` parts; gaps that a converter sets as an element with a width are kept. */
function linesOf(element: HtmlElement, { x, base, size, scale }: Where, styleOf: StyleOf, budget: ReadBudget): readonly PlacedLine[] {
  const inner = [element, ...descendants(element)].filter(isElement)
  const own = inner.length > 1 && !styleOf(element).has('font-size') ? inner.map((one) => pixelsOf(styleOf(one).get('font-size'), DEFAULT_SIZE, DEFAULT_SIZE)).find(Boolean) : null
  const height = own ? own * scale : size
  const pitch = (pixelsOf(styleOf(element).get('line-height'), height, height) ?? 1.25 * height) || 1.25 * height
  const first = base + (height - size) * ASCENT
  const font = `${inner.map((one) => styleOf(one).get('font-family')).find((name) => name !== undefined) ?? ''} ${height}`
  const lines: PlacedText[][] = [[]]
  let gap = 0
  const walk = (node: HtmlNode, parent: HtmlElement, bold: boolean): void => {
    budget.tick()
    if ('value' in node) {
      if (node.value.trim() === '' && /[\n]/.test(node.value)) return
      lines.at(-1)?.push({ node: node as PlacedText['node'], parent, gap, bold, size: height })
      gap = 0
      return
    }
    if (!isElement(node) || INVISIBLE.has(node.tagName)) return
    if (node.tagName === 'br') {
      lines.push([])
      return
    }
    const style = styleOf(node)
    const margin = pixelsOf(style.get('margin-left'), 0, height / scale)
    const width = lengthOf(node) === 0 ? pixelsOf(style.get('width'), 0, height / scale) : null
    gap += ((margin ?? 0) + (width ?? 0)) * scale
    if (width !== null || margin !== null && lengthOf(node) === 0) return
    const heavy = style.get('font-weight')
    for (const child of node.childNodes) walk(child, node, heavy ? /^(?:bold|[6-9]00)/.test(heavy) : bold || node.tagName === 'b' || node.tagName === 'strong')
  }
  for (const child of element.childNodes) walk(child, element, /^(?:bold|[6-9]00)/.test(styleOf(element).get('font-weight') ?? ''))
  return lines.flatMap((texts, i) => (texts.length === 0 ? [] : [{ x, base: first + i * pitch, size: height, font, texts }]))
}

function descendants(element: HtmlElement): HtmlNode[] {
  return element.childNodes.flatMap((node) => (isElement(node) ? [node, ...descendants(node)] : [node]))
}
