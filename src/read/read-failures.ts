import { ReadError } from './read-error.ts'

// The errors that more than one reader gives, in one wording.

/** The format's name as users say it, e.g. `{ zh: 'Excel 工作簿', en: 'Excel workbook' }`. */
export interface FormatName {
  readonly zh: string
  readonly en: string
}

/** A file protected by a password. */
export function encrypted(format: FormatName): ReadError {
  return new ReadError(
    'encrypted',
    `这个${format.zh}设有打开密码，无法读取。请用原软件打开，取消密码后另存，再重新提交。`,
    `This ${format.en} is protected by a password and cannot be read. Open it in the program that made it, remove the password, save it, and try again.`,
  )
}

/** Bytes that are no document of any kind. */
export function notADocument(): ReadError {
  return new ReadError(
    'notADocument',
    '文件内容不是文档，也不是文字。请确认选对了文件，并提交 PDF、XLSX、XLS、DOCX、DOC、HTML 或文本文件。',
    'The content of the file is neither a document nor text. Check that it is the right file, and give a PDF, XLSX, XLS, DOCX, DOC, HTML or text file.',
  )
}

/** A file without content. */
export function emptyFile(): ReadError {
  return new ReadError(
    'empty',
    '文件是空的，没有可读取的内容。请确认文件已经下载或保存完整后再试。',
    'The file is empty; there is nothing to read. Check that it was downloaded or saved completely, and try again.',
  )
}

/**
 * What a library says of a broken file, for `damaged`. Slips inside a program, which broken bytes can bring about
 * ("cannot read properties of undefined"), tell nobody anything and are left out.
 */
export function libraryWords(error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) return ''
  return error instanceof Error ? error.message : String(error)
}

/** A file whose inner structure is broken; `detail` is for people who repair files, in English, and may be empty. */
export function damaged(format: FormatName, detail: string, cause?: unknown): ReadError {
  const zh = detail === '' ? '' : `（${detail}）`
  const en = detail === '' ? '' : ` (${detail})`
  return new ReadError(
    'damaged',
    `这个${format.zh}已损坏或不完整，无法读取${zh}。请重新下载；仍不行时，用原软件打开后另存为新文件再试。`,
    `This ${format.en} is damaged or incomplete and cannot be read${en}. Download it again; if that does not help, open it in the program that made it and save it as a new file.`,
    { cause },
  )
}

/** More bytes than `ReadLimits.bytes`. */
export function tooLarge(bytes: number, limit: number): ReadError {
  return new ReadError(
    'tooLarge',
    `文件有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限。请拆分文件，或压缩其中的图片后再试。`,
    `The file has ${megabytes(bytes)} MB, more than the limit of ${megabytes(limit)} MB. Split it, or compress the images in it, and try again.`,
  )
}

/** More pages than `ReadLimits.pages`. */
export function tooManyPages(pages: number, limit: number): ReadError {
  return new ReadError(
    'tooManyPages',
    `文件有 ${pages} 页，超过 ${limit} 页的上限。请按部门或单位拆分后再试。`,
    `The file has ${pages} pages, more than the limit of ${limit}. Split it by department or unit and try again.`,
  )
}

/** More cells or text blocks than the limits allow. */
export function tooManyCells(limit: number): ReadError {
  return new ReadError(
    'tooManyCells',
    `文件中的单元格或段落超过 ${limit} 个的上限。请删除表格以外的空白行列或拆分文件后再试。`,
    `The file holds more than ${limit} cells or paragraphs. Delete the blank rows and columns outside the tables, or split the file, and try again.`,
  )
}

/** Elements nested deeper than `ReadLimits.depth`. */
export function tooDeep(limit: number): ReadError {
  return new ReadError(
    'tooDeep',
    `文件内部的嵌套超过 ${limit} 层，不是正常的预决算公开文件，已停止读取。请用原软件打开后另存为新文件再试。`,
    `The file nests elements more than ${limit} deep, which no disclosure does; reading was stopped. Open it in the program that made it, save it as a new file, and try again.`,
  )
}

/** The time of `ReadLimits.milliseconds` is over. */
export function timeout(limit: number): ReadError {
  return new ReadError(
    'timeout',
    `读取超过 ${Math.round(limit / 1000)} 秒，已停止。请检查文件是否损坏，或拆分后再试。`,
    `Reading took more than ${Math.round(limit / 1000)} seconds and was stopped. Check whether the file is damaged, or split it, and try again.`,
  )
}

function megabytes(bytes: number): string {
  return String(Math.max(1, Math.ceil(bytes / (1024 * 1024))))
}
