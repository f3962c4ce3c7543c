import { readFileSync } from 'node:fs'
import { parseCsv } from '../classification/csv.ts'

/** One 行政区划: `140321` 平定县. The first two digits are its province's, the first four its city's. */
export interface Division {
  readonly code: string
  readonly name: string
}

let loaded: readonly Division[] | null = null

/** Provinces, cities and counties (GB/T 2260), by code. */
export function divisions(): readonly Division[] {
  loaded ??= parseCsv(readFileSync(new URL('../../../data/divisions/divisions.csv', import.meta.url), 'utf8'))
    .map(({ code = '', name = '' }) => ({ code, name }))
  return loaded
}

let names: ReadonlySet<string> | null = null

/** Whether any province, city or county bears this name. */
export function isDivisionName(name: string): boolean {
  names ??= new Set(divisions().map((one) => one.name))
  return names.has(name)
}

/** The division that an entity's name says it belongs to: the longest name in it, the lowest level first. null where there is none. */
export function divisionOf(entity: string): Division | null {
  const named = divisions().filter(({ name }) => name.length > 2 && entity.includes(name) && name !== '市辖区')
  const province = named.find(({ code }) => code.endsWith('0000'))
  const inside = named.filter(({ code }) => !province || code.startsWith(province.code.slice(0, 2)))
  return inside.toSorted((a, b) => level(b) - level(a) || b.name.length - a.name.length)[0] ?? null
}

const level = ({ code }: Division): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)

/** The counties of a division's city (of its province, for a 直辖市). */
export function countiesBeside({ code }: Division): readonly Division[] {
  const municipality = ['11', '12', '31', '50'].includes(code.slice(0, 2))
  const prefix = code.slice(0, municipality ? 2 : 4)
  return divisions().filter((one) => one.code.startsWith(prefix) && !one.code.endsWith('00'))
}
