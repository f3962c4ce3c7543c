import type { ColumnRole } from '../model/disclosure-table.ts'
import { columnRole, contentOf } from './column-roles.ts'
import { cellMatrix, cellText, type GridRow } from './grid.ts'
import { headerPaths } from './header-paths.ts'
import { plain } from './plain-text.ts'

/** A column before its family is known. */
export interface PlainColumn {
  readonly index: number
  readonly header: readonly string[]
  readonly role: ColumnRole
  readonly half: number
}

/** Header path, role and half of every column of a joined grid. `body` without repeated headers. */
export function plainColumns(header: readonly GridRow[], body: readonly GridRow[], columns: number): readonly PlainColumn[] {
  const levels = levelRow(body[0])
  const paths = headerPaths(header, columns).map((path, x) => (levels.has(x) ? [...path, levels.get(x) ?? ''] : path))
  const texts: string[][] = paths.map(() => [])
  for (const row of body) for (const cell of row.cells) if (!/^[类款项]$/.test(cellText(cell))) texts[cell.column]?.push(cell.text)
  const roles = oneCode(paths.map((path, x) => columnRole(path, contentOf(texts[x] ?? []))), paths)
  return halves(splitCodes(nameSecond(nameFirst(roles, paths, texts), paths, texts), paths)).map(({ role, half }, index) => ({ index, header: paths[index] ?? [], role, half }))
}

/** 类 款 项 printed in the row of the first total (some 决算 forms): they belong to the header. */
function levelRow(row: GridRow | undefined): ReadonlyMap<number, string> {
  const found = (row?.cells ?? []).flatMap((cell) => (/^[类款项]$/.test(cellText(cell)) ? [[cell.column, cellText(cell)] as const] : []))
  return new Map(found.length > 1 ? found : [])
}

/** Codes of units or projects beside codes of accounts: only the accounts' are the rows'. */
function oneCode(roles: readonly ColumnRole[], paths: readonly (readonly string[])[]): readonly ColumnRole[] {
  const codes = roles.flatMap((role, x) => (role === 'code' ? [x] : []))
  // 类 款 项 in columns of their own are the accounts' codes; 单位代码 beside them is the unit's.
  if (roles.includes('codeClass') && roles.includes('codeGroup')) return roles.map((role, x) => (role === 'code' && /(?:单位|部门|项目)(?:编码|代码)$/.test(plain(paths[x]?.at(-1) ?? '')) ? 'text' : role))
  const accounts = codes.filter((x) => /科目|功能|经济/.test(plain(paths[x]?.join('/') ?? '')))
  if (accounts.length === 0 || accounts.length === codes.length) return roles
  return roles.map((role, x) => (role === 'code' && !accounts.includes(x) ? 'text' : role))
}

/**
 * A row that prints its account of both classifications (功能科目编码 … 经济科目编码): the family's own names it, the
 * other stays a text.
 */
export function ownAccounts(columns: readonly PlainColumn[], accounts: 'functional' | 'economic'): readonly PlainColumn[] {
  const of = (column: PlainColumn): 'functional' | 'economic' | null => {
    const words = plain(column.header.join('/'))
    return !['code', 'name'].includes(column.role) || column.half > 0 ? null : /功能/.test(words) ? 'functional' : /经济/.test(words) ? 'economic' : null
  }
  if (!columns.some((column) => of(column) === 'functional') || !columns.some((column) => of(column) === 'economic')) return columns
  return columns.map((column) => (of(column) !== null && of(column) !== accounts ? { ...column, role: 'text' } : column))
}

/** A table with amounts and no name column: its first column of texts is what the rows are called by. */
function nameFirst(roles: readonly ColumnRole[], paths: readonly (readonly string[])[], texts: readonly (readonly string[])[]): readonly ColumnRole[] {
  const own = roles.indexOf('name')
  if (own >= 0) {
    // 资金来源, 支出经济分类 beside 项目名称 say something of the project: they do not name the row.
    const project = roles.findIndex((role, x) => role === 'text' && x < own && /^项目名称|^具体项目/.test(plain(paths[x]?.at(-1) ?? '')))
    const weak = /来源|分类|单位$|性质$/.test(plain(paths[own]?.at(-1) ?? ''))
    return project < 0 || !weak ? roles : roles.map((role, x) => (x === project ? 'name' : x === own ? 'text' : role))
  }
  // 单位名称 | 项目名称: the row is the project's.
  const called = (words: RegExp): number => roles.findIndex((role, x) => role === 'text' && words.test(plain(paths[x]?.at(-1) ?? '')))
  const preferred = called(/^项目名称$/) >= 0 ? called(/^项目名称$/) : called(/名称$/)
  const named = preferred >= 0 ? preferred : roles.findIndex((role, x) => role === 'text' && contentOf(texts[x] ?? []).texts > 0 && !roles.slice(0, x).includes('amount'))
  if (named < 0) return roles
  const leaf = (x: number): string => plain(paths[x]?.at(-1) ?? '')
  return roles.map((role, x) => (x === named || (role === 'text' && x > named && leaf(x) === leaf(named) && roles.slice(named, x).includes('amount')) ? 'name' : role))
}

/**
 * Income left, expenditure right, their labels under headers of their own (收入来源 … 支出用途; by function, by 部门经济分类,
 * by 政府经济分类): each text column of expenditure between two columns of amounts is a name too.
 */
function nameSecond(roles: readonly ColumnRole[], paths: readonly (readonly string[])[], texts: readonly (readonly string[])[]): readonly ColumnRole[] {
  const words = (x: number): string => plain(paths[x]?.join('/') ?? '')
  const first = roles.indexOf('name')
  if (first < 0 || !/收入/.test(words(first))) return roles
  const isName = (role: ColumnRole, x: number): boolean =>
    role === 'text' && roles.slice(first, x).includes('amount') && roles[x + 1] === 'amount' && /支出/.test(words(x)) && contentOf(texts[x] ?? []).texts > 0
  return roles.map((role, x) => (x > first && isName(role, x) ? 'name' : role))
}

/** Two or three neighbouring columns under one 科目编码 without 类 款 项 below: they are those. */
function splitCodes(roles: readonly ColumnRole[], paths: readonly (readonly string[])[]): readonly ColumnRole[] {
  const split = [...roles]
  for (let x = 0; x < roles.length; x += 1) {
    if (roles[x] !== 'code') continue
    let end = x + 1
    while (roles[end] === 'code' && paths[end]?.join('/') === paths[x]?.join('/')) end += 1
    if (end - x === 2 || end - x === 3) {
      for (let y = x; y < end; y += 1) split[y] = (['codeClass', 'codeGroup', 'codeItem'] as const)[y - x] ?? 'code'
    }
    x = end - 1
  }
  return split
}

const isLabel = (role: ColumnRole): boolean => role === 'name' || role === 'code' || role === 'codeClass'

/** A new half begins where a name or code column follows an amount and repeats a role that the half before has too. */
function halves(roles: readonly ColumnRole[]): readonly { readonly role: ColumnRole; readonly half: number }[] {
  let half = 0
  let start = 0
  return roles.map((role, x) => {
    const before = roles.slice(start, x)
    if (isLabel(role) && before.includes('amount') && before.some(isLabel)) {
      half += 1
      start = x
    }
    return { role, half }
  })
}

/** Text of the cell that covers a column, by column, for each row of the body. */
export const columnTexts = (rows: readonly GridRow[], columns: number): readonly (readonly string[])[] =>
  cellMatrix(rows, columns).map((line) => line.map((cell) => (cell ? cellText(cell) : '')))
