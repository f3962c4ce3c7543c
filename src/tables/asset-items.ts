import type { DisclosureTable, RowSubject, TableColumn } from '../model/disclosure-table.ts'
import { plain } from './plain-text.ts'

/** What a row or a column of a table of 国有资产 is about, the innermost word first. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/办公用房/, 'buildings:办公用房'], [/业务用房/, 'buildings:业务用房'], [/^其他(?:房屋|用房|\(不含构筑物\))/, 'buildings:其他'],
  [/其他固定资产/, 'otherFixed'], [/通用设备/, 'equipment:general'], [/专用设备/, 'equipment:special'], [/单价\d+万元.*设备|大型设备/, 'equipment'],
  [/车辆|汽车|公务用车/, 'vehicles'], [/房屋|土地.*构筑物/, 'buildings'],
  [/固定资产/, 'fixed'], [/流动资产/, 'current'], [/在建工程/, 'construction'], [/无形资产/, 'intangible'], [/投资|有价证券/, 'investment'], [/其他资产/, 'other'], [/资产(?:总额|总计|合计|总值)/, 'total'],
]
const USE = /([\u4e00-\u9fff()]{2,18}用车)/
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/净值/, 'netValue'], [/原值/, 'originalValue'], [/折旧|摊销/, 'depreciation'], [/价值|金额|万元|\(元\)/, 'value'],
  [/数量|面积|平方米|㎡|总数|\((?:辆|台|套|个|台,套|台\/套|台\(套\)|台、套)\)|[辆台套]数/, ''],
]
/** What is counted or measured; all else is money. */
const COUNTED = /^(?:buildings|vehicles|equipment)/

/** The part that words name: `vehicles`, of it `vehicles:执法执勤用车`. */
function partOf(words: string): string | null {
  const use = USE.exec(words)?.[1]?.replace(/^(?:其中|公务用车)*/, '')
  if (use !== undefined && use !== '公务用车' && use.length > 2) return `vehicles:${use}`
  return PARTS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** 单价50万元以上 says nothing of what the cell holds. */
const kindOf = (words: string): string | null => KINDS.find(([pattern]) => pattern.test(words.replace(/单价\d+万元/, '')))?.[1] ?? null

/** `vehicles`, `vehicles:执法执勤用车`, `buildings:value`, `fixed:value:opening`: what a cell of a table of 国有资产 is. */
export type AssetItem = (column: TableColumn, subject: RowSubject) => string | null

/** Reads the items of one table: its rows are assets and its columns 数量 and 价值, or its columns are assets and its rows units. */
export function assetItems(table: DisclosureTable): AssetItem {
  const money = table.unit !== null && printsMoney(table)
  return (column, subject) => {
    const own = column.header.map(plain)
    const row = plain(subject.name)
    const [ofRow, ofColumn] = [partOf(row), own.toReversed().map(partOf).find((found) => found !== null) ?? null]
    const part = ofRow ?? ofColumn ?? (subject.type === 'total' ? 'total' : null)
    if (part === null) return null
    const kind = own.toReversed().map(kindOf).find((found) => found !== null) ?? kindOf(row) ?? (!COUNTED.test(part) || money ? 'value' : '')
    if (kind === '' && !COUNTED.test(part)) return null
    const opening = own.some((words) => /年初|期初|上年/.test(words)) ? ':opening' : ''
    return `${part}${kind === '' ? '' : `:${kind}`}${opening}`
  }
}

/** 车辆 without the word 数量 or 价值 is money where the table adds it up to 固定资产, or prints parts of a whole. */
function printsMoney({ columns, rows }: DisclosureTable): boolean {
  const words = [...columns.flatMap(({ header }) => header), ...rows.flatMap(({ subjects }) => subjects.flatMap((subject) => subject?.name ?? []))].map(plain).join('|')
  return /流动资产|资产总额|资产合计|固定资产/.test(words)
}

/** Whether an item counts or measures: no money. */
export const countsAssets = (item: string | null): boolean =>
  item !== null && COUNTED.test(item) && !/:(?:value|netValue|originalValue|depreciation)(?::opening)?$/.test(item)

/** Labels of rows that are assets, not units. */
export const ASSET_LABEL = new RegExp([USE, ...PARTS.map(([pattern]) => pattern)].map(({ source }) => source).join('|'))
