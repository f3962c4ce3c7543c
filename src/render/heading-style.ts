import type { HeadingBlock, PrintDocument } from '../model/print-document.ts'
import { BODY, SIZE } from './page-style.ts'
import { countLines } from './text-width.ts'

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

/** One a level. */
export type HeadingKinds = readonly [HeadingKind, HeadingKind, HeadingKind]

const BY_LEVEL = ['first', 'second', 'third'] as const

/** What the headings of each level look like: by the ordinals of the first of them, else by the level. */
export function headingKinds(document: PrintDocument): HeadingKinds {
  const kind = (level: 1 | 2 | 3): HeadingKind => {
    const first = document.blocks.find((block) => block.type === 'heading' && block.level === level)
    const text = first?.type === 'heading' ? first.text : ''
    return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? BY_LEVEL[level - 1] ?? 'third'
  }
  return [kind(1), kind(2), kind(3)]
}

/** Points: 第一部分 stands alone over its page. */
export const PART = { pitch: 36, around: 28 } as const

/** Points that a heading takes in a column of `width` points, with what is free above and below it. */
export const headingHeight = ({ text, level }: HeadingBlock, kinds: HeadingKinds, width: number): number =>
  (kinds[level - 1] === 'part' ? countLines(text, width / SIZE.part, 0.5) * PART.pitch + 2 * PART.around : countLines(text, width / BODY.size - 2, 0.5) * BODY.pitch)
