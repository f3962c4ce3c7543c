import { child, type XmlNode } from '../xml-tree.ts'
import { leaveOut, type DocxContext } from './docx-context.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import { formattingOf, type Formatting } from './read-styles.ts'
import { collectRuns } from './read-runs.ts'

/** Reads a w:p element. Numbers its list item, even where it prints nothing else. */
export function readParagraph(node: XmlNode, context: DocxContext): DocxParagraph {
  context.budget.tick()
  const properties = child(node, 'pPr')
  const mark = child(properties, 'rPr')
  const styleId = child(properties, 'pStyle')?.attributes.val
  const inherited = context.styles.paragraph(styleId)
  const formatting: Formatting = { ...inherited, ...formattingOf(properties, undefined) }
  const openFields = context.fields.length
  const startsInContents = context.fields.some((field) => isContentsCode(field.code))
  const runs = collectRuns(node, inherited, node.ordinal, context)
  const contents = startsInContents || context.fields.slice(openFields).some((field) => isContentsCode(field.code)) || isContentsStyle(context.styles.nameOf(styleId))
  if (runs.hidden.trim() !== '') leaveOut(context, node.ordinal, 'hidden', runs.hidden.trim())
  const hiddenMark = formattingOf(undefined, mark).hidden === true && runs.text.trim() === ''
  const label = formatting.numberId === undefined || formatting.numberId === '0' || hiddenMark ? '' : context.numbering.next(formatting.numberId, formatting.numberLevel, styleId)
  const lines = (label + runs.text.replace(/^[ \t\u3000]+/, '')).split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return { ordinal: node.ordinal, lines, formatting: { ...formatting, outlineLevel: formatting.outlineLevel ?? headingOf(context.styles.nameOf(styleId)) }, bold: runs.bold, size: runs.size ?? inherited.size, contents, boxes: runs.boxes, runsOn: child(mark, 'del') !== undefined }
}

const isContentsCode = (code: string): boolean => /^\s*TOC\b/.test(code)

const isContentsStyle = (name: string): boolean => /^(?:toc \d|toc\d|目录 \d)/.test(name)

/** The level of the built-in heading styles, which mean it even where the file does not say so. */
function headingOf(name: string): number | undefined {
  const match = /^(?:heading|标题) ?([1-9])$/.exec(name)
  return match ? Number(match[1]) - 1 : undefined
}
