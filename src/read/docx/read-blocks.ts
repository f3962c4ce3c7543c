import type { Block, ParagraphRole } from '../../model/source-tree.ts'
import { lineRole } from '../line-role.ts'
import { makeParagraph, printedAt } from '../make-block.ts'
import { elements, findNode, textOf, type XmlNode } from '../xml-tree.ts'
import type { BlockReader } from './block-reader.ts'
import { leaveOut, paragraphPlace, type DocxContext } from './docx-context.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import { readParagraph } from './read-paragraph.ts'
import { chosen } from './read-runs.ts'
import { readTable } from './read-table.ts'

/** Wrappers that print what they hold. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'])

/** Reads block elements (w:p, w:tbl and what wraps them) in order. `role` is given to all paragraphs of margins. */
export function readBlocks(nodes: readonly XmlNode[], context: DocxContext, depth: number, role: ParagraphRole | null = null): readonly Block[] {
  const blocks: Block[] = []
  const again: BlockReader = (inner, innerContext, innerDepth) => readBlocks(inner, innerContext, innerDepth, role)
  for (const node of nodes) {
    context.budget.checkDepth(depth)
    if (node.name === 'p') {
      const paragraph = joinOn(context.runningOn, readParagraph(node, context))
      context.runningOn = paragraph.runsOn ? paragraph : null
      if (!paragraph.runsOn) blocks.push(...paragraphBlocks(paragraph, context, role))
      blocks.push(...again(paragraph.boxes, context, depth + 1))
    } else if (node.name === 'tbl') blocks.push(...readTable(node, context, again, depth))
    else if (node.name === 'sdt' && isContentsControl(node)) blocks.push(...contentsOf(again(elements(node), context, depth + 1)))
    else if (WRAPPERS.has(node.name)) blocks.push(...again(elements(node), context, depth + 1))
    else if (node.name === 'AlternateContent') blocks.push(...again(elements(chosen(node)), context, depth + 1))
    else if (node.name === 'altChunk') leaveOut(context, 0, 'unsupportedPart', '')
  }
  return blocks
}

/** What is left of a paragraph that runs on at the end of its part. */
export function lastBlocks(context: DocxContext, role: ParagraphRole | null = null): readonly Block[] {
  return context.runningOn ? paragraphBlocks(context.runningOn, context, role) : []
}

/** A paragraph whose mark was deleted is one with the next. */
function joinOn(before: DocxParagraph | null, after: DocxParagraph): DocxParagraph {
  if (!before) return after
  const [first = '', ...rest] = after.lines
  const last = before.lines.at(-1) ?? ''
  return { ...before, lines: [...before.lines.slice(0, -1), last + first, ...rest], boxes: after.boxes, runsOn: after.runsOn }
}

/** One paragraph a printed line: forced line breaks separate titles and points, hardly ever the words of a sentence. */
function paragraphBlocks(paragraph: DocxParagraph, context: DocxContext, role: ParagraphRole | null): readonly Block[] {
  const { outlineLevel, justification } = paragraph.formatting
  return paragraph.lines.map((line) => {
    context.budget.addBlock()
    const found = lineRole(line)
    return makeParagraph(printedAt(line, paragraphPlace(context, paragraph.ordinal, line)), {
      role: role ?? (paragraph.contents ? 'contents' : found),
      headingLevel: outlineLevel !== undefined && outlineLevel < 9 && !paragraph.contents ? outlineLevel + 1 : null,
      centred: justification === 'center',
      fontSize: paragraph.size === undefined ? null : paragraph.size / 2,
      bold: paragraph.bold,
    })
  })
}

const isContentsControl = (node: XmlNode): boolean =>
  findNode({ ...node, children: elements(node, 'sdtPr') }, (one) => one.name === 'docPartGallery' && /contents/i.test(one.attributes.val ?? textOf(one))) !== undefined

const contentsOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'paragraph' && block.role === 'body' ? { ...block, role: 'contents', headingLevel: null } : block))
