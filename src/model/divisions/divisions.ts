import { readFileSync } from 'node:fs'
import { parseCsv } from '../classification/csv.ts'
import { remembered } from '../remembered.ts'

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

let byName: ReadonlyMap<string, readonly Division[]> | null = null

/** Divisions by name: several counties bear one name. */
const named = (name: string): readonly Division[] => (byName ??= Map.groupBy(divisions(), (one) => one.name)).get(name) ?? []

/** Whether any province, city or county bears this name. */
export const isDivisionName = (name: string): boolean => named(name).length > 0

/** No name is longer (积石山保安族东乡族撒拉族自治县). */
const LONGEST_NAME = 20

/** The division that an entity's name says it belongs to: the longest name in it, the lowest level first. null where there is none. */
export const divisionOf = remembered((entity: string): Division | null => {
  const found = new Set<Division>()
  for (let start = 0; start < entity.length; start += 1) {
    for (let length = 3; length <= LONGEST_NAME && start + length <= entity.length; length += 1) {
      const name = entity.slice(start, start + length)
      if (name !== '市辖区') for (const one of named(name)) found.add(one)
    }
  }
  const inOrder = [...found].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const province = inOrder.find(({ code }) => code.endsWith('0000'))
  const inside = inOrder.filter(({ code }) => !province || code.startsWith(province.code.slice(0, 2)))
  return inside.toSorted((a, b) => level(b) - level(a) || b.name.length - a.name.length)[0] ?? null
})

const level = ({ code }: Division): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)

/** The counties of a division's city (of its province, for a 直辖市). */
export function countiesBeside({ code }: Division): readonly Division[] {
  const municipality = ['11', '12', '31', '50'].includes(code.slice(0, 2))
  const prefix = code.slice(0, municipality ? 2 : 4)
  return divisions().filter((one) => one.code.startsWith(prefix) && !one.code.endsWith('00'))
}
