import type { PrintedText } from '../model/source-tree.ts'
import { isTitleText } from './caption-text.ts'
import { plain } from './plain-text.ts'
import { slicePrinted } from './slice-printed.ts'

/** What may stand on a title's line in front of it (公开01表) and behind it (单位：万元, 编制部门：…). */
const BEFORE = /^\s*(?:(?:预算|决算|财决|财预)?(?:公开)?\s*\d+\s*表|附?表\s*[\d一二三四五六七八九十]+(?:-\d+)?\s*[：:]?)\s+(?=\S)/
const BEHIND = /\s+(?:(?:金额)?\s*单\s*位\s*[：:]|编制(?:部门|单位)|填报(?:部门|单位)|部门\s*[：:]|(?:(?:预算|财决|财预)?公开|预算|决算)\s*\d+\s*表)[^]*$/

/** The title that a line above a table prints, alone or beside unit, body and table number; null where it is none. */
export function titleOf(line: PrintedText): PrintedText | null {
  if (isTitleText(plain(line.text))) return line
  const start = BEFORE.exec(line.text)?.[0].length ?? 0
  const end = line.text.length - (BEHIND.exec(line.text)?.[0].length ?? 0)
  if (end <= start || (start === 0 && end === line.text.length)) return null
  return isTitleText(plain(line.text.slice(start, end))) ? slicePrinted(line, start, end) : null
}

/** {@link titleOf} of a bare text, as plain text. */
export const titleIn = (text: string): string | null => {
  const title = titleOf({ text, runs: [] })
  return title ? plain(title.text) : null
}
