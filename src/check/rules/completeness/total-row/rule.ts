import { addDecimals, equalDecimals, ZERO, type Decimal } from '../../../../model/decimal.ts'
import type { DisclosureTable, FamilyId, TableRow } from '../../../../model/disclosure-table.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

/** Tables of accounts that every form prints with a 合计. */
const TOTALLED: ReadonlySet<FamilyId> = new Set<FamilyId>(['income-summary', 'expenditure-summary', 'general-public-expenditure', 'basic-expenditure'])
/** So many tables with a total show that the document prints one in each. */
const MANY = 3
/** Fewer classes need no total. */
const CLASSES = 2

export default defineRule({
  id: 'completeness/total-row',
  version: 2,
  severity: 'warning',
  title: { zh: '按科目列的表应有合计行', en: 'Tables by account have a total' },
  basis: [
    { type: 'law', zh: '预算法 第四十六条（支出按功能、经济分类编列）', en: 'Budget Law, Article 46 (expenditure by function and economic account)' },
    { type: 'professional', zh: '部门预算公开情况检查表 公开完整性', en: 'Review form for budget disclosure: completeness' },
  ],
  rationale: { zh: '没有合计行，各类加起来是多少、与其他表是否一致，读者无从核对。', en: 'Without a total nobody can see what the classes add up to, or hold the table against others.' },
  assumptions: [{ zh: '没有行名的数、等于各类之和的行，都算合计行。', en: 'Numbers without a label and rows that equal the sum of the classes count as totals.' }],
  exclusions: [{ zh: '空表，左右两半并排的表，只有一类科目的表（政府性基金表除外，其他各表都有合计行的也应有），后面还有未识别的续表的，有未能识别的行的。', en: 'Empty tables, tables of two halves side by side, tables of one class (but for government funds where all other tables have a total), those that an unrecognised continuation follows, those with rows that were not understood.' }],
  messages: { missing: { zh: '{table}列有{count}类科目，没有合计行。', en: '{table} lists {count} classes and no total.' } },
  appliesTo: (disclosure) => disclosure.tables.some(({ family }) => family !== null && TOTALLED.has(family)) || { zh: '没有按科目列的表。', en: 'There is no table by account.' },
  check(disclosure, context) {
    const tables = disclosure.tables.filter((table) => table.family !== null && TOTALLED.has(table.family) && !table.empty && table.columns.every(({ half }) => half === 0) && !context.relations.trusted.openEnded.has(table.id) && classRows(table).length >= CLASSES)
    // A table of government funds may have one class; where every other table has its total, it is owed there too.
    const funds = tables.length < MANY || !tables.every(hasTotal) ? [] : disclosure.tables.filter((table) => table.family === 'government-fund-expenditure' && !table.empty && table.columns.every(({ half }) => half === 0) && !context.relations.trusted.openEnded.has(table.id) && classRows(table).length > 0)
    const findings = [...tables, ...funds].flatMap((table) => {
      const places = table.title ? placesOf(table.title) : []
      return hasTotal(table) || places.length === 0 ? [] : [{
        message: 'missing' as const, data: { table: tableName(table), count: classRows(table).length }, key: `${table.family} ${table.normalisedTitle}`, absent: true, places,
      }]
    })
    return { applications: tables.length + funds.length, findings, nothing: { zh: '没有列出几类科目的表。', en: 'No table lists several classes.' } }
  },
})

const body = ({ rows }: DisclosureTable): readonly TableRow[] => rows.filter(({ role }) => role === 'body')

const classRows = (table: DisclosureTable): readonly TableRow[] =>
  body(table).filter(({ subjects: [subject] }) => subject?.type === 'account' && (subject.bracketedCode ?? subject.code)?.length === 3)

/** A row that is called one, is no account, or reads what the classes add up to. */
function hasTotal(table: DisclosureTable): boolean {
  const others = body(table).filter((row) => row.subjects[0]?.type !== 'account' && row.cells.some(({ number }) => number.type === 'number'))
  if (others.length > 0 || table.rows.some(({ cells }) => cells.some(({ text }) => text.includes('计') && /(?:合计|总计|小计)$/.test(text.replace(/\s+/g, ''))) && cells.some(({ number }) => number.type === 'number'))) return true
  const [column] = table.columns.filter(({ role }) => role === 'amount')
  if (!column) return true
  const sum = classRows(table).flatMap((row) => amountIn(row, column.index) ?? []).reduce(addDecimals, ZERO)
  return sum.digits === 0n || body(table).some((row) => {
    // The only group below the only class reads the same, and is no total.
    const amount = isAccountRow(row) ? null : amountIn(row, column.index)
    return amount !== null && equalDecimals(amount, sum)
  })
}

const isAccountRow = ({ subjects: [subject] }: TableRow): boolean => subject?.type === 'account' && /^\d{3}(?:\d{2}){0,2}$/.test(subject.bracketedCode ?? subject.code ?? '')

function amountIn({ cells }: TableRow, column: number): Decimal | null {
  const number = cells.find((cell) => cell.column === column)?.number
  return number?.type === 'number' ? number.value : null
}
