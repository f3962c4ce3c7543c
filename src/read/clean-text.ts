import type { Block, PrintedText, Run, SourceTree } from '../model/source-tree.ts'
import type { Place } from '../model/place.ts'

/** Soft hyphens, joiners and marks of direction, byte order marks, variants: nothing of them is seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]|\p{Variation_Selector}/gu
/** Radicals and compatibility ideographs, which bad fonts give for the characters that look the same. */
const LOOKALIKE = /[\u2e80-\u2fd5\uf900-\ufad9]/g
/** Any of these, by their UTF-16 units: asked of every text, which a pattern of whole characters takes longer for. */
const ANY = /[\u180b-\u180d\u180f\ufe00-\ufe0f\u00ad\u200b-\u200f\u2060\ufeff\u2e80-\u2fd5\uf900-\ufad9]|\udb40[\udd00-\uddef]/

/** Radicals whose compatibility decomposition Unicode does not give. */
const RADICALS: ReadonlyMap<string, string> = new Map([...'⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]))

/**
 * The tree with the characters that its reader sees: ideographs instead of the radicals that look like them, nothing that
 * is not seen. A soft hyphen on a page of a PDF is drawn there, as a hyphen or a minus sign.
 */
export function cleanTree(tree: SourceTree): SourceTree {
  const isPage = tree.mediaType === 'application/pdf'
  let changed = false
  const blocks = tree.blocks.map((block) => {
    const clean = cleanBlock(block, isPage)
    changed ||= clean !== block
    return clean
  })
  return changed ? { ...tree, blocks } : tree
}

function cleanBlock(block: Block, isPage: boolean): Block {
  if (block.type === 'paragraph') return cleanPrinted(block, isPage)
  if (!block.rows.some(({ cells }) => cells.some(({ text }) => ANY.test(text)))) return block
  return { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cleanPrinted(cell, isPage), place: cleanPlace(cell.place, isPage) })) })) }
}

function cleanPrinted<T extends PrintedText>(printed: T, isPage: boolean): T {
  if (!ANY.test(printed.text)) return printed
  const runs: Run[] = []
  let text = ''
  let at = 0
  for (const run of printed.runs) {
    text += cleanText(printed.text.slice(at, run.start), isPage)
    for (const piece of piecesOf(printed.text, run, isPage)) {
      runs.push({ ...piece.run, start: text.length, end: text.length + piece.text.length })
      text += piece.text
    }
    at = run.end
  }
  return { ...printed, text: text + cleanText(printed.text.slice(at), isPage), runs }
}

/** A run without what is not seen: in one piece, or, where its place counts characters, a piece for each stretch between. */
function piecesOf(whole: string, run: Run, isPage: boolean): readonly { readonly text: string; readonly run: Run }[] {
  const raw = whole.slice(run.start, run.end)
  const { place } = run
  if (place.type !== 'text') {
    const edges = run.edges && cleanEdges(raw, run.edges, isPage)
    return [{ text: cleanText(raw, isPage), run: { ...run, place: cleanPlace(place, isPage), ...(edges && { edges }) } }]
  }
  const pieces: { text: string; run: Run }[] = []
  let from = 0
  for (const match of [...raw.matchAll(UNSEEN), { index: raw.length, 0: '' }]) {
    const text = cleanText(raw.slice(from, match.index), isPage)
    if (text !== '') pieces.push({ text, run: { ...run, place: { ...place, column: place.column + from, text } } })
    from = match.index + match[0].length
  }
  return pieces
}

/** The edges of what is kept, one a UTF-16 unit: a variant beyond the first plane is two units, and a look-alike can be one and its character two. */
function cleanEdges(raw: string, edges: readonly number[], isPage: boolean): number[] {
  const kept: number[] = []
  let at = 0
  for (const character of raw) {
    for (const _ of cleanText(character, isPage).split('')) kept.push(edges[at] ?? 0)
    at += character.length
  }
  return [...kept, edges[raw.length] ?? 0]
}

const cleanPlace = (place: Place, isPage: boolean): Place => (ANY.test(place.text) ? { ...place, text: cleanText(place.text, isPage) } : place)

function cleanText(text: string, isPage: boolean): string {
  const seen = isPage ? text.replaceAll('\u00ad', '-') : text
  return seen.replace(UNSEEN, '').replace(LOOKALIKE, (character) => RADICALS.get(character) ?? character.normalize('NFKC'))
}
