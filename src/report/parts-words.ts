import type { Disclosure } from '../model/disclosure.ts'
import type { ReportLanguage } from './checked-document.ts'

/** That a file of several disclosures was checked part by part; null for a file of one. */
export function partsWords({ parts }: Disclosure, language: ReportLanguage): string | null {
  if (parts.length === 0) return null
  return language === 'zh' ? `文件由${parts.length}份公开文件合成，已分开核对。` : `The file holds ${parts.length} disclosures one after another; each was checked by itself.`
}
