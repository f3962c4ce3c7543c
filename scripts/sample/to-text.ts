import { gridOf, type SampleBlock } from '../../bench/accuracy/mutations/block.ts'

/** Tab-separated text: one line a row, covered positions of merged cells empty, a blank line between blocks. */
export const toText = (blocks: readonly SampleBlock[]): string => `${blocks.map(blockText).join('\n\n')}\n`

function blockText(block: SampleBlock): string {
  if (block.type !== 'table') return block.text
  const caption = block.caption.filter((text) => text !== '').join('\t')
  const rows = gridOf(block).map((line) => line.map((cell) => cell?.text ?? '').join('\t'))
  return [block.title, ...(caption === '' ? [] : [caption]), '', ...rows, ...block.notes].join('\n')
}
