import { child, flagOf, valueOf, type XmlNode } from '../xml-tree.ts'
import { eachBlock, partOfKind, type DocxPackage } from './docx-package.ts'

/** What of a style or of direct formatting the reader uses; undefined is inherited. */
export interface Formatting {
  readonly bold?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** Half points. */
  readonly size?: number | undefined
  readonly justification?: string | undefined
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number | undefined
  readonly numberId?: string | undefined
  readonly numberLevel?: number | undefined
}

export interface StyleSheet {
  /** The formatting of a style with all that it is based on; of the document where the id is undefined or unknown. */
  paragraph(id: string | undefined): Formatting
  character(id: string | undefined): Formatting
  /** The style's name in lower case: `heading 1`, `toc 2`. */
  nameOf(id: string | undefined): string
}

interface Style extends Formatting {
  readonly name: string
  readonly basedOn: string | undefined
}

/** The properties of `pPr` and `rPr` that are used. */
export function formattingOf(paragraph: XmlNode | undefined, run: XmlNode | undefined): Formatting {
  const numbering = child(paragraph, 'numPr')
  return compact({
    bold: flagOf(run, 'b'),
    hidden: flagOf(run, 'vanish'),
    size: toNumber(valueOf(run, 'sz')),
    justification: valueOf(paragraph, 'jc'),
    outlineLevel: toNumber(valueOf(paragraph, 'outlineLvl')),
    numberId: valueOf(numbering, 'numId'),
    numberLevel: toNumber(valueOf(numbering, 'ilvl')),
  })
}

/** Reads the styles part; without one, nothing is formatted. */
export function readStyles(pack: DocxPackage): StyleSheet {
  const styles = new Map<string, Style>()
  let defaults: Formatting = {}
  let defaultParagraph: string | undefined
  eachBlock(pack, partOfKind(pack, 'styles') ?? 'word/styles.xml', 'styles', (node) => {
    if (node.name === 'docDefaults') {
      defaults = formattingOf(child(child(node, 'pPrDefault'), 'pPr'), child(child(node, 'rPrDefault'), 'rPr'))
    } else if (node.name === 'style') {
      const id = node.attributes.styleId ?? ''
      styles.set(id, { ...formattingOf(child(node, 'pPr'), child(node, 'rPr')), name: (valueOf(node, 'name') ?? '').toLowerCase(), basedOn: valueOf(node, 'basedOn') })
      if (node.attributes.type === 'paragraph' && (node.attributes.default === '1' || node.attributes.default === 'true')) defaultParagraph = id
    }
  })
  const resolved = new Map<string, Formatting>()
  const resolve = (id: string | undefined, seen: number): Formatting => {
    const style = id === undefined ? undefined : styles.get(id)
    if (id === undefined || !style || seen > 40) return {}
    const known = resolved.get(id)
    if (known) return known
    const { name: _name, basedOn, ...own } = style
    const all = { ...resolve(basedOn, seen + 1), ...own }
    resolved.set(id, all)
    return all
  }
  return {
    paragraph: (id) => ({ ...defaults, ...resolve(id ?? defaultParagraph, 0) }),
    character: (id) => resolve(id, 0),
    nameOf: (id) => (id === undefined ? '' : (styles.get(id)?.name ?? '')),
  }
}

function toNumber(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : undefined
}

const compact = (formatting: Formatting): Formatting => Object.fromEntries(Object.entries(formatting).filter(([, value]) => value !== undefined))
