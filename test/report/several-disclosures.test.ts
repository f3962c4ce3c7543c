import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { ReportLanguage } from '../../src/report/checked-document.ts'
import { checkedDocument } from '../../src/report/checked-document.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { textReport } from '../../src/report/text/text-report.ts'
import { checkWorkbook } from '../../src/report/xlsx/check-workbook.ts'
import { inventedDisclosure, inventedRun } from '../support/build-checked.ts'

const WORDS: Readonly<Record<ReportLanguage, string>> = {
  zh: '文件由2份公开文件合成，已分开核对。', en: 'The file holds 2 disclosures one after another; each was checked by itself.',
}

const documentOf = (parts: number) => {
  const one = inventedDisclosure()
  const disclosure = { ...one, parts: Array.from({ length: parts }, () => one) }
  return checkedDocument('合订本.txt', disclosure, inventedRun(disclosure))
}

const reports = async (parts: number, language: ReportLanguage): Promise<readonly string[]> => {
  const book = read(await checkWorkbook(documentOf(parts), language), { type: 'buffer' })
  return [
    textReport(documentOf(parts), { language, colour: false, width: 200 }), await htmlReport(documentOf(parts), language),
    book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name]!)).join('\n'),
  ]
}

describe('a file that holds several disclosures', () => {
  it.each(['zh', 'en'] as const)('is said to be checked part by part in every report (%s)', async (language) => {
    for (const report of await reports(2, language)) expect(report).toContain(WORDS[language])
    for (const report of await reports(0, language)) expect(report).not.toContain(WORDS[language])
  })
})
