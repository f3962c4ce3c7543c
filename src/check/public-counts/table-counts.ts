import type { Disclosure } from '../../model/disclosure.ts'
import type { DisclosureTable, TableCell } from '../../model/disclosure-table.ts'
import { toHalfWidth } from '../../model/number-text.ts'
import { placesOf } from '../../model/source-tree.ts'
import { useName, type CountKind, type PublicCount } from './count.ts'

const LABELS: readonly (readonly [RegExp, CountKind])[] = [
  [/出国\(境\).*团组/, 'groups'], [/出国\(境\).*人(?:次|数)/, 'travellers'],
  [/公务用车购置(?:数|量|\(辆\))/, 'bought'], [/公务用车保有/, 'kept'],
  [/^国内公务接待批次/, 'receptions'], [/^国内公务接待人(?:次|数)/, 'guests'],
  [/^召开会议(?:次数|个数|数)/, 'meetings'], [/^参加会议人(?:次|数)/, 'attendants'],
  [/^(?:组织|举办)培训(?:次数|个数|数)/, 'trainings'], [/^(?:参加|组织)?培训人(?:次|数)/, 'trainees'],
  [/^车辆(?:数|数量)?合计|^车辆总数/, 'vehicles'], [/^单价\d+万元.*设备/, 'equipment'],
]

/** What a label counts, or null. Ordinals and 其中 are no part of it. */
function kindOf(label: string, above = ''): CountKind | null {
  const half = toHalfWidth(label)
  if (/^\s*其中/.test(half)) return null
  const plain = half.replace(/\s+/g, '').replace(/^(?:\(?[一二三四五六七八九十\d]+\)?[、.]?|其中:)/, '')
  if (/用车(?:\(辆\))?$/.test(plain) && plain.length <= 16) return /因公|运行|购置/.test(plain) ? null : `vehicles:${useName(plain.replace(/\(辆\)$/, ''))}`
  if (/^(?:合计|小计|总数)$/.test(plain) && /^车辆/.test(toHalfWidth(above))) return 'vehicles'
  return LABELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** Counts that tables print: a label and the only number behind it in its row, or the only number below a heading. */
export const tableCounts = ({ tables }: Disclosure): PublicCount[] => tables.flatMap((table) => [...countsInRows(table), ...countsInColumns(table)])

function countsInRows(table: DisclosureTable): PublicCount[] {
  return table.rows.filter(({ cells }) => cells.some(({ number }) => number.type === 'number')).flatMap((row) => row.cells.flatMap((cell, at) => {
    const kind = cell.number.type === 'text' ? kindOf(cell.text) : null
    if (kind === null) return []
    const after = row.cells.slice(at + 1)
    const end = after.findIndex(({ number }) => number.type === 'text')
    const numbers = (end < 0 ? after : after.slice(0, end)).filter(({ number }) => number.type === 'number')
    return numbers.length === 1 && numbers[0] ? countOf(kind, numbers[0], table) : []
  }))
}

function countsInColumns(table: DisclosureTable): PublicCount[] {
  const body = table.rows.filter((row) => row.cells.some(({ number }) => number.type === 'number'))
  return table.columns.flatMap(({ header, index }) => {
    const kind = kindOf(header.at(-1) ?? '', header.at(-2))
    if (kind === null) return []
    const cells = body.flatMap((row) => row.cells.filter((cell) => cell.column === index && cell.number.type === 'number'))
    // A row that numbers the columns (栏次) counts nothing.
    const counted = cells.filter((cell) => !/^栏次$/.test(table.rows[cell.row]?.cells[0]?.text.trim() ?? ''))
    return counted.length === 1 && counted[0] ? countOf(kind, counted[0], table) : []
  })
}

function countOf(kind: CountKind, cell: TableCell, table: DisclosureTable): PublicCount[] {
  const { number } = cell
  const places = placesOf(cell)
  const whole = number.type === 'number' && !number.percent && number.value.digits % 10n ** BigInt(number.value.scale) === 0n
  return whole && places.length > 0 ? [{ kind, value: number.value.digits / 10n ** BigInt(number.value.scale), text: cell.text.trim(), places, table: table.id }] : []
}
