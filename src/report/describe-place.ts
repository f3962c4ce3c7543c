import { rowName, tableName } from '../check/describe-fact.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Place } from '../model/place.ts'
import type { ReportLanguage } from './checked-document.ts'
import { locatePlaces, type Location } from './locate-place.ts'
import { mask } from './mask.ts'
import { placeText } from './place-text.ts'

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
  const row = rowName(disclosure, location)
  const column = columnName(disclosure, location.table, location.column)
  if (language === 'zh') return `${table}${row ? `“${row}”行` : ''}${column ? `“${column}”列` : ''}`
  return `${table}${row ? `, row "${row}"` : ''}${column ? `, column "${column}"` : ''}`
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
