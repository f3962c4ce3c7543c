import type { DisclosureTable, RowSubject, TableColumn, TableRow } from '../model/disclosure-table.ts'
import type { FactKey, Measure, Nature } from '../model/fact.ts'
import type { AccountNames } from './account-names.ts'
import { familyById } from './choose-family.ts'
import type { HalfRule, RowRule, TableFamily } from './family.ts'
import { plain } from './plain-text.ts'
import { accountCode } from './row-hierarchy.ts'
import { withGroups } from './row-groups.ts'
import { periodsOfRows } from './row-periods.ts'
import { UNIT_HEADER, unitsOfRows } from './row-units.ts'
import { fundOf } from './vocabulary.ts'

/** A project that is printed in several rows (one a source, one an account): each row is a part of it. */
function withRepeatedProjects(rows: readonly TableRow[]): readonly TableRow[] {
  const keyOf = (subject: RowSubject | null): string | null => (subject?.key?.project ? `${subject.key.project}|${subject.key.unit ?? ''}` : null)
  const counts = new Map<string, number>()
  for (const row of rows) for (const subject of row.subjects) {
    const key = keyOf(subject)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return rows.map((row) => ({
    ...row,
    subjects: row.subjects.map((subject) =>
      subject && (counts.get(keyOf(subject) ?? '') ?? 0) > 1 ? { ...subject, key: { ...subject.key, measure: 'other', item: `row:${row.index}` } } : subject,
    ),
  }))
}

/** The half's rule: by what its header says, else by its position. */
export function halfRule(family: TableFamily, half: number, columns: readonly TableColumn[]): HalfRule | null {
  if (family.halves.length > 1) {
    const words = plain(columns.filter((column) => column.half === half).flatMap((column) => column.header).join('/'))
    const said = /支出/.test(words) && !/收入/.test(words) ? 'expenditure' : /收入/.test(words) && !/支出/.test(words) ? 'income' : null
    const found = family.halves.find((rule) => rule.base.measure === said)
    if (found) return found
  }
  return family.halves[Math.min(half, family.halves.length - 1)] ?? null
}

/** The table with each row's part of the key filled in: accounts by code or name, labels by the family's rules. */
export function withRowKeys(table: DisclosureTable, names: AccountNames): DisclosureTable {
  const family = familyById(table.family)
  if (!family || family.halves.length === 0) return table
  const units = unitsOfRows(table)
  const periods = family.id === 'three-public' ? periodsOfRows(table) : null
  const years = periods ? null : yearsOfRows(table)
  const halves = new Map<number, (subject: RowSubject) => RowSubject>()
  const rows = table.rows.map((row): TableRow => {
    if (row.role !== 'body') return row
    const subjects = row.subjects.map((subject, half) => {
      if (!subject) return null
      const keyed = halves.get(half) ?? rowKeyer(withUnits(family, half, table.columns), halfRule(family, half, table.columns), names)
      halves.set(half, keyed)
      const period = periods?.get(row.index)
      if (period) return { ...subject, type: 'item' as const, key: period }
      const own = keyed(subject)
      const unit = units?.get(row.index)
      const year = years?.get(row.index)
      return { ...own, key: own.key && { ...own.key, ...(unit === undefined || own.key.unit ? {} : { unit }), ...(year === undefined ? {} : { year }) } }
    })
    return { ...row, subjects }
  })
  return { ...table, rows: family.accounts === 'project' ? withRepeatedProjects(rows) : withGroups(withBalance(rows)) }
}

/** 支出合计 beside a 收入合计 that holds 上年结转 balances it: the grand total too, where its side has no other. */
function withBalance(rows: readonly TableRow[]): readonly TableRow[] {
  const totals = (measure: Measure): number => rows.flatMap(({ subjects }) => subjects).filter((subject) => subject?.key?.measure === measure && subject.type !== 'account').length
  if (totals('expenditure') !== 1 || totals('expenditureGrandTotal') > 0) return rows
  return rows.map((row) => (!row.subjects.some((subject) => subject?.key?.measure === 'incomeGrandTotal') ? row : {
    ...row, subjects: row.subjects.map((subject) => (subject?.key?.measure === 'expenditure' && plain(subject.name) === '支出合计' ? { ...subject, type: 'total', key: { ...subject.key, measure: 'expenditureGrandTotal' } } : subject)),
  }))
}

/** A table of accounts by its family whose code or name column holds units instead: a row is a unit's. */
function withUnits(family: TableFamily, half: number, columns: readonly TableColumn[]): TableFamily {
  const labels = columns.filter((column) => column.half === half && (column.role === 'code' || column.role === 'name'))
  const words = labels.map((column) => plain(column.header.join('/'))).join('/')
  if (family.accounts === 'functional' && /经济(?:分类|科目)/.test(words)) return { ...family, accounts: /政府[^/]*经济/.test(words) ? 'governmentEconomic' : 'economic' }
  const units = labels.length > 0 && labels.every((column) => UNIT_HEADER.test(plain(column.header.at(-1) ?? '')))
  return units ? { ...family, accounts: 'unit' } : family
}

/** A column of years beside the names (one unit in two rows, 2024年 and 2025年): the year of each row. */
function yearsOfRows(table: DisclosureTable): ReadonlyMap<number, number> | null {
  const column = table.columns.find(({ role, header }) => role !== 'amount' && /^(?:年度|年份|预算年度)$/.test(plain(header.at(-1) ?? '')))
  if (!column) return null
  const years = new Map<number, number>()
  for (const row of table.rows) {
    const year = row.role === 'body' ? /^(20\d{2})(?:年度?)?$/.exec(plain(row.cells.find((cell) => cell.column === column.index)?.text ?? ''))?.[1] : undefined
    if (year !== undefined) years.set(row.index, Number.parseInt(year, 10))
  }
  return new Set(years.values()).size > 1 ? years : null
}

/** Keys the rows of one half from the top down: a heading row (上年结转) names the measure of the funds under it. */
function rowKeyer(family: TableFamily, half: HalfRule | null, names: AccountNames): (subject: RowSubject) => RowSubject {
  let heading: Measure | null = null
  let carried = false
  // 基本支出, 项目支出 over accounts of economic classification without codes: the accounts below are of that nature.
  let nature: Nature | null = null
  // A second row of one fund (其中：非税收入拨款 under 一般公共预算) is a part of the first.
  const funds = new Set<string>()
  return (subject) => {
    const name = plain(subject.name)
    if (family.id !== 'state-assets' && COUNT_NAME.test(name)) return { ...subject, key: { measure: 'other', item: `count:${name}` } }
    if (subject.type === 'subtotal' && name === '' && accountCode(subject) === null) return subject
    // 其中：财政拨款结转和结余 under 年初结转和结余 is a fund of that, not the row itself again.
    const ofWhich = heading !== null && subject.ordinal.startsWith('其中') ? fundOf(name) : null
    const printed = ofWhich ? undefined : half?.rows?.find((candidate) => candidate.match.test(name))
    const rule = carried && printed ? grandTotal(printed, name) : printed
    carried ||= rule?.key.measure !== undefined && CARRIED.has(rule.key.measure)
    if (rule?.heads) heading = rule.key.measure ?? null
    if (rule && (accountCode(subject) === null || rule.type === 'total')) {
      if (rule.type === 'total') heading = null
      if (half?.namedClasses) nature = rule.key.nature ?? null
      return { ...subject, type: rule.type, key: rule.key }
    }
    const own = accountKey(family, half, subject, names) ?? labelKey(half, subject, heading)
    const key = nature !== null && own.economic ? { ...own, nature } : own
    const fund = key.functional || key.economic ? null : key.fund
    if (fund && funds.has(`${key.measure ?? ''}|${fund}`)) return { ...subject, type: 'detail', key: otherKey(subject) }
    if (fund) funds.add(`${key.measure ?? ''}|${fund}`)
    return { ...subject, type: typeOf(subject, rule, key), key }
  }
}

const CARRIED: ReadonlySet<Measure> = new Set(['openingCarryOver', 'surplusUsed', 'closingCarryOver', 'surplusDistribution'])

/** 收入合计, 支出合计 below 上年结转, 结转下年 close the side: the grand total, whatever they are called. */
const grandTotal = (rule: RowRule, name: string): RowRule =>
  /^收入合计$/.test(name) || (/^(?:收入)?[总合]计$/.test(name) && rule.key.measure === undefined) ? { ...rule, type: 'total', heads: false, key: { measure: 'incomeGrandTotal' } }
    : /^支出合计$/.test(name) ? { ...rule, type: 'total', heads: false, key: { measure: 'expenditureGrandTotal' } } : rule

function typeOf(subject: RowSubject, rule: RowRule | undefined, key: Partial<FactKey>): RowSubject['type'] {
  if (rule) return rule.type
  if (subject.type !== 'detail') return subject.type
  return key.functional ? 'account' : key.fund ? 'item' : 'detail'
}

function accountKey(family: TableFamily, half: HalfRule | null, subject: RowSubject, names: AccountNames): Partial<FactKey> | null {
  const code = accountCode(subject)
  if (family.accounts === 'project') return subject.type === 'total' || subject.name === '' ? {} : { project: plain(subject.name) }
  if (code !== null) {
    switch (family.accounts) {
      case 'functional': return /^[12]/.test(code) ? { functional: code } : { unit: code }
      case 'economic':
      case 'governmentEconomic': return /^[12](?:\d\d){1,3}$/.test(code) ? { functional: code } : { economic: code }
      case 'fundIncome': return { item: `account:${code}` }
      case 'unit': return { unit: code }
      case 'none': return null
    }
  }
  if (subject.type === 'total' || subject.name === '') return {}
  if (family.accounts === 'economic' || family.accounts === 'governmentEconomic') return economicByName(subject.name, family.accounts, names)
  if (family.accounts === 'functional') return half?.namedClasses || half?.base.measure === 'expenditure' ? functionalByName(subject.name, names) : null
  if (family.accounts === 'unit') return { unit: plain(subject.name) }
  return null
}

function functionalByName(name: string, names: AccountNames): Partial<FactKey> | null {
  const code = names.classOf(name.replace(/[（(]类[）)]$/, ''))
  return code === null || !/^[12]/.test(code) || BODY.test(name) ? null : { functional: code }
}

/** A department with a code of three digits (211某县林业局) is no 类, even where a table prints it as one. */
const BODY = /(?:局|委员会|委|办公室|办|厅|院|中心|站|所|处|队|校|政府|街道|本级|机关)$/

/** 类 of 经济分类 as forms print them without a code, where no dictionary has them in these words. */
const ECONOMIC_FORMS: ReadonlyMap<string, string> = new Map([
  ['机关资本性支出(一)', '503'], ['机关资本性支出(二)', '504'], ['对事业单位资本性补助', '506'],
  ['按项目管理的工资福利支出', '301'], ['按项目管理的商品和服务支出', '302'], ['按项目管理的对个人和家庭的补助', '303'],
])

/** An account by its name: of 政府预算经济分类 where the header says so, else of either that has it. */
function economicByName(name: string, system: 'economic' | 'governmentEconomic', names: AccountNames): Partial<FactKey> | null {
  const form = ECONOMIC_FORMS.get(plain(name))
  if (form) return { economic: form }
  const managed = /^按项目管理的(.+)$/.exec(plain(name))?.[1]
  if (managed) return economicByName(managed, system, names)
  const found = (system === 'economic' ? names.byName('departmentEconomic', name) : []).concat(names.byName('governmentEconomic', name))
  return found.length === 1 || found[0]?.code.length === 3 ? { economic: found[0]?.code ?? null } : null
}

/** A fund or other label without a code. What nothing names is kept apart from every total by its own words. */
function labelKey(half: HalfRule | null, subject: RowSubject, heading: Measure | null): Partial<FactKey> {
  const fund = half?.base.measure === 'income' || heading !== null ? fundOf(plain(subject.name)) : null
  if (fund) return heading === null ? { fund } : { fund, measure: heading }
  return subject.name === '' ? {} : otherKey(subject)
}

const otherKey = (subject: RowSubject): Partial<FactKey> => ({ measure: 'other', item: plain(subject.name) })

/** Rows that count things (公务用车保有量（辆）) among rows of amounts. */
const COUNT_NAME = /\((?:辆|个|批次?|人次?|次|台|套|台,套|台\(套\)|人|平方米)\)$|保有量$|批次数?$|人次数?$|购置数$|(?:领导|负责人|通信|保障|执勤|技术|服务|其[他它])用车$|^单价\d+万元.*设备/
