import type { DisclosureTable, TableCell, TableRow } from '../../../../model/disclosure-table.ts'
import { placesOf } from '../../../../model/source-tree.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule } from '../../../rule.ts'

export default defineRule({
  id: 'codes/repeated-row',
  version: 2,
  severity: 'error',
  title: { zh: '同一科目行不得重复', en: 'No row of an account is printed twice' },
  basis: [{ type: 'law', zh: '预算法 第三十二条、第四十六条（类、款、项）', en: 'Budget Law, Articles 32 and 46 (class, group, item)' }],
  rationale: { zh: '同一科目、同样的金额紧接着又列一行，汇总时会重复计算，读者也无从知道哪一行作数。', en: 'The same account with the same amounts in two rows is counted twice, and nobody knows which row holds.' },
  assumptions: [{ zh: '紧挨着的两行各格文字完全相同，且有金额，才算重复。', en: 'Two rows next to each other, alike in every cell and with an amount, are a repetition.' }],
  exclusions: [{ zh: '没有科目编码、单位编码的行；项目表和政府采购表，其中两行可以完全相同。', en: 'Rows without the code of an account or a unit; tables of projects and of purchases, where two rows may be alike.' }],
  messages: { repeated: { zh: '{table}“{name}”重复列示两行。', en: '{table} prints the row "{name}" twice.' } },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings = disclosure.tables.flatMap((table) => {
      if (LISTS.test(table.family ?? '')) return []
      const rows = table.rows.filter(({ role }) => role === 'body')
      return rows.flatMap((row, index) => {
        const before = rows[index - 1]
        if (!before || !isOfAccount(row)) return []
        applications += 1
        if (!isSame(table, before, row)) return []
        const places = [...printed(row), ...printed(before)]
        if (places.length === 0) return []
        return [{ message: 'repeated' as const, data: { table: tableName(table), name: nameOf(row) }, key: keyOf(table, row), places }]
      })
    })
    return { applications, findings, nothing: { zh: '没有按科目列示的表。', en: 'No table is by account.' } }
  },
})

const hasAmount = ({ columns }: DisclosureTable, row: TableRow): boolean => row.cells.some(({ number, column }) => number.type === 'number' && number.value.digits !== 0n && columns[column]?.role === 'amount')
const isSameCell = (a: TableCell, b: TableCell | undefined): boolean => a.column === b?.column && (a.text === b.text || plain(a.text) === plain(b.text))
const plain = (text: string): string => text.replace(/\s+/g, '')
const isSame = (table: DisclosureTable, a: TableRow, b: TableRow): boolean => a.cells.length === b.cells.length && hasAmount(table, b) && a.cells.every((cell, i) => isSameCell(cell, b.cells[i]))
/** Two purchases or two projects may be alike in every word. */
const LISTS = /procurement|project/

/** A row of a printed account or unit: what is printed twice with all its words and numbers is one row too many. */
const isOfAccount = ({ subjects }: TableRow): boolean => subjects.some((one) =>
  (one?.type === 'account' && (one.code !== null || one.bracketedCode !== null)) || (one?.key?.unit ?? null) !== null)
const nameOf = ({ subjects }: TableRow): string => subjects.find((one) => one?.type === 'account')?.name ?? ''
const printed = (row: TableRow) => row.cells.flatMap((cell) => placesOf(cell))
const keyOf = (table: DisclosureTable, row: TableRow): string => `${table.family}|${table.normalisedTitle}|${row.subjects.map((one) => one?.code ?? one?.bracketedCode ?? one?.name ?? '').join('|')}`
