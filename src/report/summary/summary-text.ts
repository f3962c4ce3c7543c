import type { ReportLanguage } from '../checked-document.ts'
import type { DocumentDigest } from '../document-digest.ts'
import { coveragePercent } from '../document-title.ts'
import { ruleTitle } from '../rule-titles.ts'
import { displayWidth, padEndTo, padStartTo, wrapText } from '../text/display-width.ts'
import { createPaint } from '../text/paint.ts'
import { createWriter, type TextWriter } from '../text/text-writer.ts'
import { printable } from '../printable.ts'
import { mask } from '../mask.ts'
import { summarise, type Summary } from './summarise.ts'

/** The end of a text report over several documents: by document and by rule, most serious first. Empty for one document. */
export function summaryText(
  digests: readonly DocumentDigest[], { language, colour, width }: { readonly language: ReportLanguage; readonly colour: boolean; readonly width: number },
): string {
  if (digests.length < 2) return ''
  const zh = language === 'zh'
  const writer = createWriter(Math.min(Math.max(width, 60), 120), createPaint(colour))
  const summary = summarise(digests)
  writer.rule('═')
  writer.line('', totals(summary, zh), 'bold')
  if (summary.folder !== '') writer.line(zh ? '文件夹  ' : 'Folder  ', mask(summary.folder))
  writer.blank()
  writeTable(writer, zh ? ['错误', '警告', '提示', '未能执行', '认定数字', '文件'] : ['errors', 'warnings', 'notes', 'not run', 'numbers', 'document'],
    summary.documents.map((one) => (one.error
      ? ['—', '—', '—', '—', '—', `${one.path.slice(summary.folder.length)}${zh ? '　未核对：' : '  not checked: '}${one.error.message}`]
      : [`${one.findings.error}`, `${one.findings.warning}`, `${one.findings.info}`, `${one.outcomes.couldNotRun}`,
          (one.coverage && coveragePercent(one.coverage)) ?? '—', one.path.slice(summary.folder.length)])))
  writer.blank()
  if (summary.rules.length === 0) return writer.toString()
  writeTable(writer, zh ? ['错误', '警告', '提示', '有问题', '未能执行', '规则'] : ['errors', 'warnings', 'notes', 'documents', 'not run', 'rule'],
    summary.rules.map(({ rule, findings, failed, couldNotRun }) =>
      [`${findings.error}`, `${findings.warning}`, `${findings.info}`, `${failed}`, `${couldNotRun}`, `${ruleTitle(rule, language)}（${rule}）`]))
  return writer.toString()
}

export const totals = ({ documents, checked, failed, findings }: Summary, zh: boolean): string => (zh
  ? `汇总：文件${documents.length}个，已核对${checked}个${failed > 0 ? `，未能核对${failed}个` : ''}；错误${findings.error}处，警告${findings.warning}处，提示${findings.info}处。`
  : `Summary: ${documents.length} documents, ${checked} checked${failed > 0 ? `, ${failed} not` : ''}; ${findings.error} errors, ${findings.warning} warnings, ${findings.info} notes.`)

/** Counts right under their heading; the last column takes the rest of the line. */
function writeTable(writer: TextWriter, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? ''))))
  const last = head.length - 1
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0)
  const line = (row: readonly string[], style?: 'bold'): void => {
    const [first = '', ...rest] = wrapText(printable(mask(row[last] ?? '')), writer.width - before)
    const counts = row.slice(0, last).map((text, column) => padStartTo(text, widths[column] ?? 0)).join('  ')
    writer.line(padEndTo(`${counts}  `, before), first, style)
    for (const more of rest) writer.line(' '.repeat(before), more)
  }
  line(head, 'bold')
  for (const row of rows) line(row)
}
