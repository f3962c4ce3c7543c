import { basename } from 'node:path'
import type { Disclosure } from '../model/disclosure.ts'
import type { ReportLanguage } from './checked-document.ts'
import { mask } from './mask.ts'
import { KIND_NAME, SCOPE_NAME } from './words.ts'

/** What a document is, in one line: `明州市档案局 2026年度部门预算`. What is unknown is left out; the file's name stands in for it. */
export function documentTitle(path: string, disclosure: Disclosure | null, language: ReportLanguage): string {
  if (!disclosure) return basename(path)
  const { entity, year, kind, scope } = disclosure
  if (entity === null && year === null) return basename(path)
  const name = mask((entity ?? basename(path)).replace(/\s+/g, ''))
  if (language === 'en') {
    return [name, year, scope === 'unknown' ? '' : SCOPE_NAME[scope].en, kind === 'unknown' ? '' : KIND_NAME[kind].en].filter(Boolean).join(' ')
  }
  const what = `${scope === 'unknown' ? '' : SCOPE_NAME[scope].zh}${kind === 'unknown' ? '公开文件' : KIND_NAME[kind].zh}`
  return `${name} ${year === null ? '' : `${year}年度`}${what}`
}

/** `97.2%`, cut and not rounded up: 100 % is said only of all of them. null where there is nothing to cover. */
export function coveragePercent({ numbers, bound }: { readonly numbers: number; readonly bound: number }): string | null {
  if (numbers <= 0) return null
  const tenths = Math.floor((bound * 1000) / numbers)
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`.replace(/\.0%$/, '%')
}
