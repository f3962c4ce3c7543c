import type { Piece } from './rewrite.ts'

const JOINED = /、|以及|和|与|及/g
/** `收、支总计`, `收入和支出总计`: two quantities in short. */
const BOTH_DIRECTIONS = /(收)(?:入)?(预算|决算)?(?:、|和|与|及)?支(?:出)?((?:总|预算|决算|合)[\u4e00-\u9fff]{0,6})?$/
/** What the names of a list have in common stands once, in front of it. */
const YEAR_IN_FRONT = /^(?:本(?:部门|单位|级)|[局委办院])?(?:Ⓨ度?|上年度?|上一年度?|去年)/

/**
 * The names of `count` quantities in one phrase that begins at `from`, each as the pieces that name it; null where it is
 * not clear which they are. `2024年基本支出和项目支出`: the year is that of both. `2022年、2023年决算数`: the words behind
 * the years are those of each.
 */
export function listedNames(text: string, from: number, to: number, count: number): readonly (readonly Piece[])[] | null {
  const phrase = text.slice(from, to)
  const years = yearsOfOne(phrase, from, count)
  if (years) return years
  const directions = count === 2 ? BOTH_DIRECTIONS.exec(phrase) : null
  if (directions && !/[、和与及]/.test(phrase.slice(0, directions.index))) return inAndOut(directions, from)
  const pieces = cut(phrase, count)
  if (!pieces) return null
  const lead = YEAR_IN_FRONT.exec(pieces[0]?.words ?? '')?.[0].length ?? 0
  return pieces.map(({ words, at }, index) => {
    const own = { from: from + at, to: from + at + words.length }
    return index === 0 || lead === 0 || YEAR_IN_FRONT.test(words) ? [own] : [{ from, to: from + lead }, own]
  })
}

interface Cut { readonly words: string; readonly at: number }

/** The phrase in `count` names: at 、 only, or with the last joined by 和, 与, 及 at the one place that makes as many. */
function cut(phrase: string, count: number): readonly Cut[] | null {
  if (/[（）]/.test(phrase)) return null
  const plain = parts(phrase, [...phrase.matchAll(/、/g)].map(({ index }) => [index, 1]))
  if (plain.length === count) return every(plain)
  if (plain.length !== count - 1) return null
  const last = plain.at(-1) ?? { words: '', at: 0 }
  const joints = [...last.words.matchAll(JOINED)].filter(({ 0: joint, index }) => index > 1 && index + joint.length < last.words.length - 1)
  const ways = joints.flatMap(({ 0: joint, index }) => {
    const found = parts(last.words, [[index, joint.length]]).map(({ words, at }) => ({ words, at: at + last.at }))
    return found.every(({ words }) => ENDS_A_NAME.test(words)) ? [[...plain.slice(0, -1), ...found]] : []
  })
  return ways.length === 1 ? every(ways[0] ?? []) : null
}

/** What the name of a quantity ends in: 社会保障 of 社会保障和就业支出 is none. */
const ENDS_A_NAME = /(?:支出|收入|经费|费|费用|资金|拨款|预算|决算|数|总计|合计|总额|结余|结转|占比|比重|项目|货物|工程|服务)$/

const every = (pieces: readonly Cut[]): readonly Cut[] | null => (pieces.every(({ words }) => words.length >= 2) ? pieces : null)

function parts(phrase: string, joints: readonly (readonly [number, number])[]): Cut[] {
  let at = 0
  const found: Cut[] = []
  for (const [joint, length] of [...joints, [phrase.length, 0] as const]) {
    found.push({ words: phrase.slice(at, joint), at })
    at = joint + length
  }
  return found
}

/** `2021年、2022年、2023年“三公”经费决算`: one quantity in several years. */
function yearsOfOne(phrase: string, from: number, count: number): readonly (readonly Piece[])[] | null {
  const match = /^((?:Ⓨ度?[、和与及]){1,6}Ⓨ度?)([^Ⓨ]*)$/.exec(phrase)
  const list = match?.[1] ?? ''
  const years = [...list.matchAll(/Ⓨ度?/g)]
  if (years.length !== count) return null
  return years.map(({ 0: year, index }) => [{ from: from + index, to: from + index + year.length }, { from: from + list.length, to: from + phrase.length }])
}

function inAndOut(match: RegExpExecArray, from: number): readonly (readonly Piece[])[] {
  const [whole, , phase = '', tail = ''] = match
  const at = from + match.index
  const behind: Piece = { from: at + whole.length - tail.length, to: at + whole.length }
  return ['收入', '支出'].map((direction) => [{ from, to: at }, { words: direction + phase, at }, behind])
}
