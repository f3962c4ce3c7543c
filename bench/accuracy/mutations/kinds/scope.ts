import type { BenchBlock } from '../block.ts'
import type { Base } from '../bases/base.ts'
import type { Mutation, MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

// A department's document put together from two: the tables of all its units and prose written for the head office, or
// the reverse. The sections of the one stand there as they stand in the other, item by item.

const AMOUNT = /\d\.\d\d万元/

/** The paragraphs right under each heading, by the heading's id. */
function sectionsOf(blocks: readonly BenchBlock[]): ReadonlyMap<string, readonly BenchBlock[]> {
  const sections = new Map<string, BenchBlock[]>()
  let open: BenchBlock[] | null = null
  for (const block of blocks) {
    if (block.type === 'heading') sections.set(block.id, open = [])
    else if (block.type === 'paragraph') open?.push(block)
    else open = null
  }
  return sections
}

const textOf = (section: readonly BenchBlock[]): string => section.map((block) => (block.type === 'table' ? '' : block.text)).join('\n')

/** The headings whose sections speak of other amounts in the other document. */
function differing(blocks: readonly BenchBlock[], other: readonly BenchBlock[]): readonly string[] {
  const theirs = sectionsOf(other)
  return [...sectionsOf(blocks)].flatMap(([heading, own]) => {
    const their = theirs.get(heading)
    return their && their.length > 0 && textOf(their) !== textOf(own) && AMOUNT.test(textOf(own)) && AMOUNT.test(textOf(their)) ? [heading] : []
  })
}

/** The document with these sections as the other one has them. */
function exchanged(blocks: readonly BenchBlock[], other: readonly BenchBlock[], headings: readonly string[]): Mutation | null {
  const [own, theirs] = [sectionsOf(blocks), sectionsOf(other)]
  const [first] = headings
  if (first === undefined) return null
  const dropped = new Set(headings.flatMap((heading) => own.get(heading) ?? []))
  const made = blocks.flatMap((block) => (dropped.has(block) ? [] : block.type === 'heading' && headings.includes(block.id) ? [block, ...theirs.get(block.id) ?? []] : [block]))
  return { blocks: made, clean: blocks, original: textOf(own.get(first) ?? []), printed: textOf(theirs.get(first) ?? []), where: headings.join(' ') }
}

const whole = ({ blocks, headOffice }: Base): Mutation | null => (headOffice ? exchanged(blocks, headOffice, differing(blocks, headOffice)) : null)

const reversed = ({ blocks, headOffice }: Base): Mutation | null => (headOffice ? exchanged(headOffice, blocks, differing(headOffice, blocks)) : null)

function oneSection({ blocks, headOffice }: Base, random: Random): Mutation | null {
  const headings = headOffice ? differing(blocks, headOffice) : []
  return headOffice && headings.length > 0 ? exchanged(blocks, headOffice, [random.pick(headings)]) : null
}

export const SCOPE_KINDS: readonly MutationKind[] = [
  { id: 'prose-of-head-office', group: 'prose', name: '文字只说本级，表是全部门', extent: 'exact', plant: whole },
  { id: 'section-of-head-office', group: 'prose', name: '一节文字只说本级，表是全部门', extent: 'exact', plant: oneSection },
  { id: 'prose-of-department', group: 'prose', name: '文字说全部门，表只是本级', extent: 'exact', plant: reversed },
]
