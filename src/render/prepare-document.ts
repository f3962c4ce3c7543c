import { maskPersonalData } from '../check/mask-personal-data.ts'
import type { PrintBlock, PrintCell, PrintDocument } from '../model/print-document.ts'

export interface PrepareOptions {
  /** Prints personal numbers as they stand: for documents in which they are planted to be found. No command offers it. */
  readonly keepPersonalNumbers?: boolean
}

type Mask = (text: string) => string

/**
 * What every renderer prints: the document with personal numbers masked (个人信息保护法 第六条) and characters taken out
 * that no document may hold (control characters, lone surrogates). Cells bound to a quantity stay as they are, and every
 * block has an id of its own.
 */
export function prepareDocument(document: PrintDocument, { keepPersonalNumbers = false }: PrepareOptions = {}): PrintDocument {
  const mask: Mask = keepPersonalNumbers ? (text) => text : maskPersonalData
  const clean: Mask = (text) => mask(printable(text))
  return {
    ...document,
    title: clean(document.title),
    entity: clean(document.entity),
    blocks: withUniqueIds(document.blocks.map((block) => prepareBlock(block, clean, mask))),
  }
}

/** Links and bookmarks lead to one place each: a repeated id gets a number. */
function withUniqueIds(blocks: readonly PrintBlock[]): PrintBlock[] {
  const taken = new Set<string>()
  return blocks.map((block) => {
    if (!('id' in block)) return block
    let id = block.id
    for (let n = 2; taken.has(id); n += 1) id = `${block.id}-${n}`
    taken.add(id)
    return { ...block, id }
  })
}

function prepareBlock(block: PrintBlock, clean: Mask, mask: Mask): PrintBlock {
  switch (block.type) {
    case 'cover': return { ...block, lines: block.lines.map(clean) }
    case 'heading': return { ...block, text: clean(block.text) }
    case 'paragraph': return { ...block, runs: prepareRuns(block.runs, mask) }
    case 'table': return {
      ...block,
      title: clean(block.title),
      caption: [clean(block.caption[0]), clean(block.caption[1])],
      notes: block.notes.map(clean),
      rows: block.rows.map((row) => row.map((cell) => prepareCell(cell, clean))),
    }
    default: return block
  }
}

const prepareCell = (cell: PrintCell, clean: Mask): PrintCell => (cell.fact === null && cell.value === null ? { ...cell, text: clean(cell.text) } : cell)

/** A number may be broken over runs: where the whole text holds one, the runs are masked character by character. */
function prepareRuns(runs: readonly { readonly text: string; readonly fact: PrintRunFact }[], mask: Mask): { text: string; fact: PrintRunFact }[] {
  const plain = runs.map((run) => ({ ...run, text: printable(run.text) }))
  const whole = mask(plain.map(({ text }) => text).join(''))
  let from = 0
  return plain.map(({ text, fact }) => {
    const masked = whole.slice(from, from + text.length)
    from += text.length
    return { text: masked, fact }
  })
}

type PrintRunFact = Extract<PrintBlock, { type: 'paragraph' }>['runs'][number]['fact']

const printable = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').replaceAll('\t', ' ')
