import { child, elements, findNode, textOf, type XmlNode } from '../xml-tree.ts'
import { leaveOut, type DocxContext } from './docx-context.ts'
import { isLargePicture } from './large-picture.ts'
import { formattingOf, type Formatting } from './read-styles.ts'
import { symbolText } from './symbol-text.ts'

/** What the runs of a paragraph print. */
export interface RunTexts {
  /** Line breaks as `\n`, tabs as `\t`. */
  readonly text: string
  readonly hidden: string
  /** Whether all that is printed is bold. */
  readonly bold: boolean
  readonly size: number | undefined
  /** Block elements of the text boxes anchored in the paragraph. */
  readonly boxes: readonly XmlNode[]
}

/** Elements that hold runs and print what they hold. */
const TRANSPARENT = new Set(['hyperlink', 'smartTag', 'ins', 'moveTo', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo', 'fldSimple', 'ruby', 'rubyBase', 'Choice', 'oMath', 'oMathPara'])
/** Elements that print nothing: deleted and moved away text, properties, field codes, the small print over ruby text. */
const SILENT = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rt', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rubyPr', 'annotationRef', 'footnoteRef', 'endnoteRef', 'footnoteReference', 'endnoteReference', 'commentReference', 'fldData'])

/** Reads all runs of a w:p element, in order. */
export function collectRuns(paragraph: XmlNode, inherited: Formatting, ordinal: number, context: DocxContext): RunTexts {
  let text = ''
  let hidden = ''
  let plain = 0
  let bolded = 0
  const sizes = new Map<number, number>()
  const boxes: XmlNode[] = []

  const add = (part: string, format: Formatting): void => {
    if (context.fields.some((field) => field.inCode)) return
    if (format.hidden === true) {
      hidden += part
      return
    }
    text += part
    const length = part.trim().length
    if (length === 0) return
    if (format.bold === true) bolded += length
    else plain += length
    if (format.size !== undefined) sizes.set(format.size, (sizes.get(format.size) ?? 0) + length)
  }

  const walkRun = (run: XmlNode, format: Formatting): void => {
    for (const part of elements(run)) {
      switch (part.name) {
        case 't':
          add(privateSigns(textOf(part)), format)
          break
        case 'tab':
        case 'ptab':
          add('\t', format)
          break
        case 'br':
        case 'cr':
          add('\n', format)
          break
        case 'noBreakHyphen':
          add('-', format)
          break
        case 'sym': {
          const sign = symbolText(Number.parseInt(part.attributes.char ?? '', 16) || 0xe000, part.attributes.font)
          if (sign === null) leaveOut(context, ordinal, 'noUnicode', '')
          else add(sign, format)
          break
        }
        case 'fldChar':
          fieldChar(part, context)
          break
        case 'instrText': {
          const field = context.fields.at(-1)
          if (field?.inCode) field.code += textOf(part)
          break
        }
        case 'drawing':
        case 'pict':
        case 'object':
          takeDrawing(part)
          break
        case 'AlternateContent':
          for (const one of elements(chosen(part))) {
            if (one.name === 'drawing' || one.name === 'pict') takeDrawing(one)
            else walkRun({ ...part, children: [one] }, format)
          }
          break
        default:
          if (!SILENT.has(part.name) && !IGNORED.has(part.name)) walk(part, format)
      }
    }
  }

  const walk = (node: XmlNode, format: Formatting): void => {
    for (const part of elements(node)) {
      if (part.name === 'r') {
        const properties = child(part, 'rPr')
        walkRun(part, { ...format, ...context.styles.character(child(properties, 'rStyle')?.attributes.val), ...formattingOf(undefined, properties) })
        if (elements(part, 't').length === 0 && elements(part, 'm').length > 0) add(textOf(part), format)
      } else if (part.name === 't') add(textOf(part), format)
      else if (part.name === 'AlternateContent') walk(chosen(part), format)
      else if (TRANSPARENT.has(part.name) || !(SILENT.has(part.name) || IGNORED.has(part.name))) walk(part, format)
    }
  }

  const takeDrawing = (drawing: XmlNode): void => {
    const box = findBoxes(drawing)
    if (box.length > 0) {
      boxes.push(...box)
      return
    }
    const relation = findNode(drawing, (node) => (node.name === 'chart' || node.name === 'relIds') && (node.attributes.id ?? node.attributes.dm) !== undefined)
    const words = relation ? context.partText(relation.attributes.id ?? relation.attributes.dm ?? '') : ''
    const label = findNode(drawing, (node) => node.name === 'docPr' || node.name === 'textpath' || node.name === 'OLEObject')?.attributes
    leaveOut(context, ordinal, isLargePicture(drawing) ? 'picture' : 'unsupportedPart', words || label?.string || label?.ProgID || label?.descr || label?.name || '')
  }

  walk(paragraph, { ...inherited })
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0]
  return { text, hidden, bold: bolded > 0 && plain === 0, size, boxes }
}

/** Marks of structure, without print. */
const IGNORED = new Set(['bookmarkStart', 'bookmarkEnd', 'proofErr', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd', 'lastRenderedPageBreak', 'softHyphen', 'separator', 'continuationSeparator', 'pgNum'])

function fieldChar(node: XmlNode, context: DocxContext): void {
  const type = node.attributes.fldCharType
  if (type === 'begin') context.fields.push({ inCode: true, code: '' })
  else if (type === 'end') context.fields.pop()
  else if (type === 'separate') {
    const field = context.fields.at(-1)
    if (field) field.inCode = false
  }
}

/** An alternate's first choice, which Word shows; its fallback repeats the same for older programs. */
export const chosen = (alternate: XmlNode): XmlNode => child(alternate, 'Choice') ?? child(alternate, 'Fallback') ?? alternate

/** The block elements of all text boxes in a drawing. */
function findBoxes(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'txbxContent') return elements(node)
  if (node.name === 'AlternateContent') return elements(chosen(node)).flatMap(findBoxes)
  return elements(node).flatMap(findBoxes)
}

/** Signs of symbol fonts typed as private-use characters. */
function privateSigns(text: string): string {
  return /[\uf000-\uf0ff]/.test(text) ? text.replace(/[\uf000-\uf0ff]/g, (character) => symbolText(character.charCodeAt(0)) ?? character) : text
}
