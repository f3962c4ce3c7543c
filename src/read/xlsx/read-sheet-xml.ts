import { LAST_COLUMN, LAST_ROW, parseAddress, parseRange, type CellRange } from './a1.ts'
import { headerFooterTexts } from './header-footer.ts'
import type { RawCell } from './raw-sheet.ts'
import { decodeEscapes, isOn, makeStringCollector, type SharedString } from './read-shared-strings.ts'
import { PLAIN_STYLE, type CellStyle } from './read-styles.ts'
import { shiftFormula } from './shift-formula.ts'
import { parsePart, type XlsxPackage } from './xlsx-package.ts'

/** What the worksheet part itself says. */
export interface SheetContent {
  readonly cells: readonly RawCell[]
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly showZeros: boolean
  readonly headers: readonly string[]
  readonly footers: readonly string[]
}

interface SharedFormula {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** Reads a worksheet part; null where it is missing. Blank cells, which templates style by the thousand, are skipped. */
export function readSheetXml(pack: XlsxPackage, part: string, name: string, strings: readonly SharedString[], styles: readonly CellStyle[]): SheetContent | null {
  const cells: RawCell[] = []
  const merges: CellRange[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  const headers: string[] = []
  const footers: string[] = []
  const shared = new Map<string, SharedFormula>()
  const inline = makeStringCollector()
  let showZeros = true
  let row = -1
  let column = -1
  let style = PLAIN_STYLE
  let type = 'n'
  let value: string | null = null
  let formula: string | null = null
  let sharedIndex: string | null = null
  let isText = false
  let capture: 'v' | 'f' | 'is' | 'hf' | null = null
  let text = ''

  const finishCell = (): void => {
    if (formula === '' || formula === null) formula = sharedFormula(shared, sharedIndex, row, column)
    else if (sharedIndex !== null) shared.set(sharedIndex, { text: formula, row, column })
    const resolved = isText ? { type: 'text' as const, ...inline.result() } : resolveValue(type, value, strings)
    if (resolved && (resolved.text !== '' || formula !== null)) {
      pack.budget.addCells(1)
      cells.push({ row, column, type: resolved.type, raw: resolved.text, format: style.format, bold: resolved.bold ?? style.bold, formula })
    }
  }

  const found = parsePart(pack, part, {
    open(element, attributes) {
      if (capture === 'is') return inline.open(element, attributes)
      switch (element) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1
          column = -1
          if ((attributes.hidden !== undefined && isOn(attributes.hidden)) || attributes.ht === '0') hiddenRows.add(row)
          break
        case 'c': {
          const at = parseAddress(attributes.r ?? '')
          column = at?.column ?? column + 1
          row = at?.row ?? Math.max(0, row)
          style = styles[Number(attributes.s ?? 0)] ?? PLAIN_STYLE
          type = attributes.t ?? 'n'
          value = null
          formula = null
          sharedIndex = null
          isText = false
          break
        }
        case 'f':
          sharedIndex = attributes.t === 'shared' ? (attributes.si ?? null) : null
          capture = 'f'
          text = ''
          break
        case 'v':
          capture = 'v'
          text = ''
          break
        case 'is':
          capture = 'is'
          isText = true
          inline.reset()
          break
        case 'oddHeader':
        case 'evenHeader':
        case 'firstHeader':
        case 'oddFooter':
        case 'evenFooter':
        case 'firstFooter':
          capture = 'hf'
          text = ''
          break
        case 'mergeCell': {
          const range = parseRange(attributes.ref ?? '')
          if (range) merges.push(range)
          break
        }
        case 'col':
          if ((attributes.hidden !== undefined && isOn(attributes.hidden)) || attributes.width === '0') addRange(hiddenColumns, attributes)
          break
        case 'sheetView':
          if (attributes.showZeros !== undefined && !isOn(attributes.showZeros)) showZeros = false
          break
        default:
      }
    },
    text(part) {
      if (capture === 'is') inline.text(part)
      else if (capture !== null) text += part
    },
    close(element) {
      if (capture === 'is') {
        if (element === 'is') capture = null
        else inline.close(element)
      } else if (element === 'v' || element === 'f') {
        if (element === 'v') value = text
        else formula = text
        capture = null
      } else if (element === 'c' && row <= LAST_ROW && column <= LAST_COLUMN) finishCell()
      else if (capture === 'hf') {
        const into = element.endsWith('Header') ? headers : footers
        for (const found of headerFooterTexts(text, name)) if (!into.includes(found)) into.push(found)
        capture = null
      }
    },
  })
  return found ? { cells, merges, hiddenRows, hiddenColumns, showZeros, headers, footers } : null
}

function resolveValue(type: string, value: string | null, strings: readonly SharedString[]): { type: RawCell['type']; text: string; bold: boolean | null } | null {
  if (value === null) return null
  switch (type) {
    case 's': {
      const shared = strings[Number(value)]
      return shared ? { type: 'text', text: shared.text, bold: shared.bold } : { type: 'error', text: '#REF!', bold: null }
    }
    case 'str':
      return { type: 'text', text: decodeEscapes(value), bold: null }
    case 'b':
      return { type: 'boolean', text: value.trim() === '1' ? 'TRUE' : 'FALSE', bold: null }
    case 'e':
      return { type: 'error', text: value.trim(), bold: null }
    case 'd':
      return { type: 'text', text: value.replace(/T00:00:00(?:\.0+)?Z?$/, ''), bold: null }
    default:
      return { type: 'number', text: value.trim(), bold: null }
  }
}

function sharedFormula(shared: ReadonlyMap<string, SharedFormula>, index: string | null, row: number, column: number): string | null {
  const master = index === null ? undefined : shared.get(index)
  return master ? shiftFormula(master.text, row - master.row, column - master.column) : null
}

function addRange(columns: Set<number>, attributes: Readonly<Record<string, string>>): void {
  const last = Math.min(LAST_COLUMN, Number(attributes.max ?? attributes.min) - 1)
  for (let column = Math.max(0, Number(attributes.min) - 1); column <= last; column += 1) columns.add(column)
}
