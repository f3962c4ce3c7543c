import type { Bilingual } from '../check/bilingual.ts'
import { ReadError } from '../read/read-error.ts'
import type { DocumentError } from '../report/document-head.ts'
import { ReportError } from '../report/report-error.ts'
import { say, type Language } from './language.ts'

// Why a document gave no result, and what the user can do. The caller names the file.

export function timeoutError(seconds: number, language: Language): DocumentError {
  return inLanguage('timeout', {
    zh: `处理超过 ${seconds} 秒，已停止这个文件，其余文件照常处理。请检查文件是否损坏，或拆分后再试。`,
    en: `Took more than ${seconds} seconds and was stopped; the other documents go on. Check whether the file is damaged, or split it.`,
  }, language)
}

export const outOfMemoryError = (megabytes: number, language: Language): DocumentError => inLanguage('outOfMemory', {
  zh: `处理所需内存超过 ${megabytes} MB，已停止这个文件，其余文件照常处理。请拆分文件后再试。`,
  en: `Needed more than ${megabytes} MB of memory and was stopped; the other documents go on. Split the file and try again.`,
}, language)

const FILE_ERRORS: Readonly<Record<string, readonly [string, Bilingual]>> = {
  ENOENT: ['notFound', { zh: '找不到这个文件。请核对路径和文件名。', en: 'There is no such file. Check the path and the name.' }],
  EACCES: ['noPermission', { zh: '没有读取这个文件的权限。请检查文件权限。', en: 'The file may not be read. Check its permissions.' }],
  EPERM: ['noPermission', { zh: '没有读取这个文件的权限。请检查文件权限。', en: 'The file may not be read. Check its permissions.' }],
  EISDIR: ['notAFile', { zh: '这是文件夹，不是文件。', en: 'This is a folder, not a file.' }],
}

/** The error that ended the work on a document. What nobody foresaw is `internal`, with its own words. */
export function documentError(error: unknown, language: Language): DocumentError {
  if (error instanceof ReadError || error instanceof ReportError) return inLanguage(error.code, { zh: error.messageZh, en: error.messageEn }, language)
  const { code, message } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : FILE_ERRORS[code]
  if (known) return inLanguage(known[0], known[1], language)
  return inLanguage('internal', {
    zh: `程序内部出错，这个文件没有处理完：${message}。请把文件和这句话反馈给开发者。`,
    en: `An internal error; the document was not finished: ${message}. Please report it with the file.`,
  }, language)
}

const inLanguage = (code: string, text: Bilingual, language: Language): DocumentError => ({ code, message: say(text, language) })
