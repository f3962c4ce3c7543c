import type { SampleBlock } from '../../bench/accuracy/mutations/block.ts'
import { performanceSheet } from './performance.ts'
import { explanation, otherMatters, overview, sheetsHeading, specialFund, tablesHeading } from './prose.ts'
import type { SampleSource } from './source.ts'
import { tableBlocks } from './tables.ts'

/** The whole disclosure, free of contradictions. */
export function buildSample(source: SampleSource): SampleBlock[] {
  const parts = [
    ...overview(source), ...explanation(source), ...otherMatters(source), tablesHeading(source), ...tableBlocks(source),
    sheetsHeading(), ...source.performance.map((sheet, i) => performanceSheet(source, sheet, i + 1)),
  ]
  return [
    { type: 'title', id: 'title', text: `${source.entity}${source.year}年部门预算公开` },
    { type: 'heading', id: 'contents', level: 1, text: '目录' },
    ...contents(parts),
    ...parts,
    ...specialFund(source),
  ]
}

/** The first two levels of headings; without page numbers, since the four formats break pages differently. */
const contents = (blocks: readonly SampleBlock[]): SampleBlock[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level < 3
    ? [{ type: 'paragraph' as const, id: `contents-${block.id}`, text: block.text }]
    : []))
