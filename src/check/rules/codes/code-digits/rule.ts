import type { DisclosureTable, TableCell } from '../../../../model/disclosure-table.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { mergeDrafts } from '../../../merge-drafts.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

/** A code column is judged from this many codes on. */
const ENOUGH = 3

interface CodeCell {
  readonly cell: TableCell
  readonly digits: string
}

export default defineRule({
  id: 'codes/code-digits',
  version: 1,
  severity: 'warning',
  title: { zh: '科目编码的位数应完整', en: 'Account codes have all their digits' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（类、款、项）', en: 'Budget Law, Article 32 (class, group, item)' },
    { type: 'standard', zh: '政府收支分类科目：类三位，款、项各两位', en: 'Government Revenue and Expenditure Classification: three digits a class, two a group and an item' },
  ],
  rationale: { zh: '款、项编码是两位，“02”填成“2”多是表格软件把文本当作了数字。', en: 'Groups and items have two digits; "2" for "02" is mostly a spreadsheet that took text for a number.' },
  assumptions: [{ zh: '同一列其他编码位数完整。', en: 'The other codes of the column are whole.' }],
  exclusions: [
    { zh: '整列都没有前导零的，只作提示一次。', en: 'A column without any leading zero is reported once, as information.' },
    { zh: '不是类、款、项列的序号、项目编码；名称前另有编码的行（另行核对）。', en: 'Ordinals and project codes; rows whose name bears its code as well, which another rule compares.' },
  ],
  messages: {
    short: { zh: '{table}中{codes}的科目编码位数不足，应补前导零。', en: '{table}: codes without their leading zero ({codes}).' },
    stripped: { zh: '{table}等表的款、项编码都没有前导零（{codes}）。', en: '{table} and others: no group or item code has its leading zero ({codes}).' },
    odd: { zh: '{table}中的科目编码{codes}不是三、五、七位。', en: '{table}: the codes {codes} have neither 3 nor 5 nor 7 digits.' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.tables.flatMap((table): FindingDraft<'short' | 'stripped' | 'odd'>[] => {
      const parts = codeCells(table, (role) => role === 'codeGroup' || role === 'codeItem').filter(({ digits }) => digits.length <= 2)
      const whole = codeCells(table, (role) => role === 'code').filter(({ digits }) => /^[235]\d{2,7}$/.test(digits))
      applications += parts.length + whole.length
      return [...shortCodes(table, parts), ...oddCodes(table, whole)]
    })
    return { applications, findings: mergeDrafts(findings), nothing: { zh: '没有科目编码列。', en: 'No table has a column of account codes.' } }
  },
})

/** The printed codes of the table's code columns of one kind. */
function codeCells(table: DisclosureTable, of: (role: string) => boolean): CodeCell[] {
  const columns = new Set(table.columns.filter(({ role }) => of(role)).map(({ index }) => index))
  if (columns.size === 0) return []
  return table.rows.filter(({ role, subjects }) => role === 'body' && subjects.every((subject) => !subject?.bracketedCode)).flatMap(({ cells }) => cells.flatMap((cell) => {
    if (!columns.has(cell.column)) return []
    const digits = cell.text.replace(/\s+/g, '')
    return /^\d+$/.test(digits) ? [{ cell, digits }] : []
  }))
}

function shortCodes(table: DisclosureTable, cells: readonly CodeCell[]): FindingDraft<'short' | 'stripped'>[] {
  const short = cells.filter(({ digits }) => digits.length === 1)
  const places = short.flatMap(({ cell }) => placesOf(cell))
  if (cells.length < ENOUGH || short.length === 0 || places.length === 0) return []
  const stripped = cells.every(({ digits }) => !digits.startsWith('0'))
  return [{
    message: stripped ? 'stripped' : 'short', key: stripped ? 'stripped' : `${table.family}|${table.normalisedTitle}`, places: stripped ? places.slice(0, 1) : places,
    data: { table: tableName(table), codes: listed(short) }, actual: listed(short), expected: listed(short.map(({ cell, digits }) => ({ cell, digits: `0${digits}` }))),
    ...(stripped ? { severity: 'info' as const } : {}),
  }]
}

/**
 * Codes of four or six digits that begin like a class which the column prints. The column is of one classification (2…,
 * 3… or 5…): codes of units, six digits below three, stand among them in tables by unit.
 */
function oddCodes(table: DisclosureTable, cells: readonly CodeCell[]): FindingDraft<'odd'>[] {
  const system = mostFrequent(cells.map(({ digits }) => digits.charAt(0)))
  const accounts = cells.filter(({ digits }) => digits.startsWith(system))
  const classes = new Set(accounts.filter(({ digits }) => digits.length === 3).map(({ digits }) => digits))
  const odd = accounts.filter(({ digits }) => (digits.length === 4 || digits.length === 6) && classes.has(digits.slice(0, 3)))
  const places = odd.flatMap(({ cell }) => placesOf(cell))
  if (places.length === 0 || odd.length * ENOUGH > accounts.length) return []
  return [{ message: 'odd', key: `${table.family}|${table.normalisedTitle}|${listed(odd)}`, places, data: { table: tableName(table), codes: listed(odd) }, actual: listed(odd) }]
}

const mostFrequent = (signs: readonly string[]): string =>
  [...Map.groupBy(signs, (sign) => sign)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''

const listed = (cells: readonly CodeCell[]): string => {
  const codes = [...new Set(cells.map(({ digits }) => digits))]
  return `“${codes.slice(0, 4).join('”“')}”${codes.length > 4 ? '…' : ''}`
}
