import type { RowSubject } from '../model/disclosure-table.ts'
import { placesOf, type Cell } from '../model/source-tree.ts'
import { TOTAL_NAME } from './common-rows.ts'
import type { PlainColumn } from './columns.ts'
import { readLabel, type Label } from './label.ts'
import { plain } from './plain-text.ts'
import { NO_CODES, rowCode, type CodeMemory } from './row-codes.ts'

/** A row's subject before levels, parents and keys are known. */
export type PlainSubject = Omit<RowSubject, 'level' | 'parent' | 'key'>

const isCodeRole = (column: PlainColumn): boolean =>
  column.role === 'code' || column.role === 'codeClass' || column.role === 'codeGroup' || column.role === 'codeItem'

/**
 * Reads the subjects of the rows of one half, from the top down (codes may depend on the rows above). `covering` are
 * cells merged downwards over the row: they name it where it has no name of its own.
 */
export function subjectReader(columns: readonly PlainColumn[]): (cells: readonly Cell[], covering?: readonly Cell[]) => PlainSubject | null {
  let memory: CodeMemory = NO_CODES
  const byColumn = new Map(columns.map((column) => [column.index, column]))
  const names = columns.filter((column) => column.role === 'name')
  return (cells, covering = []) => {
    const own = cells.filter((cell) => byColumn.has(cell.column) && plain(cell.text) !== '' && !/^[类款项]$/.test(plain(cell.text)))
    if (own.length === 0) return null
    const codeCells = withCovering(own, covering, byColumn).flatMap((cell) => {
      const column = byColumn.get(cell.column)
      return column && isCodeRole(column) ? [{ role: column.role, cell }] : []
    })
    const read = rowCode(codeCells, memory)
    memory = read.memory
    const wordy = codeCells.find(({ cell }) => /[\u4e00-\u9fff]/.test(cell.text))?.cell
    const nameCell = ownName(own, names) ?? wordy ?? covering.find((cell) => names.some((column) => column.index === cell.column)) ?? labelless(own, byColumn)
    const printed = bareCode(readLabel(nameCell?.text ?? ''))
    const rest = restOfCode(read.code, printed)
    const label = rest === '' ? printed : { ...printed, name: printed.name.slice(rest.length) }
    const places = [...codeCells.map(({ cell }) => cell), ...(nameCell && !isCode(codeCells, nameCell) ? [nameCell] : [])].flatMap((cell) => placesOf(cell))
    const code = read.code === null ? label.bare : read.code + rest
    return { type: subjectType(label.name, code ?? label.code), code, bracketedCode: label.code, name: label.name, ordinal: label.ordinal, places }
  }
}

/** Codes merged over the row count only where it prints no code of its own. */
const withCovering = (own: readonly Cell[], covering: readonly Cell[], columns: ReadonlyMap<number, PlainColumn>): readonly Cell[] => {
  const codes = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => isCodeRole(columns.get(cell.column) ?? { index: 0, header: [], role: 'text', half: 0 }))
  return codes(own).length > 0 ? codes(own) : codes(covering)
}

/**
 * The cell that names the row: of several under one header (公务用车购置及运行费 | 购置费) the innermost, unless it only
 * says 小计 or 合计 of the one before it.
 */
function ownName(cells: readonly Cell[], names: readonly PlainColumn[]): Cell | undefined {
  const own = cells.filter((cell) => names.some((column) => column.index === cell.column))
  const [first] = own
  const header = (cell: Cell): string => names.find((column) => column.index === cell.column)?.header.join('/') ?? ''
  const last = own.findLast((cell) => first !== undefined && header(cell) === header(first))
  return last && /^(?:小计|合计)$/.test(plain(last.text)) ? first : last
}

/** A name cell that prints a code and nothing else (`501`): the code, without a name. */
const bareCode = (label: Label): Label & { readonly bare: string | null } =>
  label.code === null && /^(?:\d{3}|\d{5}|\d{7})$/.test(label.name) ? { ...label, name: '', bare: label.name } : { ...label, bare: null }

/** `208 | 05 | 01行政单位离退休`: without lines the 项 may stand so close to the name that it is read as a part of it. */
const restOfCode = (code: string | null, { code: bracketed, name }: Label): string =>
  (code !== null && bracketed === null && (code.length === 3 || code.length === 5) ? (/^\d{2}(?=[\u4e00-\u9fff]{2})/.exec(name)?.[0] ?? '') : '')

const isCode = (codes: readonly { readonly cell: Cell }[], cell: Cell): boolean => codes.some((entry) => entry.cell === cell)

/** Where the name column is blank (a total written under the ordinal column): the first text left of the amounts. */
const labelless = (cells: readonly Cell[], columns: ReadonlyMap<number, PlainColumn>): Cell | undefined =>
  cells.find((cell) => {
    const role = columns.get(cell.column)?.role
    return (role === 'ordinal' || role === 'text') && TOTAL_NAME.test(plain(cell.text))
  })

function subjectType(name: string, code: string | null): RowSubject['type'] {
  const text = plain(name)
  if (TOTAL_NAME.test(text)) return 'total'
  if (code !== null) return 'account'
  if (/^本年(?:收入|支出)|小计$|合计$/.test(text)) return 'subtotal'
  return 'detail'
}
