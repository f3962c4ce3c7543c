import { gainOf } from './segment.ts'
import { soundAndShape } from './sound-and-shape.ts'
import { wordList } from './word-list.ts'

/** How the printed characters differ from what was probably meant. */
export type SlipKind = 'sound' | 'shape' | 'swapped' | 'doubled' | 'dropped'

/** A place where a text probably prints other characters than were meant. */
export interface Suspect {
  readonly kind: SlipKind
  /** Offset in the text. */
  readonly from: number
  /** As printed. */
  readonly words: string
  /** What was probably meant. */
  readonly right: string
  /** How much likelier the text is with `right`, in natural logarithms. */
  readonly gain: number
  /** Whether a list or the document itself prints what was meant. */
  readonly isSure: boolean
}

/** The place if the text becomes that much likelier by the correction. */
export function suspectAt(kind: SlipKind, text: string, from: number, to: number, right: string, least: number, isSure = true): Suspect[] {
  const gain = gainOf(text, from, to, right)
  return gain >= least ? [{ kind, from, words: text.slice(from, to), right, gain, isSure }] : []
}

/** The offsets at which the text differs from what may have been meant. */
export function wrongPlaces(text: string, at: number, right: string): number[] {
  const wrong: number[] = []
  for (let offset = 0; offset < right.length; offset += 1) if (text.charCodeAt(at + offset) !== right.charCodeAt(offset)) wrong.push(offset)
  return wrong
}

/** Characters that are confused so often, or so freely chosen, that their exchange tells nothing. */
const FREE = ['的地得底', '他它她', '定订', '像象', '做作', '合和', '账帐', '以已', '是市事', '在再', '分份', '期其', '制治', '于与', '有由', '及级', '一以', '至直']
/** Words of one sound that are both good in most places. */
const FREE_WORDS = ['监察 检查 检察 监测 检测', '权利 权力', '反映 反应', '机制 机智', '资金 基金', '公务 公物', '事务 实务', '年底 年低', '记录 纪录', '启用 起用', '指定 制定 制订', '中止 终止', '交纳 缴纳', '界限 界线', '申请 申领', '审计 设计'].map((group) => group.split(' '))

/** Whether the difference tells nothing: free characters or words, or a word of the printed text that reaches beyond the window. */
export function isOtherSpelling(text: string, at: number, right: string, wrong: readonly number[]): boolean {
  const [first = 0, second] = wrong
  if (wrong.length > 2) return true
  if (wrong.every((offset) => FREE.some((group) => group.includes(text.charAt(at + offset)) && group.includes(right.charAt(offset))))) return true
  // two characters of one word, spelt alike: an input method offered another word
  if (second !== undefined && (second - first !== 1 || !wrong.every((offset) => isSpeltAlike(text.charCodeAt(at + offset), right.charCodeAt(offset))))) return true
  for (const begin of [first - 1, first]) {
    const [printed, meant] = [text.slice(at + begin, at + begin + 2), right.slice(Math.max(0, begin), begin + 2)]
    if (FREE_WORDS.some((group) => group.includes(printed) && group.includes(meant))) return true
  }
  const last = right.length - 1
  const list = wordList()
  return (wrong.includes(0) && at > 0 && list.bandAt(text, at - 1, 2) >= 1) || (wrong.includes(last) && at + last + 1 < text.length && list.bandAt(text, at + last, 2) >= 1)
}

function isSpeltAlike(one: number, other: number): boolean {
  const { syllable } = soundAndShape()
  return syllable[one] === syllable[other]
}
