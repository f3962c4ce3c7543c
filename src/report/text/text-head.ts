import type { Disclosure } from '../../model/disclosure.ts'
import type { CheckRun } from '../../model/finding.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { coveragePercent } from '../document-title.ts'
import { partsWords } from '../parts-words.ts'
import { placeText } from '../place-text.ts'
import { plural, resultWords } from '../result-words.ts'
import { severityRank } from '../severity.ts'
import { formatName, KIND_NAME, SCOPE_NAME, UNREAD_NAME } from '../words.ts'
import type { TextWriter } from './text-writer.ts'

/** The document, how much of it was understood, and the result in one line. */
export function writeHead(
  writer: TextWriter, document: CheckedDocument, disclosure: Disclosure, run: CheckRun, language: ReportLanguage,
): void {
  const zh = language === 'zh'
  const lead = (term: string, english: string): string => (zh ? `${term}  ` : `${english.padEnd(9)}`)
  writer.line(lead('文件', 'File'), fileWords(document, disclosure, zh))
  if (disclosure.kind === 'unknown' || disclosure.scope === 'unknown' || disclosure.year === null) {
    writer.line(lead('注意', 'Note'), unknownWords(disclosure, language), 'warning')
  }
  const parts = partsWords(disclosure, language)
  if (parts !== null) writer.line(lead('注意', 'Note'), parts, 'warning')
  writer.line(lead('读取', 'Read'), coverageWords(disclosure, zh))
  for (const unread of unreadGroups(disclosure, language)) writer.line(zh ? '      ' : ' '.repeat(9), unread, 'warning')
  writer.line(lead('结果', 'Result'), resultWords(run, language), resultStyle(run))
  writer.blank()
}

function fileWords({ path, pages, mediaType }: CheckedDocument, disclosure: Disclosure, zh: boolean): string {
  const tables = disclosure.tables.length
  const facts = [formatName(mediaType), pages === null ? '' : zh ? `${pages}页` : `${pages} page${plural(pages)}`, zh ? `${tables}张表` : `${tables} table${plural(tables)}`]
  return zh ? `${path}（${facts.filter(Boolean).join('，')}）` : `${path} (${facts.filter(Boolean).join(', ')})`
}

function unknownWords({ kind, scope, year }: Disclosure, language: ReportLanguage): string {
  const words = [
    kind === 'unknown' ? KIND_NAME.unknown[language] : '',
    scope === 'unknown' ? SCOPE_NAME.unknown[language] : '',
    year === null ? (language === 'zh' ? '未识别年度' : 'year: unknown') : '',
  ].filter(Boolean)
  return language === 'zh' ? `${words.join('，')}；与此有关的规则不能执行。` : `${words.join('; ')}. Rules that depend on it do not run.`
}

function coverageWords({ coverage }: Disclosure, zh: boolean): string {
  const { numbers, bound } = coverage
  const percent = coveragePercent(coverage)
  if (percent === null) return zh ? '没有读到数字。' : 'no numbers.'
  const rest = numbers - bound
  return zh
    ? `印出的数字${numbers}个，认定含义${bound}个（${percent}）${rest > 0 ? `，其余${rest}个没有参与核对` : ''}。`
    : `${numbers} numbers printed, ${bound} understood (${percent})${rest > 0 ? `; the other ${rest} took no part in the check` : ''}.`
}

/** What could not be read, one line a reason. */
function unreadGroups({ source }: Disclosure, language: ReportLanguage): readonly string[] {
  const zh = language === 'zh'
  const groups = Map.groupBy(source.unread, ({ reason }) => reason)
  return [...groups].map(([reason, entries]) => {
    const places = [...new Set(entries.flatMap(({ place }) => (place ? [placeText(place, language)] : [])))]
    const some = places.slice(0, 6).join(zh ? '、' : ', ')
    const more = places.length > 6 ? (zh ? '等' : ', …') : ''
    const where = some === '' ? '' : zh ? `（${some}${more}）` : ` (${some}${more})`
    return zh ? `${UNREAD_NAME[reason].zh}：${entries.length}处${where}` : `${UNREAD_NAME[reason].en}: ${entries.length}${where}`
  })
}

function resultStyle(run: CheckRun) {
  const worst = run.findings.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity))[0]
  return worst?.severity ?? (run.runs.some(({ outcome }) => outcome === 'passed') ? 'good' : 'warning')
}
