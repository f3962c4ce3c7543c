import { ReadError } from './read-error.ts'

/** Kinds of files that look like documents and are not read, each with what the user can do. */
export type UnsupportedKind = keyof typeof UNSUPPORTED

interface Remedy {
  readonly zh: string
  readonly en: string
}

const UNSUPPORTED = {
  ofd: {
    zh: 'OFD 版式文件暂不支持。请在 OFD 阅读器或 WPS 中导出为 PDF（保留文字）后再试。',
    en: 'OFD files are not supported. Export the file to PDF (with text) in an OFD reader or WPS Office and try again.',
  },
  openDocument: {
    zh: 'OpenDocument 格式（.ods、.odt）暂不支持。请用 WPS、Office 或 LibreOffice 另存为 XLSX 或 DOCX 后再试。',
    en: 'OpenDocument files (.ods, .odt) are not supported. Save the file as XLSX or DOCX in LibreOffice, WPS or Office and try again.',
  },
  binaryWorkbook: {
    zh: '二进制工作簿（.xlsb）暂不支持。请在 Excel 中另存为 XLSX 后再试。',
    en: 'Binary workbooks (.xlsb) are not supported. Save the file as XLSX in Excel and try again.',
  },
  presentation: {
    zh: '演示文稿不支持。请导出为 PDF 后再试。',
    en: 'Presentations are not supported. Export the file to PDF and try again.',
  },
  wps: {
    zh: '这是无法识别的 Office 或 WPS 旧格式文件。请用 WPS 打开后，文字另存为 DOCX，表格另存为 XLSX，再试。',
    en: 'This is an old Office or WPS file of an unknown kind. Open it in WPS Office, save texts as DOCX and tables as XLSX, and try again.',
  },
  rtf: {
    zh: 'RTF 文件暂不支持。请用 Word 或 WPS 另存为 DOCX 后再试。',
    en: 'RTF files are not supported. Save the file as DOCX in Word or WPS and try again.',
  },
  wordXml: {
    zh: 'Word XML 文件暂不支持。请用 Word 或 WPS 另存为 DOCX 后再试。',
    en: 'Word XML files are not supported. Save the file as DOCX in Word or WPS and try again.',
  },
  xml: {
    zh: '这是 XML 数据文件，不是公开文件。请提交 PDF、XLSX、XLS、DOCX、DOC、HTML 或文本文件。',
    en: 'This is an XML data file, not a disclosure. Give a PDF, XLSX, XLS, DOCX, DOC, HTML or text file.',
  },
  mhtml: {
    zh: '网页归档文件（.mht、.mhtml）暂不支持。请在浏览器中打开后另存为 HTML 或打印为 PDF 再试。',
    en: 'Web archives (.mht, .mhtml) are not supported. Open the file in a browser, save it as HTML or print it to PDF, and try again.',
  },
  image: {
    zh: '这是图片，没有文字层，无法读取。请使用公开文件的原件，或经文字识别（OCR）后的 PDF。',
    en: 'This is an image without text and cannot be read. Use the original of the disclosure, or a PDF made by text recognition (OCR).',
  },
  archive: {
    zh: '这是压缩包。请先解压，再提交其中的文件。',
    en: 'This is an archive. Unpack it first and give the files inside.',
  },
  program: {
    zh: '这是可执行程序，不是文档，请勿打开。请核实来源，重新下载公开文件。',
    en: 'This is a program, not a document; do not run it. Check where it comes from and download the disclosure again.',
  },
} as const satisfies Record<string, Remedy>

/** The error for a kind of file that is not read. */
export function unsupported(kind: UnsupportedKind): ReadError {
  const { zh, en } = UNSUPPORTED[kind]
  return new ReadError('unsupported', zh, en)
}
