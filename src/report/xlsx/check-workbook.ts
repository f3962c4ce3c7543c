import { writeXlsx } from 'hucre/xlsx'
import type { CheckedDocument, ReportLanguage } from '../checked-document.ts'
import { describePlaces } from '../describe-place.ts'
import { ReportError } from '../report-error.ts'
import { aboutSheet } from './about-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { reviewSheet } from './review-sheet.ts'
import { anchorPictures } from './picture-anchors.ts'
import { openSnapshots } from './snapshot.ts'

/**
 * `check --format xlsx`: the reviewer's form with pictures of the places, all findings, what every rule did, and what
 * the document is. No cell holds a formula. Throws a `ReportError` (notChecked) for a document that could not be read.
 */
export async function checkWorkbook(document: CheckedDocument, language: ReportLanguage): Promise<Uint8Array> {
  const { disclosure, run, bytes, error } = document
  if (!disclosure || !run) {
    throw new ReportError('notChecked', `没有核对结果：${error?.message ?? '文件没有读取。'}`, `nothing was checked: ${error?.message ?? 'the document was not read.'}`)
  }
  const where = describePlaces(disclosure, language)
  const snapshots = await openSnapshots(disclosure, bytes)
  try {
    const workbook = await writeXlsx({
      sheets: [
        reviewSheet(document, disclosure, run, where, snapshots, language),
        findingsSheet(run, where, language),
        ledgerSheet(run, language),
        aboutSheet(document, disclosure, run, language),
      ],
    })
    return anchorPictures(workbook)
  } finally {
    snapshots.close()
  }
}
