import type { TableColumn } from '../model/disclosure-table.ts'
import { EMPTY_KEY, keyText, type FactKey } from '../model/fact.ts'
import type { Identity } from '../model/identity.ts'
import type { PlainColumn } from './columns.ts'
import type { HalfRule, TableFamily } from './family.ts'
import { plain } from './plain-text.ts'
import { halfRule } from './row-keys.ts'
import { titleYear } from './title.ts'
import { comparisonOf, headerKey, phaseOf, yearOf } from './vocabulary.ts'

/** The columns with what each fixes of a fact's key: family, title, header; the more special word holds. */
export function keyedColumns(columns: readonly PlainColumn[], family: TableFamily | null, title: string, identity: Identity): readonly TableColumn[] {
  const bare: readonly TableColumn[] = columns.map((column) => ({ ...column, key: null }))
  if (!family || family.halves.length === 0) return bare
  const general = { ...titleKey(family, title, identity) }
  const keyed = bare.map((column) => {
    const half = halfRule(family, column.half, bare)
    if (!half || !['amount', 'percent', 'count'].includes(column.role)) return column
    return { ...column, key: amountKey(column, half, general, identity) }
  })
  return withoutTwins(withMeetings(withGrandTotals(withFamilies(keyed), family)))
}

/** Year and phase that the title gives, else the document's; and what the family reads from the title. */
function titleKey(family: TableFamily, title: string, identity: Identity): Partial<FactKey> {
  const phase = phaseOf(plain(title).replace(/表$/, '')) ?? (identity.kind === 'final' ? 'final' : identity.kind === 'budget' ? 'budget' : null)
  const own = (family.titleKeys ?? []).filter((rule) => rule.match.test(title)).map((rule) => rule.key)
  return Object.assign({ year: titleYear(title) ?? identity.year, phase: phase === 'execution' || phase === 'adjusted' ? 'budget' : (phase ?? 'budget') }, ...own)
}

function amountKey(column: TableColumn, half: HalfRule, general: Partial<FactKey>, identity: Identity): Partial<FactKey> {
  const path = column.header.map(plain)
  const joined = path.join('/')
  const rule = half.columns?.find(({ match }) => match.test(joined))
  const { fund, nature, measure, ...when } = headerKey(path, identity.year)
  const what = half.plainHeaders ? {} : { ...(fund ? { fund } : {}), ...(nature ? { nature } : {}), ...(measure ? { measure } : {}) }
  const key = { ...half.base, ...general, ...when, ...what, ...rule?.key }
  const comparison = path.map(comparisonOf).findLast((found) => found !== null) ?? null
  const kind = comparison === 'percent' ? 'changePercent' : comparison === 'amount' ? 'changeAmount' : null
  if (kind !== null) {
    const base = /(?:比|较|与|同)((?:20\d{2}年?|上年)[^/]*)/.exec(joined)?.[1] ?? ''
    const against = [yearOf(base, identity.year) ?? '', phaseOf(base) ?? ''].filter((part) => part !== '').join('-')
    return { ...key, year: general.year ?? null, phase: general.phase ?? 'budget', measure: 'other', item: [kind, rule?.key.measure ?? half.base.measure, against, key.item ?? ''].filter((part) => part !== '').join(':') }
  }
  if (column.role === 'count' && half.base.measure !== 'stateAssets') return { ...key, measure: 'other', item: `count:${path.at(-1) ?? ''}` }
  const carriedOver = half.base.measure === 'expenditure' && rule === undefined && /结转|结余/.test(joined)
  return carriedOver ? { ...key, measure: 'other', item: 'fromCarryOver' } : key
}

/**
 * Of two columns of one half with one key the first is the whole (小计), the second a part of it (经费拨款): of no
 * known quantity where nothing heads it.
 */
function withoutTwins(columns: readonly TableColumn[]): readonly TableColumn[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    if (column.key === null || column.key.measure === 'stateAssets') return column
    const own = `${column.half}|${keyText({ ...EMPTY_KEY, measure: 'other', year: null, phase: 'budget', ...column.key })}`
    if (!seen.has(own)) {
      seen.add(own)
      return column
    }
    const head = plain(column.header.at(-1) ?? '')
    return { ...column, key: head === '' ? null : { ...column.key, measure: 'other', item: `part:${column.index}:${head}` } }
  })
}

/** 三公 with 会议费 and 培训费 beside it: a 合计 that does not stand under 三公 is that of all of them. */
function withMeetings(columns: readonly TableColumn[]): readonly TableColumn[] {
  const said = ({ header }: TableColumn): boolean => header.some((text) => /三公/.test(text))
  const beside = columns.some((column) => (column.key?.measure === 'meeting' || column.key?.measure === 'training') && !said(column))
  if (!beside || !columns.some((column) => column.key?.measure === 'threePublic' && said(column))) return columns
  return columns.map((column) => {
    const { key } = column
    if (!key || said(column)) return column
    if (key.measure === 'threePublic' && !key.item) return { ...column, key: { ...key, measure: 'other', item: `withMeetings:${plain(column.header.at(-1) ?? '')}` } }
    return /^change(?:Amount|Percent):threePublic$/.test(key.item ?? '') ? { ...column, key: { ...key, item: `withMeetings:${key.item}` } } : column
  })
}

/** 人员支出 beside 对个人和家庭的补助: that of staff only, not the whole of 人员经费. */
function withFamilies(columns: readonly TableColumn[]): readonly TableColumn[] {
  const over = ({ header }: TableColumn): string => plain(header.slice(0, -1).join('/'))
  const leaf = ({ header }: TableColumn): string => plain(header.at(-1) ?? '')
  const families = columns.filter((column) => column.key !== null && /^对个人和?家庭/.test(leaf(column)))
  return columns.map((column) => {
    const beside = column.key?.nature === 'personnel' && families.some((other) => other.half === column.half && over(other) === over(column))
    return beside ? { ...column, key: { ...column.key, measure: 'other', item: `staffOnly:${leaf(column)}` } } : column
  })
}

/** 收入总表 with columns of 上年结转 beside the income: its 合计 is 收入总计, not 本年收入. */
function withGrandTotals(columns: readonly TableColumn[], family: TableFamily): readonly TableColumn[] {
  if (family.id !== 'income-summary' || !columns.some((column) => column.key?.measure === 'openingCarryOver')) return columns
  return columns.map((column) => {
    if (column.key?.measure !== 'income' || column.key.fund !== 'all') return column
    const leaf = plain(column.header.at(-1) ?? '')
    if (/^(?:合计|总计|收入总计)$/.test(leaf) && !/本年/.test(column.header.join('/'))) return { ...column, key: { ...column.key, measure: 'incomeGrandTotal' } }
    // A source of income by a name that is not known (a province's own) is a part, never 本年收入.
    return leaf === '' || WHOLE_INCOME.test(leaf) ? column : { ...column, key: null }
  })
}

/** What the column of 本年收入 is headed by. */
const WHOLE_INCOME = /合计|小计|总计|^(?:本年|当年|收入|本年度)?(?:收入|预算|决算)*(?:数|金额|总额)?$|(?:本年|当年)(?:收入|预算)|^金额$|^\d{4}年/
