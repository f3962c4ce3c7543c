import type { Fact, FactKey } from '../../model/fact.ts'
import type { FactIndex } from '../fact-index.ts'
import { fitsIn, type ColumnKey, type KeyPattern } from './relation.ts'

/** What the columns of a table differ in, and what its rows differ in: together they make up a key. */
const COLUMN_DIMENSIONS: ReadonlySet<keyof FactKey> = new Set(['measure', 'year', 'phase', 'fund', 'nature', 'item'])
const ROW_DIMENSIONS: ReadonlySet<keyof FactKey> = new Set(['functional', 'economic', 'project', 'unit'])

/** A column or a row that occurs in the keys of a disclosure, with one key of it. */
export interface Line {
  /** Position among the columns, or rows, of the grid. */
  readonly id: number
  readonly key: FactKey
}

/** A key of the disclosure, written once for all facts of it. */
export interface GridKey {
  /** Its `keyText`. */
  readonly text: string
  readonly key: FactKey
  readonly column: Line
  readonly row: Line
}

/** A key with all that prints it in one table, all tables or the sentences. */
export interface Quantity extends GridKey {
  readonly facts: readonly Fact[]
}

/** What fits one of some patterns. */
export interface Fitting {
  /** Whether any key of the column can: a table without such a column need not be gone through. */
  column(column: Line): boolean
  key(key: GridKey): boolean
}

/**
 * Every key of a disclosure as a cell of one grid. Relations go through the same keys again and again; by number of
 * column and row they find the parts of a total without writing out a key.
 */
export interface KeyGrid {
  keyOf(fact: Fact): GridKey
  /** One number for each pair of column and row. */
  cell(column: Line, row: Line): number
  /** The column that differs from this one by these values, which belong to a relation; null where no fact stands in it. */
  changed(column: Line, values: ColumnKey): Line | null
  /** Which keys fit one of the patterns: asked of each column and row once, not of each key. */
  fitting(patterns: readonly KeyPattern[]): Fitting
  /** One number for all keys that differ in this dimension only. */
  without(dimension: keyof FactKey): (key: GridKey) => number
}

// Written out, as `keyText` is.
const columnText = ({ measure, year, phase, fund, nature, item }: FactKey): string => `${measure}|${year ?? ''}|${phase}|${fund}|${nature ?? ''}|${item ?? ''}`
const rowText = ({ functional, economic, project, unit }: FactKey): string => `${functional ?? ''}|${economic ?? ''}|${project ?? ''}|${unit ?? ''}`

export function keyGrid({ all, byKey }: FactIndex): KeyGrid {
  const [columns, rows] = [new Map<string, Line>(), new Map<string, Line>()]
  const keys = Array.from<GridKey | undefined>({ length: all.length })
  for (const [text, facts] of byKey) {
    const key = facts[0]?.key
    if (!key) continue
    const one: GridKey = { text, key, column: lineOf(columns, columnText(key), key), row: lineOf(rows, rowText(key), key) }
    for (const { id } of facts) keys[id] = one
  }
  const restBy = new Map<keyof FactKey, (key: GridKey) => number>()
  const fittingBy = new Map<readonly KeyPattern[], Fitting>()
  const changedBy = new Map<ColumnKey, (Line | null)[]>()
  const cell = (column: Line, row: Line): number => column.id * rows.size + row.id
  return {
    cell,
    keyOf(fact) {
      const key = keys[fact.id]
      if (!key) throw new Error(`fact ${fact.id} is not of this disclosure`)
      return key
    },
    changed(column, values) {
      const known = once(changedBy, values, () => [])
      const found = known[column.id]
      if (found !== undefined) return found
      const other = columns.get(columnText({ ...column.key, ...values })) ?? null
      known[column.id] = other
      return other
    },
    fitting: (patterns) => once(fittingBy, patterns, () => {
      const tests = patterns.map((pattern) => ({ columns: fittingLines(columns, pattern, COLUMN_DIMENSIONS), rows: fittingLines(rows, pattern, ROW_DIMENSIONS) }))
      const any = Uint8Array.from({ length: columns.size }, (_, id) => (tests.some((fit) => fit.columns === null || fit.columns[id] === 1) ? 1 : 0))
      return {
        column: ({ id }) => any[id] === 1,
        key({ column, row }) {
          for (const fit of tests) if ((fit.columns === null || fit.columns[column.id] === 1) && (fit.rows === null || fit.rows[row.id] === 1)) return true
          return false
        },
      }
    }),
    without: (dimension) => once(restBy, dimension, () => {
      const ofColumns = restNumbers(columns, COLUMN_DIMENSIONS, dimension)
      const ofRows = restNumbers(rows, ROW_DIMENSIONS, dimension)
      return ({ column, row }) => (ofColumns[column.id] ?? 0) * rows.size + (ofRows[row.id] ?? 0)
    }),
  }
}

function lineOf(lines: Map<string, Line>, text: string, key: FactKey): Line {
  const known = lines.get(text)
  if (known) return known
  const line = { id: lines.size, key }
  lines.set(text, line)
  return line
}

/** 1 for each line that has what the pattern asks of its dimensions; null where it asks nothing of them. */
function fittingLines(lines: ReadonlyMap<string, Line>, pattern: KeyPattern, dimensions: ReadonlySet<keyof FactKey>): Uint8Array | null {
  const isFitting = fitsIn(pattern, dimensions)
  if (!isFitting) return null
  const fitting = new Uint8Array(lines.size)
  lines.forEach(({ id, key }) => { if (isFitting(key)) fitting[id] = 1 })
  return fitting
}

/** For each line a number, equal where they differ in the dimension only. */
function restNumbers(lines: ReadonlyMap<string, Line>, dimensions: ReadonlySet<keyof FactKey>, but: keyof FactKey): readonly number[] {
  if (!dimensions.has(but)) return [...lines.values()].map(({ id }) => id)
  const others = [...dimensions].filter((dimension) => dimension !== but)
  const numbers = new Map<string, number>()
  return [...lines.values()].map(({ key }) => once(numbers, others.map((dimension) => key[dimension]).join('|'), () => numbers.size))
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = make()
  known.set(key, made)
  return made
}
