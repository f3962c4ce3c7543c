import { toHalfWidth } from '../model/number-text.ts'
import { tight } from './plain-text.ts'

/** A row's label taken apart: `1.[2080505]机关…` → ordinal `1.`, code `2080505`, name `机关…`. */
export interface Label {
  readonly ordinal: string
  readonly code: string | null
  readonly name: string
}

const ORDINAL = /^(?:其中[:：]?|[一二三四五六七八九十]+[、.．,，]|[（(][一二三四五六七八九十\d]+[）)][、.．]?|\d{1,2}[.．、](?!\d)|[①-⑳⑴-⒇]|[-—·*]+)/
const BRACKETED = /^[[〔【［(（](\d{3,})[\]〕】］)）]-?/
const LEADING = /^(\d{3}|\d{5}|\d{7})[-—_]?(?=[\u4e00-\u9fff])(?!年|万|元|亿|个|人|台|辆|套|项|号)/

export function readLabel(text: string): Label {
  let rest = tight(text)
  let ordinal = ''
  let code: string | null = null
  for (let before = ''; before !== rest; ) {
    before = rest
    // What is in front is told by its half-width form; both have the same length.
    const mark = ORDINAL.exec(toHalfWidth(rest))
    if (mark && mark[0].length < rest.length) {
      ordinal += rest.slice(0, mark[0].length)
      rest = rest.slice(mark[0].length)
    }
    const bracketed: RegExpExecArray | null = code === null ? (BRACKETED.exec(toHalfWidth(rest)) ?? LEADING.exec(toHalfWidth(rest))) : null
    if (bracketed) {
      code = bracketed[1] ?? null
      rest = rest.slice(bracketed[0].length)
    }
  }
  return { ordinal, code, name: rest }
}

/** The code of a code cell, digits only: spaces and line ends inside it are repaired. Null where it holds none. */
export function readCode(text: string): string | null {
  const body = toHalfWidth(tight(text)).replace(/^\[(\d+)\]$/, '$1')
  return /^\d+$/.test(body) ? body : null
}

/** Depth that an ordinal shows: 一、 0, （一） 1, 1. 2, ① 3, 其中： one below what is before it; null for none. */
export function ordinalDepth(printed: string): number | null {
  const ordinal = toHalfWidth(printed)
  if (/^[一二三四五六七八九十]+[、.．,，]/.test(ordinal)) return 0
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(ordinal)) return 1
  if (/^\d{1,2}[.．、]/.test(ordinal)) return 2
  if (/^[（(]\d+[）)]|^[①-⑳⑴-⒇]/.test(ordinal)) return 3
  return null
}
