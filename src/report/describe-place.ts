import { rowName, tableName } from '../check/describe-fact.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Place } from '../model/place.ts'
import type { ReportLanguage } from './checked-document.ts'
import { locatePlaces, type Location } from './locate-place.ts'
import { mask } from './mask.ts'
import { placeText } from './place-text.ts'

/** Characters: the longest name of an indicator, or of a field of a form; longer text is what a field holds. */
const LONGEST_LABEL = 24

export type DescribePlace = (place: Place) => string

/**
 * Where a place is, in words: `第7页《2026年部门收支预算总表》“合计”行“基本支出”列`, `第5页“三、名词解释”部分`. What is printed there is
 * not repeated: `place.text` holds it.
 */
export function describePlaces(disclosure: Disclosure, language: ReportLanguage): DescribePlace {
  const locate = locatePlaces(disclosure)
  return (place) => {
    const location = locate(place)
    const inside = location ? insideWords(disclosure, location, language) : ''
    const outside = placeText(place, language)
    if (inside === '') return outside
    return mask(language === 'zh' ? `${outside}${inside}` : `${outside}, ${inside}`)
  }
}

function insideWords(disclosure: Disclosure, location: Location, language: ReportLanguage): string {
  if (location.type === 'paragraph') return sectionWords(disclosure, location.paragraph, language)
  const table = tableName(disclosure, location.table)[language]
  if (location.type === 'title') return language === 'zh' ? `${table}标题` : `title of ${table}`
  const form = disclosure.performance.find((sheet) => sheet.table === location.table)
  if (form) return formWords(table, form.projectName.text, fieldLabel(disclosure, location), language)
  const row = rowName(disclosure, location)
  const column = columnName(disclosure, location.table, location.column)
  if (language === 'zh') return `${table}${row ? `“${row}”行` : ''}${column ? `“${column}”列` : ''}`
  return `${table}${row ? `, row "${row}"` : ''}${column ? `, column "${column}"` : ''}`
}

/** A form has no rows and columns that a reader would name: its project, and the label in front of the field. */
function formWords(table: string, project: string, label: string, language: ReportLanguage): string {
  const name = shorten(project)
  if (language === 'zh') return `${table}${name ? `（${asQuoted(name)}）` : ''}${label ? `“${asQuoted(shorten(label))}”栏` : ''}`
  return `${table}${name ? ` (${name})` : ''}${label ? `, field "${shorten(label)}"` : ''}`
}

/** What is printed next to the left of a field, or where that is no label but another field's text, what its row begins with. */
function fieldLabel(disclosure: Disclosure, at: { table: number; row: number; column: number }): string {
  const cells = disclosure.tables[at.table]?.rows[at.row]?.cells.filter(({ text }) => text.trim() !== '') ?? []
  const labels = [cells.findLast(({ column }) => column < at.column), cells[0]].map((cell) => (cell?.text ?? '').replace(/\s+/g, '').replace(/[：:]$/, ''))
  return labels.find((label) => label !== '' && label.length <= LONGEST_LABEL) ?? ''
}

const columnName = (disclosure: Disclosure, table: number, column: number): string =>
  [...new Set(disclosure.tables[table]?.columns[column]?.header ?? [])].filter((text) => text !== '').join('·')

/** The innermost section that a paragraph stands in. */
function sectionWords(disclosure: Disclosure, paragraph: number, language: ReportLanguage): string {
  const section = disclosure.sections.findLast(({ heading, paragraphs: [first, end] }) =>
    heading === paragraph || (paragraph >= first && paragraph < end))
  if (!section || section.title === '') return ''
  const name = shorten(`${section.ordinal}${section.title}`)
  return language === 'zh' ? `“${asQuoted(name)}”部分` : `section "${name}"`
}

/** Full-width marks, and single quotation marks inside the quotation (GB/T 15834). */
const asQuoted = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(':', '：').replaceAll('“', '‘').replaceAll('”', '’')

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text)
