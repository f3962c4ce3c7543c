import type { BenchBlock, BenchTable } from '../block.ts'
import type { Base } from '../bases/base.ts'
import { cellsOf, changeTable, isAmount, isZero, tablesOf, type Mutation, type MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

/** The tables that the law asks of everybody. */
const REQUIRED = new Set(['summary', 'income', 'expenditure', 'fiscal', 'general-public', 'basic', 'three-public', 'fund-expenditure', 'state-capital'])
const required = (base: Base): BenchTable[] => tablesOf(base.blocks).filter(({ id }) => REQUIRED.has(id))
const hasAmounts = (table: BenchTable): boolean => cellsOf(table).some(({ cell }) => isAmount(cell) && !isZero(cell.text))
const core = (title: string): string => title.replace(/^\d{4}年/, '').replace(/^(?:预算单位|单位|部门)/, '')

function removeTable(base: Base, random: Random): Mutation | null {
  const tables = required(base)
  if (tables.length === 0) return null
  const table = random.pick(tables)
  return { blocks: base.blocks.filter((block) => block !== table), original: table.title, printed: '', where: table.id, announced: headingOf(base, table) }
}

/** The words that announce a table in the contents and in the heading above it. */
function headingOf(base: Base, table: BenchTable): string {
  const before = base.blocks[base.blocks.indexOf(table) - 1]
  return before?.type === 'heading' && before.id === `${table.id}-heading` ? before.text.replace(/^（.+?）/, '') : core(table.title)
}

function emptyTable(base: Base, random: Random): Mutation | null {
  const tables = required(base).filter((table) => hasAmounts(table))
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const rows = table.rows.map((cells, row) => (row < table.headerRows ? cells : cells.map((cell) => (isAmount(cell) ? { ...cell, text: '' } : cell))))
  return { blocks: changeTable(base.blocks, table, { rows }), original: table.title, printed: '', where: table.id, announced: core(table.title) }
}

/** The statement under an empty table, and the sentences that say the same in prose. */
function removeStatement(base: Base, random: Random): Mutation | null {
  const tables = tablesOf(base.blocks).filter(({ notes }) => notes.some((note) => /空表|无数据/.test(note)))
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const fund = /政府性基金|国有资本经营/.exec(table.title)?.[0] ?? table.title
  const blocks = changeTable(base.blocks, table, { notes: [] }).flatMap((block): BenchBlock[] => {
    if (block.type !== 'paragraph' || block.id.startsWith('contents')) return [block]
    const kept = block.text.split(/(?<=[。；])/).filter((sentence) => !(sentence.includes(fund) && /没有|无|(?<!\d)0(?:\.00)?万元/.test(sentence) && !/[1-9]\d*\.\d\d万元/.test(sentence)))
    const text = kept.join('').replace(/；$/, '。')
    return text === '' ? [] : [{ ...block, text }]
  })
  return { blocks, original: table.notes.join(''), printed: '', where: table.id, announced: core(table.title) }
}

function addStatement(base: Base, random: Random): Mutation | null {
  const tables = required(base).filter((table) => hasAmounts(table) && ['general-public', 'fund-expenditure', 'basic'].includes(table.id))
  if (tables.length === 0) return null
  const table = random.pick(tables)
  const note = `注：本部门${base.year}年没有此项安排的支出，故本表为空表。`
  return { blocks: changeTable(base.blocks, table, { notes: [note] }), original: '', printed: note, where: table.id }
}

/** A section taken out of the body: its heading and everything up to the next heading of its level or above. */
function removeSection(base: Base, random: Random, alsoFromContents: boolean): Mutation | null {
  const ids = ['agency-heading', 'agency-change', 'procurement-heading', 'assets-heading', 'assets', 'targets-heading', 'glossary', 'matter-10', 'three-public-change', 'three-public-heading']
  const headings = base.blocks.filter((block) => block.type === 'heading' && ids.includes(block.id) && base.blocks[base.blocks.indexOf(block) + 1]?.type !== 'table' && (alsoFromContents || isListed(base, block)))
  // 机关运行经费 is owed by departments; a unit may be none that has it.
    .filter(({ id }) => !(alsoFromContents && id.startsWith('agency') && titleOf(base).includes('单位')))
  if (headings.length === 0) return null
  const heading = random.pick(headings)
  if (heading.type !== 'heading') return null
  const start = base.blocks.indexOf(heading)
  const length = base.blocks.slice(start + 1).findIndex((block) => block.type === 'table' || block.type === 'title' || (block.type === 'heading' && block.level <= heading.level))
  const without = base.blocks.toSpliced(start, length < 0 ? base.blocks.length : length + 1)
  const words = heading.text.replace(/^(?:第.部分|[（(]?[一二三四五六七八九十]+[）)、])\s*/, '')
  const blocks = alsoFromContents ? without.filter((block) => !(block.type === 'paragraph' && block.id.startsWith('contents') && block.text.includes(words))) : without
  return { blocks, original: heading.text, printed: '', where: heading.id, announced: alsoFromContents ? titleOf(base) : words }
}

/** What the finding of an absence points at: the document's title, or the entity on its cover. */
const titleOf = ({ blocks }: Base): string => blocks.slice(0, 2).flatMap((block) => (block.type !== 'table' && (block.type === 'title' || block.id === 'cover') ? [block.text] : [])).join('')

const isListed = (base: Base, heading: BenchBlock): boolean => heading.type === 'heading'
  && base.blocks.some((block) => block.type === 'paragraph' && block.id.startsWith('contents') && withoutOrdinal(block.text) === withoutOrdinal(heading.text))

const withoutOrdinal = (text: string): string => text.replace(/^(?:第.部分|[（(]?[一二三四五六七八九十\d]+[）)、.]+)\s*/, '')

export const COMPLETENESS_KINDS: readonly MutationKind[] = [
  { id: 'table-removed', group: 'completeness', name: '缺表', extent: 'table', plant: removeTable },
  { id: 'table-emptied', group: 'completeness', name: '表内数据全部缺失且无说明', extent: 'table', plant: emptyTable },
  { id: 'statement-removed', group: 'completeness', name: '空表没有说明', extent: 'table', plant: removeStatement },
  { id: 'statement-on-full-table', group: 'completeness', name: '有数的表说成空表', extent: 'table', plant: addStatement },
  { id: 'section-without-body', group: 'completeness', name: '目录有、正文无', extent: 'table', plant: (base, random) => removeSection(base, random, false) },
  { id: 'section-removed', group: 'completeness', name: '应说明的内容缺失', extent: 'table', plant: (base, random) => removeSection(base, random, true) },
]
