import { child, elements, flagOf, valueOf, type XmlNode } from '../xml-tree.ts'
import { eachBlock, partOfKind, type DocxPackage } from './docx-package.ts'
import { numberLabel } from './number-label.ts'
import { symbolText } from './symbol-text.ts'

/** Prints the numbers that Word gives to paragraphs by itself: they are on the page and not in the text. */
export interface Numbering {
  /** The label of the next paragraph of a list, counting it; '' where the list prints none. */
  next(numberId: string, level: number | undefined, style: string | undefined): string
}

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、`, `（%2）`, `%1.%2` */
  readonly text: string
  readonly suffix: string
  readonly legal: boolean
  /** Restarts after this level or one above it (from 1); 0 never, undefined after any above. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

interface List {
  readonly abstractId: string
  readonly overrides: ReadonlyMap<number, { readonly level: Level | undefined; readonly start: number | undefined }>
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, Level>
  readonly styleLink: string | undefined
  readonly numberStyleLink: string | undefined
}

/** Reads the numbering part; without one no paragraph is numbered. */
export function readNumbering(pack: DocxPackage): Numbering {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  eachBlock(pack, partOfKind(pack, 'numbering') ?? 'word/numbering.xml', 'numbering', (node) => {
    if (node.name === 'abstractNum') {
      const levels = new Map(elements(node, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), readLevel(level)]))
      abstracts.set(node.attributes.abstractNumId ?? '', { levels, styleLink: valueOf(node, 'styleLink'), numberStyleLink: valueOf(node, 'numStyleLink') })
    } else if (node.name === 'num') lists.set(node.attributes.numId ?? '', readList(node))
  })
  return makeCounter(abstracts, lists)
}

function readLevel(node: XmlNode): Level {
  return {
    start: Number(valueOf(node, 'start') ?? 0),
    format: levelFormat(node),
    text: valueOf(node, 'lvlText') ?? '',
    suffix: valueOf(node, 'suff') ?? 'tab',
    legal: flagOf(node, 'isLgl') ?? false,
    restart: valueOf(node, 'lvlRestart') === undefined ? undefined : Number(valueOf(node, 'lvlRestart')),
    style: valueOf(node, 'pStyle'),
  }
}

/** Newer formats stand in an alternate: its choice names them, its fallback says decimal. */
function levelFormat(node: XmlNode): string {
  const choice = child(child(node, 'AlternateContent'), 'Choice')
  const format = child(choice, 'numFmt') ?? child(node, 'numFmt')
  if (format?.attributes.val === 'custom') return /^0+1/.test(format.attributes.format ?? '') ? 'decimalZero' : 'decimal'
  return format?.attributes.val ?? 'decimal'
}

function readList(node: XmlNode): List {
  const overrides = elements(node, 'lvlOverride').map((override) => {
    const start = valueOf(override, 'startOverride')
    const level = child(override, 'lvl')
    return [Number(override.attributes.ilvl ?? 0), { level: level && readLevel(level), start: start === undefined ? undefined : Number(start) }] as const
  })
  return { abstractId: valueOf(node, 'abstractNumId') ?? '', overrides: new Map(overrides) }
}

function makeCounter(abstracts: ReadonlyMap<string, AbstractList>, lists: ReadonlyMap<string, List>): Numbering {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const linked = new Map([...abstracts].flatMap(([id, list]) => (list.styleLink === undefined ? [] : [[list.styleLink, id] as const])))
  return {
    next(numberId, givenLevel, style) {
      const list = lists.get(numberId)
      if (!list) return ''
      const first = abstracts.get(list.abstractId)
      const id = first?.numberStyleLink === undefined ? list.abstractId : (linked.get(first.numberStyleLink) ?? list.abstractId)
      const abstract = abstracts.get(id)
      const levelOf = (index: number): Level | undefined => list.overrides.get(index)?.level ?? abstract?.levels.get(index)
      const index = givenLevel ?? levelOfStyle(abstract, style) ?? 0
      const level = levelOf(index)
      if (!level) return ''
      const count = counts.get(id) ?? []
      counts.set(id, count)
      if (!begun.has(numberId)) {
        begun.add(numberId)
        for (const [at, override] of list.overrides) if (override.start !== undefined) count[at] = override.start - 1
      }
      count[index] = (count[index] ?? level.start - 1) + 1
      for (let deeper = index + 1; deeper < 9; deeper += 1) {
        const restart = levelOf(deeper)?.restart
        if (restart === undefined || (restart > 0 && index < restart)) count[deeper] = undefined
      }
      return labelOf(level, (at) => ({ value: count[at] ?? levelOf(at)?.start ?? 1, format: level.legal ? 'decimal' : (levelOf(at)?.format ?? 'decimal') }))
    },
  }
}

function levelOfStyle(abstract: AbstractList | undefined, style: string | undefined): number | undefined {
  if (style === undefined) return undefined
  for (const [index, level] of abstract?.levels ?? []) if (level.style === style) return index
  return undefined
}

function labelOf(level: Level, at: (index: number) => { value: number; format: string }): string {
  if (level.format === 'bullet') return [...level.text].map((character) => symbolText(character.charCodeAt(0)) ?? '•').join('') + ' '
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const { value, format } = at(Number(digit) - 1)
    return numberLabel(value, format)
  })
  if (text === '' || level.suffix === 'nothing' || /[、。．）】〕：\s]$/.test(text)) return text
  return `${text} `
}
