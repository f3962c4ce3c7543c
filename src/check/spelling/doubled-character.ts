import { isHan } from './hash.ts'
import { suspectAt, type Suspect } from './suspect.ts'
import { wordList } from './word-list.ts'

/** Characters with which one name ends and the next word begins (阳泉市市级, 路路口), that stand alone, or that are doubled in speech. */
export const NAMING = /[市区县州省镇乡村路街江河湖山海院校站所局处部科室厅会权品类人年月日期各有是的不为和在与及于以上下中大小家本级长员名周天看谢说试想走慢好多高层次个只种元费一二三四五六七八九十〇零]/

/** What must become likelier for a word of two characters whose first or last was typed twice. */
const LEAST = 6

/** Characters that were typed twice: 事事业, 工程程. The run stands between two places of the text. */
export function doubledCharacters(text: string, from: number, to: number): Suspect[] {
  const found: Suspect[] = []
  for (let at = from + 1; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== text.charCodeAt(at - 1) || !isHan(code) || NAMING.test(text.charAt(at))) continue
    if (code === text.charCodeAt(at + 1) || (at > from + 1 && code === text.charCodeAt(at - 2))) continue
    // 确确实实
    if (isDoubled(text, at + 2) || isDoubled(text, at - 2)) continue
    const ends = at - 2 >= from && isWord(text, at - 2, 2)
    const begins = at + 2 <= to && isWord(text, at, 2)
    if (ends === begins || holdsBoth(text, at, from, to)) continue
    const [begin, end] = ends ? [at - 2, at + 1] : [at - 1, at + 2]
    found.push(...suspectAt('doubled', text, begin, end, text.slice(begin, at) + text.slice(at + 1, end), LEAST, false))
  }
  return found
}

const isWord = (text: string, from: number, length: number): boolean => wordList().bandAt(text, from, length) >= 1

/** Whether a word holds both characters: 确确实实, 科学学会. */
function holdsBoth(text: string, at: number, from: number, to: number): boolean {
  for (let begin = Math.max(from, at - 3); begin < at; begin += 1) {
    for (let length = Math.max(3, at - begin + 1); length <= 4 && begin + length <= to; length += 1) if (wordList().bandAt(text, begin, length) >= 0) return true
  }
  return false
}

const isDoubled = (text: string, at: number): boolean => at > 0 && text.charCodeAt(at) === text.charCodeAt(at - 1)
