import { describePlaces } from '../describe-place.ts'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { groupPlaces } from '../place-roles.ts'
import { documentTitle } from '../document-title.ts'
import { createPaint } from './paint.ts'
import { writeFindings } from './text-findings.ts'
import { writeHead } from './text-head.ts'
import { writeLedger } from './text-ledger.ts'
import { createWriter } from './text-writer.ts'

export interface TextOptions {
  readonly language: ReportLanguage
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** One document for a terminal: what it is, what was found by cause, what every rule did. */
export function textReport(document: CheckedDocument, { language, colour, width }: TextOptions): string {
  const writer = createWriter(Math.min(Math.max(width, 40), 120), createPaint(colour))
  const { disclosure, run, error, path } = document
  writer.rule('─')
  writer.line('', documentTitle(path, disclosure, language), 'bold')
  if (!disclosure || !run) {
    const zh = language === 'zh'
    writer.line(zh ? '文件  ' : 'File  ', path)
    writer.line(zh ? '未核对：' : 'Not checked: ', error?.message ?? (zh ? '没有读取。' : 'it was not read.'), 'error')
    return writer.toString()
  }
  writeHead(writer, document, disclosure, run, language)
  writeFindings(writer, run, { where: describePlaces(disclosure, language), group: groupPlaces(disclosure) }, language)
  writeLedger(writer, run, language)
  return writer.toString()
}
