import { toHalfWidth } from '../model/number-text.ts'
import type { Block, SourceTree, Unread } from '../model/source-tree.ts'

/**
 * The disclosures that one file holds one after another (a department's and those of its units, several years): each
 * begins with a cover and a table of contents and prints its own summary of income and expenditure. Fewer than two: [].
 */
export function partsOf(source: SourceTree): readonly SourceTree[] {
  const starts = coversOf(source.blocks)
  if (starts.length === 0) return []
  const parts = [0, ...starts].map((from, i) => source.blocks.slice(from, starts[i]))
  return parts.every(isWhole) ? parts.map((blocks, i) => partOf(source, blocks, i === parts.length - 1, i === 0)) : []
}

const CONTENTS = /^目[录錄次]$/
/** `上海市某区2026年区级单位预算`, `某局2024年度部门决算`: what a cover says and no heading inside a document does with a table of contents below it. */
const COVER = /(?:部门|单位|本级|年度?)(?:预算|决算)(?:公开)?(?:报告|说明|信息)?$/
/** Lines of a cover: what, whose, when, secret or not. */
const ON_COVER = /预算|决算|公开|20\d{2}年|(?:部门|单位|主管|编制)[^:]{0,6}:|[局委院会校园所站队部处心室司厅府镇乡]$/
/** Sentences, notes and headings with an ordinal belong to what stands above. */
const ENDS_THE_ONE_BEFORE = /[。;,]|^注|^(?:第?[一二三四五六七八九十]+[、.部]|\([一二三四五六七八九十\d]+\)|\d+[、.])/
const SUMMARY = /(?:收支|收入支出)(?:预算|决算)?总体?(?:情况)?表$/
/** How many lines a cover has at most. */
const LINES = 6
/** With fewer tables than this a part is an annex. */
const TABLES = 4

const plainOf = (text: string): string => toHalfWidth(text).replace(/\s/g, '')

/** Where each cover but the first begins, in blocks. */
function coversOf(blocks: readonly Block[]): readonly number[] {
  const starts: number[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.text.length > 12 || !CONTENTS.test(plainOf(block.text))) continue
    let from = i
    let cover = false
    for (let k = i - 1; k >= 0 && i - k <= LINES; k -= 1) {
      const above = blocks[k]
      if (above?.type !== 'paragraph') break
      if (above.role === 'pageNumber' || above.role === 'pageHeader' || above.role === 'pageFooter') continue
      const text = plainOf(above.text)
      if (text.length > 60 || ENDS_THE_ONE_BEFORE.test(text)) break
      cover ||= COVER.test(text)
      if (ON_COVER.test(text)) from = k
    }
    if (cover && from > 0 && from < i) starts.push(from)
  }
  return starts
}

function isWhole(blocks: readonly Block[]): boolean {
  const tables = blocks.filter(({ type }) => type === 'table').length
  return tables >= TABLES && blocks.some((block) => block.type === 'paragraph' && block.role === 'body' && block.text.length < 60 && SUMMARY.test(plainOf(block.text)))
}

function partOf(source: SourceTree, blocks: readonly Block[], last: boolean, first: boolean): SourceTree {
  const pages = blocks.flatMap(({ page }) => (page === null ? [] : [page]))
  if (pages.length === 0) return { ...source, blocks, unread: first ? source.unread : [] }
  const from = first ? 1 : Math.min(...pages)
  const to = last ? Infinity : Math.max(...pages)
  const inside = ({ place }: Unread): boolean => (place?.type === 'pdf' ? place.page >= from && place.page <= to : first)
  return { ...source, blocks, pages: source.pages.filter(({ number }) => number >= from && number <= to), unread: source.unread.filter(inside) }
}
