import type { Disclosure } from '../model/disclosure.ts'
import type { Fact } from '../model/fact.ts'
import type { Bilingual } from './bilingual.ts'

/** Where a fact is printed, in words: the table, row and column, or the words of the prose. */
export function describeFact(disclosure: Disclosure, fact: Fact): Bilingual {
  const { origin } = fact
  if (origin.type === 'cell') return describeCell(disclosure, origin)
  if (origin.type === 'claim') {
    const subject = disclosure.claims[origin.claim]?.subject
    return subject ? { zh: `正文${quoted(subject)}`, en: `the text "${bare(subject)}"` } : { zh: '正文', en: 'the text' }
  }
  if (origin.type === 'performance') {
    const name = disclosure.performance[origin.sheet]?.projectName.text ?? ''
    return { zh: `绩效目标表${quoted(name)}`, en: `performance sheet "${name}"` }
  }
  const name = disclosure.specialFunds[origin.fund]?.name ?? ''
  return { zh: `专项资金${quoted(name)}`, en: `special fund "${name}"` }
}

function describeCell(disclosure: Disclosure, at: { table: number; row: number; column: number }): Bilingual {
  const table = disclosure.tables[at.table]
  const title = tableName(disclosure, at.table)
  const row = rowName(disclosure, at)
  const column = [...new Set(table?.columns[at.column]?.header ?? [])].join('·')
  return {
    zh: `${title.zh}${row ? `${quoted(row)}行` : ''}${column ? `${quoted(column)}列` : ''}`,
    en: `${title.en}${row ? `, row "${row}"` : ''}${column ? `, column "${column}"` : ''}`,
  }
}

export function tableName(disclosure: Disclosure, index: number): Bilingual {
  const table = disclosure.tables[index]
  const title = (table?.title?.text ?? table?.normalisedTitle ?? '').replace(/\s+/g, '')
  return title ? { zh: `《${title}》`, en: `table "${title}"` } : { zh: `第${index + 1}张表`, en: `table ${index + 1}` }
}

/** The name (or the code) of the row that a cell stands in, of its own half of the table; '' where there is none. */
export function rowName(disclosure: Disclosure, at: { table: number; row: number; column: number }): string {
  const table = disclosure.tables[at.table]
  const half = table?.columns[at.column]?.half ?? 0
  const subject = table?.rows[at.row]?.subjects[half]
  return subject?.name || subject?.code || ''
}

/** Without quotation marks around the whole: `“住房公积金` of `“住房公积金”科目`. */
const bare = (text: string): string => {
  const opened = text.replace(/^“([^”]*)$/, '$1').replace(/^([^“]*)”$/, '$1')
  return opened.replace(/^“([^“”]*)”$/, '$1')
}

/** In Chinese quotation marks, those inside made single (GB/T 15834 4.8.3.3). */
const quoted = (text: string): string => `“${bare(text).replaceAll('“', '‘').replaceAll('”', '’')}”`
