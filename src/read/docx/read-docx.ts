import type { Block, ParagraphRole, SourceTree, Unread } from '../../model/source-tree.ts'
import type { ReadLimits } from '../limits.ts'
import { openZip } from '../open-zip.ts'
import { readRelations } from '../package-relations.ts'
import { ReadBudget } from '../read-budget.ts'
import { damaged } from '../read-failures.ts'
import { sha256 } from '../sha256.ts'
import { elements, textOf } from '../xml-tree.ts'
import type { DocxContext } from './docx-context.ts'
import { eachBlock, partOfKind, WORD, type DocxPackage } from './docx-package.ts'
import { readNumbering } from './numbering.ts'
import { lastBlocks, readBlocks } from './read-blocks.ts'
import { readStyles } from './read-styles.ts'

/**
 * Reads an Office Open XML document as it prints: automatic numbers are part of the text, deleted and hidden text is not.
 * @throws {ReadError} damaged, or one of the limits.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<SourceTree> {
  const budget = new ReadBudget(limits)
  const zip = openZip(bytes, budget, WORD)
  const main = [...readRelations(zip, '', WORD, budget).values()].find((relation) => relation.kind === 'officeDocument')?.target ?? 'word/document.xml'
  const pack: DocxPackage = { zip, budget, relations: readRelations(zip, main, WORD, budget) }
  const styles = readStyles(pack)
  const numbering = readNumbering(pack)
  const unread: Unread[] = []
  const blocks: Block[] = []
  const contextOf = (part: string): DocxContext => ({ part, styles, numbering, budget, unread, fields: [], runningOn: null, partText: (relation) => wordsOf(pack, relation) })

  const body = contextOf(main)
  const found = eachBlock(pack, main, 'body', (node) => {
    for (const block of readBlocks([node], body, 1)) blocks.push(block)
  })
  if (!found) throw damaged(WORD, main)
  blocks.push(...lastBlocks(body))
  for (const [kind, role] of MARGINS) {
    for (const { target } of [...pack.relations.values()].filter((relation) => relation.kind === kind && !relation.external)) {
      const context = contextOf(target)
      eachBlock(pack, target, ROOTS[kind] ?? kind, (node) => blocks.push(...readBlocks([node], context, 1, role)))
    }
  }
  for (const kind of ['footnotes', 'endnotes']) {
    const part = partOfKind(pack, kind)
    if (part === null) continue
    const context = contextOf(part)
    eachBlock(pack, part, kind, (note) => {
      if (note.attributes.type === undefined || note.attributes.type === 'normal') blocks.push(...readBlocks(elements(note), context, 1))
    })
  }
  readComments(pack, unread)
  return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', sha256: sha256(bytes), pages: [], blocks, unread }
}

const MARGINS: readonly (readonly [string, ParagraphRole])[] = [['header', 'pageHeader'], ['footer', 'pageFooter']]
/** The root elements of the header and footer parts. */
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

function readComments(pack: DocxPackage, unread: Unread[]): void {
  const part = partOfKind(pack, 'comments')
  if (part === null) return
  eachBlock(pack, part, 'comments', (comment) => {
    const text = textOf(comment).trim()
    const paragraph = elements(comment, 'p')[0]?.ordinal ?? 0
    if (text !== '') unread.push({ place: { type: 'docx', part, paragraph, text }, reason: 'comment', text })
  })
}

/** The words of a chart or diagram. */
function wordsOf(pack: DocxPackage, relation: string): string {
  const target = pack.relations.get(relation)
  if (!target || target.external) return ''
  const words: string[] = []
  const root = target.kind === 'chart' || target.kind === 'chartEx' ? 'chartSpace' : 'dataModel'
  eachBlock(pack, target.target, root, (node) => {
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (text !== '') words.push(text)
  })
  return words.join(' ')
}
