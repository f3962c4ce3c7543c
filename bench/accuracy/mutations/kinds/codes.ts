import { readFileSync } from 'node:fs'
import type { Base } from '../bases/base.ts'
import { cellsOf, changeCell, changeText, tablesOf, textPlaces, type CellPlace, type Mutation, type MutationKind } from '../mutation.ts'
import type { Random } from '../random.ts'

const CODED = new Set(['income', 'expenditure', 'general-public'])
const coded = (base: Base): CellPlace[] => tablesOf(base.blocks).filter(({ id }) => CODED.has(id)).flatMap(cellsOf)

/** Another last two digits. */
function otherEnd(code: string, taken: ReadonlySet<string>, random: Random): string {
  const ends = Array.from({ length: 98 }, (_, i) => `${code.slice(0, -2)}${String(i + 1).padStart(2, '0')}`).filter((one) => one !== code && !taken.has(one))
  return random.pick(ends)
}

/** The 项 of one table under another code than in the others: the last code column, or code column and bracket alike. */
function changeCode(base: Base, random: Random): Mutation | null {
  const all = coded(base)
  const whole = all.filter(({ cell }) => /^\d{7}$/.test(cell.text))
  if (whole.length > 0) {
    const place = random.pick(whole)
    const code = otherEnd(place.cell.text, new Set(whole.map(({ cell }) => cell.text)), random)
    const first = changeCell(base, place, code)
    const table = tablesOf(first.blocks).find(({ id }) => id === place.table.id)
    const name = table?.rows[place.row]?.[place.index + 1]
    if (!table || !name) return null
    const both = changeCell({ ...base, blocks: first.blocks }, { table, row: place.row, index: place.index + 1, cell: name }, name.text.replace(place.cell.text, code))
    return { ...both, original: place.cell.text, printed: code }
  }
  const items = all.filter(({ cell, index }) => index === 2 && /^\d\d$/.test(cell.text))
  if (items.length === 0) return null
  const place = random.pick(items)
  return changeCell(base, place, otherEnd(place.cell.text, new Set(items.map(({ cell }) => cell.text)), random))
}

function changeName(base: Base, random: Random): Mutation | null {
  const names = coded(base).filter(({ cell, table, row }) => /^(?:\[\d{7}\])?[^\d\s]{4,}$/.test(cell.text) && isItem(table.rows[row]?.map(({ text }) => text) ?? []))
  if (names.length === 0) return null
  const place = random.pick(names)
  const { text } = place.cell
  // A name without its final 支出 is a custom, no mistake.
  const changed = random.oneIn(2) || text.endsWith('支出') ? `${text.slice(0, -2)}${text.slice(-1)}${text.slice(-2, -1)}` : text.slice(0, -2)
  return changeCell(base, place, changed === text ? `${text}费` : changed)
}

const isItem = (texts: readonly string[]): boolean => /^\d{7}$/.test(texts[0] ?? '') || (/^\d\d$/.test(texts[1] ?? '') && /^\d\d$/.test(texts[2] ?? ''))

function columnAgainstBracket(base: Base, random: Random): Mutation | null {
  const places = coded(base).filter(({ cell, table, row, index }) => /^\d{5,7}$/.test(cell.text) && table.rows[row]?.[index + 1]?.text.startsWith(`[${cell.text}]`))
  if (places.length === 0) return null
  const place = random.pick(places)
  return changeCell(base, place, otherEnd(place.cell.text, new Set(places.map(({ cell }) => cell.text)), random))
}

let former: readonly (readonly [string, string])[] | null = null

/** Former names of 类 with the present ones. */
function formerNames(): readonly (readonly [string, string])[] {
  const rows = (file: string): string[][] => readFileSync(new URL(`../../../../data/codes/${file}`, import.meta.url), 'utf8').split(/\r?\n/).slice(1).map((line) => line.split(','))
  former ??= rows('functional_former_names.csv').flatMap(([code = '', name = '', until = '']) => {
    const now = rows('functional_attested_2022_2025.csv').find(([one]) => one === code)?.[1]
    return now !== undefined && until !== '' ? [[now, name] as const] : []
  })
  return former
}

function outdatedName(base: Base, random: Random): Mutation | null {
  const places = formerNames().flatMap(([now, before]) => textPlaces(base, new RegExp(`(${now})(?=（|-|\\d|”)`)).map((place) => ({ place, before })))
  if (places.length === 0) return null
  const { place, before } = random.pick(places)
  return changeText(base, place, before)
}

export const CODE_KINDS: readonly MutationKind[] = [
  { id: 'code-changed', group: 'codes', name: '一张表中科目编码错', extent: 'row', plant: changeCode },
  { id: 'name-changed', group: 'codes', name: '一张表中科目名称错', extent: 'exact', plant: changeName },
  { id: 'code-against-bracket', group: 'codes', name: '编码列与括号内编码不一', extent: 'row', plant: columnAgainstBracket },
  { id: 'outdated-name', group: 'codes', name: '文字用了旧科目名称', extent: 'exact', plant: outdatedName },
]
