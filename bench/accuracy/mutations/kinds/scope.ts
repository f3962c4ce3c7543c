import type { BenchBlock } from '../block.ts'
import type { Base } from '../bases/base.ts'
import type { Mutation, MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

// A department's document put together from two: the tables of all its units and prose written for the head office, or
// the reverse. Every paragraph of the one is there as it stands in the other; the names stay those of the department.

const AMOUNT = /\d\.\d\d万元/

type Paragraph = Extract<BenchBlock, { type: 'paragraph' }>
const isParagraph = (block: BenchBlock): block is Paragraph => block.type === 'paragraph'

/** The list goes on counting: 2. stays 2. */
const ordinalOf = (text: string): string => /^(?:（[一二三四五六七八九十]+）|\d+\.|（\d+）)/.exec(text)?.[0] ?? ''

/** The document with these paragraphs as the other one has them; null where fewer than two of them change. */
function exchanged(blocks: readonly BenchBlock[], other: readonly BenchBlock[], which: (paragraph: Paragraph) => boolean): Mutation | null {
  const theirs = new Map(other.filter(isParagraph).map((block) => [block.id, block]))
  const changes = new Map(blocks.filter(isParagraph).filter(which).flatMap((block) => {
    const their = theirs.get(block.id)
    const text = their ? ordinalOf(block.text) + their.text.slice(ordinalOf(their.text).length) : ''
    return their && text !== block.text && AMOUNT.test(block.text) ? [[block.id, { own: block, their: { ...their, text } }] as const] : []
  }))
  const [first] = changes.values()
  if (!first || changes.size < 2) return null
  return {
    blocks: blocks.map((block) => (isParagraph(block) ? changes.get(block.id)?.their ?? block : block)), clean: blocks,
    original: first.own.text, printed: first.their.text, where: [...changes.keys()].join(' '),
  }
}

/** The paragraphs under each heading, by id. */
function sectionsOf(blocks: readonly BenchBlock[]): readonly ReadonlySet<string>[] {
  const sections: Set<string>[] = []
  for (const block of blocks) {
    if (block.type === 'heading') sections.push(new Set())
    else if (block.type === 'paragraph') sections.at(-1)?.add(block.id)
  }
  return sections
}

const whole = (base: Base): Mutation | null => (base.headOffice ? exchanged(base.blocks, base.headOffice, () => true) : null)

const reversed = (base: Base): Mutation | null => (base.headOffice ? exchanged(base.headOffice, base.blocks, () => true) : null)

function oneSection(base: Base, random: Random): Mutation | null {
  const other = base.headOffice
  if (!other) return null
  for (const section of random.shuffle(sectionsOf(base.blocks))) {
    const mutation = exchanged(base.blocks, other, ({ id }) => section.has(id))
    if (mutation) return mutation
  }
  return null
}

export const SCOPE_KINDS: readonly MutationKind[] = [
  { id: 'prose-of-head-office', group: 'prose', name: '文字只说本级，表是全部门', extent: 'exact', plant: whole },
  { id: 'section-of-head-office', group: 'prose', name: '一节文字只说本级，表是全部门', extent: 'exact', plant: oneSection },
  { id: 'prose-of-department', group: 'prose', name: '文字说全部门，表只是本级', extent: 'exact', plant: reversed },
]
