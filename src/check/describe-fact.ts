import type { Disclosure } from '../model/disclosure.ts'
import type { Fact } from '../model/fact.ts'
import type { Bilingual } from './bilingual.ts'
import { subjectName } from './claim-texts.ts'

/** Where a fact is printed, in words: the table, row and column, or the words of the prose. */
export function describeFact(disclosure: Disclosure, fact: Fact): Bilingual {
  const { origin } = fact
  if (origin.type === 'cell') return describeCell(disclosure, origin)
  if (origin.type === 'claim') {
    const claim = disclosure.claims[origin.claim]
    const subject = claim?.subject ? subjectName(claim) : ''
    return subject ? { zh: `正文${quoted(subject)}`, en: `the text "${bare(subject)}"` } : { zh: '正文', en: 'the text' }
  }
  if (origin.type === 'performance') {
    const name = disclosure.performance[origin.sheet]?.projectName.text ?? ''
    return { zh: `绩效目标表${quoted(name)}`, en: `performance sheet "${name}"` }
  }
  const name = disclosure.specialFunds[origin.fund]?.name ?? ''
  return { zh: `专项资金${quoted(name)}`, en: `special fund "${name}"` }
}

/** The same of a fact named after another: what the two have in common is not said again (同行“项目支出”列). */
export function describeBeside(disclosure: Disclosure, fact: Fact, before: Fact): Bilingual {
  const [at, first] = [fact.origin, before.origin]
  if (at.type !== 'cell' || first.type !== 'cell' || at.table !== first.table) return describeFact(disclosure, fact)
  const { row, column } = namesOf(disclosure, at)
  const isSameRow = at.row === first.row && row === namesOf(disclosure, first).row
  if (isSameRow && column === '') return describeFact(disclosure, fact)
  return {
    zh: `${isSameRow ? '同行' : `同表${row ? `${quoted(row)}行` : ''}`}${column ? `${quoted(column)}列` : ''}`,
    en: `${isSameRow ? 'the same row' : `the same table${row ? `, row "${row}"` : ''}`}${column ? `, column "${column}"` : ''}`,
  }
}

interface CellSpot { readonly table: number; readonly row: number; readonly column: number }

const namesOf = (disclosure: Disclosure, at: CellSpot): { readonly row: string; readonly column: string } =>
  ({ row: rowName(disclosure, at), column: [...new Set(disclosure.tables[at.table]?.columns[at.column]?.header ?? [])].join('·') })

function describeCell(disclosure: Disclosure, at: CellSpot): Bilingual {
  const title = tableName(disclosure, at.table)
  const { row, column } = namesOf(disclosure, at)
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
