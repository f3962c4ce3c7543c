import type { ReadBudget } from '../read-budget.ts'
import { attribute, childElements, isElement, type HtmlDocument, type HtmlElement, type HtmlNode } from './parse-html.ts'

/** What style sheets say of an element by its name, class or id, under its own style attribute. */
export type StyleOf = (element: HtmlElement) => ReadonlyMap<string, string>

/** The properties that say where and how large a text is set. */
const PROPERTIES = new Set(['left', 'top', 'bottom', 'width', 'height', 'font-size', 'font-family', 'font-weight', 'line-height', 'margin-left', 'transform', 'position', 'display', 'visibility'])
/** Print rules repeat those of the screen in other units. */
const PRINT_RULES = /@media[^{]*\bprint\b[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g
const COMMENTS = /\/\*[^]*?\*\/|<!--|-->/g
const RULE = /([^{}]+)\{([^{}]*)\}/g
const MOST_RULES = 200_000

/**
 * The style sheets inside a page, as far as converters that place text use them: a selector counts by its last part,
 * one name, class or id. Later rules go before earlier ones, and the style attribute before all.
 */
export function readStyleRules(document: HtmlDocument, budget: ReadBudget): StyleOf {
  const rules = new Map<string, Map<string, string>>()
  let count = 0
  for (const sheet of styleSheets(document)) {
    for (const [, selectors = '', body = ''] of sheet.replace(COMMENTS, '').replace(PRINT_RULES, '').matchAll(RULE)) {
      budget.tick()
      const declared = declarationsOf(body)
      if (declared.size === 0) continue
      for (const selector of selectors.split(',')) {
        const key = /(?:^|[\s>])((?:[a-z][a-z0-9]*)?[.#][\w-]+|[a-z][a-z0-9]*)\s*$/i.exec(selector)?.[1]?.replace(/^[a-z0-9]+(?=[.#])/i, '')
        if (key === undefined || (count += 1) > MOST_RULES) continue
        const known = rules.get(key)
        if (known) for (const [name, value] of declared) known.set(name, value)
        else rules.set(key, new Map(declared))
      }
    }
  }
  const cache = new Map<HtmlElement, ReadonlyMap<string, string>>()
  return (element) => {
    const known = cache.get(element)
    if (known) return known
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, 20)
    const id = attribute(element, 'id')
    const found = [element.tagName, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])].flatMap((key) => rules.get(key) ?? [])
    const own = declarationsOf(attribute(element, 'style') ?? '')
    const style = found.length === 0 ? own : new Map([...found, own].flatMap((map) => [...map]))
    cache.set(element, style)
    return style
  }
}

function declarationsOf(body: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && PROPERTIES.has(name)) found.set(name, declaration.slice(colon + 1).replace(/!important/i, '').trim().toLowerCase())
  }
  return found
}

function styleSheets(document: HtmlDocument): readonly string[] {
  const sheets: string[] = []
  const open: HtmlNode[] = [...childElements(document)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'style') sheets.unshift(node.childNodes.map((one) => ('value' in one ? one.value : '')).join(''))
    else open.push(...node.childNodes)
  }
  // A stack hands out what is last first.
  return sheets
}

/** CSS pixels of a length; a share (`%`) is one of `whole`, an `em` one of `size`. Null where it is none. */
export function pixelsOf(value: string | undefined, whole: number, size: number): number | null {
  const match = /(-?\d*\.?\d+)(px|pt|em|rem|cm|mm|in|pc|%)/.exec(value ?? '')
  if (!match) return value !== undefined && /^-?0(?:\.0*)?$/.test(value) ? 0 : null
  const unit: Readonly<Record<string, number>> = { px: 1, pt: 96 / 72, em: size, rem: 16, cm: 96 / 2.54, mm: 96 / 25.4, in: 96, pc: 16, '%': whole / 100 }
  return Number(match[1]) * (unit[match[2] ?? ''] ?? 1)
}
