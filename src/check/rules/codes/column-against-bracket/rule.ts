import type { DisclosureTable, RowSubject } from '../../../../model/disclosure-table.ts'
import { tableName } from '../../../printed-accounts.ts'
import { defineRule, type FindingDraft } from '../../../rule.ts'

type Draft = FindingDraft<'differs' | 'incomplete'>

export default defineRule({
  id: 'codes/column-against-bracket',
  version: 1,
  severity: 'error',
  title: { zh: '科目编码列与科目名称前的编码应一致', en: 'The code column agrees with the code before the name' },
  basis: [
    { type: 'law', zh: '预算法 第三十二条（政府收支分类科目）', en: 'Budget Law, Article 32 (classification of accounts)' },
    { type: 'professional', zh: '政府收支分类科目', en: 'Classification of government receipts and expenditures' },
  ],
  rationale: { zh: '同一行写了两个编码，读者和汇总程序都无从判断是哪个科目。', en: 'A row with two codes leaves readers and programs in doubt which account it is.' },
  assumptions: [],
  exclusions: [{ zh: '编码列只印出前几位（单元格太窄截断）的，每表合并提示一次。', en: 'A code of which only the first digits print (a narrow cell): one warning a table.' }],
  messages: {
    differs: { zh: '{table}“{name}”的科目编码列为{column}，名称前所标编码为{bracket}，两者不一致。', en: '{table}: "{name}" has {column} in the code column and {bracket} before its name.' },
    incomplete: { zh: '{table}有{count}行的科目编码列不完整，如“{name}”印为{column}，应为{bracket}。', en: '{table}: {count} codes are cut off, such as {column} for "{name}" ({bracket}).' },
  },
  appliesTo: () => true,
  check(disclosure) {
    let applications = 0
    const findings: Draft[] = []
    for (const table of disclosure.tables) {
      const rows = table.rows.flatMap((row) => (row.role === 'body' ? row.subjects : [])).filter(hasBoth)
      applications += rows.length
      const wrong = rows.filter((subject) => subject.code !== subject.bracketedCode && subject.places.length > 0)
      const cut = wrong.filter((subject) => (subject.bracketedCode ?? '').startsWith(subject.code ?? ''))
      findings.push(...wrong.filter((subject) => !cut.includes(subject)).map((subject) => differs(table, subject)))
      const [first] = cut
      if (first) {
        findings.push({
          message: 'incomplete', severity: 'warning', data: { ...data(table, first), count: cut.length }, key: `${table.family}|${table.normalisedTitle}|${first.name}`,
          places: cut.flatMap(({ places }) => places), expected: first.bracketedCode, actual: first.code,
        })
      }
    }
    return { applications, findings, nothing: { zh: '没有既有编码列又在名称前写编码的表。', en: 'No table prints codes twice.' } }
  },
})

const hasBoth = (subject: RowSubject | null): subject is RowSubject => subject !== null && subject.code !== null && subject.bracketedCode !== null

const data = (table: DisclosureTable, subject: RowSubject) =>
  ({ table: tableName(table), name: subject.name, column: subject.code ?? '', bracket: subject.bracketedCode ?? '' })

const differs = (table: DisclosureTable, subject: RowSubject): Draft => ({
  message: 'differs', data: data(table, subject), key: `${table.family}|${subject.bracketedCode}|${subject.code}`, places: subject.places,
  expected: subject.bracketedCode, actual: subject.code,
})
