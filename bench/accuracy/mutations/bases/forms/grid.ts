import type { BenchCell } from '../../block.ts'
import { and, codesOf, current, every, general, total, totalLast, under, type Entry, type Ledger, type Which } from '../ledger.ts'
import { centre, left, plainWanyuan, type TableSpec } from '../print.ts'

// What the forms of single places have in common: columns that say what they add up, rows that say of what.

/** A column: its header from the top down, what it adds up, and whether of last year. */
export interface Column { readonly path: readonly string[]; readonly of?: Which; readonly last?: boolean }
/** A row: its labels, and what it is of; null for a row without amounts. */
export interface Row { readonly lead: readonly BenchCell[]; readonly which: Which | null }

interface Grid {
  readonly id: string
  readonly title: string
  readonly caption: readonly [string, string]
  /** Headers of the columns of labels, from the top down. */
  readonly leads: readonly (readonly string[])[]
  readonly leadWidths?: readonly number[]
  readonly cols: readonly Column[]
  readonly rows: readonly Row[]
  readonly notes?: readonly string[]
  /** What a cell without money shows. */
  readonly zero?: string
}

/** Header cells from paths: equal neighbours joined, short paths let down to the bottom. */
function headerRows(paths: readonly (readonly string[])[]): BenchCell[][] {
  const depth = Math.max(...paths.map(({ length }) => length))
  return Array.from({ length: depth }, (_, row) => paths.flatMap((path, i): BenchCell[] => {
    if (row >= path.length) return []
    const isLast = row === path.length - 1
    const shares = (other: readonly string[] | undefined): boolean => other !== undefined && !isLast && path.slice(0, row + 1).join('|') === other.slice(0, row + 1).join('|') && other.length > row + 1
    if (shares(paths[i - 1])) return []
    let span = 1
    while (shares(paths[i + span])) span += 1
    return [centre(path[row] ?? '', span, isLast ? depth - row : 1)]
  }))
}

export function gridTable(ledger: Ledger, { leads, cols, rows, zero = '', ...spec }: Grid): TableSpec {
  const header = headerRows([...leads, ...cols.map(({ path }) => path)])
  const amount = ({ of, last }: Column, which: Which): BenchCell => {
    const fen = (last === true ? totalLast : total)(ledger, and(which, of ?? every))
    return { text: fen === 0n ? zero : plainWanyuan(fen), align: 'right' }
  }
  return {
    id: spec.id, title: spec.title, caption: spec.caption, notes: spec.notes ?? [], headerRows: header.length, landscape: leads.length + cols.length > 7,
    widths: [...(spec.leadWidths ?? leads.map((_, i) => (i === leads.length - 1 ? 8 : 3))), ...cols.map(() => 4)],
    rows: [...header, ...rows.map(({ lead, which }) => [...lead, ...cols.map((column): BenchCell => (which ? amount(column, which) : { text: '', align: 'right' }))])],
  }
}

/** Code and name, indented by level. */
export const indented = (ledger: Ledger, code: string): BenchCell[] => ['　'.repeat((code.length - 3) / 2)].flatMap((pad) => [left(`${pad}${code}`), left(`${pad}${ledger.nameOf(code)}`)])

export const accounts = (ledger: Ledger, of: 'functional' | 'economic', which: Which): Row[] =>
  codesOf(ledger, of, which).map((code) => ({ lead: indented(ledger, code), which: and(which, under(code)) }))

/** 合计 under the last of `width` columns of labels, or the one given. */
export const totalRow = (width: number, which: Which | null, at = width - 1): Row => ({ lead: Array.from({ length: width }, (_, i) => (i === at ? centre('合计') : left(''))), which })

/** 政府预算经济分类 of an entry: by what the unit is. */
const OF_AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/^3010[123]$/, '50101'], [/^301(?:08|09|10|12)$/, '50102'], [/^30113$/, '50103'], [/^301/, '50199'], [/^30215$/, '50202'], [/^30216$/, '50203'], [/^302(?:26|27)$/, '50205'],
  [/^30217$/, '50206'], [/^30231$/, '50208'], [/^30213$/, '50209'], [/^30299$/, '50299'], [/^302/, '50201'], [/^31005$/, '50302'], [/^310/, '50306'],
]
const OF_INSTITUTIONS: readonly (readonly [RegExp, string])[] = [[/^301/, '50501'], [/^302/, '50502'], [/^310/, '50601']]
const OF_PERSONS: readonly (readonly [RegExp, string])[] = [[/^30302$/, '50905'], [/^303/, '50901']]

const governmentCode = (ledger: Ledger, { unit, economic }: Entry): string =>
  [...(ledger.units[unit]?.isAgency ? OF_AGENCIES : OF_INSTITUTIONS), ...OF_PERSONS].find(([pattern]) => pattern.test(economic))?.[1] ?? ''

export const ofGovernment = (ledger: Ledger, code: string): Which => (entry) => governmentCode(ledger, entry).startsWith(code)
export const ofEconomic = (...codes: readonly string[]): Which => and(general, current, ({ economic }) => codes.includes(economic))
export const ofProject = (name: string): Which => ({ project }) => project === name
export const projectsOf = (ledger: Ledger, which: Which = every): string[] => [...new Set(ledger.entries.filter(which).flatMap(({ project }) => project ?? []))]
export const agencyOperation = (ledger: Ledger): Which => ({ nature, fund, carried, unit }) => nature === 'publicUse' && fund === 'generalPublic' && !carried && (ledger.units[unit]?.isAgency ?? false)
export const bought = ({ procurement }: Ledger, kind: string): bigint => procurement.filter((one) => kind === '' || one.kind === kind).reduce((all, { amount }) => all + amount, 0n)

/** 类 in the order of the forms; those without money are printed too. */
export const CLASSES = ['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '229', '231', '232', '233'] as const
