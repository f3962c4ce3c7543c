import type { PrintDocument } from '../model/print-document.ts'

/**
 * The four kinds of headings in government documents (GB/T 9704 7.3.3): 第一部分 in 小标宋 over the page, 一、 in 黑体,
 * （一） in 楷体, 1. in bold 仿宋.
 */
export type HeadingKind = 'part' | 'first' | 'second' | 'third'

const KINDS: readonly (readonly [RegExp, HeadingKind])[] = [
  [/^(?:第[一二三四五六七八九十]+(?:部分|章)|附件)/, 'part'],
  [/^[一二三四五六七八九十]+、/, 'first'],
  [/^（[一二三四五六七八九十]+）/, 'second'],
  [/^\d+[.．、]/, 'third'],
]

const BY_LEVEL = ['first', 'second', 'third'] as const

/** What the headings of each level look like: by the ordinals of the first of them, else by the level. */
export function headingKinds(document: PrintDocument): readonly [HeadingKind, HeadingKind, HeadingKind] {
  const kind = (level: 1 | 2 | 3): HeadingKind => {
    const first = document.blocks.find((block) => block.type === 'heading' && block.level === level)
    const text = first?.type === 'heading' ? first.text : ''
    return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? BY_LEVEL[level - 1] ?? 'third'
  }
  return [kind(1), kind(2), kind(3)]
}
