import type { ColumnRole } from '../model/disclosure-table.ts'
import type { Cell } from '../model/source-tree.ts'
import { readCode } from './label.ts'
import { plain } from './plain-text.ts'

/** The 类, 款, 项 last printed, for rows that leave the upper columns blank. */
export interface CodeMemory {
  readonly parts: readonly (string | null)[]
}

export const NO_CODES: CodeMemory = { parts: [null, null, null] }

/**
 * The code of a row: from one column, or put together from 类 | 款 | 项. Columns may print the whole code at each level
 * (`204 | 20406 | 2040601`) or leave the upper levels blank (`  |   | 01`).
 */
export function rowCode(cells: readonly { readonly role: ColumnRole; readonly cell: Cell }[], memory: CodeMemory): { readonly code: string | null; readonly memory: CodeMemory } {
  const single = cells.find(({ role, cell }) => role === 'code' && plain(cell.text) !== '')
  if (single) return { code: readCode(single.cell.text), memory }
  const roles = ['codeClass', 'codeGroup', 'codeItem'] as const
  const printed = roles.map((role) => {
    const found = cells.find((entry) => entry.role === role)
    return found ? readCode(found.cell.text) : null
  })
  if (printed.every((part) => part === null)) return { code: null, memory }
  let code = ''
  const parts: (string | null)[] = [null, null, null]
  const deepest = printed.findLastIndex((part) => part !== null)
  for (let i = 0; i <= deepest; i += 1) {
    // Spreadsheets hold 款 and 项 as numbers: 1 is 01.
    const own = i > 0 && /^\d$/.test(printed[i] ?? '') ? `0${printed[i]}` : printed[i] ?? null
    const part = own ?? memory.parts[i] ?? null
    if (part === null) continue
    const whole = part.length > (i === 0 ? 3 : 2) && part.startsWith(code)
    code = whole ? part : code + part
    parts[i] = part
  }
  return { code: code === '' ? null : code, memory: { parts } }
}
