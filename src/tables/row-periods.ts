import type { DisclosureTable, RowSubject } from '../model/disclosure-table.ts'
import type { FactKey } from '../model/fact.ts'
import { plain } from './plain-text.ts'
import { comparisonOf, phaseOf, yearOf } from './vocabulary.ts'

const PERIOD = /^(?:(?:20\d{2}年?度?|本年度?|当年|上年度?|上一年度?|去年)(?:年初|全年|调整后?|批复)?(?:预算|决算|执行|实际)?(?:支出|安排|金额|完成|发生)?(?:数|额)?|(?:年初|全年|调整后?)?(?:预算|决算|执行)(?:数|额))$/
const CHANGE = /^(?:(?:20\d{2}年|本年)?(?:(?:预算|决算)数?)?(?:比|较|与)?(?:20\d{2}年|上年|去年)?(?:(?:预算|决算)数?)?(?:相比)?)?(?:同比)?增[、,/]?减(?:变化|变动|情况|额|数|率|幅度?|金额|比例|百分比|%|\([^()]*\))*$/

/**
 * Rows that are years (2024年预算数, 2025年预算数, 增减额) under columns that are the items of “三公”: what each adds to
 * the keys of its columns. null where the rows of the table are something else.
 */
export function periodsOfRows(table: DisclosureTable): ReadonlyMap<number, Partial<FactKey>> | null {
  const items = new Set(table.columns.flatMap(({ key }) => (key?.measure === 'threePublic' ? [key.item] : [])))
  if (items.size < 3) return null
  const year = table.columns.find(({ key }) => key?.year != null)?.key?.year ?? null
  const rows = table.rows.flatMap(({ role, index, subjects }) => (role === 'body' && subjects[0] ? [{ index, name: plain(subjects[0].name) }] : []))
  const periods = rows.filter(({ name }) => PERIOD.test(name))
  if (periods.length < 2 || periods.length + rows.filter(({ name }) => CHANGE.test(name)).length !== rows.length) return null
  return new Map(rows.map(({ index, name }) => [index, PERIOD.test(name) ? periodKey(name, year) : changeKey(name, year)]))
}

function periodKey(name: string, year: number | null): Partial<FactKey> {
  const phase = phaseOf(name)
  return { year: yearOf(name, year) ?? year, ...(phase ? { phase } : {}) }
}

function changeKey(name: string, year: number | null): Partial<FactKey> {
  const base = /(?:比|较|与)((?:20\d{2}年?|上年|去年)[^/]*)/.exec(name)?.[1] ?? ''
  const against = [yearOf(base, year) ?? '', phaseOf(base) ?? ''].filter((part) => part !== '').join('-')
  return { measure: 'other', item: [comparisonOf(name) === 'percent' ? 'changePercent' : 'changeAmount', 'threePublic', against].filter((part) => part !== '').join(':') }
}

/** A row of changes goes with the item of its column: `changeAmount:threePublic` under 公务接待费. */
export const isChangeRow = (subject: RowSubject): boolean => /^change(?:Amount|Percent):/.test(subject.key?.item ?? '')
