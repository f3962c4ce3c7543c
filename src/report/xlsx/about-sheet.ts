import type { WriteSheet } from 'hucre/xlsx'
import type { Disclosure } from '../../model/disclosure.ts'
import type { CheckRun } from '../../model/finding.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { coveragePercent } from '../document-title.ts'
import { partsWords } from '../parts-words.ts'
import { placeText } from '../place-text.ts'
import { resultWords } from '../result-words.ts'
import { TOOL } from '../tool.ts'
import { formatName, KIND_NAME, SCOPE_NAME, UNREAD_NAME } from '../words.ts'
import { createSheet } from './sheet-builder.ts'
import { BODY, LABEL } from './styles.ts'

/** What the document is, how much of it was understood, and what could not be read. */
export function aboutSheet(document: CheckedDocument, disclosure: Disclosure, run: CheckRun, language: ReportLanguage): WriteSheet {
  const zh = language === 'zh'
  const { coverage, source } = disclosure
  const parts = partsWords(disclosure, language)
  const unknown = zh ? '未识别' : 'unknown'
  const sheet = createSheet([22, 100])
  const rows: readonly (readonly [string, string, string | number])[] = [
    ['文件', 'File', document.path], ['SHA-256', 'SHA-256', source.sha256], ['格式', 'Format', formatName(document.mediaType)],
    ['页数', 'Pages', document.pages ?? '—'], ['部门（单位）', 'Entity', disclosure.entity ?? unknown], ['年度', 'Year', disclosure.year ?? unknown],
    ['种类', 'Kind', KIND_NAME[disclosure.kind][language]], ['范围', 'Scope', SCOPE_NAME[disclosure.scope][language]],
    ...(parts === null ? [] : [['说明', 'Note', parts] as const]),
    ['表格', 'Tables', disclosure.tables.length],
    ['印出的数字', 'Numbers printed', coverage.numbers],
    ['认定含义的数字', 'Numbers understood', `${coverage.bound}（${coveragePercent(coverage) ?? '—'}）`],
    ['核对结果', 'Result', resultWords(run, language)], ['核对工具', 'Tool', `${TOOL.name} ${TOOL.version}`],
  ]
  for (const [term, english, value] of rows) sheet.add([zh ? term : english, value], [LABEL, BODY])
  const unread = source.unread.map(({ place, reason, text }) =>
    `${place ? `${placeText(place, language)} ` : ''}${UNREAD_NAME[reason][language]}${text.trim() === '' ? '' : `“${text.replace(/\s+/g, ' ').trim().slice(0, 120)}”`}`)
  const lines = unread.length > 0 ? unread : [zh ? '无' : 'none']
  lines.forEach((line, index) => sheet.add([index === 0 ? (zh ? '未能读取之处' : 'Not read') : null, line], [LABEL, BODY]))
  return sheet.build({ name: zh ? '文件情况' : 'Document' })
}
