import { SaxesParser } from 'saxes'
import { detectEncoding } from './decode-text.ts'
import type { ReadBudget } from './read-budget.ts'
import { ReadError } from './read-error.ts'
import { damaged, type FormatName } from './read-failures.ts'

export type XmlAttributes = Readonly<Record<string, string>>

export interface XmlHandlers {
  /** `name` is without its prefix. */
  open?(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

const CHUNK = 1 << 20

/**
 * Reads an XML part as a stream of events, without building a tree. Document type declarations are refused: office
 * files have none, and they are the way to entity bombs and outside files.
 * @throws {ReadError} damaged, tooDeep, timeout.
 */
export function parseXml(bytes: Uint8Array, part: string, format: FormatName, budget: ReadBudget, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    budget.checkDepth(depth)
    budget.tick()
    handlers.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(localName(tag.name))
  })
  if (handlers.text) {
    const text = handlers.text.bind(handlers)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('doctype', () => {
    throw damaged(format, `${part}: document type declaration`)
  })
  parser.on('error', (error) => {
    throw damaged(format, `${part}: ${error.message}`, error)
  })
  const encoding = detectEncoding(bytes.subarray(0, 4096))
  const decoder = new TextDecoder(encoding?.name === 'gb18030' ? 'utf-8' : (encoding?.name ?? 'utf-8'))
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      budget.checkTime()
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    }
    parser.close()
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw damaged(format, part, error)
  }
}

export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** The value of an attribute that has a prefix, whatever that is: `r:id` is found as `id`. */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(`:${local}`)) return value
  return undefined
}
